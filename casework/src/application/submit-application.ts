import { canonicalBytes, type Result, refused, sha256Hex } from '@qichuang/base';
import {
  type Application,
  type ApplicationMove,
  type Attachment,
  type FrozenCopy,
  type Refusal,
  type RuleFinding,
  refusal,
} from '@qichuang/domain';
import { type FormValues, findCategory, hasPreliminaryReview, type RuleOutcome } from '@qichuang/programmes';
import { handedIn } from '../handed-in.ts';
import type { Act, Desk, FieldSave } from '../ports.ts';
import { outcomesOf } from '../rule-context.ts';
import { type Case, caseOf, mayMoveApplication, personOf } from '../spine/case.ts';
import { commit, move, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { checkFields } from './save-fields.ts';
import { valuesOf } from './values-of.ts';

export interface SubmitApplication {
  readonly application: string;
  readonly version: number;
  /** What was typed last and may not have been saved yet: a submission saves first. */
  readonly fields: readonly { readonly field: string; readonly basedOn: number; readonly value?: unknown }[];
  readonly declaresTrue: true;
}

export interface Submitted {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly receipt: string;
  readonly copy: number;
  readonly hash: string;
  readonly at: string;
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
): Promise<Result<Submitted, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const { application } = found.value;
  const name = submissionOf(found.value);
  const allowed = mayMoveApplication(found.value, name, act.actor, act.at);
  if (!allowed.ok) return allowed;
  const current = seen(application, act.body.version);
  if (!current.ok) return current;

  const typed = checkFields(
    found.value,
    act.body.fields.map(({ field, basedOn, value }) => ({ field, basedOn, value, overrule: false })),
  );
  if (!typed.ok) return typed;
  const draft = await desk.shelf.draftOf(application.id);
  const stale = staleFields(draft.fields, typed.value.fields);
  if (stale !== null) return refused(stale);
  const values: FormValues = {
    ...valuesOf(draft.fields),
    ...Object.fromEntries(typed.value.fields.map(({ field, value }) => [field, value])),
  } as FormValues;
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

  const copy = await freeze(desk, act, { ...found.value, application: named }, values);
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
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved],
    { id, version, state, receipt, copy: copy.frozen.number, hash: copy.frozen.hash, at: act.at },
    {
      frozen: [{ hash: copy.frozen.hash, bytes: copy.bytes }],
      handedIn: handedIn(found.value.programme, next, copy.frozen.hash, copy.content),
      drafts: [
        {
          draft: application.id,
          seen: draft.seen,
          fields: typed.value.fields,
          by: personOf(act),
          at: act.at,
        },
      ],
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
    },
  );
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

/** Fields of which a newer value stands than the writer had seen. */
export function staleFields(
  standing: readonly { readonly field: string; readonly revision: number }[],
  typed: readonly FieldSave[],
): Refusal | null {
  const revisions = new Map(standing.map(({ field, revision }) => [field, revision]));
  const stale = typed
    .filter(({ field, basedOn }) => (revisions.get(field) ?? 0) !== basedOn)
    .map(({ field }) => field);
  return stale.length === 0 ? null : refusal('stale-revision', null, { fields: stale });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function recommenderOf(values: FormValues, application: Application): Application['recommender'] {
  const chosen = textOf(values['recommender']);
  return chosen === '' ? application.recommender : (chosen as Application['recommender']);
}

/** The copy as it will be read for years: values, files by hash, partners, reasons and statements, in canonical bytes. */
async function freeze(
  desk: Desk,
  act: Act<SubmitApplication>,
  { application }: Case,
  values: FormValues,
): Promise<{ frozen: FrozenCopy; bytes: Uint8Array; content: Parameters<typeof handedIn>[3] }> {
  const organisation = await desk.shelf.find('organisation', application.organisation);
  const attachments = await desk.shelf.where('attachment', { holder: application.id, state: 'ready' });
  const partnerships = await desk.shelf.where('partnership', {
    application: application.id,
    state: ['pending', 'confirmed', 'declined'],
  });
  const number = application.copies.length + 1;
  const bytes = canonicalBytes({
    v: 1,
    application: application.id,
    number,
    at: act.at,
    programme: application.programme,
    programmeDigest: application.programmeDigest,
    category: application.category,
    kind: application.kind,
    name: application.name,
    organisation: {
      id: application.organisation,
      uscc: organisation?.uscc ?? '',
      name: organisation?.name ?? '',
    },
    recommender: application.recommender,
    values,
    attachments: attachments.map(fileOf),
    partners: partnerships.map(({ uscc, name, state }) => ({ uscc, name, state })),
    reasons: application.reasons.map(({ rule, text }) => ({ rule, text })),
    statements: application.statements,
  });
  return {
    frozen: { id: mint(act, 'cpy', 0), number, hash: sha256Hex(bytes), at: act.at, by: personOf(act) },
    bytes,
    content: { category: application.category, values, attachments },
  };
}

function fileOf({ id, slot, name, media, bytes, hash, issuedOn, at }: Attachment) {
  return { id, slot, name, media, bytes, hash, issuedOn, at };
}

/** `SDDE25-LAB-0031`: programme, round year, category, serial. */
async function receiptFor(desk: Desk, { application, round, programme }: Case): Promise<string> {
  const category = findCategory(programme, application.category);
  if (category === undefined) throw new Error(`no category ${application.category}`);
  const serial = await desk.shelf.takeNumber(`receipt:${round.id}:${application.category}`);
  const supplement = round.supplementary ? 'S' : '';
  return `${programme.code}${String(round.year % 100).padStart(2, '0')}${supplement}-${category.code}-${String(serial).padStart(4, '0')}`;
}
