import { type Day, ok, type Result, refused } from '@qichuang/base';
import { mayMove, type Refusal, ROUND_TRANSITIONS, type Round, refusal, UNDECIDED } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { planFits, plannedFields, type RoundPlan, windowsFit } from './plan-round.ts';

interface OnRound {
  readonly round: string;
  readonly version: number;
}

/** Changes a round that is still planned. */
export async function reviseRound(
  desk: Desk,
  act: Act<OnRound & { readonly plan: RoundPlan }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await roundFor(desk, act, 'revise');
  if (!found.ok) return found;
  const round = found.value;
  if (act.body.plan.programme !== round.programme)
    return refused(refusal('value-not-allowed', 'B5.1', { field: 'programme' }));
  const fit = planFits(act.body.plan, programmeAt(desk, round.programmeDigest));
  if (!fit.ok) return fit;
  return written(desk, act, 'revise', round, { ...round, ...plannedFields(act.body.plan) });
}

/** Publishes the call: from now on the round is public and its windows run. */
export async function callRound(
  desk: Desk,
  act: Act<OnRound & { readonly publishedOn: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await roundFor(desk, act, 'call');
  if (!found.ok) return found;
  const { value: round } = found;
  return written(desk, act, 'call', round, {
    ...round,
    state: 'called',
    callPublishedOn: act.body.publishedOn as Day,
    calledAt: act.at,
  });
}

/** Moves the windows of a called round; single applicants get extensions instead. */
export async function rescheduleRound(
  desk: Desk,
  act: Act<OnRound & { readonly windows: RoundPlan['windows']; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await roundFor(desk, act, 'reschedule');
  if (!found.ok) return found;
  const fit = windowsFit(act.body.windows);
  if (!fit.ok) return fit;
  const { value: round } = found;
  return written(desk, act, 'reschedule', round, { ...round, windows: act.body.windows as Round['windows'] });
}

/** Ends a round once nothing in it is open. */
export async function concludeRound(desk: Desk, act: Act<OnRound>): Promise<Result<Standpoint, Refusal>> {
  const found = await roundFor(desk, act, 'conclude');
  if (!found.ok) return found;
  const open = await desk.shelf.where('application', {
    round: found.value.id,
    state: UNDECIDED,
  });
  if (open.length > 0) return refused(refusal('incomplete', 'B5.1', { open: open.length }));
  return written(desk, act, 'conclude', found.value, { ...found.value, state: 'concluded' });
}

type RoundMove = keyof typeof ROUND_TRANSITIONS;

async function roundFor(desk: Desk, act: Act<OnRound>, name: RoundMove): Promise<Result<Round, Refusal>> {
  const round = await desk.shelf.find('round', act.body.round);
  if (round === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(ROUND_TRANSITIONS[name], momentIn(round.state, round.programme, act));
  if (!allowed.ok) return allowed;
  const current = seen(round, act.body.version);
  return current.ok ? ok(round) : current;
}

function written(
  desk: Desk,
  act: Act<OnRound>,
  name: RoundMove,
  previous: Round,
  next: Round,
): Promise<Result<Standpoint, Refusal>> {
  return commitOne(
    desk,
    act,
    move(act, { act: `${name}-round`, clause: ROUND_TRANSITIONS[name].clause }, 'round', previous, next),
  );
}
