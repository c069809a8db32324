import type { Day } from '@qichuang/base';
import type { Scheme } from './call-for-applications.ts';
import { type Imprint, type Issue, imprintLines, issueDayWords, issuedHead, weOf } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import {
  ANNOUNCED_LIST,
  type ListedPlatform,
  listColumns,
  listRows,
  sheetColumns,
  sheetRows,
} from './platform-list.ts';
import { writeXlsx } from './tables/write-xlsx.ts';
import { bodyText, type Paragraph, renderTemplate } from './template/render.ts';
import { ANNOUNCEMENT } from './templates/announcement.ts';

export interface Announcement {
  /** Whether somebody recommends in the programme; a city's own (A4.1) takes applications in directly. */
  readonly recommends: boolean;
  readonly issue: Issue;
  readonly imprint: Imprint;
  readonly scheme: Scheme;
  readonly year: number;
  readonly programmeShort: string;
  readonly programmeDocument: string;
  readonly validFrom: Day;
  readonly validUntil: Day;
  readonly plaque: boolean;
  readonly ledgerHead: string;
  readonly platforms: readonly ListedPlatform[];
}

/** D10 公布名单通知, with the list as its annex. */
export async function announcementDocx(input: Announcement): Promise<Uint8Array> {
  const { issue, imprint } = input;
  const table = { columns: listColumns(ANNOUNCED_LIST), rows: listRows(ANNOUNCED_LIST, input.platforms) };
  return officialDocx({
    template: ANNOUNCEMENT,
    head: issuedHead('file', issue),
    paragraphs: paragraphsOf(input),
    annexes: [{ label: '附件', title: listTitle(input), table, sheet: 'a4-portrait' }],
    imprint: imprintLines(imprint),
  });
}

/** The same words as the paper, paragraph by paragraph, for a page. */
export function announcementText(input: Announcement): readonly string[] {
  return bodyText(paragraphsOf(input));
}

function paragraphsOf(input: Announcement): readonly Paragraph[] {
  const { issue, imprint } = input;
  return renderTemplate(ANNOUNCEMENT, {
    authority: issue.office,
    we: weOf(issue.office),
    recommends: input.recommends,
    direct: !input.recommends,
    issue_date: issueDayWords(issue.issuedOn),
    A: input.scheme === 'A',
    B: input.scheme === 'B',
    year: input.year,
    programme_short: input.programmeShort,
    programme_document: input.programmeDocument,
    valid_from: officialDay(input.validFrom),
    valid_until: officialDay(input.validUntil),
    plaque: input.plaque,
    ledger_head: input.ledgerHead,
    cc: imprint.copies.join('，'),
  });
}

/** The annex of D10 as a workbook. */
export async function announcementXlsx(input: Announcement): Promise<Uint8Array> {
  const table = {
    title: listTitle(input),
    columns: sheetColumns(ANNOUNCED_LIST),
    rows: sheetRows(input.platforms),
    remarks: [
      `有效期：${officialDay(input.validFrom)}至${officialDay(input.validUntil)}`,
      `账本头：${input.ledgerHead}`,
    ],
  };
  return writeXlsx(table, { language: 'zh', origin: `${ANNOUNCEMENT.code} ${ANNOUNCEMENT.origin}` });
}

function listTitle({ year, programmeShort }: Announcement): string {
  return `${year}年度${programmeShort}名单`;
}
