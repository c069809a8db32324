import { type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  buildRuleContext,
  type CompiledRules,
  compileRules,
  evaluateRules,
  type FormState,
  type FormValues,
  findForm,
  formState,
  type Programme,
  type RuleContext,
} from '@qichuang/programmes';

type CaseView = ViewOf<(typeof REQUESTS)['see-application']>;
type Organisation = ViewOf<(typeof REQUESTS)['see-organisation']>;
type Recommender = ViewOf<(typeof REQUESTS)['list-recommenders']>['rows'][number];
type Round = ViewOf<(typeof REQUESTS)['see-round']>;
export type Outcome = ViewOf<(typeof REQUESTS)['self-check']>['outcomes'][number];

export interface KnownHere {
  readonly programme: Programme;
  readonly view: CaseView;
  readonly organisation: Organisation;
  readonly recommenders: readonly Recommender[];
  readonly round: Round;
  readonly values: FormValues;
  readonly now: Instant;
}

/** What the rules are asked about, as far as this page knows it. What only the server knows stands as "nothing known". */
export function contextHere(known: KnownHere): RuleContext {
  const { programme, view, organisation, recommenders, round, values, now } = known;
  return buildRuleContext({
    programme,
    category: view.category,
    round: {
      year: round.year,
      windowOpen: now <= view.round.applyUntil,
      callPublishedOn: (round.callPublishedOn ?? dayIn(now, SHANGHAI)) as Day,
    },
    today: judgedOn(view, now),
    organisation,
    application: {
      state: view.state,
      recommenderOpinion: '',
      recommenderRank: 0,
      recommenderQuota: 0,
    },
    values,
    attachments: (view.form?.attachments ?? []).map((file) => ({ ...file, state: 'ready' })),
    partners: (view.identity?.partners ?? []).map(({ uscc, state, region }) => ({
      uscc,
      state,
      region,
      independentLegalPerson: null,
      clean: null,
    })),
    recommenders,
    findings: (view.findings ?? []).map(({ ground, state }) => ({ ground, state })),
    statements: view.statements ?? [],
    registry: { sameName: 0, validSameCategory: 0, applicationsSameCategory: 0, earlierFalseMaterial: false },
    claimedElsewhere: [],
  });
}

/** As the server judges: a credit report fresh at the first submission does not grow old while others are at work (B4.1). */
function judgedOn({ copies }: CaseView, now: Instant): Day {
  const [first] = copies.toSorted((one, other) => one.number - other.number);
  return dayIn((first?.at ?? now) as Instant, SHANGHAI);
}

export function formStateHere(known: KnownHere, context: RuleContext): FormState {
  const form = findForm(known.programme, known.view.category);
  if (form === undefined) throw new Error(`no form for ${known.view.category}`);
  return formState(form, context);
}

// What other applicants do, what the record says of violations, what the clock allows: the server alone knows.
const SERVER_KNOWS = /\b(registry|records|findings|claimed_elsewhere|window_open|record_checked_on|clean)\b/;

/**
 * The outcomes as somebody types: rules about the form are asked again here, by the same evaluator over the same document;
 * what only the server can know stays as the server last said.
 */
export function outcomesHere(
  programme: Programme,
  context: RuleContext,
  told: readonly Outcome[],
): readonly Outcome[] {
  const verdicts = new Map(
    evaluateRules(compiledOf(programme), context, { stage: 'submission' }).map(({ rule, verdict }) => [
      rule,
      verdict,
    ]),
  );
  return told.map((outcome) => {
    const rule = programme.rules.find(({ id }) => id === outcome.rule);
    const verdict = verdicts.get(outcome.rule);
    if (rule === undefined || verdict === undefined) return outcome;
    if (SERVER_KNOWS.test(`${rule.when ?? ''} ${rule.check}`)) return outcome;
    return { ...outcome, verdict };
  });
}

const COMPILED = new WeakMap<Programme, CompiledRules>();

function compiledOf(programme: Programme): CompiledRules {
  const known = COMPILED.get(programme);
  if (known !== undefined) return known;
  const rules = compileRules(programme);
  COMPILED.set(programme, rules);
  return rules;
}

/** How an outcome stands for the applicant: refused, to be reasoned, or met. */
export type Standing = 'refused' | 'reason' | 'met' | 'none';

export function standingOf({ verdict, severity, reason }: Outcome, stated?: string): Standing {
  if (verdict === 'not-applicable') return 'none';
  if (verdict === 'pass') return 'met';
  if (severity !== 'reason') return 'refused';
  if (reason?.decision === 'accepted') return 'met';
  return (stated ?? reason?.text ?? '').trim() === '' ? 'refused' : 'reason';
}
