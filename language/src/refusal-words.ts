import { parseInstant } from '@qichuang/base';
import type { EvidenceValue, Refusal, RefusalKind } from '@qichuang/domain';
import { formatInstant, formatInstantToSecond } from './dates.ts';
import { handWord } from './hand-words.ts';
import { REASON_WORDS } from './refusal-reasons.ts';
import { STATE_MARKS } from './state-marks.ts';
import { type Language, say, type Words } from './words.ts';

/** What is told of one way to say no: in a line, what happened, and what the reader can do about it. */
interface RefusalText {
  readonly title: Words;
  readonly detail: Words;
  readonly todo: Words;
  /** Sentences put behind the detail where the evidence has a value of that name. */
  readonly shown?: Readonly<Record<string, Words>>;
}

const NEEDS_PART: Words = { zh: '此事须由{needs}办理。', en: 'This is done by: {needs}.' };
const STATE_NOW: Words = { zh: '目前状态：{state}。', en: 'It stands at: {state}.' };

/** Every way the system says no, in both languages. */
export const REFUSAL_WORDS = {
  malformed: {
    title: { zh: '请求内容有误', en: 'The request could not be read' },
    detail: {
      zh: '提交的内容格式不符合要求，未作任何处理。',
      en: 'What was sent does not have the required form. Nothing was changed.',
    },
    todo: { zh: '请按所列各项改正后重新提交。', en: 'Correct the fields listed, then send again.' },
  },
  'unknown-field': {
    title: { zh: '含有不认识的字段', en: 'There is a field nobody asked for' },
    detail: {
      zh: '提交的内容含有系统没有的字段，未作任何处理。',
      en: 'The request has fields this system does not know. Nothing was changed.',
    },
    todo: {
      zh: '请去掉所列字段；如页面久未刷新，请先刷新页面。',
      en: 'Leave out the fields listed; if the page has been open for long, reload it first.',
    },
  },
  'too-large': {
    title: { zh: '内容过大', en: 'Too large' },
    detail: { zh: '提交的内容超过了大小限制。', en: 'What was sent is larger than allowed.' },
    todo: { zh: '请压缩或拆分后再提交。', en: 'Make it smaller, or split it, then send again.' },
    shown: { limit: { zh: '上限为 {limit}。', en: 'The limit is {limit}.' } },
  },
  'wrong-type-of-file': {
    title: { zh: '文件类型不符', en: 'Not a type of file that is taken' },
    detail: {
      zh: '系统按文件内容而不是扩展名判断类型，此文件不是可接受的类型。',
      en: 'The type is judged by the content, not by the name, and this content is not accepted.',
    },
    todo: {
      zh: '请上传 PDF、OFD、JPG 或 PNG 文件；Word、Excel 等文件请先另存为 PDF。',
      en: 'Upload a PDF, OFD, JPG or PNG; save Word and Excel files as PDF first.',
    },
    shown: {
      found: { zh: '识别到的内容：{found}。', en: 'Found: {found}.' },
      accepts: { zh: '可接受：{accepts}。', en: 'Accepted: {accepts}.' },
    },
  },
  'broken-file': {
    title: { zh: '文件不完整', en: 'The file is damaged' },
    detail: {
      zh: '文件不完整或已损坏，无法打开，未予保存。',
      en: 'The file is incomplete or damaged and would not open. It was not kept.',
    },
    todo: {
      zh: '请在本机打开确认无误后重新上传。',
      en: 'Open it on your own computer to see that it is whole, then upload it again.',
    },
  },
  'key-missing': {
    title: { zh: '缺少请求编号', en: 'The request has no key' },
    detail: {
      zh: '办理类请求须带 Idempotency-Key，以免重复办理。',
      en: 'A request that acts needs an Idempotency-Key, so that a repeat does nothing twice.',
    },
    todo: {
      zh: '请刷新页面后再试；程序接入方请为每次办理生成新的编号。',
      en: 'Reload the page and try again; programs give each act a new key.',
    },
  },
  'key-reused': {
    title: { zh: '请求编号已用于其他内容', en: 'The key was used for something else' },
    detail: {
      zh: '同一请求编号先前对应另一份内容，此次未作任何处理。',
      en: 'The same key came before with other content. Nothing was changed this time.',
    },
    todo: {
      zh: '请刷新页面，核对当前内容后重新提交。',
      en: 'Reload the page, look at what stands there, and send again.',
    },
  },
  'too-many-requests': {
    title: { zh: '操作过于频繁', en: 'Too many requests' },
    detail: {
      zh: '短时间内请求过多，本次未予处理。',
      en: 'Too many requests came in a short time. This one was not handled.',
    },
    todo: {
      zh: '请稍后再试，已填写的内容不受影响。',
      en: 'Wait a little and try again; nothing you typed is lost.',
    },
    shown: { until: { zh: '{until} 后可再试。', en: 'Try again after {until}.' } },
  },
  'foreign-origin': {
    title: { zh: '请求来源不明', en: 'The request comes from another site' },
    detail: {
      zh: '请求不是由本系统的页面发出，未予处理。',
      en: 'This request was not sent by a page of this system and was not handled.',
    },
    todo: {
      zh: '请从本系统页面操作，不要从其他网站的链接提交。',
      en: 'Use the pages of this system, not a form on another site.',
    },
  },
  'not-signed-in': {
    title: { zh: '尚未登录', en: 'Not signed in' },
    detail: {
      zh: '登录已过期或尚未登录。已填写的内容仍在页面上。',
      en: 'You are not signed in, or the session has ended. What you typed is still on the page.',
    },
    todo: { zh: '请登录后继续，页面内容不会丢失。', en: 'Sign in and go on; nothing on the page is lost.' },
  },
  'wrong-credentials': {
    title: { zh: '账号或密码不正确', en: 'Account or password is wrong' },
    detail: { zh: '账号与密码不相符。', en: 'The account and the password do not fit.' },
    todo: {
      zh: '请核对大小写与输入法后重试；忘记密码请联系系统管理员重置。',
      en: 'Check capitals and input method and try again; a system administrator can reset a forgotten password.',
    },
  },
  'account-locked': {
    title: { zh: '账号暂时锁定', en: 'The account is locked for a while' },
    detail: {
      zh: '连续多次登录失败，账号已暂时锁定。',
      en: 'After several failed attempts the account is locked for a while.',
    },
    todo: {
      zh: '请到时再试；如非本人操作，请联系系统管理员。',
      en: 'Try again then; if it was not you who tried, tell the system administrator.',
    },
    shown: { until: { zh: '{until} 后可再试。', en: 'Try again after {until}.' } },
  },
  'code-needed': {
    title: { zh: '还需输入验证码', en: 'A code is needed' },
    detail: {
      zh: '密码正确。此账号已启用第二重验证。',
      en: 'The password is right. A second factor is set up for this account.',
    },
    todo: {
      zh: '请输入验证器上的六位数字；设备不在身边时，可用一个恢复码。',
      en: 'Give the six figures your authenticator shows, or one of the recovery codes if the device is not at hand.',
    },
  },
  'code-wrong': {
    title: { zh: '验证码不正确', en: 'The code is wrong' },
    detail: {
      zh: '验证码不对、已过时，或已经用过。每个验证码只能用一次。',
      en: 'The code is wrong, out of time, or was used before. Each is taken once.',
    },
    todo: {
      zh: '请等验证器显示下一组数字后再试，并核对设备时间；设备丢失且没有恢复码的，请联系系统管理员。',
      en: 'Wait for the next one and try again, and see that the device’s clock is right. Without device and recovery codes, ask the system administrator.',
    },
  },
  'factor-missing': {
    title: { zh: '须先启用第二重验证', en: 'A second factor comes first' },
    detail: {
      zh: '按安全管理员的规定，以当前身份办事须启用第二重验证。',
      en: 'The security administrator asks for a second factor in the office you act in.',
    },
    todo: {
      zh: '请在“我的账号—第二重验证”中设置，几分钟即可完成。',
      en: 'Set one up under “My account – Second factor”; it takes a few minutes.',
    },
  },
  'not-your-office': {
    title: { zh: '当前身份不能办理', en: 'Your present role cannot do this' },
    detail: { zh: '您当前使用的身份没有此项权限。', en: 'The role you act in does not have this right.' },
    todo: {
      zh: '如您另有身份，请在右上角切换；否则请联系有此权限的同事。',
      en: 'If you hold another role, switch to it at the top; otherwise ask a colleague who has the right.',
    },
    shown: { needs: NEEDS_PART },
  },
  'not-found': {
    title: { zh: '没有找到', en: 'Not found' },
    detail: {
      zh: '所找的内容不存在，或不在您可查看的范围内。',
      en: 'What you asked for does not exist, or is not yours to see.',
    },
    todo: {
      zh: '请核对网址，或从待办与列表重新进入。',
      en: 'Check the address, or go in again from your tasks or a list.',
    },
  },
  'not-yours': {
    title: { zh: '不由您办理', en: 'This is not yours to do' },
    detail: { zh: '您在本件中的身份不能办理此事。', en: 'Your part in this case does not include this.' },
    todo: { zh: '请由有权办理的一方处理。', en: 'Leave it to whoever has that part.' },
    shown: { needs: NEEDS_PART },
  },
  'same-person': {
    title: { zh: '须由另一人办理', en: 'Another person has to do this' },
    detail: {
      zh: '为相互核对，此事不能由同一人办理。',
      en: 'So that two people have looked at it, the same person may not do this.',
    },
    todo: { zh: '请由另一位有权限的同事办理。', en: 'Ask another colleague who has the right.' },
    shown: { why: { zh: '{why}', en: '{why}' } },
  },
  'roles-exclude': {
    title: { zh: '身份相互排斥', en: 'These roles exclude each other' },
    detail: {
      zh: '系统管理员、安全管理员、审计员互不兼任，也不得兼任业务身份。',
      en: 'System administrator, security administrator and auditor exclude each other and all casework.',
    },
    todo: {
      zh: '请先终止原有身份，或另为其他人员授权。',
      en: 'End the role held first, or appoint another person.',
    },
    shown: { holds: { zh: '此人现有身份：{holds}。', en: 'This person holds: {holds}.' } },
  },
  'wrong-state': {
    title: { zh: '当前状态不能办理', en: 'Not at this stage' },
    detail: { zh: '本件目前所处状态不能办理此事。', en: 'At its present stage this cannot be done.' },
    todo: { zh: '请刷新页面查看最新状态。', en: 'Reload the page to see how it stands now.' },
    shown: { state: STATE_NOW, what: { zh: '{what}', en: '{what}' } },
  },
  'moved-on': {
    title: { zh: '内容已有更新', en: 'It has changed meanwhile' },
    detail: {
      zh: '在您办理期间，他人已更新了内容，本次未予保存，以免覆盖。',
      en: 'Someone else changed it while you worked. Nothing was saved, so that nothing is overwritten.',
    },
    todo: {
      zh: '请查看最新内容后再办理；您填写的内容仍在页面上。',
      en: 'Look at what stands there now and decide again; what you typed is still on the page.',
    },
    shown: { state: STATE_NOW },
  },
  'too-early': {
    title: { zh: '尚未到办理时间', en: 'Too early' },
    detail: { zh: '此事的办理时间尚未开始。', en: 'The time for this has not begun.' },
    todo: { zh: '请在开始时间之后办理。', en: 'Come back when it has begun.' },
    shown: { opensAt: { zh: '开始时间：{opensAt}。', en: 'It begins at {opensAt}.' } },
  },
  'too-late': {
    title: { zh: '已过办理时间', en: 'Too late' },
    detail: { zh: '此事的办理时间已经截止。', en: 'The time for this is over.' },
    todo: {
      zh: '确有特殊情况的，请联系主管部门按规定申请延期。',
      en: 'If there is a weighty reason, ask the authority for more time.',
    },
    shown: { closedAt: { zh: '截止时间：{closedAt}。', en: 'It ended at {closedAt}.' } },
  },
  'stale-revision': {
    title: { zh: '他人已修改此项', en: 'Someone changed this field' },
    detail: {
      zh: '您所依据的内容已不是最新，两份内容都已保留。',
      en: 'You worked on an older text. Both texts have been kept.',
    },
    todo: { zh: '请比较两份内容，选择保留哪一份。', en: 'Compare the two and choose which one stands.' },
  },
  'rules-not-met': {
    title: { zh: '不符合申报条件', en: 'The rules are not met' },
    detail: {
      zh: '有条件未满足，逐条列出如下，每条附依据条款。',
      en: 'Some rules are not met; each is listed with its clause.',
    },
    todo: { zh: '请按所列各条逐项改正后再提交。', en: 'Put right what each of them names, then try again.' },
  },
  'reason-missing': {
    title: { zh: '须说明理由', en: 'A reason is missing' },
    detail: {
      zh: '未达到所列要求的，须逐条说明理由。',
      en: 'Where a requirement is not met, the reason has to be stated.',
    },
    todo: { zh: '请逐条填写理由。', en: 'State the reason for each.' },
  },
  incomplete: {
    title: { zh: '尚未填写完整', en: 'Not yet complete' },
    detail: {
      zh: '还有必填内容没有完成。已填内容均已保存。',
      en: 'Something required is still missing. What is there has been kept.',
    },
    todo: { zh: '请补全所列各项。', en: 'Fill in what is listed.' },
    shown: { missing: { zh: '尚缺：{missing}。', en: 'Missing: {missing}.' } },
  },
  'quota-exceeded': {
    title: { zh: '超出推荐名额', en: 'More than the quota' },
    detail: { zh: '推荐数量超过本轮分配的名额。', en: 'More are recommended than this round allows.' },
    todo: { zh: '请减少推荐数量后再确认。', en: 'Recommend fewer, then confirm.' },
    shown: {
      category: { zh: '类别：{category}。', en: 'Category: {category}.' },
      places: { zh: '名额：{places}。', en: 'Places: {places}.' },
      chosen: { zh: '已选：{chosen}。', en: 'Chosen: {chosen}.' },
    },
  },
  'limit-reached': {
    title: { zh: '已到上限', en: 'The limit is reached' },
    detail: { zh: '规定的次数或件数已用完。', en: 'As many as the rules allow have been used.' },
    todo: {
      zh: '文件请先删去一份再传，或合并为一份；补正只有一次，请作出受理或不予受理的结论。',
      en: 'Remove or merge a file before adding another; there is one correction only: accept or do not accept.',
    },
    shown: {
      maxFiles: { zh: '此处最多 {maxFiles} 份文件。', en: 'At most {maxFiles} files here.' },
      maxCorrections: { zh: '补正最多 {maxCorrections} 次。', en: 'At most {maxCorrections} corrections.' },
    },
  },
  recused: {
    title: { zh: '须回避', en: 'A conflict of interest' },
    detail: { zh: '存在应当回避的关系。', en: 'There is a relation that excludes it.' },
    todo: { zh: '请改由其他专家评审。', en: 'Choose another expert.' },
    shown: { path: { zh: '关系：{path}。', en: 'Relation: {path}.' }, why: { zh: '{why}', en: '{why}' } },
  },
  'not-declared': {
    title: { zh: '尚未作回避声明', en: 'The conflict declaration is missing' },
    detail: {
      zh: '作出回避声明之前不能查看和评分。',
      en: 'Nothing can be read or scored before the declaration is made.',
    },
    todo: { zh: '请先作回避声明。', en: 'Make the declaration first.' },
  },
  'too-few-experts': {
    title: { zh: '专家数量不足', en: 'Too few experts' },
    detail: { zh: '可以参加评审的专家不足。', en: 'There are not enough experts who may read it.' },
    todo: {
      zh: '请补充专家，或调整每件评审人数。',
      en: 'Add experts to the pool, or ask for fewer readers per application.',
    },
    shown: {
      needed: { zh: '需要：{needed}。', en: 'Needed: {needed}.' },
      found: { zh: '现有：{found}。', en: 'There are: {found}.' },
    },
  },
  'open-objection': {
    title: { zh: '尚有异议未办结', en: 'An objection is still open' },
    detail: {
      zh: '有异议尚未答复，不能继续。',
      en: 'An objection has not been answered; this cannot go on before that.',
    },
    todo: { zh: '请先办结异议。', en: 'Answer the objection first.' },
    shown: { number: { zh: '异议编号：{number}。', en: 'Objection: {number}.' } },
  },
  'not-a-working-day': {
    title: { zh: '不是工作日', en: 'Not a working day' },
    detail: { zh: '所选日期不是工作日。', en: 'The day chosen is not a working day.' },
    todo: { zh: '请另选工作日。', en: 'Choose a working day.' },
    shown: { day: { zh: '所选日期：{day}。', en: 'Day chosen: {day}.' } },
  },
  'calendar-unannounced': {
    title: { zh: '节假日安排尚未公布', en: 'The calendar is not announced yet' },
    detail: {
      zh: '所涉年份的节假日安排尚未导入，工作日无法计算。',
      en: 'The holidays of that year have not been brought in, so working days cannot be counted.',
    },
    todo: {
      zh: '请待国务院办公厅公布后导入该年度安排。',
      en: 'Bring in the calendar of that year once the State Council has announced it.',
    },
    shown: { years: { zh: '年份：{years}。', en: 'Years: {years}.' } },
  },
  'value-not-allowed': {
    title: { zh: '内容不符合要求', en: 'A value is not allowed' },
    detail: {
      zh: '有内容不符合要求，未予保存。',
      short: { zh: '缺专家的申报：{short}。', en: 'Short of experts: {short}.' },
      loadNeeded: {
        zh: '每名专家的件数上限须放宽到 {loadNeeded} 件才排得满，或增加专家。',
        en: 'A limit of {loadNeeded} for each expert would do, or more experts.',
      },
      en: 'Something does not meet the requirements. Nothing was saved.',
    },
    todo: { zh: '请按提示改正后重新提交。', en: 'Correct it as shown, then send again.' },
    shown: { why: { zh: '{why}', en: '{why}' } },
  },
  'already-exists': {
    title: { zh: '已经存在', en: 'It is there already' },
    detail: {
      zh: '相同的内容已经登记，未重复登记。',
      en: 'The same is registered already; it was not registered twice.',
    },
    todo: { zh: '请直接使用已有记录。', en: 'Use the record that is there.' },
    shown: { what: { zh: '{what}', en: '{what}' } },
  },
  'not-set-up': {
    title: { zh: '系统尚未设置', en: 'Not set up' },
    detail: { zh: '办理此事所需的设置尚未完成。', en: 'A setting this needs has not been made.' },
    todo: { zh: '请联系管理人员完成设置。', en: 'Ask an administrator to make it.' },
    shown: { missing: { zh: '尚缺：{missing}。', en: 'Missing: {missing}.' } },
  },
} as const satisfies Record<RefusalKind, RefusalText>;

