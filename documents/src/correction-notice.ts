import type { Instant } from '@qichuang/base';
import { type Issue, issueDayWords, issuedHead, letterImprint } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialInstant } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { CORRECTION_NOTICE } from './templates/correction-notice.ts';

export interface CorrectionNotice {
  readonly issue: Issue;
  readonly applicationNumber: string;
  readonly platformName: string;
  readonly organisationName: string;
  readonly recommender: string;
  /** Everything that is wanted, told once. */
  readonly corrections: readonly {
    readonly section: string;
    readonly field: string;
    readonly problem: string;
    readonly clause: string;
    readonly todo: string;
  }[];
  readonly dueAt: Instant;
  readonly contactName: string;
  readonly contactPhone: string;
}

/** D05 补正通知. */
export async function correctionNoticeDocx(input: CorrectionNotice): Promise<Uint8Array> {
  const { issue } = input;
  const paragraphs = renderTemplate(CORRECTION_NOTICE, {
    authority: issue.office,
    issue_date: issueDayWords(issue.issuedOn),
    application_number: input.applicationNumber,
    platform_name: input.platformName,
    organisation_name: input.organisationName,
    recommender: input.recommender,
    items: input.corrections,
    due_at: officialInstant(input.dueAt),
    contact_name: input.contactName,
    contact_phone: input.contactPhone,
  });
  return officialDocx({
    template: CORRECTION_NOTICE,
    head: issuedHead('letter', issue),
    paragraphs,
    imprint: letterImprint([input.recommender]),
  });
}
