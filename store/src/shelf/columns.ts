import { foldForComparison } from '@qichuang/base';
import type { ThingKind, Things, Unit } from '@qichuang/domain';
import type { TABLES } from './tables.ts';

type Row<Kind extends ThingKind> = Required<
  Omit<(typeof TABLES)[Kind]['$inferInsert'], 'id' | 'version' | 'body' | 'createdAt' | 'updatedAt'>
>;

/** What of a thing stands in columns of its own. The gate checks them against the body at every reading. */
const COLUMN_VALUES: { readonly [Kind in ThingKind]: (thing: Things[Kind]) => Row<Kind> } = {
  person: ({ account, state, name }) => ({ account: foldForComparison(account), state, name }),
  office: ({ person, unit, role, state }) => ({ person, unit: unitText(unit), role, state }),
  organisation: ({ uscc, state, name, region, kind, recordCheckedOn }) => ({
    uscc,
    state,
    name,
    region,
    kind,
    recordCheckedOn,
  }),
  recommender: ({ state, kind, city, name }) => ({ state, kind, city, name }),
  expert: ({ person, state, name, categories }) => ({ person, state, name, categories: [...categories] }),
  round: ({ programme, state, year }) => ({ programme, state, year }),
  application: (thing) => ({
    round: thing.round,
    category: thing.category,
    organisation: thing.organisation,
    recommender: thing.recommender,
    state: thing.state,
    programme: thing.programme,
    name: thing.name,
    nameFolded: foldForComparison(thing.name),
    receipt: thing.receipt,
    rank: thing.recommendation?.rank ?? null,
    since: thing.since,
    dueAt: thing.dueAt,
  }),
  attachment: ({ holder, state, slot, hash }) => ({ holder, state, slot, hash }),
  partnership: ({ application, organisation, uscc, state }) => ({ application, organisation, uscc, state }),
  extension: ({ application, state }) => ({ application, state }),
  formalCheck: ({ application, state }) => ({ application, state }),
  finding: ({ application, state, hearingUntil }) => ({ application, state, hearingUntil }),
  recommendationList: ({ round, recommender, state }) => ({ round, recommender, state }),
  review: ({ application, round, category, expert, person, state }) => ({
    application,
    round,
    category,
    expert,
    person,
    state,
  }),
  reviewStep: ({ application, round, programme, category, kind, state }) => ({
    application,
    round,
    programme,
    category,
    kind,
    state,
  }),
  ranking: ({ round, category, state }) => ({ round, category, state }),
  notice: ({ round, programme, state, startsOn }) => ({ round, programme, state, startsOn }),
  objection: (thing) => ({
    notice: thing.notice,
    application: thing.application,
    round: thing.round,
    state: thing.state,
    number: thing.number,
    programme: thing.programme,
    answerDueOn: thing.answerDueOn,
  }),
  announcement: ({ round, notice, programme, state, announcedOn }) => ({
    round,
    notice,
    programme,
    state,
    announcedOn,
  }),
  platform: (thing) => ({
    programme: thing.programme,
    category: thing.category,
    organisation: thing.organisation,
    application: thing.application,
    state: thing.state,
    number: thing.number,
    city: thing.city,
    announcedOn: thing.announcedOn,
  }),
  filing: ({ programme, kind, platform, organisation, recommender, period, about, state, dueOn }) => ({
    programme,
    kind,
    platform,
    organisation,
    recommender,
    period,
    about,
    state,
    dueOn,
  }),
  recordEntry: ({ platform, programme, item, state, validFrom }) => ({
    platform,
    programme,
    item,
    state,
    validFrom,
  }),
  milestone: ({ platform, programme, recommender, state, dueOn }) => ({
    platform,
    programme,
    recommender,
    state,
    dueOn,
  }),
  measure: ({ platform, programme, organisation, recommender, kind, state, dueOn }) => ({
    platform,
    programme,
    organisation,
    recommender,
    kind,
    state,
    dueOn,
  }),
  campaign: ({ programme, kind, year, state }) => ({ programme, kind, year, state }),
  evaluation: ({ campaign, programme, platform, organisation, recommender, category, state }) => ({
    campaign,
    programme,
    platform,
    organisation,
    recommender,
    category,
    state,
  }),
  assessment: ({ within, programme, expert, person, state, about }) => ({
    within,
    programme,
    expert,
    person,
    state,
    about: about.id,
  }),
  inspectionPlan: ({ programme, year, state }) => ({ programme, year, state }),
  inspector: ({ programme, person, state }) => ({ programme, person, state }),
  draw: ({ programme, purpose, about, number, state }) => ({ programme, purpose, about, number, state }),
  inspection: ({ plan, programme, year, state }) => ({ plan, programme, year, state }),
  inspectionTask: ({ inspection, programme, platform, organisation, recommender, state }) => ({
    inspection,
    programme,
    platform,
    organisation,
    recommender,
    state,
  }),
  selection: ({ programme, year, state }) => ({ programme, year, state }),
  support: ({ programme, platform, kind, source, year, state }) => ({
    programme,
    platform,
    kind,
    source,
    year,
    state,
  }),
  voice: ({ programme, platform, organisation, recommender, state, number }) => ({
    programme,
    platform,
    organisation,
    recommender,
    state,
    number,
  }),
  programmeDraft: ({ programme, city, state }) => ({ programme, city, state }),
  signInRule: ({ state }) => ({ state }),
  mailText: ({ state }) => ({ state }),
  meeting: ({ programme, round, state }) => ({ programme, round, state }),
};

export function columnValues<Kind extends ThingKind>(
  kind: Kind,
  thing: Things[Kind],
): Readonly<Record<string, unknown>> {
  const valuesOf: (thing: Things[Kind]) => Readonly<Record<string, unknown>> = COLUMN_VALUES[kind];
  return valuesOf(thing);
}

/** A value asked for, in the form the column keeps it in. */
export function askedValue(kind: ThingKind, column: string, value: string | number): string | number {
  const folded = kind === 'person' && column === 'account';
  return folded && typeof value === 'string' ? foldForComparison(value) : value;
}

/** `organisation:org_…`, `recommender:rec_…`, `authority:<programme>`, `expert:exp_…`, `operator`. */
export function unitText(unit: Unit): string {
  switch (unit.kind) {
    case 'organisation':
    case 'recommender':
    case 'expert':
      return `${unit.kind}:${unit.id}`;
    case 'authority':
      return `authority:${unit.programme}`;
    case 'operator':
      return 'operator';
  }
}
