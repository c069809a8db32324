import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { platform } from './publicity.ts';
import { thingColumns } from './thing.ts';
import { calendarDay } from './types.ts';

// What happens after the plaque. Whom a thing belongs to stands in columns, so that lists are scoped in SQL.

function ofPlatform() {
  return text('platform').references(() => platform.id);
}

export const filing = pgTable(
  'filing',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    kind: text('kind').notNull(),
    platform: ofPlatform(),
    organisation: text('organisation'),
    recommender: text('recommender').notNull(),
    period: text('period').notNull(),
    about: text('about').notNull(),
    state: text('state').notNull(),
    dueOn: calendarDay('due_on'),
  },
  (t) => [
    index('filing_programme').on(t.programme),
    index('filing_kind').on(t.kind),
    index('filing_platform').on(t.platform),
    index('filing_organisation').on(t.organisation),
    index('filing_recommender').on(t.recommender),
    index('filing_period').on(t.period),
    index('filing_about').on(t.about),
    index('filing_state').on(t.state),
    index('filing_due_on').on(t.dueOn),
  ],
);

export const recordEntry = pgTable(
  'record_entry',
  {
    ...thingColumns(),
    platform: ofPlatform().notNull(),
    programme: text('programme').notNull(),
    item: text('item').notNull(),
    state: text('state').notNull(),
    validFrom: calendarDay('valid_from').notNull(),
  },
  (t) => [
    index('record_entry_platform').on(t.platform),
    index('record_entry_programme').on(t.programme),
    index('record_entry_item').on(t.item),
    index('record_entry_state').on(t.state),
    index('record_entry_valid_from').on(t.validFrom),
  ],
);

export const milestone = pgTable(
  'milestone',
  {
    ...thingColumns(),
    platform: ofPlatform().notNull(),
    programme: text('programme').notNull(),
    recommender: text('recommender').notNull(),
    state: text('state').notNull(),
    dueOn: calendarDay('due_on').notNull(),
  },
  (t) => [
    index('milestone_platform').on(t.platform),
    index('milestone_programme').on(t.programme),
    index('milestone_recommender').on(t.recommender),
    index('milestone_state').on(t.state),
    index('milestone_due_on').on(t.dueOn),
  ],
);

export const measure = pgTable(
  'measure',
  {
    ...thingColumns(),
    platform: ofPlatform().notNull(),
    programme: text('programme').notNull(),
    organisation: text('organisation').notNull(),
    recommender: text('recommender').notNull(),
    kind: text('kind').notNull(),
    state: text('state').notNull(),
    dueOn: calendarDay('due_on'),
  },
  (t) => [
    index('measure_platform').on(t.platform),
    index('measure_programme').on(t.programme),
    index('measure_organisation').on(t.organisation),
    index('measure_recommender').on(t.recommender),
    index('measure_kind').on(t.kind),
    index('measure_state').on(t.state),
    index('measure_due_on').on(t.dueOn),
  ],
);

export const campaign = pgTable(
  'campaign',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    kind: text('kind').notNull(),
    year: integer('year').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('campaign_programme').on(t.programme),
    index('campaign_kind').on(t.kind),
    index('campaign_year').on(t.year),
    index('campaign_state').on(t.state),
  ],
);

export const evaluation = pgTable(
  'evaluation',
  {
    ...thingColumns(),
    campaign: text('campaign').notNull(),
    programme: text('programme').notNull(),
    platform: ofPlatform().notNull(),
    organisation: text('organisation').notNull(),
    recommender: text('recommender').notNull(),
    category: text('category').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('evaluation_campaign').on(t.campaign),
    index('evaluation_programme').on(t.programme),
    index('evaluation_platform').on(t.platform),
    index('evaluation_organisation').on(t.organisation),
    index('evaluation_recommender').on(t.recommender),
    index('evaluation_category').on(t.category),
    index('evaluation_state').on(t.state),
  ],
);

export const assessment = pgTable(
  'assessment',
  {
    ...thingColumns(),
    within: text('within').notNull(),
    programme: text('programme').notNull(),
    expert: text('expert').notNull(),
    person: text('person').notNull(),
    state: text('state').notNull(),
    about: text('about').notNull(),
  },
  (t) => [
    index('assessment_within').on(t.within),
    index('assessment_programme').on(t.programme),
    index('assessment_expert').on(t.expert),
    index('assessment_person').on(t.person),
    index('assessment_state').on(t.state),
    index('assessment_about').on(t.about),
  ],
);

export const inspectionPlan = pgTable(
  'inspection_plan',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    year: integer('year').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('inspection_plan_programme').on(t.programme),
    index('inspection_plan_year').on(t.year),
    index('inspection_plan_state').on(t.state),
  ],
);

export const inspector = pgTable(
  'inspector',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    person: text('person').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('inspector_programme').on(t.programme),
    index('inspector_person').on(t.person),
    index('inspector_state').on(t.state),
  ],
);

export const draw = pgTable(
  'draw',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    purpose: text('purpose').notNull(),
    about: text('about').notNull(),
    number: integer('number').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('draw_programme').on(t.programme),
    index('draw_purpose').on(t.purpose),
    index('draw_about').on(t.about),
    index('draw_number').on(t.number),
    index('draw_state').on(t.state),
  ],
);

export const inspection = pgTable(
  'inspection',
  {
    ...thingColumns(),
    plan: text('plan').notNull(),
    programme: text('programme').notNull(),
    year: integer('year').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('inspection_by_plan').on(t.plan),
    index('inspection_programme').on(t.programme),
    index('inspection_year').on(t.year),
    index('inspection_state').on(t.state),
  ],
);

export const inspectionTask = pgTable(
  'inspection_task',
  {
    ...thingColumns(),
    inspection: text('inspection').notNull(),
    programme: text('programme').notNull(),
    platform: ofPlatform().notNull(),
    organisation: text('organisation').notNull(),
    recommender: text('recommender').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('inspection_task_inspection').on(t.inspection),
    index('inspection_task_programme').on(t.programme),
    index('inspection_task_platform').on(t.platform),
    index('inspection_task_organisation').on(t.organisation),
    index('inspection_task_recommender').on(t.recommender),
    index('inspection_task_state').on(t.state),
  ],
);

export const selection = pgTable(
  'selection',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    year: integer('year').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('selection_programme').on(t.programme),
    index('selection_year').on(t.year),
    index('selection_state').on(t.state),
  ],
);

export const support = pgTable(
  'support',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    platform: ofPlatform().notNull(),
    kind: text('kind').notNull(),
    source: text('source').notNull(),
    year: integer('year').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('support_programme').on(t.programme),
    index('support_platform').on(t.platform),
    index('support_kind').on(t.kind),
    index('support_source').on(t.source),
    index('support_year').on(t.year),
    index('support_state').on(t.state),
  ],
);

export const voice = pgTable(
  'voice',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    platform: ofPlatform(),
    organisation: text('organisation'),
    recommender: text('recommender').notNull(),
    state: text('state').notNull(),
    number: text('number').notNull(),
  },
  (t) => [
    index('voice_programme').on(t.programme),
    index('voice_platform').on(t.platform),
    index('voice_organisation').on(t.organisation),
    index('voice_recommender').on(t.recommender),
    index('voice_state').on(t.state),
    index('voice_number').on(t.number),
  ],
);

export const programmeDraft = pgTable(
  'programme_draft',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    city: text('city').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('programme_draft_programme').on(t.programme),
    index('programme_draft_city').on(t.city),
    index('programme_draft_state').on(t.state),
  ],
);
