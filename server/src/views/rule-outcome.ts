import type { Instant } from '@qichuang/base';
import { outcomesOf, stops } from '@qichuang/casework';
import type { Application, ApplicationState } from '@qichuang/domain';
import type { RuleMoment, RuleOutcome } from '@qichuang/programmes';
import { standingValues } from './case-form.ts';
import type { Room, Seen } from './standing.ts';

const AT_FORMAL_CHECK: readonly ApplicationState[] = ['recommended', 'accepted'];

/** The stage whose rules a reader looks at: the authority, with the case in hand, asks those of its own check. */
function momentOf({ application, standing }: Pick<Seen, 'application' | 'standing'>): RuleMoment {
  return standing.part === 'authority' && AT_FORMAL_CHECK.includes(application.state)
    ? 'formal-check'
    : 'submission';
}

/** Every rule of this moment, met or not. */
export async function outcomesFor(
  room: Room,
  seen: Pick<Seen, 'application' | 'standing'>,
  at: Instant,
): Promise<readonly RuleOutcome[]> {
  const values = await standingValues(room, seen);
  return outcomesOf(room.desk, named(seen.application, values), values, at, momentOf(seen));
}

/** The self-check as its view has it. */
export async function selfCheckView(room: Room, seen: Pick<Seen, 'application' | 'standing'>, at: Instant) {
  const { application } = seen;
  const outcomes = await outcomesFor(room, seen, at);
  return {
    at: at as string,
    outcomes: outcomes.map((outcome) => outcomeView(outcome, application, momentOf(seen))),
    ready: !outcomes.some((outcome) => stops(outcome, application)),
  };
}

/** How many rules keep the application from being submitted now. */
export async function unmetRules(
  room: Room,
  seen: Pick<Seen, 'application' | 'standing'>,
  at: Instant,
): Promise<number> {
  const outcomes = await outcomesFor(room, seen, at);
  return outcomes.filter((outcome) => stops(outcome, seen.application)).length;
}

function named(application: Application, values: Readonly<Record<string, unknown>>): Application {
  const name = values['platform_name'];
  return typeof name === 'string' ? { ...application, name } : application;
}

function outcomeView(
  { rule, verdict, severity, clause, origin, zh, en, todo, evidence }: RuleOutcome,
  { reasons }: Application,
  stage: RuleMoment,
) {
  const reason = reasons.find((one) => one.rule === rule);
  return {
    rule,
    verdict,
    severity,
    clause: [...clause],
    origin: origin ?? 'document',
    stage: stage as string,
    zh,
    en,
    todoZh: todo.zh,
    todoEn: todo.en,
    evidence: [...evidence],
    reason: reason === undefined ? null : { text: reason.text, decision: reason.decision },
  };
}
