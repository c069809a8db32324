import { type Result, refused } from '@qichuang/base';
import {
  APPLICATION_TRANSITIONS,
  type Application,
  type Meeting,
  type Minutes,
  mayMove,
  type Ranking,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { meetingBehind, minutesBehind } from '../meeting/decided-on.ts';
import type { Act, Desk } from '../ports.ts';
import { stepsOutstanding } from '../review-steps/outstanding.ts';
import { personOf } from '../spine/case.ts';
import { commit, commitOne, type Move, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { decisionFault, drawnUpList, type OnRanking, rankingFor } from './ranking.ts';

const NONE = refusal('wrong-state', 'B5.1', { state: 'none' });

/** Ranks the reviewed applications of a category; drawn up again, it drops what was chosen on the old list. */
export async function drawUpRanking(desk: Desk, act: Act<OnRanking>): Promise<Result<Standpoint, Refusal>> {
  const found = await rankingFor(desk, act, act.body.version === 0 ? 'draft' : 'revise');
  if (!found.ok) return found;
  const { round, ranking } = found.value;
  const { category } = act.body;
  const inReview = await desk.shelf.where('application', { round: round.id, category, state: 'in_review' });
  if (inReview.length > 0) return refused(refusal('incomplete', 'B5.1', { inReview: inReview.length }));
  const drawnUp = await drawnUpList(desk, round, category);
  if (drawnUp === null) return refused(refusal('wrong-state', 'B5.1', { reviewed: 0 }));
  const next: Ranking =
    ranking === null
      ? {
          id: mint(act, 'rnk', 0),
          version: 1,
          state: 'drafted',
          round: round.id,
          programme: round.programme,
          category,
          ...drawnUp,
          minutes: null,
          drawnUpAt: act.at,
          prepared: null,
          sentBack: null,
          confirmed: null,
        }
      : { ...ranking, ...drawnUp, drawnUpAt: act.at };
  return commitOne(
    desk,
    act,
    move(act, { act: 'draw-up-ranking', clause: 'B5.1' }, 'ranking', ranking, next),
  );
}

interface Chosen extends OnRanking {
  readonly lines: readonly {
    readonly application: string;
    readonly selected: boolean;
    readonly reason: string;
  }[];
  readonly minutes: (Omit<Minutes, 'heldOn'> & { readonly heldOn: string }) | null;
}

/** Keeps who is in, with reasons, and the minutes of the meeting that decides. */
export async function chooseSelected(desk: Desk, act: Act<Chosen>): Promise<Result<Standpoint, Refusal>> {
  const found = await rankingFor(desk, act, 'revise');
  if (!found.ok) return found;
  const { ranking } = found.value;
  if (ranking === null) return refused(NONE);
  const foreign = act.body.lines.filter(
    ({ application }) => !ranking.lines.some((line) => line.application === application),
  );
  if (foreign.length > 0)
    return refused(refusal('value-not-allowed', 'B5.1', { field: 'lines', foreign: foreign.length }));
  const lines = ranking.lines.map((line) => {
    const chosen = act.body.lines.find(({ application }) => application === line.application);
    return chosen === undefined ? line : { ...line, selected: chosen.selected, reason: chosen.reason };
  });
  const next: Ranking = { ...ranking, lines, minutes: act.body.minutes as Minutes | null };
  return commitOne(
    desk,
    act,
    move(act, { act: 'choose-selected', clause: 'B5.1' }, 'ranking', ranking, next),
    { quiet: true },
  );
}

export async function prepareRanking(desk: Desk, act: Act<OnRanking>): Promise<Result<Standpoint, Refusal>> {
  const found = await rankingFor(desk, act, 'prepare');
  if (!found.ok) return found;
  const { round } = found.value;
  if (found.value.ranking === null) return refused(NONE);
  const held = await meetingBehind(desk, round, found.value.ranking);
  if (!held.ok) return held;
  const ranking = await restingOn(desk, found.value.ranking, held.value);
  const fault = decisionFault(ranking) ?? (await stepsOutstanding(desk, round, ranking.category));
  if (fault !== null) return refused(fault);
  const next: Ranking = {
    ...ranking,
    state: 'prepared',
    prepared: { by: personOf(act), at: act.at },
    sentBack: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'prepare-ranking', clause: 'B5.1' }, 'ranking', found.value.ranking, next),
  );
}

/** Where a meeting was held, its own minutes are those of the decision. */
async function restingOn(desk: Desk, ranking: Ranking, meeting: Meeting | null): Promise<Ranking> {
  if (meeting === null) return ranking;
  const minutes = await minutesBehind(desk, meeting, ranking.category);
  return { ...ranking, minutes, meeting: meeting.id };
}

export async function sendBackRanking(
  desk: Desk,
  act: Act<OnRanking & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await rankingFor(desk, act, 'send-back');
  if (!found.ok) return found;
  const { ranking } = found.value;
  if (ranking === null) return refused(NONE);
  const next: Ranking = { ...ranking, state: 'drafted', prepared: null, sentBack: act.body.reason };
  return commitOne(
    desk,
    act,
    move(act, { act: 'send-back-ranking', clause: 'B5.1' }, 'ranking', ranking, next),
  );
}

/** Confirms the meeting's decision: every reviewed application of the category becomes selected or not. */
export async function confirmRanking(desk: Desk, act: Act<OnRanking>): Promise<Result<Standpoint, Refusal>> {
  const found = await rankingFor(desk, act, 'confirm');
  if (!found.ok) return found;
  const { ranking, round } = found.value;
  if (ranking === null) return refused(NONE);
  const held = await meetingBehind(desk, round, ranking);
  if (!held.ok) return held;
  const applications = await desk.shelf.where('application', {
    round: round.id,
    category: ranking.category,
    state: 'reviewed',
  });
  const absent = applications.filter(
    ({ id }) => !ranking.lines.some(({ application }) => application === id),
  );
  // Someone may have withdrawn since: their line stays without effect. Someone not on the list may not be decided.
  if (absent.length > 0)
    return refused(refusal('incomplete', 'B5.1', { absent: absent.map(({ id, receipt }) => receipt ?? id) }));
  const confirmed: Ranking = { ...ranking, state: 'confirmed', confirmed: { by: personOf(act), at: act.at } };
  const waits = await stepsOutstanding(desk, round, ranking.category);
  if (waits !== null) return refused(waits);
  const moves: Move[] = [
    move(act, { act: 'confirm-ranking', clause: 'B5.1' }, 'ranking', ranking, confirmed),
  ];
  for (const application of applications) {
    const moved = moveOf(act, ranking, application);
    if (!moved.ok) return moved;
    moves.push(moved.value);
  }
  return commit(desk, act, moves, { id: ranking.id, version: ranking.version + 1, state: confirmed.state });
}

function moveOf(act: Act<unknown>, ranking: Ranking, application: Application): Result<Move, Refusal> {
  const line = ranking.lines.find((one) => one.application === application.id);
  const name = line?.selected ? 'select' : 'not-select';
  const allowed = mayMove(
    APPLICATION_TRANSITIONS[name],
    momentIn(application.state, application.programme, act, { preparedBy: ranking.prepared?.by ?? null }),
  );
  if (!allowed.ok) return allowed;
  const outcome =
    name === 'select' ? application.outcome : { reason: line?.reason ?? '', clause: 'B5.1', at: act.at };
  return {
    ok: true,
    value: move(act, { act: name, clause: 'B5.1' }, 'application', application, {
      ...application,
      state: allowed.value,
      since: act.at,
      outcome,
    }),
  };
}
