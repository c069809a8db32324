import { epochMs, type Instant, instantOf } from '@qichuang/base';

/** Deadlines are decided by the server's clock; the page only shows how far it is. */
export interface ServerClock {
  /** Takes the server's word on the time, read at `askedAtMs`..`nowMs` of the page's own clock. */
  readonly hear: (serverTime: Instant, askedAtMs: number, nowMs: number) => void;
  readonly now: (pageNowMs: number) => Instant;
  /** How far the device's clock is off, in milliseconds: positive when the device is behind. */
  readonly drift: () => number;
}

export function makeServerClock(): ServerClock {
  let offsetMs = 0;
  return {
    hear(serverTime, askedAtMs, nowMs) {
      // The answer was written somewhere between question and arrival: the middle errs least.
      offsetMs = epochMs(serverTime) - (askedAtMs + nowMs) / 2;
    },
    now: (pageNowMs) => instantOf(Math.round(pageNowMs + offsetMs)),
    drift: () => offsetMs,
  };
}

export const SERVER_CLOCK = makeServerClock();

export function serverNow(): Instant {
  return SERVER_CLOCK.now(Date.now());
}