/** What is said when a bug stopped a request: the number is all a reader needs. */
export const BUG_WORDS: RefusalText = {
  title: { zh: '系统出错', en: 'Something went wrong' },
  detail: {
    zh: '系统内部出错，本次未作任何处理，已记录在案。',
    en: 'An error inside the system stopped this. Nothing was changed; it has been logged.',
  },
  todo: {
    zh: '请稍后再试；如再次出现，请告知编号 {reference}。',
    en: 'Try again later; if it happens again, quote the number {reference}.',
  },
};

/** Evidence that is told in the same words whatever was refused. */
const SHOWN: Readonly<Record<string, Words>> = {
  maxMb: { zh: '上限为 {maxMb} MB。', en: 'The limit is {maxMb} MB.' },
  maxFiles: { zh: '此处最多 {maxFiles} 个文件。', en: 'At most {maxFiles} files here.' },
  maxCorrections: { zh: '补正最多 {maxCorrections} 次。', en: 'At most {maxCorrections} corrections.' },
  allowed: { zh: '可接受：{allowed}。', en: 'Accepted: {allowed}.' },
  applications: { zh: '涉及：{applications}。', en: 'This concerns: {applications}.' },
  waiting: { zh: '尚未完成：{waiting}。', en: 'Still waiting: {waiting}.' },
  absent: { zh: '尚缺：{absent}。', en: 'Absent: {absent}.' },
  ground: { zh: '理由：{ground}。', en: 'Ground: {ground}.' },
  expert: { zh: '专家：{expert}。', en: 'Expert: {expert}.' },
  name: { zh: '已有：{name}。', en: 'There is: {name}.' },
  next: { zh: '下一个工作日：{next}。', en: 'The next working day is {next}.' },
  startsOn: { zh: '开始日期：{startsOn}。', en: 'It starts on {startsOn}.' },
  dueAt: { zh: '期限：{dueAt}。', en: 'Time limit: {dueAt}.' },
  until: { zh: '期限：{until}。', en: 'Until: {until}.' },
  serverTime: { zh: '服务器时间：{serverTime}。', en: 'The server’s clock says {serverTime}.' },
  hearingUntil: { zh: '陈述申辩期限：{hearingUntil}。', en: 'The hearing lasts until {hearingUntil}.' },
  heldBack: { zh: '暂缓公布：{heldBack} 项。', en: 'Held back: {heldBack}.' },
  count: { zh: '共 {count} 项。', en: '{count} in all.' },
};

