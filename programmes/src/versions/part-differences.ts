import type { Programme } from '../document/programme.ts';
import { type Difference, listDifferences, same, shown } from './difference.ts';

/** What changes in the parts beside rules and forms: shared numbers, score sheets, and what is only named as changed. */
export function partDifferences(before: Programme, after: Programme): readonly Difference[] {
  return [
    ...sharedDifferences(before, after),
    ...scoreDifferences(before, after),
    ...PARTS.filter(({ key }) => !same(before[key], after[key])).map(({ key, zh, en }) => ({
      part: 'other' as const,
      id: key,
      zh: `${zh}有调整。`,
      en: `${en} change.`,
    })),
  ];
}

type Part = { readonly key: keyof Programme; readonly zh: string; readonly en: string };

const PARTS: readonly Part[] = [
  { key: 'predecessor', zh: '前一计划', en: 'The programme before' },
  { key: 'provinceCode', zh: '行政区划', en: 'The province' },
  { key: 'city', zh: '所属城市', en: 'The city' },
  { key: 'derivedFrom', zh: '所依据的方案', en: 'The programme it is derived from' },
  { key: 'theme', zh: '主题用语', en: 'The words of the theme' },
  { key: 'dutiesOfTheSystem', zh: '平台体系职责', en: 'The duties of the platforms as a whole' },
  { key: 'principle', zh: '基本原则', en: 'The principle' },
  { key: 'method', zh: '建设方式', en: 'The method' },
  { key: 'applicantKinds', zh: '申报单位类型', en: 'The kinds of applicants' },
  { key: 'industryChains', zh: '产业链名录', en: 'The list of industry chains' },
  { key: 'targetSemantics', zh: '目标的解释', en: 'The reading of targets' },
  { key: 'code', zh: '计划代码', en: 'The code of the programme' },
  { key: 'status', zh: '计划状态', en: 'The status of the programme' },
  { key: 'authority', zh: '主管部门', en: 'The authority' },
  { key: 'issuingDocument', zh: '发文字号和日期', en: 'Number and date of the issuing document' },
  { key: 'aims', zh: '总体目标', en: 'The aims' },
  { key: 'legalBasis', zh: '依据文件', en: 'The legal basis' },
  { key: 'period', zh: '实施年度', en: 'The years of the programme' },
  { key: 'plaque', zh: '授牌', en: 'The plaque' },
  { key: 'jointApplication', zh: '联合共建', en: 'Joint applications' },
  { key: 'changeFiling', zh: '变更备案', en: 'Change filings' },
  { key: 'achievements', zh: '成果评选', en: 'Achievements' },
  { key: 'duties', zh: '公布后的义务', en: 'Duties after designation' },
  { key: 'safeguards', zh: '保障措施', en: 'Safeguards' },
  { key: 'evaluation', zh: '运行评价标准', en: 'The evaluation standards' },
  { key: 'reports', zh: '年度报告、变更、成果、支持、抽查等表单', en: 'The forms after designation' },
  { key: 'cases', zh: '规则样例', en: 'The sample cases' },
  { key: 'clauses', zh: '方案条文', en: 'The clauses' },
  { key: 'guides', zh: '建设指南等文件', en: 'The construction guide and like documents' },
];

type Numbers = Readonly<Record<string, unknown>>;

function sharedDifferences(before: Programme, after: Programme): readonly Difference[] {
  const old = before.sharedRules as Readonly<Record<string, Numbers>>;
  const now = after.sharedRules as Readonly<Record<string, Numbers>>;
  return Object.entries(now).flatMap(([group, values]) =>
    Object.entries(values)
      .filter(([key, value]) => !same(old[group]?.[key], value))
      .map(([key, value]) => {
        const id = `${group}.${key}`;
        const label = SHARED[id] ?? { zh: id, en: id };
        return {
          part: 'shared' as const,
          id,
          zh: `“${label.zh}”由 ${said(old[group]?.[key], 'zh')} 改为 ${said(value, 'zh')}。`,
          en: `“${label.en}” changes from ${said(old[group]?.[key], 'en')} to ${said(value, 'en')}.`,
        };
      }),
  );
}

const SAID: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  asked: { zh: '可分派，打开前须声明', en: 'asked before anything opens' },
  required: { zh: '不分派', en: 'not assigned' },
};

function said(value: unknown, language: 'zh' | 'en'): string {
  const words = typeof value === 'string' ? SAID[value] : undefined;
  return words?.[language] ?? shown(value, language);
}

