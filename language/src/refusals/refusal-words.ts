import { parseInstant } from '@qichuang/base';
import type { EvidenceValue, Refusal, RefusalKind } from '@qichuang/domain';
import { formatInstant, formatInstantToSecond } from '../dates.ts';
import { handWord } from '../hand-words.ts';
import { STATE_MARKS } from '../state-marks.ts';
import { type Language, say, type Words } from '../words.ts';
import { CASE_REFUSALS } from './case-refusals.ts';
import { REASON_WORDS } from './refusal-reasons.ts';
import type { RefusalText } from './refusal-text.ts';
import { REQUEST_REFUSALS } from './request-refusals.ts';

/** Every way the system says no, in both languages. */
export const REFUSAL_WORDS = { ...REQUEST_REFUSALS, ...CASE_REFUSALS } as const satisfies Record<
  RefusalKind,
  RefusalText
>;

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
    const spoken = value === undefined || value === null ? '' : evidenceWords(name, value, language, refusal);
    return spoken === '' ? [] : [say(words, language, { [name]: spoken })];
  });
  const gap = language === 'zh' ? '' : ' ';
  return {
    title: text.title[language],
    detail: [text.detail[language], ...sentences].join(gap),
    todo: todoFor(refusal, language) ?? text.todo[language],
  };
}

function evidenceWords(
  name: string,
  value: EvidenceValue,
  language: Language,
  refusal: Pick<Refusal, 'evidence'>,
): string {
  if (Array.isArray(value)) {
    const joined = value.map((one) => evidenceWords(name, one, language, refusal));
    return joined.join(language === 'zh' ? '、' : ', ');
  }
  if (name === 'needs' && typeof value === 'string' && value.includes(' ')) {
    return evidenceWords(name, value.split(' '), language, refusal);
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
    return reasonWords(text, language, refusal) ?? (/^[a-z-]+$/.test(text) ? '' : text);
  return text;
}

/** The reason in its own words, with what the refusal knows beside it, such as a number and its limit. */
function reasonWords(
  reason: string,
  language: Language,
  { evidence }: Pick<Refusal, 'evidence'>,
): string | undefined {
  return REASON_WORDS[reason]?.detail[language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(evidence[name] ?? '–'),
  );
}

function todoFor({ evidence }: Pick<Refusal, 'evidence'>, language: Language): string | undefined {
  for (const name of ['what', 'why']) {
    const value = evidence[name];
    const todo = typeof value === 'string' ? REASON_WORDS[value]?.todo : undefined;
    if (todo !== undefined) return todo[language];
  }
  return undefined;
}
