import type { Words } from '../words.ts';
import type { RefusalText } from './refusal-text.ts';

const NEEDS_PART: Words = { zh: '此事须由{needs}办理。', en: 'This is done by: {needs}.' };

/** Refusals of a request, an account or a value, whatever it is about. */
export const REQUEST_REFUSALS = {
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
    shown: {
      limit: { zh: '上限为 {limit}。', en: 'The limit is {limit}.' },
      maxPages: { zh: '此处最多 {maxPages} 页。', en: 'At most {maxPages} pages here.' },
      pages: { zh: '此文件 {pages} 页。', en: 'This file has {pages}.' },
    },
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
  'infected-file': {
    title: { zh: '文件含有病毒', en: 'The file carries a virus' },
    detail: {
      zh: '检查发现文件含有病毒或恶意代码，未予保存，也没有人能打开它。',
      en: 'A virus or other malicious code was found in it. It was not kept, and nobody can open it here.',
    },
    todo: {
      zh: '请先在本机查杀，用干净的文件重新上传；其他内容不受影响。',
      en: 'Clean your own computer first, then upload a clean file; nothing else is affected.',
    },
    shown: { found: { zh: '发现：{found}。', en: 'Found: {found}.' } },
  },
  'file-not-examined': {
    title: { zh: '暂时不能检查文件', en: 'The file cannot be examined just now' },
    detail: {
      zh: '病毒检查服务没有应答。未经检查的文件不予保存。',
      en: 'The virus scanner does not answer. What has not been examined is not kept.',
    },
    todo: {
      zh: '请稍后再传；长时间如此请告知系统管理员。已填写的内容不受影响。',
      en: 'Try again in a while; if it goes on, tell the system administrator. Nothing you typed is lost.',
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
  'not-linked': {
    title: { zh: '统一登录尚未关联本系统账号', en: 'Not linked with an account here' },
    detail: {
      zh: '对方确认了您是谁，但本系统没有与之关联的账号。统一登录不会自动开设账号，也不授予身份。',
      en: 'The other side says who you are, but no account here is linked with that. Single sign-on opens no account and grants no office.',
    },
    todo: {
      zh: '请先用账号密码登录，在“我的账号”中关联；还没有账号的，请联系本单位管理员或系统管理员。',
      en: 'Sign in with account and password and link it under “My account”; without an account, ask your submitter or the system administrator.',
    },
    shown: { subject: { zh: '对方系统中的标识：{subject}。', en: 'Your name over there: {subject}.' } },
  },
  'provider-failed': {
    title: { zh: '统一登录没有成功', en: 'Single sign-on did not succeed' },
    detail: {
      zh: '没有得到可以采信的登录结果，本系统未作任何更改。',
      en: 'There was no answer that could be relied on. Nothing was changed here.',
    },
    todo: {
      zh: '请重试一次；仍不成功的，请用账号密码登录。',
      en: 'Try once more; failing that, sign in with account and password.',
    },
    shown: { why: { zh: '{why}', en: '{why}' } },
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
    shown: { needs: NEEDS_PART, what: { zh: '{what}', en: '{what}' } },
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
  'value-not-allowed': {
    title: { zh: '内容不符合要求', en: 'A value is not allowed' },
    detail: {
      zh: '有内容不符合要求，未予保存。',
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
} as const satisfies Readonly<Record<string, RefusalText>>;
