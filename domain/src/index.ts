export type { Selection } from './achievement/selection.ts';
export { SELECTION_TRANSITIONS } from './achievement/transitions.ts';
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
  UNDECIDED,
  UNDER_WAY,
} from './application/application.ts';
export {
  APPLICATION_TRANSITIONS,
  type ApplicationMove,
  EXTENSION_TRANSITIONS,
  PARTNERSHIP_TRANSITIONS,
} from './application/transitions.ts';
export type { Clause } from './clause.ts';
export {
  type ComparedLine,
  type Minutes,
  RANKING_TRANSITIONS,
  type Ranking,
  type RankingLine,
  type ScoreComparison,
  standsInGreyBand,
} from './decision/ranking.ts';
export {
  ANNOUNCEMENT_TRANSITIONS,
  type Announcement,
  type AnnouncementEntry,
  type Platform,
  platformStateOn,
} from './designation/announcement.ts';
export type { DesignationStatement } from './designation/certificate.ts';
export type { Draw, DrawStratum } from './draw/draw.ts';
export { DRAW_TRANSITIONS, type DrawMove } from './draw/transitions.ts';
export type { Assessment, Campaign, Evaluation } from './evaluation/evaluation.ts';
export {
  ASSESSMENT_TRANSITIONS,
  CAMPAIGN_TRANSITIONS,
  EVALUATION_TRANSITIONS,
} from './evaluation/transitions.ts';
export type { Fact } from './fact.ts';
export {
  FILING_KINDS,
  FILING_STATES,
  type Filing,
  type FilingKind,
  type FilingState,
  type GivenNumber,
} from './filing/filing.ts';
export { FILING_TRANSITIONS, type FilingMove, PROGRESS_TRANSITIONS } from './filing/transitions.ts';
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
  type AssessmentId,
  type AttachmentId,
  type CampaignId,
  type CopyId,
  type DraftId,
  type DrawId,
  draftKind,
  type EvaluationId,
  type ExpertId,
  type ExtensionId,
  type FilingId,
  type FindingId,
  type FormalCheckId,
  type InspectionId,
  type InspectionPlanId,
  type InspectionTaskId,
  type InspectorId,
  type MeasureId,
  type MeetingId,
  type MilestoneId,
  type NoticeId,
  type ObjectionId,
  type OfficeId,
  type OrganisationId,
  type PartnershipId,
  type PersonId,
  type PlatformId,
  type ProgrammeDraftId,
  parseAnnouncementId,
  parseApplicationId,
  parseAssessmentId,
  parseAttachmentId,
  parseCampaignId,
  parseDraftId,
  parseDrawId,
  parseEvaluationId,
  parseExpertId,
  parseExtensionId,
  parseFilingId,
  parseFindingId,
  parseFormalCheckId,
  parseInspectionId,
  parseInspectionPlanId,
  parseInspectionTaskId,
  parseInspectorId,
  parseMailTextId,
  parseMeasureId,
  parseMeetingId,
  parseMilestoneId,
  parseNoticeId,
  parseObjectionId,
  parseOfficeId,
  parseOrganisationId,
  parsePartnershipId,
  parsePersonId,
  parsePlatformId,
  parseProgrammeDraftId,
  parseRankingId,
  parseRecommendationListId,
  parseRecommenderId,
  parseRecordEntryId,
  parseReviewId,
  parseReviewStepId,
  parseRoundId,
  parseSelectionId,
  parseSignInRuleId,
  parseSupportId,
  parseVoiceId,
  type RankingId,
  type RecommendationListId,
  type RecommenderId,
  type RecordEntryId,
  type ReviewId,
  type ReviewStepId,
  type RoundId,
} from './ids.ts';
export {
  type CreditRisk,
  INSPECTION_OBJECTION_DAYS,
  INSPECTION_RESULTS,
  INSPECTION_TASK_STATES,
  INSPECTION_VERDICTS,
  type Inspection,
  type InspectionCorrection,
  type InspectionFindings,
  type InspectionPlan,
  type InspectionResult,
  type InspectionTask,
  type InspectionTaskState,
  type InspectionVerdict,
  type Inspector,
  type InspectorPairing,
  type InspectorRecusal,
} from './inspection/inspection.ts';
export { type RiskByHand, riskByHandOn } from './inspection/risk.ts';
export { maySeeTask, standingInInspection } from './inspection/sight.ts';
export {
  INSPECTION_PLAN_TRANSITIONS,
  INSPECTION_TASK_TRANSITIONS,
  INSPECTION_TRANSITIONS,
  INSPECTOR_TRANSITIONS,
  type InspectionTaskMove,
} from './inspection/transitions.ts';
export { foreignPlaces, type MailText, mailTextId } from './mail-text.ts';
export { type Moment, mayMove } from './may-move.ts';
export {
  MEASURE_KINDS,
  type Measure,
  type MeasureKind,
  REVIEW_WORKING_DAYS,
  warns,
} from './measure/measure.ts';
export { MEASURE_TRANSITIONS, PLATFORM_TRANSITIONS } from './measure/transitions.ts';
export {
  AGENDA_ITEM_KINDS,
  type AgendaItem,
  type Conclusion,
  leastQuorum,
  type Meeting,
  type MeetingMember,
  type MeetingMinutes,
  type MinutedItem,
  missingSignatures,
  presentAt,
} from './meeting/meeting.ts';
export { MEETING_TRANSITIONS, type MeetingMove } from './meeting/transitions.ts';
export {
  awayFromTasks,
  type DeclaredTie,
  hasDeclared,
  TIE_STRENGTH,
  tieEffect,
} from './people/expert-standing.ts';
export {
  type CaseParties,
  type Grade,
  type Hand,
  isHand,
  PARTS,
  type Part,
  type Standing,
  standingAtPlatform,
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
export { SIGN_IN_RULE, type SignInRule } from './people/sign-in-rule.ts';
export { standingTies, TIE_KINDS, type Tie, type TieKind } from './people/tie.ts';
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
export { recordAsOf } from './record/as-of.ts';
export {
  DUE_WITHIN_DAYS,
  MILESTONE_STANDINGS,
  type Milestone,
  type MilestoneStanding,
  milestoneStandingOn,
} from './record/milestone.ts';
export { itemStandingOn, type RecordEntry } from './record/record-entry.ts';
export { MILESTONE_TRANSITIONS, RECORD_TRANSITIONS } from './record/transitions.ts';
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
  BLANK_SHEET,
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
export {
  maySeeStep,
  REVIEW_STEP_KINDS,
  REVIEW_STEP_OUTCOMES,
  REVIEW_STEP_STATES,
  REVIEW_STEP_TRANSITIONS,
  type ReviewStep,
  type ReviewStepKind,
  type ReviewStepMove,
  type ReviewStepOutcome,
  type ReviewStepState,
  type ReviewStepTime,
  standingInStep,
} from './review/review-step.ts';
export { ROUND_TRANSITIONS, type Round, type RoundState, type Window } from './round/round.ts';
export type { Support } from './support/support.ts';
export { SUPPORT_TRANSITIONS } from './support/transitions.ts';
export type { ThingKind, Things } from './things.ts';
export { isOptional, missingValues, parseTopic, TOPICS, type Topic } from './topic.ts';
export type { Transition } from './transition.ts';
export { APPLICATION_FACETS, type ApplicationFacet, maySee, stateAsSeen } from './visibility.ts';
export { COMPLAINT_MOVES, VOICE_TRANSITIONS } from './voice/transitions.ts';
export type { Voice } from './voice/voice.ts';
export type { ProgrammeDraft } from './workshop/programme-draft.ts';
export { PROGRAMME_DRAFT_TRANSITIONS, type ProgrammeDraftMove } from './workshop/transitions.ts';
