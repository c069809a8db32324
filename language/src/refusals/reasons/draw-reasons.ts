import type { Reason } from './reason.ts';

/** Experts drawn in public: what the list must offer, and when it may be drawn. */
export const DRAW_REASONS = {
  'draw-panel': {
    detail: {
      zh: '抽取的席位少于一件申报的专家人数。',
      en: 'Fewer seats are drawn than one application has experts.',
    },
    todo: { zh: '请增加席位。', en: 'Add seats.' },
  },
  'draw-load': {
    detail: {
      zh: '按方案规定的每人件数上限，这些席位评不完本类申报。',
      en: 'With the programme’s limit for each expert, so few seats cannot read the category.',
    },
    todo: { zh: '请增加席位。', en: 'Add seats.' },
  },
  'draw-institution': {
    detail: {
      zh: '名单里的单位太少：方案规定每件申报同一单位至多一名专家，要抽 {needed} 席，只能抽出 {found} 席。',
      en: 'The list has too few institutions: the programme allows one expert of each on a panel. {needed} seats are asked for, {found} can be filled.',
    },
    todo: {
      zh: '请先补充其他单位的专家，再拟名单。',
      en: 'Add experts of other institutions to the pool, then draw up the list again.',
    },
  },
  'draw-city': {
    detail: {
      zh: '名单里的城市太少：方案规定每件申报同一城市至多一名专家，要抽 {needed} 席，只能抽出 {found} 席。',
      en: 'The list has too few cities: the programme allows one expert of each on a panel. {needed} seats are asked for, {found} can be filled.',
    },
    todo: {
      zh: '请先补充其他城市的专家，再拟名单。',
      en: 'Add experts of other cities to the pool, then draw up the list again.',
    },
  },
  'draw-kind-technical': {
    detail: {
      zh: '方案规定每件申报至少有技术专家，抽取的技术专家席位不够。',
      en: 'The programme asks for technical experts on every panel, and too few seats are drawn for them.',
    },
    todo: { zh: '请增加技术专家席位。', en: 'Add seats of technical experts.' },
  },
  'draw-kind-finance': {
    detail: {
      zh: '方案规定每件申报至少有财务专家，抽取的财务专家席位不够。',
      en: 'The programme asks for finance experts on every panel, and too few seats are drawn for them.',
    },
    todo: { zh: '请增加财务专家席位。', en: 'Add seats of finance experts.' },
  },
  'draw-kind-management': {
    detail: {
      zh: '方案规定每件申报至少有管理专家，抽取的管理专家席位不够。',
      en: 'The programme asks for management experts on every panel, and too few seats are drawn for them.',
    },
    todo: { zh: '请增加管理专家席位。', en: 'Add seats of management experts.' },
  },
  'expert-not-drawn': {
    detail: {
      zh: '本类专家由公开抽取产生，此人不在抽取结果中。',
      en: 'The readers of this category were drawn in public, and this expert was not.',
    },
    todo: {
      zh: '需要换人或加人的，请在该次抽取中补抽，按签号递补。',
      en: 'To replace or add somebody, take the next tickets of that draw.',
    },
  },
  'experts-being-drawn': {
    detail: {
      zh: '本类专家的抽取还没有确认。',
      en: 'The draw of this category’s experts is not confirmed yet.',
    },
    todo: {
      zh: '请先完成并确认该次抽取，或将其作废。',
      en: 'Finish and confirm that draw first, or give it up.',
    },
  },
  'experts-drawn-already': {
    detail: { zh: '本类专家已有一次抽取。', en: 'The experts of this category have a draw already.' },
    todo: {
      zh: '加人换人请补抽；要重新抽取，请先将原抽取作废。',
      en: 'Take further tickets of it; to draw anew, give that one up first.',
    },
  },
  'readers-assigned': {
    detail: {
      zh: '本类已分派过专家，不能再改为抽取。',
      en: 'Readers were assigned in this category already; it is too late for a draw.',
    },
  },
  'nothing-accepted': {
    detail: { zh: '本类还没有已受理的申报。', en: 'No application of this category is accepted yet.' },
    todo: {
      zh: '请待形式审查有已受理的申报后再抽取，回避才能按申报单位判定。',
      en: 'Draw once applications are accepted: only then is it known whom to keep out.',
    },
  },
} as const satisfies Readonly<Record<string, Reason>>;
