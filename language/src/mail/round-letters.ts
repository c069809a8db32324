import type { Words } from '../words.ts';
import type { MailText } from './mail-text.ts';
import { CORRECT_BY, REASON } from './sentences.ts';

const HELD: Words = { zh: '时间：{at}。地点：{place}。', en: '{at}, {place}.' };
const AGENDA: Words = {
  zh: '议程见系统“集体研究会议”。',
  en: 'The order of business stands under “Meetings”.',
};

/** Letters of a round, from the draft to the list that is announced (A3.1–A3.5). */
export const ROUND_LETTERS = {
  'application-arrived': {
    subject: { zh: '收到申报：{name}', en: 'An application has arrived: {name}' },
    lines: [{ zh: '回执 {receipt}，待初审。', en: 'Receipt {receipt}; it waits for your check.' }],
  },
  'application-lapsed': {
    subject: { zh: '申报已失效：{name}', en: 'Application lapsed: {name}' },
    lines: [
      { zh: '规定期限内未提交或未处理，申报已失效。', en: 'It was not handed in or dealt with in time.' },
    ],
  },
  'application-resubmitted': {
    subject: { zh: '已重新提交：{name}', en: 'Submitted again: {name}' },
    lines: [{ zh: '回执 {receipt}。', en: 'Receipt {receipt}.' }],
  },
  'application-returned': {
    subject: { zh: '申报被退回修改：{name}', en: 'Application returned: {name}' },
    lines: [CORRECT_BY],
  },
  'application-submitted': {
    subject: { zh: '申报已提交：{name}', en: 'Application submitted: {name}' },
    lines: [{ zh: '回执 {receipt}，请妥善保存。', en: 'Receipt {receipt}; please keep it.' }],
  },
  'meeting-cancelled': {
    subject: { zh: '会议取消：{title}', en: 'Meeting called off: {title}' },
    lines: [
      {
        zh: '原定的集体研究会议不再召开，或不再请您参加。',
        en: 'It is not held, or you are not asked to it any more.',
      },
      REASON,
    ],
  },
  'meeting-changed': {
    subject: { zh: '会议变更：{title}', en: 'Meeting changed: {title}' },
    lines: [HELD, AGENDA],
  },
  'meeting-convened': {
    subject: { zh: '会议通知：{title}', en: 'You are invited to a meeting: {title}' },
    lines: [
      HELD,
      AGENDA,
      {
        zh: '与所议单位有利害关系的，请会前在“我的利害关系”中登记，届时须回避。',
        en: 'If you are tied to an applicant, declare it beforehand: you are asked out for what concerns it.',
      },
    ],
  },
  'meeting-minutes': {
    subject: { zh: '请签署会议纪要：{title}', en: 'Minutes to sign: {title}' },
    lines: [
      {
        zh: '纪要已生成，请阅读后签署；有不同意见的，签署时书面写明。',
        en: 'The minutes are drawn up. Read and sign them; a reservation goes with the signature in writing.',
      },
    ],
  },
  'meeting-minutes-due': {
    subject: { zh: '催签会议纪要：{title}', en: 'Your signature is missing: {title}' },
    lines: [
      { zh: '您还没有签署。签齐后才能办理拟定。', en: 'You have not signed yet. The decision waits for it.' },
    ],
  },
  'draft-moved': {
    subject: { zh: '申报表已更新到新版本：{name}', en: 'The form of a draft has a new version: {name}' },
    lines: [
      {
        zh: '草稿已转到方案第 {version} 版。已填内容都在；新版本不再采用的，留在该栏的“各次改动”中。请打开草稿查看前后差异。',
        en: 'The draft goes on under version {version} of the programme. Nothing typed is lost: what the new version does not take stands in the history of its field. Open the draft to see what changed.',
      },
    ],
  },
  'check-accept': {
    subject: { zh: '形式审查通过：{name}', en: 'Formal check passed: {name}' },
    lines: [{ zh: '进入专家评审。', en: 'It goes on to the experts.' }],
  },
  'check-correct': {
    subject: { zh: '申报材料需补正：{name}', en: 'Correction asked for: {name}' },
    lines: [{ zh: '补正事项已一次性告知。', en: 'Everything to be corrected is told at once.' }, CORRECT_BY],
  },
  'check-refuse': {
    subject: { zh: '形式审查未通过：{name}', en: 'Not accepted: {name}' },
    lines: [{ zh: '理由见系统。', en: 'The reasons stand in the system.' }],
  },
  designated: {
    subject: { zh: '列入公布名单：{name}', en: 'Designated: {name}' },
    lines: [
      {
        zh: '名单已公布，证书可在平台页面下载。',
        en: 'The list is announced; the certificate is on the platform’s page.',
      },
    ],
  },
  disqualified: {
    subject: { zh: '取消申报资格：{name}', en: 'Disqualified: {name}' },
    lines: [
      { zh: '决定书和救济途径见系统。', en: 'The decision and how to have it reviewed stand in the system.' },
    ],
  },
  'list-arrived': {
    subject: { zh: '收到推荐名单', en: 'A recommendation list has arrived' },
    lines: [{ zh: '共 {count} 项，待形式审查。', en: '{count} applications wait for the formal check.' }],
  },
  'list-to-confirm': {
    subject: { zh: '推荐名单待确认', en: 'A recommendation list waits to be confirmed' },
    lines: [{ zh: '名单须由另一人确认后报出。', en: 'It goes out once another person has confirmed it.' }],
  },
  'invitation-due': {
    subject: { zh: '评审邀请即将到期', en: 'An invitation to review is nearly over' },
    lines: [
      {
        zh: '{round}有申报等您作回避声明，请于 {until} 前接受或谢绝。',
        en: '{round}: an application waits for your declaration; accept or decline by {until}.',
      },
    ],
  },
  'standing-asked': {
    subject: { zh: '请作 {year} 年度利害关系声明', en: 'Please make the standing declaration of {year}' },
    lines: [
      {
        zh: '请登录后在“年度声明”页逐条说明，或声明没有需要说明的关系；声明前任何评审和评分都不能打开。',
        en: 'Sign in and declare your ties, or that there is none, on the page “Standing declaration”; no review opens before it.',
      },
    ],
  },
  'invitation-lapsed': {
    subject: { zh: '评审邀请逾期未答复', en: 'An invitation to review was not answered' },
    lines: [
      {
        zh: '{round}：{expert}在 {until} 前没有答复，请在“评审进度”页按建议改派。',
        en: '{round}: {expert} did not answer by {until}; the page “Review progress” proposes who may follow.',
      },
    ],
  },
  'objection-filed': {
    subject: { zh: '收到异议 {number}', en: 'Objection {number} filed' },
    lines: [{ zh: '请在规定期限内受理。', en: 'Please take it up in time.' }],
  },
  'partner-confirmed': {
    subject: { zh: '联合建设单位已确认', en: 'A partner has confirmed' },
    lines: [{ zh: '{partner} 已确认参与。', en: '{partner} takes part.' }],
  },
  'partner-declined': {
    subject: { zh: '联合建设单位不参与', en: 'A partner has declined' },
    lines: [{ zh: '{partner} 表示不参与。', en: '{partner} does not take part.' }],
  },
  'partner-invited': {
    subject: { zh: '请确认联合建设：{name}', en: 'Invited to build jointly: {name}' },
    lines: [{ zh: '请登录确认或谢绝。', en: 'Please sign in to confirm or decline.' }],
  },
  'reviewer-needed': {
    subject: { zh: '评审专家回避，需另行分派', en: 'An expert has stepped back' },
    lines: [{ zh: '请补派专家。', en: 'Please assign another.' }],
  },
} as const satisfies Readonly<Record<string, MailText>>;
