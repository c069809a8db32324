import { epochMs, type Instant } from '@qichuang/base';
import { useEffect, useState } from 'react';
import { serverNow } from '../wire/server-clock.ts';

/** The server's time, told again every so many milliseconds. */
export function useServerNow(everyMs: number): Instant {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const ticking = setInterval(() => setNow(serverNow()), everyMs);
    return () => clearInterval(ticking);
  }, [everyMs]);
  return now;
}

export function msUntil(until: Instant, now: Instant): number {
  return epochMs(until) - epochMs(now);
}