const SHARED: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'validity.years': { zh: '有效期（年）', en: 'Validity in years' },
  'notice.workingDays': { zh: '公示期（工作日）', en: 'Public notice in working days' },
  'notice.handlingWorkingDays': {
    zh: '异议办理期限（工作日）',
    en: 'Handling of objections in working days',
  },
  'formalCheck.correctionWorkingDays': { zh: '补正期限（工作日）', en: 'Correction in working days' },
  'formalCheck.maxCorrections': { zh: '补正次数', en: 'Number of corrections' },
  'preliminaryReview.returnWorkingDays': { zh: '退回修改期限（工作日）', en: 'Amendment in working days' },
  'preliminaryReview.quota': { zh: '推荐名额', en: 'Recommendation quota' },
  'expertPanel.size': { zh: '专家组人数', en: 'Experts on a panel' },
  'expertPanel.minimum': { zh: '专家组最少人数', en: 'Fewest experts on a panel' },
  'expertPanel.odd': { zh: '专家组人数为单数', en: 'Panels of an odd number' },
  'expertPanel.maximumLoad': {
    zh: '每名专家每年件数上限',
    en: 'Most sheets of an expert in a year',
  },
  'expertPanel.leastOfKind': { zh: '专家组各类专家最少人数', en: 'Least of each kind on a panel' },
  'expertPanel.onePerInstitution': {
    zh: '专家组同一单位至多一名',
    en: 'At most one of an institution on a panel',
  },
  'expertPanel.answerWorkingDays': {
    zh: '专家答复期限（工作日）',
    en: 'Experts answer within, working days',
  },
  'expertPanel.yearlyDeclaration': {
    zh: '专家未作年度声明时',
    en: 'An expert without the declaration of the year',
  },
  'decisionMeeting.required': {
    zh: '集体研究会议为必经程序',
    en: 'A meeting before the decision is required',
  },
  'decisionMeeting.quorumOverPercent': {
    zh: '集体研究到会人数超过（%）',
    en: 'Members present at the meeting: more than (%)',
  },
  'expertPanel.onePerCity': { zh: '专家组同一城市至多一名', en: 'At most one of a city on a panel' },
  'reminders.daysBefore': { zh: '提醒提前天数', en: 'Reminders, days before' },
  'fileLimits.maxMb': { zh: '附件大小上限（MB）', en: 'Size limit of a file (MB)' },
};

function scoreDifferences(before: Programme, after: Programme): readonly Difference[] {
  const flat = (programme: Programme) =>
    programme.scoreSheets.sheets.flatMap(({ category, kind, criteria }) =>
      criteria.flatMap(({ sub }) =>
        sub.map((one) => ({
          ...one,
          id: [category, kind, one.id].filter((part) => part !== null).join('.'),
        })),
      ),
    );
  const points = listDifferences(flat(before), flat(after), {
    added: ({ id, zh, en, points: p }): Difference => ({
      part: 'score',
      id,
      zh: `评分表新增“${zh}”（${p} 分）。`,
      en: `New criterion “${en}” (${p} points).`,
    }),
    removed: ({ id, zh, en }): Difference => ({
      part: 'score',
      id,
      zh: `评分表取消“${zh}”。`,
      en: `The criterion “${en}” is dropped.`,
    }),
    changed: (old, now): readonly Difference[] =>
      same(old, now)
        ? []
        : [
            {
              part: 'score',
              id: now.id,
              zh:
                old.points === now.points
                  ? `评分项“${now.zh}”的说明有调整。`
                  : `评分项“${now.zh}”由 ${old.points} 分改为 ${now.points} 分。`,
              en:
                old.points === now.points
                  ? `The wording of the criterion “${now.en}” changes.`
                  : `The criterion “${now.en}” changes from ${old.points} to ${now.points} points.`,
            },
          ],
  });
  const manner = ({ scoreSheets: { origin, bands, scoring, sheets } }: Programme) => ({
    origin,
    bands,
    scoring,
    groups: sheets.map(({ category, kind, tieOrder, criteria }) => ({
      category,
      kind,
      tieOrder,
      criteria: criteria.map(({ sub, ...group }) => ({ ...group, order: sub.map(({ id }) => id) })),
    })),
  });
  if (same(manner(before), manner(after))) return points;
  return [
    ...points,
    {
      part: 'score',
      id: 'scoring',
      zh: '评分档次、分组或评分规则有调整。',
      en: 'Bands, groups or the manner of scoring change.',
    },
  ];
}
