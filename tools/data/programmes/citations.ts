import type { Raw } from './reading.ts';

/** One of the two work plans as a source of citations. */
export interface Source {
  readonly letter: 'A' | 'B';
  readonly text: string;
}

/** Words of one plan and the words of the other that say the same; each side stands in its own source. */
const SAME_WORDS: readonly { readonly A: string; readonly B: string }[] = [
  { A: '省工业和信息化厅每年组织一次申报工作', B: '省工业和信息化厅每年组织一次创新平台申报工作' },
  { A: '省工业和信息化厅将视情组织评估', B: '省工业和信息化厅视情对创新平台的整体运行情况开展绩效评估' },
  {
    A: '各市工业和信息化局及有关单位负责授牌后的动态管理',
    B: '各市工业和信息化局及有关单位负责名单公布后的动态管理',
  },
  { A: '定期组织建设单位上报年度工作总结和工作计划', B: '按要求提交年度工作报告及创新成果' },
  { A: '拓宽资金的投入渠道', B: '拓宽资金投入渠道' },
  {
    A: '引导地方政府、平台建设单位、企业、社会资本等加大对大数据发展创新平台体系建设的投入力度',
    B: '引导地方政府、平台建设单位、企业、社会资本等加大对创新平台体系建设的投入力度',
  },
  { A: '在大数据相关试点示范项目上优先支持', B: '在数字经济相关试点示范项目申报方面给予优先支持' },
  {
    A: '面向已有服务于大数据产业的“院士工作站”、“博士后工作站”',
    B: '基于已有服务于数字经济的“院士工作站”“博士后工作站”',
  },
  {
    A: '发展一批聚焦数据标准制定、测试评估、研究咨询等领域的第三方服务机构',
    B: '发展一批聚焦数字经济规划咨询、标准制定、测试评估、市场推广、应用培训、创业孵化、知识产权保护、法律咨询、算力服务、语料服务的第三方服务机构',
  },
  { A: '等领域', B: '等重点方向' },
];

/** Whether words stand in a text; `……` stands for a gap. */
export function stands(quote: string, text: string): boolean {
  let from = 0;
  for (const piece of quote.split('……')) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

/**
 * Lets a programme cite its own plan: clauses of the other plan fall away where it has one of its own, and a quote of the
 * other plan gives way to its own words. Where the plan is silent (the conditions of the big-data plan), the other's stay.
 */
export function citing(source: Source): (value: Raw) => Raw {
  const cite = (value: Raw): Raw => {
    if (Array.isArray(value)) return value.map(cite);
    if (value === null || typeof value !== 'object') return value;
    const cited = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cite(inner)]));
    const foreign = cited['quote'] !== undefined && !stands(cited['quote'], source.text);
    if (foreign) cited['quote'] = ownWords(cited['quote'], source);
    const stillForeign = cited['quote'] !== undefined && !stands(cited['quote'], source.text);
    for (const key of ['clause', 'basis']) {
      if (cited[key] !== undefined) cited[key] = ownClauses([cited[key]].flat(), source, stillForeign);
    }
    return cited;
  };
  return cite;
}

function ownWords(quote: string, { letter }: Source): string {
  const other = letter === 'A' ? 'B' : 'A';
  return SAME_WORDS.find((pair) => pair[other] === quote)?.[letter] ?? quote;
}

export function ownClauses(all: readonly string[], { letter }: Source, keep = false): readonly string[] {
  const own = all.filter((clause) => clause.startsWith(letter));
  return own.length === 0 || keep ? all : own;
}
