export { type Chance, openChance } from './chance.ts';
export { pdfOf } from './files/pdf.ts';
export { type FilledSection, fillForm } from './forms/fill-form.ts';
export type { Filling, PartnerRow } from './forms/filling.ts';
export {
  type Circumstances,
  type ColumnShape,
  type FieldShape,
  type FormShape,
  slotsNeeded,
  type TableShape,
  type Value,
  type Values,
} from './forms/form-shape.ts';
export { type CriterionShape, type FilledSheet, fillSheet } from './forms/score-sheet.ts';
export { type Account, accountOf, DEMO_PASSWORD } from './people/accounts.ts';
export { type ExpertsAsked, expertAt, type MadeUpExpert } from './people/experts.ts';
export { type ApplicantKind, type MadeUpOrganisation, organisationAt } from './people/organisations.ts';
export { personNameAt } from './people/person-names.ts';
export { type MadeUpRecommender, RECOMMENDERS } from './people/recommenders.ts';
export {
  type CategoryShape,
  type PlannedApplication,
  type World,
  type WorldAsked,
  worldOf,
} from './rounds/applications.ts';
export {
  CORRECTION,
  DECLARED_GROUND,
  DECLINED_GROUND,
  NOT_ACCEPTED,
  OPINIONS,
  RETURN_REASONS,
  type Story,
} from './rounds/stories.ts';
export { type Timetable, timetableFrom, usualOpening } from './rounds/timetable.ts';
export type { Topic } from './texts/write-text.ts';
