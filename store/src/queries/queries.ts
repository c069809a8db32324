import type { Things } from '@qichuang/domain';
import type { Database } from '../database.ts';
import { dashboardCells, dashboardRows } from './dashboards.ts';
import { dutiesByCity, listDuties, platformsOwing, recommendersOwing, unfiledDue } from './duties.ts';
import { behindRecord, certificatesBehind, endingBy, listEnding, publishedMeasures } from './endings.ts';
import { fieldHistory, historyOf, listFacts, recentTyping } from './history.ts';
import { lastActs } from './last-acts.ts';
import { countsByState, listApplications } from './list-applications.ts';
import { listExperts, listOrganisations, listPeople, listPlatforms } from './list-things.ts';
import { listOwnSheets } from './own-sheets.ts';
import type { Page, PageOf } from './page.ts';
import { peopleNames } from './people-names.ts';
import { type LifeFilter, type LifeKind, type LifeScope, lifeCounts, listLife } from './platform-life.ts';
import { programmeCounts } from './programme-counts.ts';
import { lapsedDue, openObjections, publishedAnnouncements, publishedNotices } from './publicity.ts';
import { publishedAnswers } from './published-answers.ts';
import {
  milestonesAsked,
  milestonesByCity,
  milestonesDue,
  platformsWithoutRecord,
  recordGaps,
} from './record.ts';
import { listSteps } from './review-steps.ts';
import { reviewProgress } from './reviews.ts';
import { supportTotals } from './support-totals.ts';
import { taskCounts } from './task-counts.ts';

const READERS = {
  listApplications,
  countsByState,
  listOrganisations,
  listPlatforms,
  listExperts,
  listPeople,
  listFacts,
  lastActs,
  historyOf,
  fieldHistory,
  recentTyping,
  reviewProgress,
  listSteps,
  listOwnSheets,
  publishedNotices,
  publishedAnnouncements,
  openObjections,
  lapsedDue,
  taskCounts,
  listLife,
  lifeCounts,
  supportTotals,
  publishedAnswers,
  programmeCounts,
  listDuties,
  dutiesByCity,
  platformsOwing,
  recommendersOwing,
  unfiledDue,
  listEnding,
  endingBy,
  behindRecord,
  certificatesBehind,
  publishedMeasures,
  recordGaps,
  milestonesAsked,
  milestonesByCity,
  milestonesDue,
  platformsWithoutRecord,
  peopleNames,
  dashboardCells,
  dashboardRows,
} as const;

type Bound<Reader> = Reader extends (db: Database, ...asked: infer Asked) => infer Found
  ? (...asked: Asked) => Found
  : never;

export type Queries = {
  readonly [Name in Exclude<keyof typeof READERS, 'listLife'>]: Bound<(typeof READERS)[Name]>;
} & {
  // Spelled out, since a mapped type forgets that the rows are of the kind that was asked for.
  listLife<Kind extends LifeKind>(
    kind: Kind,
    scope: LifeScope,
    filter: LifeFilter,
    page: Page,
  ): Promise<PageOf<Things[Kind]>>;
};

/** Everything that is read and not acted on, bound to one database. */
export function queriesOn(db: Database): Queries {
  return Object.fromEntries(
    Object.entries(READERS).map(([name, reader]) => [
      name,
      (...asked: unknown[]) => Reflect.apply(reader, undefined, [db, ...asked]),
    ]),
  ) as Queries;
}
