import type { Words } from './words.ts';

/** Open drafts of a round and a version published since its call (A4.1). */
export const DRAFT_MOVE_WORDS = {
  title: { zh: '方案已有新版本', en: 'The programme has a new version' },
  why: {
    zh: '第 {version} 版已发布，本批次 {count} 份草稿仍按原版本填报。可以一次全部转到新版本：填报内容可以变，评审和办理不变；已提交的不动。',
    en: 'Version {version} is published; {count} drafts of this round are still filled in under the earlier one. They can go over together: what is asked may change, what is judged may not. What was handed in stays as it is.',
  },
  otherwise: {
    zh: '新版本改了评审或办理（{parts}），本批次的草稿不能转过去；新版本用于此后部署的批次。',
    en: 'The new version judges or proceeds otherwise ({parts}), so drafts of this round cannot go over; it is for rounds planned from now on.',
  },
  none: {
    zh: '现在没有草稿；转到新版本后，新建的申报按新版本填报。',
    en: 'There are no drafts now; afterwards new ones are filled in under the new version.',
  },
  privacy: {
    zh: '草稿只有申报单位看得到。这里不列单位和内容，只列类别和涉及的栏目。',
    en: 'A draft is its applicant’s own. Neither whose it is nor what stands in it is listed here, only its category and the fields concerned.',
  },
  draft: { zh: '草稿', en: 'Draft' },
  category: { zh: '类别', en: 'Category' },
  kept: { zh: '照旧的栏目', en: 'Fields kept' },
  setAside: { zh: '移入历史的栏目', en: 'Fields set aside' },
  asked: { zh: '新增必填', en: 'Newly required' },
  stays: { zh: '不转：新版本没有这一类别', en: 'Stays: the new version does not have its category' },
  differences: { zh: '新版本的差异（{count} 处）', en: 'What the new version changes ({count})' },
  move: { zh: '草稿转到第 {version} 版', en: 'Move the drafts to version {version}' },
  moveText: {
    zh: '{count} 份草稿转到第 {version} 版，申报单位收到通知，打开草稿时看到前后差异。已填内容都保留；新版本不采用的移入该栏的历史。转过去后不再转回。',
    en: '{count} drafts go over to version {version}. Applicants are told, and see what changed when they open them. Nothing typed is lost; what the new version does not take stands in the history of its field. There is no way back.',
  },
  done: { zh: '已转 {moved} 份，{stayed} 份留在原版本。', en: '{moved} moved, {stayed} stayed.' },
  told: {
    zh: '{at}，本草稿由第 {from} 版转到第 {to} 版。已填内容都在。',
    en: 'On {at} this draft went over from version {from} to version {to}. Nothing typed is lost.',
  },
  toldSetAside: {
    zh: '新版本不再采用的内容（保留在这里，可以复制）：',
    en: 'What the new version does not take (kept here, to be copied):',
  },
  comma: { zh: '、', en: ', ' },
} as const satisfies Readonly<Record<string, Words>>;
