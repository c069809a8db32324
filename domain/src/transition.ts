import type { Clause } from './clause.ts';
import type { Hand } from './people/part.ts';

/** A lawful move of a thing with a life. `until` names the clock that ends it; absent: no limit. */
export interface Transition<State extends string, Clock extends string = string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Hand[];
  readonly until?: Clock;
  /** Not before this clock. */
  readonly after?: Clock;
  /** The one who prepared it may not do it. */
  readonly twoPerson?: true;
  readonly clause: Clause;
}
