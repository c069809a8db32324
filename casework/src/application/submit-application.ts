import { type Result, refused } from '@qichuang/base';
import {
  type Application,
  type ApplicationMove,
  type Refusal,
  type RuleFinding,
  refusal,
} from '@qichuang/domain';
import { type FormValues, findCategory, hasPreliminaryReview, type RuleOutcome } from '@qichuang/programmes';
import { handedIn } from '../handed-in.ts';
import type { Act, Desk } from '../ports.ts';
import { outcomesOf } from '../rule-context.ts';
import { type Case, caseOf, mayMoveApplication } from '../spine/case.ts';
import { move, seen } from '../spine/commit.ts';
import { commitHandIn, filledForm, frozenCopy, type HandedInCopy, type HandIn } from './hand-in.ts';
import { formOf } from './save-fields.ts';

export interface SubmitApplication extends HandIn {
  readonly application: string;
}

const MOVES = {
  draft: 'submit',
  returned: 'resubmit',
  correction: 'answer-correction',
} as const satisfies Readonly<Record<string, ApplicationMove>>;

const FIRST: readonly ApplicationMove[] = ['submit', 'submit-directly'];

/** Saves, checks and submits in one act: the first submission, the answer to a return, or to a correction request. */
export async function submitApplication(
  desk: Desk,
  act: Act<SubmitApplication>,
): Promise<Result<HandedInCopy, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const { application, programme } = found.value;
  const name = submissionOf(found.value);
  const allowed = mayMoveApplication(found.value, name, act.actor, act.at);
  if (!allowed.ok) return allowed;
  const current = seen(application, act.body.version);
  if (!current.ok) return current;

  const filled = await filledForm(desk, act, application.id, formOf(found.value), programme);
  if (!filled.ok) return filled;
  const { values, files } = filled.value;
  const named: Application = {
    ...application,
    name: textOf(values['platform_name']),
    recommender: recommenderOf(values, application),
  };

  const outcomes = await outcomesOf(desk, named, values, act.at, 'submission');
  const unmet = outcomes.filter((outcome) => stops(outcome, application));
  if (unmet.length > 0)
    return refused({
      ...refusal('rules-not-met', null, { count: unmet.length }),
      rules: unmet.map(asFinding),
    });

  const copy = frozenCopy(act, application.copies, filled.value, await standingOf(desk, named));
  const receipt = application.receipt ?? (await receiptFor(desk, found.value));
  const next: Application = {
    ...named,
    state: allowed.value,
    since: act.at,
    dueAt: null,
    receipt,
    copies: [...application.copies, copy.frozen],
  };
  const moved = move(
    act,
    { act: FIRST.includes(name) ? 'submit-application' : name, clause: 'B5.1' },
    'application',
    application,
    next,
  );
  const { category } = application;
  return commitHandIn(desk, act, moved, filled.value, copy, receipt, {
    handedIn: handedIn(programme, next, copy.frozen.hash, { category, values, attachments: files }),
    messages: [
      {
        topic: FIRST.includes(name) ? 'application-submitted' : 'application-resubmitted',
        to: { organisation: application.organisation },
        values: { receipt, name: next.name },
      },
      ...(next.recommender === null || name === 'submit-directly'
        ? []
        : [
            {
              topic: 'application-arrived' as const,
              to: { recommender: next.recommender },
              values: { receipt, name: next.name },
            },
          ]),
    ],
  });
}

/** Which move a submission is: the first one goes to the recommender, or to the formal check where nobody recommends. */
function submissionOf({ application, programme }: Pick<Case, 'application' | 'programme'>): ApplicationMove {
  const name = MOVES[application.state as keyof typeof MOVES] ?? 'submit';
  return name === 'submit' && !hasPreliminaryReview(programme) ? 'submit-directly' : name;
}

/** Whether an outcome keeps an application from being submitted. A soft rule only does without a stated reason. */
export function stops(outcome: RuleOutcome, { reasons }: Pick<Application, 'reasons'>): boolean {
  if (outcome.verdict !== 'fail') return false;
  if (outcome.severity !== 'reason') return true;
  return !reasons.some(({ rule, text }) => rule === outcome.rule && text.trim() !== '');
}

export function asFinding({ rule, clause, severity, zh, en, todo }: RuleOutcome): RuleFinding {
  return { rule, clause, severity, zh, en, todoZh: todo.zh, todoEn: todo.en };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function recommenderOf(values: FormValues, application: Application): Application['recommender'] {
  const chosen = textOf(values['recommender']);
  return chosen === '' ? application.recommender : (chosen as Application['recommender']);
}

/** What a copy says of the application beside the form: under which rules, whose it is, with whom, and what was stated. */
async function standingOf(desk: Desk, application: Application) {
  const organisation = await desk.shelf.find('organisation', application.organisation);
  const partnerships = await desk.shelf.where('partnership', {
    application: application.id,
    state: ['pending', 'confirmed', 'declined'],
  });
  return {
    application: application.id,
    programme: application.programme,
    programmeDigest: application.programmeDigest,
    category: application.category,
    kind: application.kind,
    ...(application.shortForm === undefined ? {} : { shortForm: application.shortForm }),
    name: application.name,
    organisation: {
      id: application.organisation,
      uscc: organisation?.uscc ?? '',
      name: organisation?.name ?? '',
    },
    recommender: application.recommender,
    partners: partnerships.map(({ uscc, name, state }) => ({ uscc, name, state })),
    reasons: application.reasons.map(({ rule, text }) => ({ rule, text })),
    statements: application.statements,
  };
}

/** `SDDE25-LAB-0031`: programme, round year, category, serial. */
async function receiptFor(desk: Desk, { application, round, programme }: Case): Promise<string> {
  const category = findCategory(programme, application.category);
  if (category === undefined) throw new Error(`no category ${application.category}`);
  const serial = await desk.shelf.takeNumber(`receipt:${round.id}:${application.category}`);
  const supplement = round.supplementary ? 'S' : '';
  return `${programme.code}${String(round.year % 100).padStart(2, '0')}${supplement}-${category.code}-${String(serial).padStart(4, '0')}`;
}
