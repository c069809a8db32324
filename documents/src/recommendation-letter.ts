import { type Issue, issueDayWords, issuedHead } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { renderTemplate } from './template/render.ts';
import { RECOMMENDATION_LETTER } from './templates/recommendation-letter.ts';

export interface RecommendationLetter {
  /** The recommending unit issues it; `signer` is given if the letter goes to a higher office. */
  readonly issue: Issue;
  readonly authority: string;
  readonly year: number;
  readonly programmeShort: string;
  readonly callTitle: string;
  readonly callNumber: string;
  /** How the unit speaks of itself: 局, 单位. */
  readonly unitWord: string;
  /** Units visited on site; null if none were. */
  readonly siteCount: number | null;
  readonly received: number;
  readonly recommended: number;
  readonly categories: readonly { readonly name: string; readonly count: number }[];
  readonly contactName: string;
  readonly contactPhone: string;
}

/** D02 推荐函. */
export async function recommendationLetterDocx(input: RecommendationLetter): Promise<Uint8Array> {
  const { issue } = input;
  const paragraphs = renderTemplate(RECOMMENDATION_LETTER, {
    recommender: issue.office,
    issue_date: issueDayWords(issue.issuedOn),
    authority: input.authority,
    year: input.year,
    programme_short: input.programmeShort,
    call_title: input.callTitle,
    call_number: input.callNumber,
    unit_word: input.unitWord,
    site: input.siteCount !== null,
    site_count: input.siteCount ?? 0,
    received: input.received,
    recommended: input.recommended,
    categories: input.categories.map(({ name, count }) => ({ category_name: name, count })),
    contact_name: input.contactName,
    contact_phone: input.contactPhone,
  });
  return officialDocx({ template: RECOMMENDATION_LETTER, head: issuedHead('letter', issue), paragraphs });
}
