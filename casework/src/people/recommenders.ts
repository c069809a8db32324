import { foldForComparison, type Result, refused } from '@qichuang/base';
import { findRegion, type Recommender, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { fault, refusedFields } from './field-faults.ts';

export interface RecommenderInput {
  readonly kind: Recommender['kind'];
  readonly name: string;
  readonly nameEn: string;
  readonly city: string | null;
}

/** Registers a unit that recommends: a city's bureau, or a department of the province (A3.2, B5.1). */
export async function addRecommender(
  desk: Desk,
  act: Act<RecommenderInput>,
): Promise<Result<Standpoint, Refusal>> {
  const { kind, name, nameEn, city } = act.body;
  if (kind === 'city' && (city === null || findRegion(`${city}00`)?.level !== 'city')) {
    return refusedFields([fault('city', 'region-unknown')], 'B5.1');
  }
  if (kind === 'department' && city !== null)
    return refusedFields([fault('city', 'city-of-department')], 'B5.1');
  const known = await desk.shelf.where('recommender', { state: 'active' });
  if (known.some((other) => foldForComparison(other.name) === foldForComparison(name))) {
    return refused(refusal('already-exists', 'B5.1', { what: 'recommender', name }));
  }
  const next: Recommender = {
    id: mint(act, 'rec', 1),
    version: 1,
    state: 'active',
    kind,
    name,
    nameEn,
    city,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'add-recommender', clause: 'B5.1' }, 'recommender', null, next),
  );
}

/** Ends a unit's part. What it recommended stands; its offices can do nothing more. */
export async function endRecommender(
  desk: Desk,
  act: Act<{ readonly recommender: string; readonly version: number }>,
): Promise<Result<Standpoint, Refusal>> {
  const recommender = await desk.shelf.find('recommender', act.body.recommender);
  if (recommender === undefined) return refused(refusal('not-found'));
  const current = seen(recommender, act.body.version);
  if (!current.ok) return current;
  if (recommender.state === 'ended') return refused(refusal('wrong-state', null, { state: 'ended' }));
  const next: Recommender = { ...recommender, state: 'ended' };
  return commitOne(
    desk,
    act,
    move(act, { act: 'end-recommender', clause: 'B5.1' }, 'recommender', recommender, next),
  );
}
