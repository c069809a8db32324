import type { Day } from '@qichuang/base';
import { type Issue, issueDayWords } from './issue.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { INSPECTION_RESULTS_NOTICE } from './templates/inspection-results.ts';

type Overall = 'normal' | 'corrected' | 'rectify' | 'not-cooperating' | 'not-reachable' | 'transferred';

export interface InspectionResultsNotice {
  readonly issue: Pick<Issue, 'office' | 'issuedOn'>;
  readonly year: number;
  /** As the plan calls it: `第一批` or `一`. */
  readonly batch: string;
  /** Platforms that could be drawn; the share is of these. */
  readonly pool: number;
  readonly drawNumber: number;
  readonly from: Day;
  readonly until: Day;
  readonly objectionUntil: Day;
  readonly results: readonly {
    readonly platformName: string;
    readonly organisationName: string;
    readonly items: readonly { readonly zh: string; readonly verdict: string }[];
    /** `null`: withdrawn after it was published. */
    readonly overall: Overall | null;
    readonly inspectedOn: Day | null;
  }[];
}

const RESULTS: Readonly<Record<Overall, string>> = {
  normal: '未发现问题',
  corrected: '已当场改正',
  rectify: '责令限期整改',
  'not-cooperating': '不配合',
  'not-reachable': '无法联系',
  transferred: '移送有关部门',
};

/** D16, its second part: what an inspection came to, for everybody, with the results one by one as its annex (A4.3, B6.3). */
export async function inspectionResultsDocx(input: InspectionResultsNotice): Promise<Uint8Array> {
  const { issue, results } = input;
  const count = (overall: Overall | null) => results.filter((one) => one.overall === overall).length;
  const batch = input.batch.replace(/^第\s*(.+?)\s*批$/u, '$1');
  const paragraphs = renderTemplate(INSPECTION_RESULTS_NOTICE, {
    authority: issue.office,
    issue_date: issueDayWords(issue.issuedOn),
    year: input.year,
    batch,
    objects: results.length,
    percent: percentOf(results.length, input.pool),
    draw_number: input.drawNumber,
    from: officialDay(input.from),
    until: officialDay(input.until),
    normal: count('normal'),
    corrected: count('corrected'),
    rectify: count('rectify'),
    not_cooperating: count('not-cooperating'),
    not_reachable: count('not-reachable'),
    transferred: count('transferred') > 0,
    transferred_count: count('transferred'),
    withdrawn: count(null) > 0,
    withdrawn_count: count(null),
    objection_until: officialDay(input.objectionUntil),
  });
  return officialDocx({
    template: INSPECTION_RESULTS_NOTICE,
    head: { format: 'plain' },
    paragraphs,
    annexes: [
      {
        label: '附件',
        title: `${input.year}年第${batch}批创新平台抽查结果`,
        sheet: 'a4-landscape',
        table: {
          columns: [
            { title: '序号', widthMm: 12, alignment: 'center' },
            { title: '平台名称', widthMm: 48 },
            { title: '建设单位', widthMm: 42 },
            { title: '抽查事项', widthMm: 78 },
            { title: '结果', widthMm: 32 },
            { title: '检查日期', widthMm: 30 },
          ],
          rows: results.map(({ platformName, organisationName, items, overall, inspectedOn }, place) => [
            String(place + 1),
            platformName,
            organisationName,
            items.map(({ zh, verdict }) => `${zh}：${verdict}`).join('；'),
            overall === null ? '已撤回' : RESULTS[overall],
            inspectedOn === null ? '' : officialDay(inspectedOn),
          ]),
        },
      },
    ],
  });
}

/** One digit after the point where it is not whole; of nothing there is no share. */
function percentOf(part: number, whole: number): string {
  return whole === 0 ? '0' : String(Math.round((part * 1000) / whole) / 10);
}
