import type { TieKind } from '@qichuang/domain';
import type { Words, WordTable } from './words.ts';

/** Kinds of ties, as choices and in lists. */
export const TIE_KIND_WORDS = {
  employment: { zh: '任职或曾任职', en: 'works or worked there' },
  family: { zh: '亲属在该单位任职', en: 'family works there' },
  shareholding: { zh: '持有股份', en: 'holds shares' },
  consulting: { zh: '有偿咨询、培训或顾问', en: 'paid advice or teaching' },
  'joint-work': { zh: '近三年合作研究或项目', en: 'joint work in the last three years' },
  supervision: { zh: '师生关系', en: 'supervisor or student' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Record<TieKind, Words>;

/** Ties of officials, and who is held away by them. */
export const TIE_WORDS = {
  title: { zh: '利害关系与回避', en: 'Ties and recusal' },
  under: {
    zh: '与申报单位有利害关系的工作人员，看不到该单位的申报、评分和拟定结果，也不能办理；名单中有该单位的，由没有利害关系的同事办理。',
    en: 'An official with a tie to an applicant sees nothing of its cases, scores or draft decisions, and does not act on them; lists it is on are done by colleagues without a tie.',
  },
  own: { zh: '我的利害关系', en: 'My ties' },
  ownNone: { zh: '没有登记利害关系。', en: 'No tie is declared.' },
  colleagues: { zh: '本单位人员', en: 'People of my unit' },
  colleaguesHint: {
    zh: '发现同事有利害关系的，可以代为登记并写明理由；解除须由另一名审核人或安全管理员办理。',
    en: 'A colleague’s tie may be declared with its ground; ending one takes another approver or the security administrator.',
  },
  everywhere: { zh: '须回避的人员', en: 'Who is held away' },
  everywhereUnder: {
    zh: '登记过利害关系的主管部门和推荐单位人员。核实不再存在的，可以写明理由解除。',
    en: 'Officials with ties on record. One that no longer holds may be ended, with the reason.',
  },
  everywhereNone: { zh: '没有人登记利害关系', en: 'Nobody has declared a tie' },
  everywhereNoneHint: {
    zh: '工作人员在“账号”页登记后会列在这里。',
    en: 'Officials declare ties on their account page; they are listed here.',
  },
  declare: { zh: '登记利害关系…', en: 'Declare a tie…' },
  declareTitle: { zh: '登记利害关系', en: 'Declare a tie' },
  declareText: {
    zh: '登记后立即生效：该单位作为申报单位或联合单位的事项，对此人不再显示，也不能办理。',
    en: 'It holds at once: cases with this organisation as applicant or partner are no longer shown to that person.',
  },
  declareOwnWarning: {
    zh: '自己登记的利害关系不能由自己解除。',
    en: 'A tie of your own cannot be ended by yourself.',
  },
  verb: { zh: '登记', en: 'Declare' },
  whose: { zh: '何人', en: 'Whose' },
  myself: { zh: '本人（{name}）', en: 'Myself ({name})' },
  uscc: { zh: '单位的统一社会信用代码', en: 'Code of the organisation' },
  usccHint: {
    zh: '18 位；已登记的单位自动带出名称。',
    en: '18 characters; a registered organisation’s name follows by itself.',
  },
  name: { zh: '单位名称', en: 'Name of the organisation' },
  nameHint: { zh: '单位尚未登记时填写。', en: 'Only where it is not registered yet.' },
  kind: { zh: '关系', en: 'The tie' },
  ground: { zh: '说明', en: 'Ground' },
  groundHint: { zh: '至少四个字，例如起止时间、亲属关系。', en: 'Since when, whose family, and so on.' },
  missing: { zh: '请填统一社会信用代码、关系和说明。', en: 'The code, the tie and its ground, please.' },
  declared: { zh: '已登记', en: 'Declared' },
  declaredBy: { zh: '{by} 登记', en: 'declared by {by}' },
  end: { zh: '解除…', en: 'End…' },
  endTitle: { zh: '解除利害关系', en: 'End a tie' },
  endText: {
    zh: '解除后，{name}可以重新查看和办理“{organisation}”的事项。',
    en: '{name} will see and act on cases of “{organisation}” again.',
  },
  endVerb: { zh: '解除', en: 'End it' },
  reason: { zh: '核实情况和理由', en: 'What was found, and why' },
  ended: { zh: '已解除', en: 'ended' },
  endedBy: { zh: '{by} 解除：{reason}', en: 'ended by {by}: {reason}' },
  standing: { zh: '回避中', en: 'held away' },
  free: { zh: '无登记', en: 'none on record' },
  person: { zh: '人员', en: 'Person' },
  offices: { zh: '身份', en: 'Offices' },
  ties: { zh: '利害关系', en: 'Ties' },
  toPage: { zh: '利害关系与回避', en: 'Ties and recusal' },
} as const satisfies WordTable;
