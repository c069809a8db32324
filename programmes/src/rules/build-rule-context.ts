import { addDays, addYears, type Day } from '@qichuang/base';
import { parseUscc } from '@qichuang/domain';
import type { Category } from '../document/category.ts';
import type { Programme } from '../document/programme.ts';
import { formChecks } from '../form-facts/form-checks.ts';
import { formFacts, NO_CHECKS } from '../form-facts/form-facts.ts';
import { formState } from '../form-facts/form-state.ts';
import { textOf, valueIn } from '../form-values/reading.ts';
import { findCategory, findForm } from '../loading/finding.ts';
import type { RuleContext } from './context.ts';
import type { ApplicationFacts, OrganisationFacts, RoundFacts, RuleContextInput } from './context-input.ts';
import { namedIn } from './named-in.ts';
import { partnersOf } from './partners.ts';
import { settingFacts, settingNumber, settingText } from './setting-facts.ts';

const MEBIBYTE = 1_048_576;

/**
 * Brings together what the rules are asked about. Periods (three years back, the age of the credit report) are reckoned
 * here from the programme's settings, so that expressions only compare days.
 *
 * @throws Error if the programme has no such category or form: a bug in the caller.
 */
export function buildRuleContext(input: RuleContextInput): RuleContext {
  const { programme, organisation, values, attachments } = input;
  const category = findCategory(programme, input.category);
  const form = findForm(programme, input.category);
  if (category === undefined || form === undefined) throw new Error(`no category ${input.category}`);
  const known: RuleContext = {
    programme: { id: programme.id, province_code: programme.provinceCode },
    round: roundOf(programme, input.round, input.today),
    settings: settingFacts(programme),
    category: categoryOf(category),
    application: { ...applicationOf(input), ...namedIn(form, values) },
    organisation: organisationOf(organisation),
    records: organisation.records.map(({ kind, severity, happenedOn, state, source }) => ({
      kind,
      severity,
      happened_on: happenedOn,
      state,
      source,
    })),
    partners: partnersOf(
      form,
      values,
      { ...organisation, provinceCode: programme.provinceCode },
      input.partners,
    ),
    attachments: attachments
      .filter(({ state }) => state !== 'removed')
      .map(({ slot, state, media, bytes, issuedOn }) => ({
        slot,
        state,
        media,
        size_mb: bytes / MEBIBYTE,
        issued_on: issuedOn ?? '',
      })),
    findings: input.findings.map(({ ground, state }) => ({ ground, state })),
    statements: [...input.statements],
    registry: {
      same_name: input.registry.sameName,
      valid_same_category: input.registry.validSameCategory,
      applications_same_category: input.registry.applicationsSameCategory,
      earlier_false_material: input.registry.earlierFalseMaterial,
    },
    form: { ...formFacts(form, values), ...NO_CHECKS },
  };
  // Which fields are asked for follows from the facts; what is missing follows from that.
  const checks = formChecks(form, formState(form, known), values, attachments, input.claimedElsewhere);
  return { ...known, form: { ...known.form, ...checks } };
}

function roundOf(programme: Programme, round: RoundFacts, today: Day): RuleContext['round'] {
  const reference =
    settingText(programme, 'lookback_reference') === 'submitted-on' ? today : round.callPublishedOn;
  return {
    year: round.year,
    window_open: round.windowOpen,
    reference_date: reference,
    lookback_from: addYears(reference, -settingNumber(programme, 'lookback_years')),
    credit_report_from: addDays(today, -settingNumber(programme, 'credit_report_max_age_days')),
  };
}

function categoryOf({ applicantKinds, directions, serviceKinds, naming }: Category): RuleContext['category'] {
  return {
    applicant_kinds: [...applicantKinds],
    directions: directions.map(({ id }) => id),
    service_kinds: (serviceKinds ?? []).map(({ id }) => id),
    name_suffix: naming.suffix,
  };
}

function applicationOf({ category, application, values, recommenders }: RuleContextInput) {
  const chosen = textOf(valueIn(values, 'recommender'));
  const recommender = recommenders.find(({ id }) => id === chosen);
  return {
    category,
    ...judged(application),
    recommender_id: recommender === undefined ? '' : chosen,
    recommender_kind: recommender?.kind ?? '',
    recommender_region: recommender?.city ?? '',
  };
}

function judged({ state, recommenderOpinion, recommenderRank, recommenderQuota }: ApplicationFacts) {
  return {
    state,
    recommender_opinion: recommenderOpinion,
    recommender_rank: recommenderRank,
    recommender_quota: recommenderQuota,
  };
}

function organisationOf(organisation: OrganisationFacts): RuleContext['organisation'] {
  const { name, uscc, kind, independentLegalPerson, region, status, recordCheckedOn } = organisation;
  return {
    name,
    uscc,
    uscc_valid: parseUscc(uscc).ok,
    kind,
    independent_legal_person: independentLegalPerson,
    province_code: region.slice(0, 2),
    city_code: region.slice(0, 4),
    status,
    record_checked_on: recordCheckedOn ?? '',
  };
}
