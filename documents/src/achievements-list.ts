import type { Day } from '@qichuang/base';
import { type Issue, issueDayWords } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { ACHIEVEMENTS_LIST } from './templates/achievements-list.ts';

export interface AchievementsList {
  readonly issue: Pick<Issue, 'office' | 'issuedOn'>;
  readonly title: string;
  readonly year: number;
  readonly programmeDocument: string;
  /** While it is on notice; `null` once it is published. */
  readonly notice: { readonly from: Day; readonly until: Day } | null;
  readonly entries: readonly {
    readonly title: string;
    readonly holder: string;
    readonly platformName: string;
    readonly summary: string;
  }[];
}

/** D17: the chosen achievements of a year, on notice or published, with the list as its annex (B5.3). */
export async function achievementsListDocx(input: AchievementsList): Promise<Uint8Array> {
  const { issue, year, notice, entries } = input;
  const paragraphs = renderTemplate(ACHIEVEMENTS_LIST, {
    authority: issue.office,
    issue_date: issueDayWords(issue.issuedOn),
    list_title: input.title,
    year,
    programme_document: input.programmeDocument,
    on_notice: notice !== null,
    published: notice === null,
    notice_from: notice === null ? '' : officialDay(notice.from),
    notice_until: notice === null ? '' : officialDay(notice.until),
    count: entries.length,
  });
  return officialDocx({
    template: ACHIEVEMENTS_LIST,
    head: { format: 'plain' },
    paragraphs,
    annexes: [
      {
        label: '附件',
        title: `${year}年度重大创新成果名单`,
        sheet: 'a4-landscape',
        table: {
          columns: [
            { title: '序号', widthMm: 12, alignment: 'center' },
            { title: '成果名称', widthMm: 60 },
            { title: '完成单位', widthMm: 45 },
            { title: '平台名称', widthMm: 45 },
            { title: '成果简介', widthMm: 80 },
          ],
          rows: entries.map(({ title, holder, platformName, summary }, place) => [
            String(place + 1),
            title,
            holder,
            platformName,
            summary,
          ]),
        },
      },
    ],
  });
}
