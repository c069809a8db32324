import { addYears, type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import type { Application, Organisation, Round } from '@qichuang/domain';
import {
  buildRuleContext,
  type CompiledRules,
  compileRules,
  evaluateRules,
  type FormValues,
  findSetting,
  type Programme,
  type RuleContext,
  type RuleContextInput,
  type RuleMoment,
  type RuleOutcome,
} from '@qichuang/programmes';
import { claimedElsewhere } from './claimed-elsewhere.ts';
import type { Desk } from './ports.ts';
import { type Known, registryOf, settingNumber } from './registry-facts.ts';
import { programmeAt } from './spine/case.ts';

/** What is to be taken for given in the place of what stands on the shelf: how it would be after a change (B5.4). */
export interface AsIf {
  readonly organisation?: Organisation;
  readonly partners?: RuleContextInput['partners'];
}

/**
 * Everything the rules of the programme version an application is pinned to are asked about, from the shelf.
 *
 * @throws Error if round, organisation or programme version are missing: a broken shelf.
 */
export async function ruleContextOf(
  desk: Desk,
  application: Application,
  values: FormValues,
  at: Instant,
  stage: RuleMoment,
  asIf: AsIf = {},
): Promise<RuleContext> {
  const { shelf } = desk;
  const programme = programmeAt(desk, application.programmeDigest);
  const [round, holder, attachments, recommenders, findings] = await Promise.all([
    shelf.find('round', application.round),
    shelf.find('organisation', application.organisation),
    shelf.where('attachment', { holder: application.id, state: 'ready' }),
    shelf.where('recommender', { state: 'active' }),
    shelf.where('finding', { application: application.id }),
  ]);
  if (round === undefined) throw new Error(`application ${application.id} without its round`);
  const organisation = asIf.organisation ?? holder;
  if (organisation === undefined) throw new Error(`application ${application.id} without its organisation`);
  const today = judgedOn(application, at);
  const known = {
    desk,
    application,
    programme,
    round,
    organisation,
    values,
    stage,
    lookbackFrom: lookback(programme, round, today),
  };
  return buildRuleContext({
    programme,
    category: application.category,
    round: {
      year: round.year,
      windowOpen: isWindowOpen(application, round, at),
      callPublishedOn: referenceOf(round),
    },
    today,
    organisation,
    application: {
      state: application.state,
      recommenderOpinion: application.recommendation?.opinion ?? '',
      recommenderRank: application.recommendation?.rank ?? 0,
      recommenderQuota: quotaOf(application, round),
    },
    values,
    attachments,
    partners: asIf.partners ?? (await partnersOf(known)),
    recommenders,
    findings,
    statements: application.statements,
    registry: await registryOf(known, today),
    claimedElsewhere: stage === 'formal-check' ? await claimedElsewhere(desk, application, values) : [],
  });
}

/** What every rule due at this stage says of the application. */
export async function outcomesOf(
  desk: Desk,
  application: Application,
  values: FormValues,
  at: Instant,
  stage: RuleMoment,
  asIf: AsIf = {},
): Promise<readonly RuleOutcome[]> {
  const context = await ruleContextOf(desk, application, values, at, stage, asIf);
  return evaluateRules(rulesOf(desk, application.programmeDigest), context, { stage });
}

/** Compiling takes a hundred times as long as asking; a version never changes, so its digest is the key. */
const COMPILED = new Map<string, CompiledRules>();

export function rulesOf(desk: Desk, digest: string): CompiledRules {
  const kept = COMPILED.get(digest);
  if (kept !== undefined) return kept;
  const compiled = compileRules(programmeAt(desk, digest));
  COMPILED.set(digest, compiled);
  return compiled;
}

/** A credit report fresh at the first submission does not grow old while others are at work, nor while a correction is answered (B4.1). */
function judgedOn({ copies }: Application, at: Instant): Day {
  return dayIn(copies.at(0)?.at ?? at, SHANGHAI);
}

/** What was handed in was handed in within its window: that is guarded by the act and not asked again. */
function isWindowOpen(
  { state, extendedUntil, dueAt, copies }: Application,
  round: Round,
  at: Instant,
): boolean {
  switch (state) {
    case 'draft':
      return at >= round.windows.apply.from && at <= (extendedUntil ?? round.windows.apply.until);
    case 'returned':
    case 'correction':
      return dueAt === null || at <= dueAt;
    case 'lapsed':
      return false;
    default:
      return copies.length > 0;
  }
}

/** "Within three years" counts from the call; before it is published, from the day applications open. */
export function referenceOf(round: Round): Day {
  return round.callPublishedOn ?? dayIn(round.windows.apply.from, SHANGHAI);
}

function quotaOf({ recommender, category }: Application, { quotas }: Round): number {
  return (
    quotas.find((quota) => quota.recommender === recommender && quota.category === category)?.places ?? 0
  );
}

export function lookback(programme: Programme, round: Round, today: Day): Day {
  const fromSubmission = findSetting(programme, 'lookback_reference')?.value === 'submitted-on';
  return addYears(fromSubmission ? today : referenceOf(round), -settingNumber(programme, 'lookback_years'));
}

async function partnersOf({
  desk,
  application,
  programme,
  lookbackFrom,
}: Known & { readonly application: Pick<Application, 'id'> }): Promise<RuleContextInput['partners']> {
  const partnerships = await desk.shelf.where('partnership', { application: application.id });
  const ids = partnerships.flatMap(({ organisation }) => organisation ?? []);
  const known = await Promise.all(ids.map((id) => desk.shelf.find('organisation', id)));
  const severities = findSetting(programme, 'accident_severities')?.value;
  return partnerships.map(({ uscc, state, region, organisation }) => {
    const partner = known.find((one) => one?.id === organisation);
    return {
      uscc,
      state,
      region: partner?.region ?? region,
      independentLegalPerson: partner?.independentLegalPerson ?? null,
      clean:
        partner === undefined
          ? null
          : isClean(partner, lookbackFrom, Array.isArray(severities) ? severities : []),
    };
  });
}

/** Nothing on record that would keep the partner from applying itself (B4.1, B4.5, B4.6). */
function isClean({ records }: Organisation, from: Day, severities: readonly string[]): boolean {
  return !records.some(({ kind, severity, happenedOn, state }) => {
    if (happenedOn < from) return false;
    if (kind === 'major-violation' || kind === 'serious-dishonesty') return state === 'effective';
    return state !== 'overturned' && severities.includes(severity);
  });
}