/** A refusal in one language, with its evidence in the reader's words. */
export function refusalWords(
  refusal: Pick<Refusal, 'kind' | 'evidence'>,
  language: Language,
): { readonly title: string; readonly detail: string; readonly todo: string } {
  const text: RefusalText = REFUSAL_WORDS[refusal.kind];
  // What belongs to this refusal comes first, and wins.
  const sentences = Object.entries({ ...text.shown, ...SHOWN, ...text.shown }).flatMap(([name, words]) => {
    const value = refusal.evidence[name];
    const spoken = value === undefined || value === null ? '' : evidenceWords(name, value, language);
    return spoken === '' ? [] : [say(words, language, { [name]: spoken })];
  });
  const gap = language === 'zh' ? '' : ' ';
  return {
    title: text.title[language],
    detail: [text.detail[language], ...sentences].join(gap),
    todo: todoFor(refusal, language) ?? text.todo[language],
  };
}

function evidenceWords(name: string, value: EvidenceValue, language: Language): string {
  if (Array.isArray(value)) {
    const joined = value.map((one) => evidenceWords(name, one, language));
    return joined.join(language === 'zh' ? '、' : ', ');
  }
  if (name === 'needs' && typeof value === 'string' && value.includes(' ')) {
    return evidenceWords(name, value.split(' '), language);
  }
  const text = String(value);
  const moment = parseInstant(text);
  // A click seconds late and a clock shown to the minute would read as a wrong refusal.
  if (moment !== undefined)
    return (name === 'serverTime' ? formatInstantToSecond : formatInstant)(moment, language);
  if (name === 'state' || name === 'needs') {
    const marks: Readonly<Record<string, { readonly words: Words }>> = STATE_MARKS;
    const word = marks[text]?.words[language] ?? handWord(text, language);
    if (word !== undefined) return word;
  }
  if (name === 'holds') return handWord(text, language) ?? text;
  if (name === 'why' || name === 'what')
    return REASON_WORDS[text]?.detail[language] ?? (/^[a-z-]+$/.test(text) ? '' : text);
  return text;
}

function todoFor({ evidence }: Pick<Refusal, 'evidence'>, language: Language): string | undefined {
  for (const name of ['what', 'why']) {
    const value = evidence[name];
    const todo = typeof value === 'string' ? REASON_WORDS[value]?.todo : undefined;
    if (todo !== undefined) return todo[language];
  }
  return undefined;
}
