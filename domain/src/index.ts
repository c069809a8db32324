export {
  APPLICATION_STATES,
  type Application,
  type ApplicationState,
  type Attachment,
  type Extension,
  type FieldRevision,
  type FrozenCopy,
  type Outcome,
  type Partnership,
  type Recommendation,
  type Returned,
  type ReturnReason,
  type StatedReason,
} from './application/application.ts';
export {
  APPLICATION_TRANSITIONS,
  type ApplicationMove,
  EXTENSION_TRANSITIONS,
  PARTNERSHIP_TRANSITIONS,
} from './application/transitions.ts';
export type { Clause } from './clause.ts';
export { type Minutes, RANKING_TRANSITIONS, type Ranking, type RankingLine } from './decision/ranking.ts';
export {
  ANNOUNCEMENT_TRANSITIONS,
  type Announcement,
  type AnnouncementEntry,
  type Platform,
  platformStateOn,
} from './designation/announcement.ts';
export type { Fact } from './fact.ts';
export { parseEmail, parsePhone } from './identifiers/contacts.ts';
export type { FormerRegion } from './identifiers/former-regions.ts';
export {
  CITIES,
  cityOf,
  countiesOf,
  findRegion,
  type Region,
  type RegionLevel,
  regionName,
} from './identifiers/regions.ts';
export { STATE_COUNCIL_CALENDAR } from './identifiers/state-council-calendar.ts';
export { makeUscc, parseUscc, type Uscc, type UsccFault, type UsccParts } from './identifiers/uscc.ts';
export type { UsccBodyKind, UsccDepartment, UsccDepartmentId } from './identifiers/uscc-departments.ts';
export {
  type AnnouncementId,
  type ApplicationId,
  type AttachmentId,
  type CopyId,
  type ExpertId,
  type ExtensionId,
  type FindingId,
  type FormalCheckId,
  type NoticeId,
  type ObjectionId,
  type OfficeId,
  type OrganisationId,
  type PartnershipId,
  type PersonId,
  type PlatformId,
  parseAnnouncementId,
  parseApplicationId,
  parseAttachmentId,
  parseExpertId,
  parseExtensionId,
  parseFindingId,
  parseFormalCheckId,
  parseNoticeId,
  parseObjectionId,
  parseOfficeId,
  parseOrganisationId,
  parsePartnershipId,
  parsePersonId,
  parsePlatformId,
  parseRankingId,
  parseRecommendationListId,
  parseRecommenderId,
  parseReviewId,
  parseRoundId,
  type RankingId,
  type RecommendationListId,
  type RecommenderId,
  type ReviewId,
  type RoundId,
} from './ids.ts';
export { type Moment, mayMove } from './may-move.ts';
export {
  type CaseParties,
  type Grade,
  type Hand,
  PARTS,
  type Part,
  type Standing,
  standingIn,
} from './people/part.ts';
export {
  type Actor,
  type CreditRecord,
  type Expert,
  type Office,
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationKind,
  type Person,
  type Recommender,
  type Unit,
} from './people/person.ts';
export { excludeEachOther, isAdministrator, ROLES, type Role } from './people/role.ts';
export { FINDING_TRANSITIONS, type Finding } from './publicity/finding.ts';
export {
  isOpen,
  type ListEntry,
  NOTICE_TRANSITIONS,
  type Notice,
  OBJECTION_TRANSITIONS,
  type Objection,
  type ObjectionEvidence,
  type ObjectionState,
} from './publicity/notice.ts';
export {
  type EvidenceValue,
  type FieldFault,
  REFUSAL_KINDS,
  type Refusal,
  type RefusalKind,
  type RuleFinding,
  refusal,
} from './refusal.ts';
export {
  type CheckItem,
  type CriterionScore,
  FORMAL_CHECK_TRANSITIONS,
  type FormalCheck,
  type Prepared,
  RECOMMENDATION_LIST_TRANSITIONS,
  REVIEW_TRANSITIONS,
  type RecommendationEntry,
  type RecommendationList,
  type Review,
  type ReviewState,
} from './review/review.ts';
export { ROUND_TRANSITIONS, type Round, type RoundState, type Window } from './round/round.ts';
export type { ThingKind, Things } from './things.ts';
export type { Transition } from './transition.ts';
export { APPLICATION_FACETS, type ApplicationFacet, maySee, stateAsSeen } from './visibility.ts';
