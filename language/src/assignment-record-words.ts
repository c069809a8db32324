import type { WordTable } from './words.ts';

/** Records by which an assignment proves that it kept the rules. */
export const ASSIGNMENT_RECORD_WORDS = {
  title: { zh: '分派记录与核对', en: 'Records of assignments, checked' },
  hint: {
    zh: '每次确认的分派都留下记录：当时的专家名单、已知的回避关系、规则和结果。记录的摘要在台账里，不含姓名和单位。',
    en: 'Each confirmed assignment leaves a record: the pool, the ties known, the rules and the choice. The ledger has its digest; it names nobody.',
  },
  none: { zh: '本类还没有确认过分派。', en: 'Nothing has been assigned in this category yet.' },
  at: { zh: '时间', en: 'Time' },
  manner: { zh: '方式', en: 'Manner' },
  evenly: { zh: '均衡分派', en: 'spread evenly' },
  'by-hand': { zh: '逐件指定', en: 'by hand' },
  replacement: { zh: '改派', en: 'replacement' },
  seats: { zh: '席位', en: 'Places' },
  barred: { zh: '应回避的组合', en: 'Barred pairs' },
  check: { zh: '核对', en: 'Check' },
  kept: { zh: '未违反回避、工作量和组成规则', en: 'kept recusal, loads and composition' },
  'not-a-record': { zh: '不是分派记录', en: 'no record of an assignment' },
  'not-the-ledgers': { zh: '与台账的摘要不符', en: 'not what the ledger has' },
  'part-changed': { zh: '内容与记录内的摘要不符', en: 'a part does not fit its digest' },
  'not-in-the-pool': { zh: '有专家不在名单', en: 'an expert is not in the pool' },
  'seated-twice': { zh: '同一专家重复', en: 'an expert sits twice' },
  recused: { zh: '有应回避的组合', en: 'a pair should have been kept apart' },
  load: { zh: '超过件数上限', en: 'a load is above the limit' },
  panel: { zh: '不合专家组组成规则', en: 'a panel breaks the rules of composition' },
  digest: { zh: '摘要', en: 'Digest' },
  download: { zh: '下载 JSON', en: 'Download JSON' },
} as const satisfies WordTable;
