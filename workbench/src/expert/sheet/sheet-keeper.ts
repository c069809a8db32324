import type { Problem } from '@qichuang/contract';
import type { Saving } from '../../kit/SaveState.tsx';
import type { LocalCopies } from '../../wire/local-copy.ts';
import { oneAtATime } from '../../wire/one-at-a-time.ts';
import { mergeSheets, type SheetConflict } from './merge-sheets.ts';
import { changedItems, type SheetValue, type SheetValues, waitsForScore } from './sheet-values.ts';

export interface SheetStanding {
  readonly values: SheetValues;
  readonly saving: Saving;
  readonly refusal: Problem | null;
  readonly conflicts: readonly SheetConflict[];
}

/** What is known to stand on the server. */
export interface OnServer {
  readonly version: number;
  readonly values: SheetValues;
}

export type SheetAnswer =
  | { readonly ok: true; readonly version: number; readonly savedAt: string }
  | { readonly ok: false; readonly problem: Problem | null };

interface Means {
  readonly server: OnServer;
  readonly savedAt: string | null;
  /** What an earlier visit left on this device. */
  readonly copies: LocalCopies;
  readonly send: (values: SheetValues, version: number) => Promise<SheetAnswer>;
  /** What the server has now; `closed` once the sheet is no longer to be filled in. */
  readonly fetch: () => Promise<OnServer | 'closed' | 'unreachable'>;
  readonly keep: (copies: LocalCopies) => void;
  readonly later: (what: () => void, afterMs: number) => () => void;
  readonly now: () => string;
}

const PAUSE_MS = 800;
const AGAIN_MS = 5000;

/**
 * The score sheet while it is filled in: every change is kept on this device at once and saved a moment after typing stops; one save at
 * a time, repeated while the line is broken; what another window saved meanwhile is merged item by item, and what both changed is asked.
 */
export function makeSheetKeeper(means: Means) {
  const inTurn = oneAtATime();
  const watchers = new Set<() => void>();
  let server = means.server;
  let cancel: (() => void) | null = null;
  let stopped = false;
  let standing: SheetStanding = {
    ...beginning(means),
    refusal: null,
    saving:
      means.savedAt === null ? { kind: 'draft', at: means.now() } : { kind: 'saved', at: means.savedAt },
  };

  function put(changed: Partial<SheetStanding>): void {
    standing = { ...standing, ...changed };
    for (const tell of watchers) tell();
  }

  function show(values: SheetValues, rest: Partial<SheetStanding>): void {
    const at = means.now();
    const unsaved = changedItems(server.values, values);
    means.keep(
      Object.fromEntries(
        unsaved.map((item) => [item, { value: values[item] ?? null, basedOn: server.version, at }]),
      ),
    );
    put({ values, ...rest });
  }

  function saveSoon(waitMs: number): void {
    cancel?.();
    if (stopped) return;
    cancel = means.later(() => void flush(), waitMs);
  }

  function unsaved(): readonly string[] {
    return changedItems(server.values, standing.values).filter(
      (item) => !waitsForScore(standing.values, item),
    );
  }

  async function save(): Promise<number | null> {
    if (standing.conflicts.length > 0) return null;
    if (unsaved().length === 0) return server.version;
    const sent = standing.values;
    put({ saving: { kind: 'saving' } });
    const answer = await means.send(sent, server.version);
    if (answer.ok) {
      server = { version: answer.version, values: withoutWaiting(sent) };
      const saving: Saving =
        unsaved().length > 0 ? { kind: 'typing' } : { kind: 'saved', at: answer.savedAt };
      show(standing.values, { refusal: null, saving });
      return answer.version;
    }
    const { problem } = answer;
    if (problem === null || problem.status >= 500) return wait();
    if (problem.kind === 'moved-on') {
      const there = await means.fetch();
      if (there === 'unreachable') return wait();
      if (there !== 'closed') return meet(there);
    }
    put({ saving: { kind: 'refused' }, refusal: problem });
    return null;
  }

  function wait(): null {
    put({ saving: { kind: 'kept', count: unsaved().length } });
    saveSoon(AGAIN_MS);
    return null;
  }

  function meet(there: OnServer): Promise<number | null> | null {
    // An answer from before our own last save would take back what that one brought.
    if (there.version < server.version) return wait();
    const merged = mergeSheets(server.values, standing.values, there.values);
    server = there;
    show(merged.values, { conflicts: merged.conflicts });
    if (merged.conflicts.length === 0) return save();
    put({ saving: { kind: 'kept', count: merged.conflicts.length } });
    return null;
  }

  /** Saves what is not yet saved; answers the version on the server, or `null` if it could not be saved. */
  function flush(): Promise<number | null> {
    cancel?.();
    return inTurn(save);
  }

  return {
    read: () => standing,
    watch(tell: () => void): () => void {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    change(item: string, value: SheetValue): void {
      const values = { ...standing.values, [item]: value };
      show(values, { saving: waitsForScore(values, item) ? { kind: 'kept', count: 1 } : { kind: 'typing' } });
      saveSoon(PAUSE_MS);
    },
    /** The reader's choices between here and the server, by item. */
    settle(chosen: SheetValues): void {
      show({ ...standing.values, ...chosen }, { conflicts: [] });
      saveSoon(0);
    },
    flush,
    /** The page is open, or open again: what this device still held from before is sent. */
    begin(): void {
      stopped = false;
      if (unsaved().length > 0) saveSoon(0);
    },
    /** The page is left: tried once more; what then is not saved waits on this device for the next visit. */
    stop(): void {
      stopped = true;
      void flush();
    },
  };
}

/** The server's sheet with what this device still holds laid over it; older copies that differ are asked about. */
function beginning({ server, copies }: Means): Pick<SheetStanding, 'values' | 'conflicts'> {
  const values: Record<string, SheetValue> = { ...server.values };
  const conflicts: SheetConflict[] = [];
  for (const [item, { value, basedOn }] of Object.entries(copies)) {
    const mine = value as SheetValue;
    const theirs = server.values[item] ?? null;
    values[item] = mine;
    const older = basedOn < server.version && theirs !== null && theirs !== '';
    if (older && changedItems({ [item]: mine }, { [item]: theirs }).length > 0) {
      conflicts.push({ item, mine, theirs });
    }
  }
  return { values, conflicts };
}

function withoutWaiting(values: SheetValues): SheetValues {
  return Object.fromEntries(Object.entries(values).filter(([item]) => !waitsForScore(values, item)));
}
