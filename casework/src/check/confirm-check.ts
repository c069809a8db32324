import {
  atLocalTime,
  dayIn,
  type Instant,
  type Result,
  refused,
  SHANGHAI,
  workingDays,
} from '@qichuang/base';
import {
  type Application,
  type ApplicationMove,
  type FormalCheck,
  type Refusal,
  type Returned,
  refusal,
  type StatedReason,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { mayMoveApplication, personOf } from '../spine/case.ts';
import { commit, move, type Standpoint } from '../spine/commit.ts';
import { type CheckCase, checkFor, type OnCheck } from './formal-check.ts';

const MOVES = {
  accept: 'accept',
  correct: 'request-correction',
  refuse: 'not-accept',
} as const satisfies Readonly<Record<string, ApplicationMove>>;

/** Confirms a proposed opinion: the application is accepted, asked for its one correction, or not accepted. */
export async function confirmCheck(desk: Desk, act: Act<OnCheck>): Promise<Result<Standpoint, Refusal>> {
  const found = await checkFor(desk, act, 'confirm');
  if (!found.ok) return found;
  const { check, application } = found.value;
  if (check === null || check.conclusion === null)
    return refused(refusal('wrong-state', 'default', { state: check?.state ?? 'none' }));
  const name = MOVES[check.conclusion.kind];
  const allowed = mayMoveApplication(found.value, name, act.actor, act.at, check.prepared?.by ?? null);
  if (!allowed.ok) return allowed;
  const confirmed: FormalCheck = {
    ...check,
    state: 'confirmed',
    confirmed: { by: personOf(act), at: act.at },
  };
  const settled: Application = {
    ...application,
    state: allowed.value,
    since: act.at,
    dueAt: null,
    reasons: decided(application.reasons, check),
  };
  const next = concluded(desk, act, found.value, check, settled);
  const moves = [
    move(act, { act: 'confirm-check', clause: 'default' }, 'formalCheck', check, confirmed),
    move(
      act,
      { act: name, clause: name === 'not-accept' ? 'B4.1' : 'default' },
      'application',
      application,
      next,
    ),
  ];
  return commit(
    desk,
    act,
    moves,
    { id: application.id, version: application.version + 1, state: next.state },
    {
      messages: [
        {
          topic: `check-${check.conclusion.kind}`,
          to: { organisation: application.organisation },
          values: { name: application.name, dueAt: next.dueAt ?? '' },
        },
      ],
    },
  );
}

function concluded(
  desk: Desk,
  act: Act<OnCheck>,
  found: CheckCase,
  check: FormalCheck,
  settled: Application,
): Application {
  if (check.conclusion?.kind === 'correct') {
    const correction = correctionOf(desk, act, found, check);
    return { ...settled, dueAt: correction.dueAt, returned: [...settled.returned, correction] };
  }
  if (check.conclusion?.kind !== 'refuse') return settled;
  const against = check.items.find(
    ({ verdict, reasonDecision }) => verdict === 'not-met' || reasonDecision === 'refused',
  );
  const clause = found.programme.rules.find(({ id }) => id === against?.rule)?.clause[0] ?? null;
  return { ...settled, outcome: { reason: check.conclusion.reason, clause, at: act.at } };
}

/** One complete request: every item to correct, with a due time in working days (defaults of the programme). */
function correctionOf(desk: Desk, act: Act<OnCheck>, { programme }: CheckCase, check: FormalCheck): Returned {
  const reasons = check.items
    .filter(({ verdict }) => verdict === 'to-correct')
    .map(({ rule, note }) => ({
      target: `rule:${rule}`,
      text: note,
      clause: programme.rules.find(({ id }) => id === rule)?.clause[0] ?? null,
    }));
  const { correctionWorkingDays } = programme.sharedRules.formalCheck;
  const { until } = workingDays(desk.calendar, dayIn(act.at, SHANGHAI), correctionWorkingDays, {
    startCounts: false,
  });
  const dueAt: Instant = atLocalTime(until, '17:30', SHANGHAI);
  return { kind: 'correction', reasons, by: personOf(act), at: act.at, dueAt };
}

function decided(reasons: readonly StatedReason[], check: FormalCheck): readonly StatedReason[] {
  return reasons.map((reason) => {
    const decision = check.items.find(({ rule }) => rule === reason.rule)?.reasonDecision ?? 'none';
    return decision === 'none' ? reason : { ...reason, decision };
  });
}
