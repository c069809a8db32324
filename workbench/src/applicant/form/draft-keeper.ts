import type { Problem } from '@qichuang/contract';
import type { LocalCopies } from '../../wire/local-copy.ts';

/** A value of the draft as the server tells it. */
export interface StandingValue {
  readonly value: unknown;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
  readonly carriedOver: boolean;
}

export interface Warning {
  readonly fault: string;
  readonly zh: string;
  readonly en: string;
}

/** Another person's value of a field the reader changed too. */
export interface Theirs {
  readonly value: unknown;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
}

export interface FieldStanding extends StandingValue {
  /** `clean`: as on the server; `kept`: on this device only; `refused`: no value of this field. */
  readonly saving: 'clean' | 'typing' | 'saving' | 'saved' | 'kept' | 'conflict' | 'refused';
  readonly warnings: readonly Warning[];
  readonly theirs: Theirs | null;
}

export interface DraftStanding {
  readonly fields: Readonly<Record<string, FieldStanding>>;
  /** Why nothing can be saved any more: the window closed, the case moved on. */
  readonly refusal: Problem | null;
  readonly offline: boolean;
}

interface SentField {
  readonly field: string;
  readonly basedOn: number;
  readonly value: unknown;
  readonly overrule: boolean;
}

export type SaveAnswer =
  | {
      readonly ok: true;
      readonly saved: readonly {
        readonly field: string;
        readonly revision: number;
        readonly at: string;
        readonly warnings: readonly Warning[];
      }[];
      readonly conflicts: readonly ({ readonly field: string } & Theirs)[];
    }
  | { readonly ok: false; readonly problem: Problem | null };

interface Means {
  readonly initial: Readonly<Record<string, StandingValue>>;
  /** What an earlier visit left on this device. */
  readonly copies: LocalCopies;
  readonly send: (fields: readonly SentField[]) => Promise<SaveAnswer>;
  readonly keep: (copies: LocalCopies) => void;
  readonly later: (what: () => void, afterMs: number) => () => void;
  readonly now: () => string;
}

const PAUSE_MS = 800;
const RETRY_MS = 10_000;
const MOST_AT_ONCE = 60;
const UNTOUCHED: StandingValue = { value: null, revision: 0, by: '', at: '', carriedOver: false };

/**
 * Keeps a draft while somebody types. What is typed is kept on the device at once and sent after a pause, each field with the
 * revision it rests on. A broken line keeps it until the line is back; another person's faster change becomes a conflict
 * the writer settles; nothing typed is ever dropped.
 */
