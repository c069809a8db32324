import { readFileSync } from 'node:fs';
import { DOCUMENT_COLUMNS } from '@qichuang/language';
import { describe, expect, test } from 'vitest';
import { ACHIEVEMENTS_LIST } from '../templates/achievements-list.ts';
import { ANNOUNCEMENT } from '../templates/announcement.ts';
import { CALL_FOR_APPLICATIONS } from '../templates/call-for-applications.ts';
import { CORRECTION_NOTICE } from '../templates/correction-notice.ts';
import { DISQUALIFICATION } from '../templates/disqualification.ts';
import { EVALUATION_RESULTS } from '../templates/evaluation-results.ts';
import { FORMAL_CHECK_OPINION } from '../templates/formal-check-opinion.ts';
import { INSPECTION_LETTER } from '../templates/inspection-letter.ts';
import { INSPECTION_RESULTS_NOTICE } from '../templates/inspection-results.ts';
import { MINUTES } from '../templates/minutes.ts';
import {
  OBJECTED_UNIT,
  OBJECTION_ACCEPTED,
  OBJECTION_ANSWERED,
  OBJECTION_NOT_ACCEPTED,
} from '../templates/objection-letters.ts';
import { PUBLIC_NOTICE } from '../templates/public-notice.ts';
import { RECOMMENDATION_LETTER } from '../templates/recommendation-letter.ts';
import { RECOMMENDATION_TABLE_COLUMNS } from '../templates/recommendation-table.ts';
import { STEP_RECORD } from '../templates/step-record.ts';
import { parseTemplateText } from './parse.ts';
import type { Template } from './template.ts';

const SOURCE = readFileSync(new URL('../../templates.md', import.meta.url), 'utf8');

const WHOLE_SECTIONS: readonly (readonly [string, readonly Template[]])[] = [
  ['D01', [CALL_FOR_APPLICATIONS]],
  ['D02', [RECOMMENDATION_LETTER]],
  ['D04', [FORMAL_CHECK_OPINION]],
  ['D05', [CORRECTION_NOTICE]],
  ['D07', [MINUTES]],
  ['D08', [PUBLIC_NOTICE]],
  ['D09', [OBJECTION_ACCEPTED, OBJECTION_NOT_ACCEPTED, OBJECTION_ANSWERED, OBJECTED_UNIT]],
  ['D10', [ANNOUNCEMENT]],
  ['D13', [EVALUATION_RESULTS]],
  ['D17', [ACHIEVEMENTS_LIST]],
  ['D18', [STEP_RECORD]],
];

describe('the templates hold the default texts word for word', () => {
  test.each(WHOLE_SECTIONS)('%s, from its first word to its last', (code, templates) => {
    expect(wordsOf(quotedOf(code)).length).toBeGreaterThan(50);
    expect(wordsOf(templates.map(textOf).join(''))).toBe(wordsOf(quotedOf(code)));
  });

  test('D15, the second of its two decisions', () => {
    expect(wordsOf(quotedOf('D15')).endsWith(wordsOf(textOf(DISQUALIFICATION)))).toBe(true);
  });

  test('D16, the first of its two', () => {
    expect(wordsOf(quotedOf('D16')).startsWith(wordsOf(textOf(INSPECTION_LETTER)))).toBe(true);
  });

  test('D16, the second: what the product counts besides is said only where there is any', () => {
    const besides = /\{\?(transferred|withdrawn)\}.*?\{\/\}/g;
    const text = textOf(INSPECTION_RESULTS_NOTICE).replaceAll(besides, '');
    expect(text.length).toBeLessThan(textOf(INSPECTION_RESULTS_NOTICE).length);
    expect(wordsOf(quotedOf('D16')).endsWith(wordsOf(text))).toBe(true);
  });

  test('D03 has the columns of the template, in its order, and ● where it says so', () => {
    const rows = [
      ...sectionOf('D03').matchAll(/^\|\s*(.+?)\s*\|\s*([a-z_0-9]+(?:, [a-z_0-9]+)*)\s*\|\s*(●?)\s*\|/gm),
    ];
    const expected = rows.flatMap(([, title = '', ids = '', mark]) =>
      ids.split(', ').map((id) => ({ id, public: mark === '●', title })),
    );
    expect(expected).toHaveLength(22);
    expect(RECOMMENDATION_TABLE_COLUMNS.map(({ id, public: open }) => ({ id, public: open }))).toEqual(
      expected.map(({ id, public: open }) => ({ id, public: open })),
    );
    for (const [at, { id }] of RECOMMENDATION_TABLE_COLUMNS.entries()) {
      expect(expected[at]?.title).toContain(DOCUMENT_COLUMNS[id].zh);
    }
  });

  test.each(
    WHOLE_SECTIONS.flatMap(([, templates]) => templates).concat(
      DISQUALIFICATION,
      INSPECTION_LETTER,
      INSPECTION_RESULTS_NOTICE,
    ),
  )('$code $name.zh is marked as a default and every place in it is closed', ({ origin, blocks }) => {
    expect(origin).toBe('default');
    for (const { text } of blocks) expect(() => parseTemplateText(text)).not.toThrow();
  });
});

function sectionOf(code: string): string {
  return SOURCE.split(/^## /m).find((section) => section.startsWith(`${code} `)) ?? '';
}

function quotedOf(code: string): string {
  const lines = sectionOf(code).split('\n');
  return lines
    .filter((line) => line.startsWith('>'))
    .map((line) => line.slice(1))
    .join('\n');
}

/** As the province reads it, for which the texts were written: its department speaks, and somebody recommends. */
function textOf({ blocks }: Template): string {
  return blocks
    .map(({ text }) =>
      text
        .replaceAll('{we}', '我厅')
        .replaceAll(/\{\?recommends\}(.*?)\{\/\}/g, '$1')
        .replaceAll(/\{\?direct\}.*?\{\/\}/g, ''),
    )
    .join('');
}

/** Words alone: the division into paragraphs, faces and cells, and the loop over table rows, are layout. */
function wordsOf(text: string): string {
  return text
    .replace('{#checks}', '')
    .replace('{note}{/}', '{note}')
    .replaceAll('__', '')
    .replace(/[\s*|>-]/g, '');
}
