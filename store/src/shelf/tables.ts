import type { ThingKind } from '@qichuang/domain';
import {
  application,
  attachment,
  extension,
  finding,
  formalCheck,
  partnership,
} from '../schema/applications.ts';
import { expert, mailText, office, organisation, person, recommender, signInRule } from '../schema/people.ts';
import {
  assessment,
  campaign,
  draw,
  evaluation,
  filing,
  inspection,
  inspectionPlan,
  inspectionTask,
  inspector,
  measure,
  milestone,
  programmeDraft,
  recordEntry,
  selection,
  support,
  voice,
} from '../schema/platform-life.ts';
import { announcement, notice, objection, platform } from '../schema/publicity.ts';
import { reviewStep } from '../schema/review-steps.ts';
import { review } from '../schema/reviews.ts';
import { meeting, ranking, recommendationList, round } from '../schema/rounds.ts';

/** One table each; a thing is written after what it refers to, and locks are taken in this order everywhere. */
export const TABLES = {
  person,
  recommender,
  organisation,
  expert,
  office,
  round,
  application,
  attachment,
  partnership,
  extension,
  formalCheck,
  finding,
  recommendationList,
  review,
  reviewStep,
  ranking,
  notice,
  objection,
  announcement,
  platform,
  filing,
  recordEntry,
  milestone,
  measure,
  campaign,
  evaluation,
  assessment,
  inspectionPlan,
  inspector,
  draw,
  inspection,
  inspectionTask,
  selection,
  support,
  voice,
  programmeDraft,
  signInRule,
  mailText,
  meeting,
} as const satisfies Record<ThingKind, unknown>;

export const KINDS = Object.keys(TABLES) as readonly ThingKind[];
