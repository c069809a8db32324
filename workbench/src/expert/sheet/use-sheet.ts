import { call, type Problem, REQUESTS } from '@qichuang/contract';
import type { ScoringSheet } from '@qichuang/programmes';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Saving } from '../../kit/SaveState.tsx';
import { makeKeyRing } from '../../wire/key.ts';
import { localCopiesOf } from '../../wire/local-copy.ts';
import { send } from '../../wire/send.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { fetchView, viewKey } from '../../wire/use-view.ts';
import { mergeSheets, type SheetConflict } from './merge-sheets.ts';
import {
  bodyOf,
  changedItems,
  type ReviewOpen,
  type SheetValue,
  type SheetValues,
  valuesOf,
  waitsForScore,
} from './sheet-values.ts';

const PAUSE_MS = 800;
const AGAIN_MS = 5000;
const KEYS = makeKeyRing();

export interface SheetInHand {
  readonly values: SheetValues;
  readonly change: (item: string, value: SheetValue) => void;
  readonly saving: Saving;
  readonly refusal: Problem | null;
  readonly conflicts: readonly SheetConflict[];
  /** The reader's choices between here and the server, by item. */
  readonly settle: (chosen: SheetValues) => void;
  /** Saves what is not yet saved; answers the version on the server, or `null` if it could not be saved. */
  readonly flush: () => Promise<number | null>;
}

/** What is known to stand on the server. */
interface Server {
  readonly version: number;
  readonly values: SheetValues;
}

/**
 * The score sheet while it is filled in: every change is kept on this device at once and saved a moment after typing stops;
 * one save at a time, repeated under its key while the line is broken; what another window saved meanwhile is merged.
 */
export function useSheet(
  person: string,
  review: ReviewOpen,
  sheet: ScoringSheet,
  writable: boolean,
): SheetInHand {
  const views = useQueryClient();
  const copies = useMemo(() => localCopiesOf(person, review.id), [person, review.id]);
  const [start] = useState(() => beginning(review, writable ? copies.read() : {}));
  const server = useRef<Server>({ version: review.version, values: valuesOf(review) });
  const current = useRef<SheetValues>(start.values);
  const [values, setValues] = useState<SheetValues>(start.values);
  const [conflicts, setConflicts] = useState<readonly SheetConflict[]>(start.conflicts);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const [saving, setSaving] = useState<Saving>(
    review.savedAt === null ? { kind: 'draft', at: serverNow() } : { kind: 'saved', at: review.savedAt },
  );
  const underway = useRef<Promise<number | null> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback(
    (next: SheetValues) => {
      current.current = next;
      setValues(next);
      const unsaved = changedItems(server.current.values, next);
      const at = serverNow();
      copies.write(
        Object.fromEntries(
          unsaved.map((item) => [item, { value: next[item] ?? null, basedOn: server.current.version, at }]),
        ),
      );
    },
    [copies],
  );

  const saveOnce = useCallback(async (): Promise<number | null> => {
    const sent = current.current;
    const body = bodyOf(sent, sheet, server.current.version);
    const intent = JSON.stringify([review.id, body]);
    setSaving({ kind: 'saving' });
    const answer = await call(send, REQUESTS['save-scores'], {
      params: { review: review.id },
      body,
      key: KEYS.keyFor(intent),
    });
    if (answer.ok) {
      KEYS.finish(intent);
      server.current = { version: answer.view.version, values: withoutWaiting(sent) };
      setRefusal(null);
      show(current.current);
      setSaving({ kind: 'saved', at: answer.view.savedAt });
      // Opened again, the page begins with what was saved, not with what it was first sent.
      views.setQueryData<ReviewOpen>(viewKey('see-review', { params: { review: review.id } }), (known) =>
        known === undefined ? known : { ...known, ...body, ...standingOf(answer.view) },
      );
      void views.invalidateQueries({ queryKey: ['list-own-reviews'] });
      return answer.view.version;
    }
    if (answer.problem === null || answer.problem.status >= 500) {
      setSaving({ kind: 'kept', count: changedItems(server.current.values, current.current).length });
      return null;
    }
    KEYS.finish(intent);
    if (answer.problem.kind === 'moved-on') {
      const fresh = await fetchView('see-review', { params: { review: review.id } }).catch(() => null);
      if (fresh !== null && fresh.state === 'declared') {
        const theirs = valuesOf(fresh);
        const merged = mergeSheets(server.current.values, current.current, theirs);
        server.current = { version: fresh.version, values: theirs };
        setConflicts(merged.conflicts);
        show(merged.values);
        if (merged.conflicts.length > 0) {
          setSaving({ kind: 'kept', count: merged.conflicts.length });
          return null;
        }
        return saveOnce();
      }
      if (fresh !== null) views.setQueryData(viewKey('see-review', { params: { review: review.id } }), fresh);
    }
    setSaving({ kind: 'refused' });
    setRefusal(answer.problem);
    return null;
  }, [review.id, sheet, show, views]);

  const flush = useCallback(async (): Promise<number | null> => {
    clearTimeout(timer.current);
    if (underway.current !== null) await underway.current;
    const unsaved = changedItems(server.current.values, current.current).filter(
      (item) => !waitsForScore(current.current, item),
    );
    if (unsaved.length === 0) return server.current.version;
    underway.current = saveOnce();
    const version = await underway.current;
    underway.current = null;
    return version;
  }, [saveOnce]);

  const saveSoon = useCallback(
    (waitMs: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void flush();
      }, waitMs);
    },
    [flush],
  );

  const change = useCallback(
    (item: string, value: SheetValue) => {
      show({ ...current.current, [item]: value });
      setSaving(waitsForScore(current.current, item) ? { kind: 'kept', count: 1 } : { kind: 'typing' });
      saveSoon(PAUSE_MS);
    },
    [saveSoon, show],
  );

  const settle = useCallback(
    (chosen: SheetValues) => {
      setConflicts([]);
      show({ ...current.current, ...chosen });
      saveSoon(0);
    },
    [saveSoon, show],
  );

  // What this device still held from before is sent as soon as the page is open.
  useEffect(() => {
    if (writable && start.conflicts.length === 0) saveSoon(0);
    return () => clearTimeout(timer.current);
  }, [writable, start, saveSoon]);

  useEffect(() => {
    if (saving.kind !== 'kept' || conflicts.length > 0 || !writable) return;
    const again = () => {
      void flush();
    };
    const trying = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(trying);
      window.removeEventListener('online', again);
    };
  }, [saving, conflicts, flush, writable]);

  return { values, change, saving, refusal, conflicts, settle, flush };
}

/** The server's sheet with what this device still holds laid over it; older copies that differ are asked about. */
function beginning(
  review: ReviewOpen,
  copies: Readonly<Record<string, { value: unknown; basedOn: number }>>,
) {
  const theirs = valuesOf(review);
  const values: Record<string, SheetValue> = { ...theirs };
  const conflicts: SheetConflict[] = [];
  for (const [item, { value, basedOn }] of Object.entries(copies)) {
    const mine = value as SheetValue;
    const there = theirs[item] ?? null;
    values[item] = mine;
    const older = basedOn < review.version && there !== null && there !== '';
    if (older && changedItems({ [item]: mine }, { [item]: there }).length > 0) {
      conflicts.push({ item, mine, theirs: there });
    }
  }
  return { values, conflicts };
}

function standingOf({ version, savedAt }: { readonly version: number; readonly savedAt: string }) {
  return { version, savedAt };
}

function withoutWaiting(values: SheetValues): SheetValues {
  return Object.fromEntries(Object.entries(values).filter(([item]) => !waitsForScore(values, item)));
}
