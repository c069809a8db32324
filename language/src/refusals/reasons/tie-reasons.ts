import type { Reason } from './reason.ts';

/** Ties declared, and work held away from whoever has one. */
export const TIE_REASONS = {
  tie: {
    detail: {
      zh: '与该单位的利害关系已经登记，仍然有效。',
      en: 'A tie with this organisation was declared and stands.',
    },
    todo: { zh: '无需重复登记。', en: 'There is nothing to do.' },
  },
  'own-tie': {
    detail: {
      zh: '名单里有您须回避的单位，整份名单不能由您查看或办理。',
      en: 'The list has a case you are held away from; as a whole it is not yours to see or to decide.',
    },
    todo: {
      zh: '请转交下列没有利害关系的同事办理。',
      en: 'Hand it to one of the colleagues named, who have no such tie.',
    },
  },
  'own-tie-nobody-else': {
    detail: {
      zh: '名单里有您须回避的单位，整份名单不能由您查看或办理；本单位没有其他同职人员可以办理。',
      en: 'The list has a case you are held away from, and nobody else of your unit holds this office without a tie.',
    },
    todo: {
      zh: '请安全管理员另授权一名没有利害关系的人员。',
      en: 'Ask the security administrator to appoint somebody without a tie.',
    },
  },
  'own-tie-ended': {
    detail: {
      zh: '自己的利害关系不能由自己解除。',
      en: 'Nobody ends a tie of their own.',
    },
    todo: {
      zh: '请本单位另一名审核人或安全管理员核实后解除。',
      en: 'Ask another approver of your unit, or the security administrator, to look into it.',
    },
  },
} as const satisfies Readonly<Record<string, Reason>>;
