import { writtenQuotas, writtenSources } from './agreement.ts';
import { attributesCommitment } from './attributes.ts';
import { type Fault, fault } from './fault.ts';
import type { Parameter } from './pool.ts';
import type { DrawGiven, StratumGiven } from './transcript.ts';

const NAMES = [
  'draw',
  'take',
  'reserves',
  'stratum',
  'quotas',
  'sources',
  'fallback',
  'deadline',
  'attributes',
];

type Planned = Pick<DrawGiven, 'hash' | 'draw' | 'sources' | 'fallback' | 'deadline'>;
type PlannedStratum = Pick<StratumGiven, 'stratum' | 'take' | 'reserveCount' | 'quotas' | 'attributes'>;

/**
 * The parameters to commit with a pool: everything that can change the outcome, under the names of ticket-draw-v1.
 * Others (a round, a decision's number) may follow them, under names of their own.
 *
 * @returns keys and values in their order; `sources` and `quotas` as JSON, absent ones left out. O(n log n) for the attributes.
 * @source ticket-draw-v1, step 1
 */
export function drawParameters(draw: Planned, stratum: PlannedStratum): readonly Parameter[] {
  const { take, reserveCount, quotas, attributes } = stratum;
  return [
    ['draw', String(draw.draw)],
    ['take', String(take)],
    ['reserves', String(reserveCount)],
    ['stratum', stratum.stratum],
    ...(quotas.length === 0 ? [] : [['quotas', writtenQuotas(quotas)] as const]),
    ['sources', writtenSources(draw.sources)],
    ...(draw.fallback === null ? [] : [['fallback', draw.fallback] as const]),
    ...(draw.deadline === null ? [] : [['deadline', draw.deadline] as const]),
    ...(attributes.length === 0
      ? []
      : [['attributes', attributesCommitment(draw.hash, attributes)] as const]),
  ];
}

/** Whether the committed parameters say what the record says: each that must be there, and no other under these names. */
export function committedFault(draw: Planned, stratum: StratumGiven): Fault | undefined {
  const due = new Map(drawParameters(draw, stratum));
  for (const [place, [key, value]] of stratum.params.entries()) {
    if (!NAMES.includes(key)) continue;
    const expected = due.get(key);
    if (expected !== value) return fault(`params[${place}][1]`, 'disagrees', expected ?? null);
    due.delete(key);
  }
  const [missing] = due.keys();
  return missing === undefined ? undefined : fault('params', 'not-committed', missing);
}
