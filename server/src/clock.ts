import { addMs, type Instant, instantOf } from '@qichuang/base';

/** The only place where the clock is read. */
export interface Clock {
  /** The time of the acts: the model's in a demo or test database, everyone's in any other. */
  now(): Instant;
  /** The time on the wall, for sessions, locks and leases, which no model moves. */
  real(): Instant;
  readonly offsetMs: number;
  /** A moment of the wall as the model's calendar has it. */
  asModel(moment: Instant): Instant;
}

export interface ModelClock extends Clock {
  setOffset(ms: number): void;
}

export function openClock(wall: () => number = Date.now): ModelClock {
  let offset = 0;
  return {
    now: () => instantOf(wall() + offset),
    real: () => instantOf(wall()),
    get offsetMs() {
      return offset;
    },
    asModel: (moment) => addMs(moment, offset),
    setOffset(ms) {
      offset = ms;
    },
  };
}
