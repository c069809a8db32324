/**
 * A fixed sequence of +1 and −1, as even as coin tosses: probes for estimates of traces and variances. The seed is the
 * caller's constant, so every run takes the same sequence; nothing of a decision hangs on chance.
 *
 * @source xorshift32: Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (2003)
 */
export function signs(seed: number): () => 1 | -1 {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0x40000 ? 1 : -1;
  };
}
