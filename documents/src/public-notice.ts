import type { Day } from '@qichuang/base';
import { type Issue, issueDayWords, weOf } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import {
  type ListedPlatform,
  listColumns,
  listRows,
  NOTICE_LIST,
  sheetColumns,
  sheetRows,
} from './platform-list.ts';
import { writeXlsx } from './tables/write-xlsx.ts';
import { bodyText, type Paragraph, renderTemplate } from './template/render.ts';
import { PUBLIC_NOTICE } from './templates/public-notice.ts';

export interface PublicNotice {
  /** Whether somebody recommends in the programme; a city's own (A4.1) takes applications in directly. */
  readonly recommends: boolean;
  readonly issue: Pick<Issue, 'office' | 'issuedOn'>;
  readonly year: number;
  readonly programmeShort: string;
  readonly programmeDocument: string;
  readonly callTitle: string;
  readonly callNumber: string;
  readonly categories: readonly { readonly name: string; readonly count: number }[];
  readonly noticeFrom: Day;
  readonly noticeUntil: Day;
  readonly noticeDays: number;
  /** Where objections go. */
  readonly receiver: {
    readonly office: string;
    readonly phone: string;
    readonly email: string;
    readonly address: string;
    readonly objectionUrl: string;
  };
  readonly ledgerHead: string;
  readonly platforms: readonly ListedPlatform[];
}

/** D08 公示, with the list as its annex. */
export async function publicNoticeDocx(input: PublicNotice): Promise<Uint8Array> {
  const table = { columns: listColumns(NOTICE_LIST), rows: listRows(NOTICE_LIST, input.platforms) };
  return officialDocx({
    template: PUBLIC_NOTICE,
    head: { format: 'plain' },
    paragraphs: paragraphsOf(input),
    annexes: [{ label: '附件', title: listTitle(input), table, sheet: 'a4-portrait' }],
  });
}

/** The same words as the paper, paragraph by paragraph, for a page. */
export function publicNoticeText(input: PublicNotice): readonly string[] {
  return bodyText(paragraphsOf(input));
}

function paragraphsOf(input: PublicNotice): readonly Paragraph[] {
  const { receiver } = input;
  return renderTemplate(PUBLIC_NOTICE, {
    authority: input.issue.office,
    we: weOf(input.issue.office),
    recommends: input.recommends,
    direct: !input.recommends,
    issue_date: issueDayWords(input.issue.issuedOn),
    year: input.year,
    programme_short: input.programmeShort,
    programme_document: input.programmeDocument,
    call_title: input.callTitle,
    call_number: input.callNumber,
    categories: input.categories.map(({ name, count }) => ({ category_name: name, count })),
    notice_from: officialDay(input.noticeFrom),
    notice_until: officialDay(input.noticeUntil),
    notice_days: input.noticeDays,
    office: receiver.office,
    phone: receiver.phone,
    email: receiver.email,
    address: receiver.address,
    objection_url: receiver.objectionUrl,
    ledger_head: input.ledgerHead,
  });
}

/** The annex of D08 as a workbook. */
export async function publicNoticeXlsx(input: PublicNotice): Promise<Uint8Array> {
  const table = {
    title: listTitle(input),
    columns: sheetColumns(NOTICE_LIST),
    rows: sheetRows(input.platforms),
    remarks: [
      `公示时间：${officialDay(input.noticeFrom)}至${officialDay(input.noticeUntil)}`,
      `账本头：${input.ledgerHead}`,
    ],
  };
  return writeXlsx(table, { language: 'zh', origin: `${PUBLIC_NOTICE.code} ${PUBLIC_NOTICE.origin}` });
}

function listTitle({ year, programmeShort }: PublicNotice): string {
  return `${year}年度拟入选${programmeShort}名单`;
}
