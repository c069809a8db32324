/** Why a change was not written: someone else was faster. A constraint is named as the database names it. */
export type Because =
  | 'answered' // the same key of the same person has its answer already, or is being answered
  | 'version'
  | 'number'
  | 'draft'
  | (typeof BUSINESS_KEYS)[number];

/** Keys by which two things of one kind may not be the same. */
export const BUSINESS_KEYS = [
  'person_account',
  'organisation_uscc',
  'recommender_name',
  'expert_person',
  'application_receipt',
  'recommendation_list_round',
  'ranking_round',
  'review_running',
  'platform_number',
  'outside_identity_issuer_subject_pk',
] as const;

/** Thrown inside a commit to undo all of it; never leaves the shelf. */
export class MovedOn extends Error {
  readonly because: Because;

  constructor(because: Because) {
    super(`moved on: ${because}`);
    this.name = 'MovedOn';
    this.because = because;
  }
}
