import { dayIn, type Instant, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import type { Organisation, Refusal, Round } from '@qichuang/domain';
import { buildRuleContext, type Eligibility, eligibilityBefore } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';
import { registryOf } from '../registry-facts.ts';
import { lookback, referenceOf, rulesOf } from '../rule-context.ts';
import { programmeAt } from '../spine/case.ts';
import { categoryFits } from './begin-application.ts';

/** Who would apply, and for what. */
interface Wish {
  readonly round: Round;
  readonly organisation: Organisation;
  readonly category: string;
  /** Empty where the category has no kinds. */
  readonly kind: string;
}

interface OwnEligibility extends Eligibility {
  /** Valid platforms of the category not yet to be renewed, and applications in this round with the one about to begin. */
  readonly ownInCategory: { readonly platforms: number; readonly applications: number };
}

/**
 * What is known of an organisation's own eligibility before it begins an application (B4.1): the rules of the programme the application
 * would be filled in by, asked as they would be of its draft. Nothing of any other organisation is looked at.
 */
export async function eligibilityOf(
  desk: Desk,
  wish: Wish,
  at: Instant,
): Promise<Result<OwnEligibility, Refusal>> {
  const { round, organisation, category, kind } = wish;
  const digest = round.filledIn ?? round.programmeDigest;
  const programme = programmeAt(desk, digest);
  const fit = categoryFits(programme, round, { category, kind });
  if (fit !== null) return refused(fit);
  const today = dayIn(at, SHANGHAI);
  const registry = await registryOf(
    {
      desk,
      application: { id: null, name: '', programme: round.programme, category },
      programme,
      round,
      organisation,
      values: {},
      stage: 'submission',
      lookbackFrom: lookback(programme, round, today),
    },
    today,
  );
  const applications = registry.applicationsSameCategory + 1;
  const { from, until } = round.windows.apply;
  const blank = buildRuleContext({
    programme,
    category,
    round: {
      year: round.year,
      windowOpen: from <= at && at <= until,
      callPublishedOn: referenceOf(round),
    },
    today,
    organisation,
    application: { state: 'draft', recommenderOpinion: '', recommenderRank: 0, recommenderQuota: 0 },
    values: {},
    attachments: [],
    partners: [],
    recommenders: [],
    findings: [],
    statements: [],
    // The one about to begin counts with those that stand.
    registry: { ...registry, applicationsSameCategory: applications },
    claimedElsewhere: [],
  });
  const context = { ...blank, application: { ...blank.application, kind } };
  return ok({
    ...eligibilityBefore(rulesOf(desk, digest), context),
    ownInCategory: { platforms: registry.validSameCategory, applications },
  });
}