export function makeDraftKeeper(means: Means) {
  const { send, keep, later, now } = means;
  let standing: DraftStanding = { fields: begun(means), refusal: null, offline: false };
  // What waits to be sent, with the value typed; `overrule` once the writer has chosen it over another person's.
  const waiting = new Map<string, { readonly overrule: boolean }>(
    Object.keys(means.copies).map((field) => [field, { overrule: false }]),
  );
  const watchers = new Set<() => void>();
  let cancelPause: (() => void) | null = null;
  let sending: Promise<void> | null = null;

  function change(fields: Readonly<Record<string, FieldStanding>>, rest: Partial<DraftStanding> = {}): void {
    standing = { ...standing, ...rest, fields: { ...standing.fields, ...fields } };
    for (const watcher of watchers) watcher();
  }

  function fieldOf(field: string): FieldStanding {
    return standing.fields[field] ?? { ...UNTOUCHED, saving: 'clean', warnings: [], theirs: null };
  }

  function keepUnsaved(): void {
    const unsaved = Object.entries(standing.fields).filter(
      ([field, { saving }]) => waiting.has(field) || saving === 'conflict' || saving === 'refused',
    );
    keep(
      Object.fromEntries(
        unsaved.map(([field, { value, revision }]) => [field, { value, basedOn: revision, at: now() }]),
      ),
    );
  }

  function pause(ms: number): void {
    cancelPause?.();
    cancelPause = later(() => void flush(), ms);
  }

  function type(field: string, value: unknown): void {
    const before = fieldOf(field);
    change({ [field]: { ...before, value, saving: 'typing', carriedOver: false } });
    waiting.set(field, { overrule: waiting.get(field)?.overrule ?? false });
    keepUnsaved();
    pause(PAUSE_MS);
  }

  /** Sends what waits, now; resolves when nothing more can be sent for the moment. */
  async function flush(): Promise<void> {
    cancelPause?.();
    if (sending !== null) {
      await sending;
      if (waiting.size === 0 || standing.offline) return;
      return flush();
    }
    if (waiting.size === 0) return;
    sending = sendWaiting();
    await sending;
    sending = null;
    if (waiting.size > 0 && !standing.offline && standing.refusal === null) await flush();
  }

  async function sendWaiting(): Promise<void> {
    const fields = [...waiting].slice(0, MOST_AT_ONCE).map(([field, { overrule }]): SentField => {
      const { value, revision } = fieldOf(field);
      return { field, value, basedOn: revision, overrule };
    });
    for (const { field } of fields) waiting.delete(field);
    change(Object.fromEntries(fields.map(({ field }) => [field, { ...fieldOf(field), saving: 'saving' }])));
    const answer = await send(fields);
    if (answer.ok) {
      take(fields, answer);
    } else if (answer.problem === null || answer.problem.status >= 500) {
      putBack(fields, 'kept');
      change({}, { offline: true });
      pause(RETRY_MS);
    } else {
      refuse(fields, answer.problem);
    }
    keepUnsaved();
  }

  function take(sent: readonly SentField[], { saved, conflicts }: SaveAnswer & { readonly ok: true }): void {
    const next: Record<string, FieldStanding> = {};
    for (const { field, revision, at, warnings } of saved) {
      const before = fieldOf(field);
      // Typed on while the request was under way: the newer value waits and rests on this revision.
      const saving = waiting.has(field) ? before.saving : 'saved';
      next[field] = { ...before, revision, at, by: '', warnings, saving, theirs: null };
    }
    for (const { field, ...theirs } of conflicts) {
      waiting.delete(field);
      next[field] = { ...fieldOf(field), saving: 'conflict', theirs };
    }
    // A field the answer does not name was not taken.
    const missed = sent.filter(({ field }) => next[field] === undefined);
    for (const { field } of missed) next[field] = { ...fieldOf(field), saving: 'kept' };
    change(next, { offline: false, refusal: null });
  }

  function refuse(sent: readonly SentField[], problem: Problem): void {
    const faults = problem.fields ?? [];
    const named = new Set(faults.map(({ field }) => field));
    const good = sent.filter(({ field }) => !named.has(field));
    if (named.size === 0 || good.length === sent.length) {
      putBack(sent, 'kept');
      change({}, { refusal: problem });
      return;
    }
    putBack(good, 'typing');
    change(
      Object.fromEntries(
        sent
          .filter(({ field }) => named.has(field) && !waiting.has(field))
          .map(({ field }) => [
            field,
            {
              ...fieldOf(field),
              saving: 'refused' as const,
              warnings: faults.filter((fault) => fault.field === field),
            },
          ]),
      ),
      { offline: false },
    );
  }

  function putBack(fields: readonly SentField[], saving: FieldStanding['saving']): void {
    for (const { field, overrule } of fields) if (!waiting.has(field)) waiting.set(field, { overrule });
    change(Object.fromEntries(fields.map(({ field }) => [field, { ...fieldOf(field), saving }])));
  }

  return {
    read: () => standing,
    watch(watcher: () => void) {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    type,
    flush,
    /** Tries again after a broken line or a refusal that may have passed. */
    retry(): Promise<void> {
      standing = { ...standing, refusal: null, offline: false };
      return flush();
    },
    /** Takes over what others saved meanwhile, in fields the reader has nothing unsaved in. */
    hear(values: Readonly<Record<string, StandingValue>>): void {
      const newer = Object.entries(values).filter(([field, { revision }]) => {
        const { saving, revision: known } = fieldOf(field);
        return (saving === 'clean' || saving === 'saved') && revision > known;
      });
      if (newer.length === 0) return;
      change(
        Object.fromEntries(
          newer.map(([field, value]) => [
            field,
            { ...value, saving: 'clean' as const, warnings: [], theirs: null },
          ]),
        ),
      );
    },
    /** The writer's choice in a conflict; the other value stays in the history. */
    settle(field: string, choice: 'mine' | 'theirs'): void {
      const { theirs, ...mine } = fieldOf(field);
      if (theirs === null) return;
      if (choice === 'theirs') {
        change({ [field]: { ...mine, ...theirs, saving: 'clean', warnings: [], theirs: null } });
      } else {
        waiting.set(field, { overrule: true });
        change({ [field]: { ...mine, revision: theirs.revision, saving: 'typing', theirs: null } });
        void flush();
      }
      keepUnsaved();
    },
    /** How many fields the server does not yet have. */
    unsaved(): number {
      return Object.entries(standing.fields).filter(
        ([field, { saving }]) =>
          waiting.has(field) || saving === 'saving' || saving === 'conflict' || saving === 'refused',
      ).length;
    },
    /** Sends at once what waits when it was left from an earlier visit. */
    begin(): void {
      if (waiting.size > 0) void flush();
    },
  };
}

export type DraftKeeper = ReturnType<typeof makeDraftKeeper>;

function begun({ initial, copies }: Means): Readonly<Record<string, FieldStanding>> {
  const fresh = Object.entries(initial).map(([field, value]): [string, FieldStanding] => [
    field,
    { ...value, saving: 'clean', warnings: [], theirs: null },
  ]);
  const left = Object.entries(copies).map(([field, { value, basedOn }]): [string, FieldStanding] => [
    field,
    {
      ...(initial[field] ?? UNTOUCHED),
      value,
      revision: basedOn,
      carriedOver: false,
      saving: 'kept',
      warnings: [],
      theirs: null,
    },
  ]);
  return Object.fromEntries([...fresh, ...left]);
}
