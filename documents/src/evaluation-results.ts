import type { Day } from '@qichuang/base';
import { type Imprint, type Issue, imprintLines, issueDayWords, issuedHead, weOf } from './issue.ts';
import type { Annex } from './layout/official-docx.ts';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { EVALUATION_RESULTS } from './templates/evaluation-results.ts';

type Grade = 'excellent' | 'good' | 'pass' | 'fail';

interface Named {
  readonly platformNumber: string;
  readonly platformName: string;
  readonly organisationName: string;
  readonly recommender: string;
}

export interface EvaluationResults {
  /** Whether somebody recommends in the programme; a city's own (A4.1) has nobody between. */
  readonly recommends: boolean;
  readonly issue: Issue;
  readonly imprint: Imprint;
  readonly programmeDocument: string;
  readonly campaignTitle: string;
  /** Which platforms were chosen: `2023年度认定`. */
  readonly scope: string;
  /** 运行评价, 期满评价, 复评. */
  readonly kindName: string;
  readonly from: Day;
  readonly until: Day;
  /** What follows for those that fail. */
  readonly failText: string;
  readonly graded: readonly (Named & { readonly grade: Grade })[];
  /** What follows for those that pass with a warning or fail: decided, or still before its hearing and decision. */
  readonly measures: readonly (Named & {
    readonly decided: { readonly measure: string; readonly on: Day; readonly dueOn: Day | null } | null;
  })[];
  /** Platforms and hosts that changed their names within the period. */
  readonly renamed: readonly { readonly before: string; readonly after: string; readonly on: Day }[];
}

const GRADES: Readonly<Record<Grade, string>> = {
  excellent: '优秀',
  good: '良好',
  pass: '基本合格',
  fail: '不合格',
};

/** D13 评价结果通报, with grades, consequences and changes of name as its annexes (A3.8, B5.3). */
export async function evaluationResultsDocx(input: EvaluationResults): Promise<Uint8Array> {
  const { issue, graded } = input;
  const count = (grade: Grade) => graded.filter((one) => one.grade === grade).length;
  const paragraphs = renderTemplate(EVALUATION_RESULTS, {
    authority: issue.office,
    recommends: input.recommends,
    direct: !input.recommends,
    we: weOf(issue.office),
    issue_date: issueDayWords(issue.issuedOn),
    campaign_title: input.campaignTitle,
    programme_document: input.programmeDocument,
    scope: input.scope,
    count: graded.length,
    kind_name: input.kindName,
    period: `${officialDay(input.from)}至${officialDay(input.until)}`,
    excellent: count('excellent'),
    good: count('good'),
    pass: count('pass'),
    fail: count('fail'),
    fail_text: input.failText,
  });
  return officialDocx({
    template: EVALUATION_RESULTS,
    head: issuedHead('file', issue),
    paragraphs,
    annexes: annexesOf(input),
    imprint: imprintLines(input.imprint),
  });
}

const NUMBER = { title: '序号', widthMm: 11, alignment: 'center' } as const;
const NONE = '—';

function annexesOf({ campaignTitle, graded, measures, renamed }: EvaluationResults): readonly Annex[] {
  const named = [
    { title: '编号', widthMm: 28, alignment: 'center' } as const,
    { title: '平台名称', widthMm: 35 },
    { title: '建设单位', widthMm: 32 },
  ];
  const nameCells = (one: Named) => [one.platformNumber, one.platformName, one.organisationName];
  return [
    annex('附件1', `${campaignTitle}结果`, {
      columns: [NUMBER, ...named, { title: '推荐单位', widthMm: 28 }, { title: '等次', widthMm: 22 }],
      rows: graded.map((one) => [...nameCells(one), one.recommender, GRADES[one.grade]]),
    }),
    annex('附件2', '整改和撤销名单', {
      columns: [NUMBER, ...named, { title: '处理', widthMm: 30 }, { title: '整改期限', widthMm: 20 }],
      rows: measures.map((one) => [...nameCells(one), ...decisionCells(one)]),
    }),
    annex('附件3', '更名备案名单', {
      columns: [
        NUMBER,
        { title: '变更前', widthMm: 58 },
        { title: '变更后', widthMm: 58 },
        { title: '生效日期', widthMm: 29 },
      ],
      rows: renamed.map(({ before, after, on }) => [before, after, officialDay(on)]),
    }),
  ];
}

/** Nobody is named for what has not been decided: it is heard first (D14, D15). */
function decisionCells({ decided }: EvaluationResults['measures'][number]): readonly string[] {
  if (decided === null) return ['依程序另行决定', NONE];
  const { measure, on, dueOn } = decided;
  return [`${measure}（${officialDay(on)}决定）`, dueOn === null ? NONE : officialDay(dueOn)];
}

/** An annex with numbered rows; one without any says so. */
function annex(
  label: string,
  title: string,
  {
    columns,
    rows,
  }: { readonly columns: Annex['table']['columns']; readonly rows: readonly (readonly string[])[] },
): Annex {
  const numbered = rows.map((row, place) => [String(place + 1), ...row]);
  const empty = [[NONE, '无', ...columns.slice(2).map(() => '')]];
  return {
    label,
    title,
    sheet: 'a4-portrait',
    table: { columns, rows: rows.length === 0 ? empty : numbered },
  };
}
