import { parseDay, parseInstant } from '@qichuang/base';
import { TOPICS, type Topic } from '@qichuang/domain';
import { formatInstant, formatPlainDay } from './dates.ts';
import { GRADE_WORDS } from './evaluation-words.ts';
import { FILING_KIND_WORDS } from './filing-words.ts';
import { INSPECTION_ANSWER_WORDS, INSPECTION_RESULT_WORDS } from './inspection-result-words.ts';
import type { MailText } from './mail/mail-text.ts';
import { MAIL_FOOT, MAIL_TEXTS } from './mail-texts.ts';
import { MEASURE_KIND_WORDS } from './measure-words.ts';
import { REVIEW_STEP_KIND_WORDS } from './review-step-words.ts';
import { type Language, say, type Words } from './words.ts';

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
}

type Values = Readonly<Record<string, string>>;

type Named = Readonly<Record<string, Words>>;

/**
 * What a message reads like: Chinese first, English below it, days and moments on Shandong's clock.
 *
 * @param address - where to sign in; `null` where the house does not know its own address.
 * @param text - the words, where an administrator has put them into others than the product’s.
 * @throws Error for a value the topic should carry and the message lacks: a bug of the act.
 */
export function letterOf(
  topic: Topic,
  values: Values,
  address: string | null,
  text: MailText = MAIL_TEXTS[topic],
): WrittenLetter {
  const inZh = inLanguage(text, topic, values, 'zh');
  const inEn = inLanguage(text, topic, values, 'en');
  const foot = (language: Language) => [
    ...(address === null ? [] : [say(MAIL_FOOT.sign, language, { address })]),
    say(MAIL_FOOT.noReply, language),
  ];
  return {
    subject: `${inZh.subject} / ${inEn.subject}`,
    text: [
      inZh.subject,
      ...inZh.lines,
      ...foot('zh'),
      '',
      inEn.subject,
      ...inEn.lines,
      ...foot('en'),
      '',
    ].join('\n'),
  };
}

function inLanguage(text: MailText, topic: Topic, values: Values, language: Language) {
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, worded(topic, name, value, language)]),
  );
  const full = (line: Words) => placesOf(line[language]).every((name) => values[name] !== '');
  return {
    subject: say(text.subject, language, said),
    lines: text.lines.filter(full).map((line) => say(line, language, said)),
  };
}

function worded(topic: Topic, name: string, value: string, language: Language): string {
  const named = wordsOf(topic, name)[value];
  if (named !== undefined) return named[language];
  const day = parseDay(value);
  if (day !== undefined) return formatPlainDay(day, language);
  const moment = parseInstant(value);
  return moment === undefined ? value : formatInstant(moment, language);
}

/** Kinds and grades travel as names. The report of a rectification and the rectification itself bear one. */
function wordsOf(topic: Topic, name: string): Named {
  if (name === 'grade') return GRADE_WORDS;
  if (name === 'result') return INSPECTION_RESULT_WORDS;
  if (name === 'outcome') return INSPECTION_ANSWER_WORDS;
  if (name !== 'kind') return {};
  if (topic.startsWith('step-')) return REVIEW_STEP_KIND_WORDS;
  return topic.startsWith('measure-') ? MEASURE_KIND_WORDS : FILING_KIND_WORDS;
}

function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}

/** What a topic is about, in a line: its subject without what varies. */
export function topicWords(topic: Topic): Words {
  const { subject } = MAIL_TEXTS[topic];
  const kind = kindNamed(topic);
  const plain = (text: string, of: string) =>
    text
      .replace(/[:：]?(\s*)\{kind\}/, `$1${of}`)
      .replace(/[“（(]?\{\w+\}[”）)]?/g, '')
      .replace(/\s*[:：,，/]\s*(?=[:：,，;；/]|$)/g, '')
      .replace(/\s{2,}/g, ' ')
      .trim();
  return { zh: plain(subject.zh, kind.zh), en: plain(subject.en, kind.en) };
}

function kindNamed(topic: Topic): Words {
  if (topic.startsWith('measure-')) return MAIL_FOOT.measure;
  if (topic.startsWith('step-')) return MAIL_FOOT.step;
  return topic.startsWith('filing-') ? MAIL_FOOT.filing : { zh: '', en: '' };
}

/** Values made up for each name a message may carry, to see what a letter will look like. */
export function sampleValues(topic: Topic): Values {
  return Object.fromEntries(TOPICS[topic].map((name) => [name, sampleOf(topic, name)]));
}

function sampleOf(topic: Topic, name: string): string {
  const [kind] = Object.keys(wordsOf(topic, name));
  return kind ?? SAMPLES[name] ?? MAIL_FOOT.sample.zh;
}

const SAMPLES: Readonly<Record<string, string>> = {
  at: '2026-03-31T01:00:00.000Z',
  count: '3',
  dueAt: '2026-03-31T09:30:00.000Z',
  dueOn: '2026-03-31',
  from: '09:00',
  inspectOn: '2026-03-31',
  left: '7',
  number: 'YY-2026-0007',
  on: '2026-03-31',
  period: '2026',
  receipt: 'SDDE26-LAB-0007',
  recusalUntil: '2026-03-27T09:30:00.000Z',
  until: '2026-03-31T09:30:00.000Z',
  validUntil: '2026-12-31',
  version: '2',
};
