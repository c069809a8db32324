import { type Imprint, type Issue, imprintLines, issueDayWords, issuedHead, weOf } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { renderTemplate } from './template/render.ts';
import { DISQUALIFICATION } from './templates/disqualification.ts';

export interface Disqualification {
  readonly issue: Issue;
  readonly imprint: Imprint;
  readonly organisationName: string;
  readonly platformName: string;
  readonly applicationNumber: string;
  /** Which of the grounds of B4.6, in its own words. */
  readonly ground: string;
  readonly facts: string;
  /** When and how the applicant was heard. */
  readonly hearingRecord: string;
  readonly clause: string;
  readonly reviewDays: number;
}

/** D15 取消申报资格决定. */
export async function disqualificationDocx(input: Disqualification): Promise<Uint8Array> {
  const { issue } = input;
  const paragraphs = renderTemplate(DISQUALIFICATION, {
    authority: issue.office,
    we: weOf(issue.office),
    issue_date: issueDayWords(issue.issuedOn),
    recommender: input.imprint.copies.join('，'),
    organisation_name: input.organisationName,
    platform_name: input.platformName,
    application_number: input.applicationNumber,
    ground: input.ground,
    facts: input.facts.replace(/。$/, ''),
    hearing_record: input.hearingRecord,
    clause: input.clause,
    review_days: input.reviewDays,
  });
  return officialDocx({
    template: DISQUALIFICATION,
    head: issuedHead('file', issue),
    paragraphs,
    imprint: imprintLines(input.imprint),
  });
}
