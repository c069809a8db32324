import type { Problem } from '@qichuang/contract';
import { oneAtATime } from './one-at-a-time.ts';

/** How what stands on the page relates to what the server has. */
export type KeptState = 'clean' | 'typing' | 'saving' | 'saved' | 'kept' | 'conflict' | 'refused';

export interface Kept<Value> {
  readonly value: Value;
  readonly state: KeptState;
  readonly version: number;
  readonly savedAt: string | null;
  /** Why the server did not take it; it still stands on the page and on the device. */
  readonly refusal: Problem | null;
}

export type SaveAnswer =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly problem: Problem | null };

export interface Standing<Value> {
  readonly value: Value;
  readonly version: number;
}

interface Ask<Value> {
  readonly standing: Standing<Value>;
  /** What an earlier visit could not send. */
  readonly left: Value | null;
  readonly send: (value: Value, version: number) => Promise<SaveAnswer>;
  /** What the server has now; asked when somebody else was faster. */
  readonly fetch: () => Promise<Standing<Value> | null>;
  /** Own changes on top of another's, or `null` where only the reader can choose. */
  readonly merge: (base: Value, mine: Value, theirs: Value) => Value | null;
  /** Keeps it on the device; `null` once the server has it. */
  readonly keep: (value: Value | null) => void;
  readonly later: (what: () => void, ms: number) => () => void;
  readonly now: () => string;
}

const PAUSE_MS = 700;
const RETRY_MS = 10_000;

/**
 * Keeps one versioned thing while somebody works on it: every change stands on the device at once and on the server after a pause.
 * When another person was faster the two are merged if they touch different parts, otherwise both stand until the reader chooses.
 */
export function makeVersionedKeeper<Value>(ask: Ask<Value>) {
  let base = ask.standing;
  let theirs: Standing<Value> | null = null;
  let cancel: (() => void) | null = null;
  const inTurn = oneAtATime();
  let kept: Kept<Value> = {
    value: ask.left ?? base.value,
    state: ask.left === null ? 'clean' : 'kept',
    version: base.version,
    savedAt: null,
    refusal: null,
  };
  const watchers = new Set<() => void>();
  if (ask.left !== null) schedule(PAUSE_MS);

  return {
    read: () => kept,
    watch(tell: () => void): () => void {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    change(next: (value: Value) => Value): void {
      const value = next(kept.value);
      ask.keep(value);
      // In a conflict one may go on working; nothing is sent until the reader has chosen.
      put({ value, state: kept.state === 'conflict' ? 'conflict' : 'typing' });
      if (kept.state !== 'conflict') schedule(PAUSE_MS);
    },
    /** A newer standing came by itself: taken over, but never over something unsaved. */
    hear(standing: Standing<Value>): void {
      if (isUnsaved() || standing.version < base.version) return;
      base = standing;
      put({ value: standing.value, version: standing.version });
    },
    settle(whose: 'mine' | 'theirs'): void {
      if (theirs === null) return;
      base = theirs;
      theirs = null;
      if (whose === 'mine') {
        put({ state: 'typing', version: base.version });
        schedule(0);
        return;
      }
      ask.keep(null);
      put({ value: base.value, state: 'clean', version: base.version, refusal: null });
    },
    /** Sends what is unsaved; true once the server has everything. */
    async flush(): Promise<boolean> {
      await save();
      return !isUnsaved();
    },
    stop(): void {
      cancel?.();
      watchers.clear();
    },
  };

  function isUnsaved(): boolean {
    return kept.state !== 'clean' && kept.state !== 'saved';
  }

  function put(changed: Partial<Kept<Value>>): void {
    kept = { ...kept, ...changed };
    for (const tell of watchers) tell();
  }

  function schedule(ms: number): void {
    cancel?.();
    cancel = ask.later(() => void save(), ms);
  }

  function save(): Promise<void> {
    cancel?.();
    return inTurn(saveOnce);
  }

  async function saveOnce(): Promise<void> {
    if (!isUnsaved() || kept.state === 'conflict') return;
    const sent = kept.value;
    put({ state: 'saving', refusal: null });
    const answer = await ask.send(sent, base.version);
    if (answer.ok) {
      base = { value: sent, version: answer.version };
      const same = kept.value === sent;
      if (same) ask.keep(null);
      put({ version: answer.version, savedAt: ask.now(), state: same ? 'saved' : 'typing' });
      if (!same) schedule(PAUSE_MS);
      return;
    }
    if (answer.problem === null) {
      put({ state: 'kept' });
      schedule(RETRY_MS);
      return;
    }
    if (answer.problem.kind !== 'moved-on') {
      put({ state: 'refused', refusal: answer.problem });
      return;
    }
    await meet(await ask.fetch());
  }

  async function meet(other: Standing<Value> | null): Promise<void> {
    if (other === null) {
      put({ state: 'kept' });
      schedule(RETRY_MS);
      return;
    }
    const merged = ask.merge(base.value, kept.value, other.value);
    if (merged === null) {
      theirs = other;
      put({ state: 'conflict' });
      return;
    }
    base = other;
    put({ value: merged, version: other.version, state: 'typing' });
    schedule(0);
  }
}
