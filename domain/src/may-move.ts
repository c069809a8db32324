import { type Instant, ok, type Result, refused } from '@qichuang/base';
import type { PersonId } from './ids.ts';
import { isHand, type Standing } from './people/part.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Transition } from './transition.ts';

/** What a move is judged by. Clocks that do not run are `null`: no limit. */
export interface Moment<State extends string> {
  readonly state: State | null;
  readonly standing: Standing;
  readonly person: PersonId | null;
  readonly preparedBy: PersonId | null;
  readonly at: Instant;
  readonly clocks: Readonly<Record<string, Instant | null>>;
}

/**
 * Asks a table whether a move is lawful now: by part, by state, by clock, by the two-person rule, in this order,
 * so that whoever has no part in the case learns nothing about it.
 *
 * @returns the state after it, or the first refusal with the clause of the move.
 */
export function mayMove<State extends string>(
  move: Transition<State>,
  moment: Moment<State>,
): Result<State, Refusal> {
  const { standing, state, at, clocks } = moment;
  if (standing.part === 'public' && !move.by.includes('public')) return refused(refusal('not-found'));
  if (!isHand(standing, move.by))
    return refused(refusal('not-yours', move.clause, { needs: move.by.join(' ') }));
  if (state === null ? move.from.length > 0 : !move.from.includes(state)) {
    return refused(refusal('wrong-state', move.clause, { state: state ?? 'none', needs: move.from }));
  }
  const opens = move.after === undefined ? null : (clocks[move.after] ?? null);
  if (opens !== null && at < opens)
    return refused(refusal('too-early', move.clause, { opensAt: opens, serverTime: at }));
  // The last instant itself is in time: a window ends at the time set for it.
  const closes = move.until === undefined ? null : (clocks[move.until] ?? null);
  if (closes !== null && at > closes)
    return refused(refusal('too-late', move.clause, { closedAt: closes, serverTime: at }));
  if (move.twoPerson && moment.preparedBy !== null && moment.preparedBy === moment.person) {
    return refused(refusal('same-person', move.clause));
  }
  return ok(move.to);
}
