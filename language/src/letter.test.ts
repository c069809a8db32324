import { TOPICS, type Topic } from '@qichuang/domain';
import { describe, expect, test } from 'vitest';
import { letterOf, sampleValues, topicWords } from './letter.ts';
import { MAIL_TEXTS } from './mail-texts.ts';

const EVERY = Object.keys(TOPICS) as readonly Topic[];

/** A value of each topic, as an act would send it. */
function valuesOf(topic: Topic, value: (name: string) => string): Record<string, string> {
  return Object.fromEntries(TOPICS[topic].map((name) => [name, value(name)]));
}

describe('every topic has its letter in both languages', () => {
  test.each(EVERY)('%s names only what its messages carry', (topic) => {
    const places = [MAIL_TEXTS[topic].subject, ...MAIL_TEXTS[topic].lines].flatMap(({ zh, en }) =>
      [zh, en].flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
    );
    expect(
      places.filter((name) => !(TOPICS[topic] as readonly (string | undefined)[]).includes(name)),
    ).toEqual([]);
    const { subject, text } = letterOf(
      topic,
      valuesOf(topic, () => '示例'),
      'https://example.invalid',
    );
    expect(subject).toMatch(/[一-鿿].* \/ .*[A-Za-z]/);
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text).toContain('https://example.invalid');
  });

  test('no two topics read the same, so that nobody takes one for the other', () => {
    const read = EVERY.map(
      (topic) =>
        letterOf(
          topic,
          valuesOf(topic, () => '示例'),
          null,
        ).text,
    );
    expect(new Set(read).size).toBe(EVERY.length);
  });
});

describe('a preview', () => {
  test.each(EVERY)('of %s has a value for each place, and the topic a name in both languages', (topic) => {
    const { text } = letterOf(topic, sampleValues(topic), null);
    expect(text).not.toMatch(/[{}]|undefined/);
    const { zh, en } = topicWords(topic);
    expect(zh).toMatch(/^[^{}：:“”]*[一-鿿][^{}：:“”]*$/);
    expect(en).toMatch(/^[A-Za-z][^{}:“”]*[\w.]$/);
  });

  test('no two topics have one name', () => {
    expect(new Set(EVERY.map((topic) => topicWords(topic).zh)).size).toBe(EVERY.length);
  });
});

describe('values are put into words', () => {
  test('kinds by their names, days and moments on the clock of Shandong', () => {
    const { subject, text } = letterOf(
      'measure-hearing-opened',
      { platform: '示例实验室', kind: 'warning', until: '2026-04-20T09:30:00.000Z' },
      null,
    );
    expect(subject).toBe('拟作出警告，请陈述意见 / Proposed: Warning; please state your view');
    expect(text).toContain('2026-04-20 17:30');
    expect(text).toContain('20 Apr 2026, 17:30 (UTC+8)');
  });

  test('the report of a rectification is not the rectification', () => {
    const of = { receipt: 'R1', kind: 'rectification', platform: '示例' };
    expect(letterOf('filing-arrived', of, null).subject).toContain('整改报告');
    expect(letterOf('measure-fulfilled', { kind: 'rectification', reason: '示例' }, null).subject).toContain(
      '限期整改',
    );
  });

  test('a sentence about what there is not is left out', () => {
    const { text } = letterOf(
      'duty-opened',
      { kind: 'progress-report', period: '2026-H1', dueOn: '2026-07-31', platform: '' },
      null,
    );
    expect(text).not.toContain('“”');
    expect(text).toContain('期限：2026-07-31。');
  });
});
