import { type Result, refused } from '@qichuang/base';
import { type RecommendationEntry, type RecommendationList, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { listFaults, listFor, type OnList, waitingFor } from './recommendation-list.ts';

interface DraftEntry {
  readonly application: string;
  readonly verdict: 'recommend' | 'not-recommend';
  readonly rank: number | null;
  readonly opinion: string;
}

/** Keeps verdicts, ranks and opinions while the clerk works; nothing of it shows outside the unit. */
export async function draftRecommendation(
  desk: Desk,
  act: Act<OnList & { readonly entries: readonly DraftEntry[] }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await listFor(desk, act, act.body.version === 0 ? 'draft' : 'revise');
  if (!found.ok) return found;
  const { round, recommender, list } = found.value;
  const waiting = await waitingFor(desk, found.value);
  const foreign = act.body.entries.filter(({ application }) => !waiting.has(application));
  const twice =
    act.body.entries.length !== new Set(act.body.entries.map(({ application }) => application)).size;
  if (foreign.length > 0 || twice)
    return refused(refusal('value-not-allowed', 'B5.1', { field: 'entries', foreign: foreign.length }));
  const entries: readonly RecommendationEntry[] = act.body.entries.flatMap(
    ({ application, verdict, rank, opinion }) => {
      const id = waiting.get(application)?.id;
      return id === undefined
        ? []
        : [{ application: id, verdict, rank: verdict === 'recommend' ? rank : null, opinion }];
    },
  );
  const next: RecommendationList =
    list === null
      ? {
          id: mint(act, 'lst', 0),
          version: 1,
          state: 'drafted',
          round: round.id,
          programme: round.programme,
          recommender,
          entries,
          prepared: null,
          sentBack: null,
          confirmed: null,
        }
      : { ...list, entries };
  return commitOne(
    desk,
    act,
    move(act, { act: 'draft-recommendation', clause: 'B5.1' }, 'recommendationList', list, next),
    { quiet: true },
  );
}

/** Hands a complete list to an approver. */
export async function prepareRecommendation(
  desk: Desk,
  act: Act<OnList>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await listFor(desk, act, 'prepare');
  if (!found.ok) return found;
  const { list, recommender } = found.value;
  if (list === null) return refused(refusal('wrong-state', 'B5.1', { state: 'none' }));
  const faults = listFaults(list.entries, await waitingFor(desk, found.value), found.value);
  if (faults !== null) return refused(faults);
  const next: RecommendationList = {
    ...list,
    state: 'prepared',
    prepared: { by: personOf(act), at: act.at },
    sentBack: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'prepare-recommendation', clause: 'B5.1' }, 'recommendationList', list, next),
    {
      messages: [{ topic: 'list-to-confirm', to: { recommender }, values: {} }],
    },
  );
}

/** Sends a prepared list back to its clerk, with the reason. */
export async function sendBackRecommendation(
  desk: Desk,
  act: Act<OnList & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await listFor(desk, act, 'send-back');
  if (!found.ok) return found;
  const { list } = found.value;
  if (list === null) return refused(refusal('wrong-state', 'B5.1', { state: 'none' }));
  const next: RecommendationList = { ...list, state: 'drafted', prepared: null, sentBack: act.body.reason };
  return commitOne(
    desk,
    act,
    move(act, { act: 'send-back-recommendation', clause: 'B5.1' }, 'recommendationList', list, next),
  );
}
