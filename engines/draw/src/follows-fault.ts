import { type Fault, fault } from './fault.ts';
import { inStratum } from './given-fault.ts';
import type { Transcript } from './transcript.ts';

type Stratum = Transcript['strata'][number];

/**
 * Whether a supplementary draw goes on where the earlier one ended: same seeds, and everyone taken before either stays
 * or stands aside for a reason. Both transcripts hold by themselves.
 */
export function followsFault(earlier: Transcript, later: Transcript): Fault | undefined {
  if (later.supplement === null) return fault('supplement', 'missing');
  if (later.supplement.of !== earlier.digest) return fault('supplement.of', 'disagrees', earlier.digest);
  const number = (earlier.supplement?.number ?? 0) + 1;
  if (later.supplement.number !== number) return fault('supplement.number', 'disagrees', String(number));
  if (earlier.cancelled !== null) return fault('supplement.of', 'disagrees');
  if (later.strata.length !== earlier.strata.length) return fault('strata', 'disagrees');
  for (const [place, stratum] of later.strata.entries()) {
    const wrong = stratumFollowsFault(earlier.strata[place], stratum);
    if (wrong !== undefined) return inStratum(place, wrong);
  }
  return undefined;
}

function stratumFollowsFault(earlier: Stratum | undefined, later: Stratum): Fault | undefined {
  // The seed is reckoned from the commitment, and that from the pool: new chance would be another draw.
  if (earlier === undefined || earlier.seed !== later.seed)
    return fault('seed', 'disagrees', earlier?.seed ?? null);
  const aside = new Set(later.recused.map(({ id }) => id));
  const back = earlier.recused.find(({ id }) => !aside.has(id));
  if (back !== undefined) return fault('recused', 'missing', back.id);
  const holds = [...earlier.before, ...earlier.taken];
  const due = new Set(holds.filter((id) => !aside.has(id)));
  const stranger = later.before.findIndex((id) => !due.has(id));
  if (stranger >= 0) return fault(`before[${stranger}]`, 'disagrees');
  const stays = new Set(later.before);
  const lost = [...due].find((id) => !stays.has(id));
  return lost === undefined ? undefined : fault('before', 'missing', lost);
}
