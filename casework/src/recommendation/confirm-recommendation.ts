import { type Result, refused } from '@qichuang/base';
import {
  APPLICATION_TRANSITIONS,
  type Application,
  mayMove,
  type RecommendationEntry,
  type RecommendationList,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { clocksOf, personOf } from '../spine/case.ts';
import { commit, type Move, move, type Standpoint } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { type ListCase, listFaults, listFor, type OnList, waitingFor } from './recommendation-list.ts';

/** Confirms a recommender's list once, as a whole: every application on it moves, in one transaction (A3.2, B5.1). */
export async function confirmRecommendation(
  desk: Desk,
  act: Act<OnList>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await listFor(desk, act, 'confirm');
  if (!found.ok) return found;
  const { list } = found.value;
  if (list === null || list.prepared === null)
    return refused(refusal('wrong-state', 'B5.1', { state: list?.state ?? 'none' }));
  const waiting = await waitingFor(desk, found.value);
  // Something may have been withdrawn or resubmitted since it was prepared: then it is not the list that was looked at.
  const faults = listFaults(list.entries, waiting, found.value);
  if (faults !== null) return refused(faults);
  const confirmed: RecommendationList = {
    ...list,
    state: 'confirmed',
    confirmed: { by: personOf(act), at: act.at },
  };
  const moves: Move[] = [
    move(act, { act: 'confirm-recommendation', clause: 'B5.1' }, 'recommendationList', list, confirmed),
  ];
  for (const entry of list.entries) {
    const application = waiting.get(entry.application);
    if (application === undefined) throw new Error(`no waiting application ${entry.application}`);
    const moved = moveOf(act, found.value, list, entry, application);
    if (!moved.ok) return moved;
    moves.push(moved.value);
  }
  const { id, state } = confirmed;
  return commit(
    desk,
    act,
    moves,
    { id, version: list.version + 1, state },
    {
      messages: [
        {
          topic: 'list-arrived',
          to: { programme: found.value.round.programme },
          values: { count: String(list.entries.length) },
        },
      ],
    },
  );
}

function moveOf(
  act: Act<OnList>,
  { round, recommender }: ListCase,
  list: RecommendationList,
  entry: RecommendationEntry,
  application: Application,
): Result<Move, Refusal> {
  const name = entry.verdict === 'recommend' ? 'recommend' : 'not-recommend';
  const allowed = mayMove(
    APPLICATION_TRANSITIONS[name],
    momentIn(application.state, round.programme, act, {
      recommender,
      preparedBy: list.prepared?.by ?? null,
      clocks: clocksOf({ application, round }),
    }),
  );
  if (!allowed.ok) return allowed;
  const next: Application = {
    ...application,
    state: allowed.value,
    since: act.at,
    dueAt: null,
    recommendation: { rank: entry.rank, opinion: entry.opinion, at: act.at },
    outcome:
      name === 'not-recommend' ? { reason: entry.opinion, clause: 'B5.1', at: act.at } : application.outcome,
  };
  return { ok: true, value: move(act, { act: name, clause: 'B5.1' }, 'application', application, next) };
}
