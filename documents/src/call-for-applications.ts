import type { Day, Instant } from '@qichuang/base';
import { type Imprint, type Issue, imprintLines, issueDayWords, issuedHead, weOf } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay, officialInstant } from './official-days.ts';
import { bodyText, type Paragraph, renderTemplate } from './template/render.ts';
import { CALL_FOR_APPLICATIONS } from './templates/call-for-applications.ts';

/** A: the big-data scheme of 2020; B: the digital-economy scheme of 2023. A city's own programme follows one of them. */
export type Scheme = 'A' | 'B';

export interface CallForApplications {
  /** Whether somebody recommends in the programme; a city's own (A4.1) takes applications in directly. */
  readonly recommends: boolean;
  readonly issue: Issue;
  readonly imprint: Imprint;
  readonly scheme: Scheme;
  readonly year: number;
  readonly programmeShort: string;
  readonly programmeDocument: string;
  readonly categories: readonly { readonly name: string; readonly description: string }[];
  /** The clauses copied from the scheme: B4.1 to B4.5, or A2.1 to A2.4. */
  readonly conditions: readonly string[];
  /** The day from which "within three years" counts. */
  readonly lookbackFrom: Day;
  readonly applyFrom: Instant;
  readonly applyUntil: Instant;
  readonly recommendUntil: Instant;
  readonly systemUrl: string;
  /** How many may join in one laboratory, where the scheme lets them (B4.5). */
  readonly maxPartners: number | null;
  readonly maxPerCategory: number;
  /** Whether a table of quotas for the recommending units is attached, as annex 5. */
  readonly quota: boolean;
  readonly noticeDays: number;
  readonly plaque: boolean;
  readonly paper: boolean;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly supportPhone: string;
}

/** D01 申报通知. */
export async function callForApplicationsDocx(input: CallForApplications): Promise<Uint8Array> {
  return officialDocx({
    template: CALL_FOR_APPLICATIONS,
    head: issuedHead('file', input.issue),
    paragraphs: paragraphsOf(input),
    imprint: imprintLines(input.imprint),
  });
}

/** The same words as the paper, paragraph by paragraph, for a page. */
export function callForApplicationsText(input: CallForApplications): readonly string[] {
  return bodyText(paragraphsOf(input));
}

function paragraphsOf(input: CallForApplications): readonly Paragraph[] {
  const { issue } = input;
  return renderTemplate(CALL_FOR_APPLICATIONS, {
    authority: issue.office,
    we: weOf(issue.office),
    recommends: input.recommends,
    direct: !input.recommends,
    issue_date: issueDayWords(issue.issuedOn),
    B: input.scheme === 'B',
    year: input.year,
    programme_short: input.programmeShort,
    programme_document: input.programmeDocument,
    categories: input.categories.map(({ name, description }) => ({
      category_name: name,
      category_description_short: description,
    })),
    conditions: input.conditions,
    lookback_from: officialDay(input.lookbackFrom),
    apply_from: officialInstant(input.applyFrom),
    apply_until: officialInstant(input.applyUntil),
    recommend_until: officialInstant(input.recommendUntil),
    system_url: input.systemUrl,
    joint: input.maxPartners !== null,
    max_partners: input.maxPartners ?? 0,
    max_per_category: input.maxPerCategory,
    quota: input.quota,
    quota_annex: 5,
    notice_days: input.noticeDays,
    plaque: input.plaque,
    paper: input.paper,
    contact_name: input.contactName,
    contact_phone: input.contactPhone,
    support_phone: input.supportPhone,
  });
}
