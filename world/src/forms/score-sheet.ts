import type { Chance } from '../chance.ts';

export interface CriterionShape {
  readonly id: string;
  readonly points: number;
}

export interface FilledSheet {
  readonly scores: readonly {
    readonly criterion: string;
    readonly halfPoints: number;
    readonly comment: string;
  }[];
  readonly overall: { readonly strengths: string; readonly weaknesses: string; readonly advice: string };
  readonly recommendation: 'support' | 'support-with-changes' | 'not-support';
  readonly doubts: readonly {
    readonly kind: 'truth' | 'overlap' | 'category' | 'security';
    readonly text: string;
  }[];
}

const STRENGTHS = [
  '研究方向明确，工作基础较好，团队结构合理，已有成果在多个场景得到验证。',
  '产业需求清楚，数据与场景条件具备，实施路线可行，预期成果便于检查。',
  '管理制度健全，经费和场所有保障，开放共享安排具体，服务对象明确。',
] as const;
const WEAKNESSES = [
  '部分指标的基期数据来源说明不够，推广路径仍可细化。',
  '年度任务之间衔接不够紧密，风险分析偏于原则。',
  '与同类机构的比较不够充分，创新点可再凝练。',
] as const;
const ADVICE = [
  '建议细化分年度目标，补充应用效果的量化证据。',
  '建议加强与上下游单位的协同，明确数据使用边界。',
  '建议完善成果转化安排，落实专职人员。',
] as const;

/**
 * A complete score sheet.
 *
 * @param quality - share of the points to be given on the whole, in percent; each criterion varies around it.
 */
export function fillSheet(chance: Chance, criteria: readonly CriterionShape[], quality: number): FilledSheet {
  const scores = criteria.map(({ id, points }) => {
    const percent = Math.min(100, Math.max(0, quality + chance.between(-9, 9)));
    const halfPoints = Math.min(points * 2, Math.round((points * 2 * percent) / 100));
    const low = halfPoints * 100 < 60 * points * 2;
    return {
      criterion: id,
      halfPoints,
      comment: low ? '该项证据不足，依据材料给予较低分值（虚构评语）。' : '',
    };
  });
  return {
    scores,
    overall: {
      strengths: chance.pick(STRENGTHS),
      weaknesses: chance.pick(WEAKNESSES),
      advice: chance.pick(ADVICE),
    },
    recommendation: recommended(quality),
    doubts: chance.inPercent(4) ? [{ kind: 'overlap', text: '与同类申报内容相近，建议核对（虚构）。' }] : [],
  };
}

function recommended(quality: number): FilledSheet['recommendation'] {
  if (quality >= 78) return 'support';
  return quality >= 65 ? 'support-with-changes' : 'not-support';
}
