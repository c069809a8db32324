import type { Day } from '@qichuang/base';
import { type Issue, issueDayWords, issuedHead, letterImprint } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { INSPECTION_LETTER } from './templates/inspection-letter.ts';

export interface InspectionLetter {
  readonly issue: Issue;
  readonly programmeDocument: string;
  readonly platformName: string;
  readonly organisationName: string;
  readonly recommender: string;
  readonly year: number;
  /** As the plan calls it: `第一批` or `一`. */
  readonly batch: string;
  readonly drawNumber: number;
  readonly verifyUrl: string;
  readonly items: readonly { readonly zh: string; readonly basis: readonly string[] }[];
  /** Names with their units. */
  readonly inspectors: readonly string[];
  readonly inspectOn: Day;
  readonly ways: readonly ('online' | 'on-site')[];
  readonly evidence: readonly string[];
  readonly recusalUntil: Day;
}

const WAYS = { online: '网上核查', 'on-site': '实地检查' } as const;

/** D16, its first part: the letter that tells a platform it will be inspected (A4.3, B6.3). */
export async function inspectionLetterDocx(input: InspectionLetter): Promise<Uint8Array> {
  const { issue } = input;
  const paragraphs = renderTemplate(INSPECTION_LETTER, {
    authority: issue.office,
    issue_date: issueDayWords(issue.issuedOn),
    programme_document: input.programmeDocument,
    organisation_name: input.organisationName,
    platform_name: input.platformName,
    year: input.year,
    batch: input.batch.replace(/^第\s*(.+?)\s*批$/u, '$1'),
    draw_number: input.drawNumber,
    verify_url: input.verifyUrl,
    items: input.items.map(({ zh, basis }) => ({ item_zh: zh, basis: basis.join('、') })),
    inspectors: input.inspectors.join('、'),
    inspect_on: officialDay(input.inspectOn),
    ways: input.ways.map((way) => WAYS[way]).join('、'),
    evidence: input.evidence.join('、'),
    recusal_until: officialDay(input.recusalUntil),
  });
  return officialDocx({
    template: INSPECTION_LETTER,
    head: issuedHead('letter', issue),
    paragraphs,
    imprint: letterImprint([input.recommender]),
  });
}
