import type { Application, Attachment, Extension, Partnership } from './application/application.ts';
import type { Ranking } from './decision/ranking.ts';
import type { Announcement, Platform } from './designation/announcement.ts';
import type { Expert, Office, Organisation, Person, Recommender } from './people/person.ts';
import type { Finding } from './publicity/finding.ts';
import type { Notice, Objection } from './publicity/notice.ts';
import type { FormalCheck, RecommendationList, Review } from './review/review.ts';
import type { Round } from './round/round.ts';

/** Everything with a life of its own: one row each on the shelf, with a version for compare-and-swap. */
export interface Things {
  readonly person: Person;
  readonly office: Office;
  readonly organisation: Organisation;
  readonly recommender: Recommender;
  readonly expert: Expert;
  readonly round: Round;
  readonly application: Application;
  readonly attachment: Attachment;
  readonly partnership: Partnership;
  readonly extension: Extension;
  readonly recommendationList: RecommendationList;
  readonly formalCheck: FormalCheck;
  readonly review: Review;
  readonly ranking: Ranking;
  readonly notice: Notice;
  readonly objection: Objection;
  readonly finding: Finding;
  readonly announcement: Announcement;
  readonly platform: Platform;
}

export type ThingKind = keyof Things;
