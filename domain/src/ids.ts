import { type Id, idParser } from '@qichuang/base';

export type PersonId = Id<'per'>;
export type OfficeId = Id<'off'>;
export type OrganisationId = Id<'org'>;
export type RecommenderId = Id<'rec'>;
export type RoundId = Id<'rnd'>;
export type ApplicationId = Id<'app'>;
export type CopyId = Id<'cpy'>;
export type AttachmentId = Id<'att'>;
export type PartnershipId = Id<'ptn'>;
export type RecommendationListId = Id<'lst'>;
export type FormalCheckId = Id<'chk'>;
export type ExtensionId = Id<'ext'>;
export type ExpertId = Id<'exp'>;
export type ReviewId = Id<'rev'>;
export type RankingId = Id<'rnk'>;
export type NoticeId = Id<'ntc'>;
export type ObjectionId = Id<'obj'>;
export type FindingId = Id<'fnd'>;
export type AnnouncementId = Id<'ann'>;
export type PlatformId = Id<'plt'>;
export type FilingId = Id<'fil'>;
export type RecordEntryId = Id<'ren'>;
export type MilestoneId = Id<'mst'>;
export type MeasureId = Id<'mea'>;
export type CampaignId = Id<'cam'>;
export type EvaluationId = Id<'evl'>;
export type AssessmentId = Id<'asm'>;
export type InspectionPlanId = Id<'ipl'>;
export type InspectorId = Id<'ins'>;
export type InspectionId = Id<'isp'>;
export type InspectionTaskId = Id<'itk'>;
export type DrawId = Id<'drw'>;
export type SelectionId = Id<'sel'>;
export type SupportId = Id<'sup'>;
export type VoiceId = Id<'voi'>;
export type ProgrammeDraftId = Id<'pdr'>;
export type SignInRuleId = Id<'sir'>;
export type MailTextId = Id<'mtx'>;
export type MeetingId = Id<'mtg'>;
export type ReviewStepId = Id<'stp'>;

export const parsePersonId = idParser('per');
export const parseOfficeId = idParser('off');
export const parseOrganisationId = idParser('org');
export const parseRecommenderId = idParser('rec');
export const parseRoundId = idParser('rnd');
export const parseApplicationId = idParser('app');
export const parseAttachmentId = idParser('att');
export const parsePartnershipId = idParser('ptn');
export const parseRecommendationListId = idParser('lst');
export const parseFormalCheckId = idParser('chk');
export const parseExtensionId = idParser('ext');
export const parseExpertId = idParser('exp');
export const parseReviewId = idParser('rev');
export const parseRankingId = idParser('rnk');
export const parseNoticeId = idParser('ntc');
export const parseObjectionId = idParser('obj');
export const parseFindingId = idParser('fnd');
export const parseAnnouncementId = idParser('ann');
export const parsePlatformId = idParser('plt');
export const parseFilingId = idParser('fil');
export const parseRecordEntryId = idParser('ren');
export const parseMilestoneId = idParser('mst');
export const parseMeasureId = idParser('mea');
export const parseCampaignId = idParser('cam');
export const parseEvaluationId = idParser('evl');
export const parseAssessmentId = idParser('asm');
export const parseInspectionPlanId = idParser('ipl');
export const parseInspectorId = idParser('ins');
export const parseInspectionId = idParser('isp');
export const parseInspectionTaskId = idParser('itk');
export const parseDrawId = idParser('drw');
export const parseSelectionId = idParser('sel');
export const parseSupportId = idParser('sup');
export const parseVoiceId = idParser('voi');
export const parseProgrammeDraftId = idParser('pdr');
export const parseSignInRuleId = idParser('sir');
export const parseMailTextId = idParser('mtx');
export const parseMeetingId = idParser('mtg');
export const parseReviewStepId = idParser('stp');

/** What is typed into field by field: each save a revision, nothing overwritten. */
export type DraftId = ApplicationId | FilingId | InspectionTaskId;

export function parseDraftId(text: string): DraftId | undefined {
  return parseApplicationId(text) ?? parseFilingId(text) ?? parseInspectionTaskId(text);
}

export function draftKind(id: DraftId): 'application' | 'filing' | 'inspectionTask' {
  if (parseInspectionTaskId(id) !== undefined) return 'inspectionTask';
  return parseFilingId(id) === undefined ? 'application' : 'filing';
}
