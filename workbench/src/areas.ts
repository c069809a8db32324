import { ACCOUNT } from './account/area.ts';
import { ADMINISTRATION } from './administration/area.ts';
import { APPLICANT } from './applicant/area.ts';
import type { Area } from './area.ts';
import { AUTHORITY_AREA } from './authority/area.ts';
import { DASHBOARD } from './dashboard/area.ts';
import { DRAWS } from './draws/area.ts';
import { EVALUATION } from './evaluation/area.ts';
import { EXPERT } from './expert/area.ts';
import { FILINGS } from './filings/area.ts';
import { HOME } from './home/area.ts';
import { INSPECTIONS } from './inspections/area.ts';
import { MEASURES } from './measures/area.ts';
import { MEETINGS } from './meetings/area.ts';
import { PLATFORM } from './platform/area.ts';
import { PUBLICITY } from './publicity/area.ts';
import { RECOMMENDER } from './recommender/area.ts';
import { REGISTERS } from './registers/area.ts';
import { REVIEW_OFFICE } from './review-office/area.ts';
import { REVIEW_STEPS } from './review-steps/area.ts';
import { WORKSHOP } from './workshop/area.ts';

/** The areas, in the order of the menu. */
export const AREAS: readonly Area[] = [
  HOME,
  APPLICANT,
  RECOMMENDER,
  AUTHORITY_AREA,
  REVIEW_OFFICE,
  REVIEW_STEPS,
  MEETINGS,
  PUBLICITY,
  DASHBOARD,
  PLATFORM,
  FILINGS,
  REGISTERS,
  MEASURES,
  EVALUATION,
  EXPERT,
  DRAWS,
  INSPECTIONS,
  WORKSHOP,
  ADMINISTRATION,
  ACCOUNT,
];
