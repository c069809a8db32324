import type { WordTable } from './words.ts';

/** Who inspects whom, as it follows from two draws and the recusals (A4.3, B6.3). */
export const DRAW_PAIRING_WORDS = {
  title: { zh: '谁去检查哪一家', en: 'Who inspects whom' },
  what: {
    zh: '每家派 {perTask} 人，从第 {number} 号抽取抽中的对象和这里的签号次序按规则得出：负荷尽量均匀，应回避的不派，其余由签号在前的先去。',
    en: '{perTask} go to each. It follows by rule from the objects of draw no. {number} and the tickets here: loads as even as can be, nobody where they are recused, and the lower ticket first.',
  },
  objectsDraw: { zh: '第 {number} 号抽取（对象）', en: 'Draw no. {number} (objects)' },
  sealed: { zh: '回避关系封存摘要', en: 'Sealed digest of the recusals' },
  sealedWhat: {
    zh: '抽取之前查明谁不能去哪家，随名单一起封存。只公布理由的种类，不公布私人关系。',
    en: 'Who may not go where was found before the draw and sealed with the list. The kind of each ground is published, no private tie.',
  },
  waiting: { zh: '签号产生后公布', en: 'Told once there are tickets' },
  place: { zh: '对象', en: 'Object' },
  placeValue: { zh: '第 {place} 个', en: 'no. {place}' },
  tickets: { zh: '检查人员（位次）', en: 'Inspectors, by rank' },
  ticketValue: { zh: '第 {ticket} 位', en: 'rank {ticket}' },
  bySupplement: { zh: '第 {number} 次补抽', en: 'supplement {number}' },
  recusals: { zh: '回避关系（{count} 条）', en: 'Recusals ({count})' },
  noRecusals: { zh: '没有人需要回避', en: 'Nobody has to stand aside' },
  inspector: { zh: '检查人员', en: 'Inspector' },
  ground: { zh: '理由', en: 'Ground' },
  record: { zh: '派遣记录（核验用）', en: 'Record of who inspects whom' },
} as const satisfies WordTable;
