import type { Street } from './client.ts';
import { openTimings } from './timings.ts';

/** A street to a server on which nobody sends anything twice. */
export function streetOf({ url, token }: Pick<Street, 'url' | 'token'>, seed: string): Street {
  return { url, token, timings: openTimings(), seed, acknowledged: [], repeatPercent: 0, repeats: [] };
}
