import type { AssignmentProblem } from '@qichuang/engine-assignment';

export interface Shape {
  readonly applications: number;
  readonly experts: number;
  /** Candidates of each application, drawn evenly. */
  readonly candidates: number;
  readonly load: number;
  /** Some experts suit everybody better: all want the same ones. */
  readonly contested: boolean;
}

export const PLACES = 3;
const HIGHEST = 1000;

/** The same numbers on every machine (xorshift32). */
export function instance({ applications, experts, candidates, load, contested }: Shape): AssignmentProblem {
  const next = xorshift(20260101);
  const standing = Float64Array.from({ length: experts }, next);
  const pairs = applications * candidates;
  const [application, expert, similarity] = [
    new Int32Array(pairs),
    new Int32Array(pairs),
    new Int32Array(pairs),
  ];
  const lastDrawnFor = new Int32Array(experts).fill(-1);
  for (let pair = 0; pair < pairs; pair += 1) {
    const i = Math.floor(pair / candidates);
    let j = Math.floor(next() * experts);
    while (lastDrawnFor[j] === i) j = (j + 1) % experts;
    lastDrawnFor[j] = i;
    const suits = contested ? (next() + (standing[j] ?? 0)) / 2 : next();
    application[pair] = i;
    expert[pair] = j;
    similarity[pair] = Math.floor(suits * (HIGHEST + 1));
  }
  return { applications, experts, demand: PLACES, maxLoad: load, pairs: { application, expert, similarity } };
}

function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
