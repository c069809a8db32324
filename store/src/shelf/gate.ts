import {
  parseAnnouncementId,
  parseApplicationId,
  parseAssessmentId,
  parseAttachmentId,
  parseCampaignId,
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
  type ThingKind,
  type Things,
} from '@qichuang/domain';
import { columnValues } from './columns.ts';

const PARSE_ID: Readonly<Record<ThingKind, (text: string) => string | undefined>> = {
  person: parsePersonId,
  office: parseOfficeId,
  organisation: parseOrganisationId,
  recommender: parseRecommenderId,
  expert: parseExpertId,
  round: parseRoundId,
  application: parseApplicationId,
  attachment: parseAttachmentId,
  partnership: parsePartnershipId,
  extension: parseExtensionId,
  recommendationList: parseRecommendationListId,
  formalCheck: parseFormalCheckId,
  review: parseReviewId,
  reviewStep: parseReviewStepId,
  ranking: parseRankingId,
  notice: parseNoticeId,
  objection: parseObjectionId,
  finding: parseFindingId,
  announcement: parseAnnouncementId,
  platform: parsePlatformId,
  filing: parseFilingId,
  recordEntry: parseRecordEntryId,
  milestone: parseMilestoneId,
  measure: parseMeasureId,
  campaign: parseCampaignId,
  evaluation: parseEvaluationId,
  assessment: parseAssessmentId,
  inspectionPlan: parseInspectionPlanId,
  inspector: parseInspectorId,
  draw: parseDrawId,
  inspection: parseInspectionId,
  inspectionTask: parseInspectionTaskId,
  selection: parseSelectionId,
  support: parseSupportId,
  voice: parseVoiceId,
  programmeDraft: parseProgrammeDraftId,
  signInRule: parseSignInRuleId,
  mailText: parseMailTextId,
  meeting: parseMeetingId,
};

export interface ThingRow {
  readonly id: string;
  readonly version: number;
  readonly body: unknown;
}

/**
 * Lets a row through as the thing it says it is: id of its kind, version and every column as in the body. Whoever
 * changed a row by hand, in one place and not in the other, is found out at the next reading.
 *
 * @throws Error for a corrupt row; it names the row, not what is in it.
 */
export function thingFrom<Kind extends ThingKind>(kind: Kind, row: ThingRow): Things[Kind] {
  const { id, version, body } = row;
  const corrupt = (what: string) => new Error(`corrupt ${kind} row ${id}: ${what}`);
  if (PARSE_ID[kind](id) === undefined) throw corrupt('id');
  if (!isThing(body)) throw corrupt('body');
  if (body.id !== id) throw corrupt('id of the body');
  if (!Number.isInteger(version) || version < 1 || body.version !== version) throw corrupt('version');
  // The one cast from what the database holds to a thing; everything asked of it above and below stands.
  const thing = body as unknown as Things[Kind];
  const columns = row as unknown as Readonly<Record<string, unknown>>;
  for (const [column, value] of Object.entries(columnValues(kind, thing))) {
    if (column in columns && !same(columns[column], value)) throw corrupt(column);
  }
  return thing;
}

function isThing(body: unknown): body is { readonly id: unknown; readonly version: unknown } {
  return typeof body === 'object' && body !== null && 'id' in body && 'version' in body;
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.join('\n') === other.join('\n');
  return one === other;
}

/** Ids that stand in rows which are no things. */
export function checkedId<Id extends string>(parse: (text: string) => Id | undefined, text: string): Id {
  const id = parse(text);
  if (id === undefined) throw new Error('corrupt id in a row');
  return id;
}
