import { readFileSync } from 'node:fs';
import { PROGRAMMES } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import { sourceParagraphs } from './source-paragraphs.ts';

describe('the text of a programme, cut into paragraphs (A1, B1)', () => {
  test.each(Object.values(PROGRAMMES))(
    'every clause of $id has its anchor, and nothing of the text is lost',
    (programme) => {
      const text = readFileSync(
        new URL(`../../../../programmes/${programme.id}/source.txt`, import.meta.url),
        'utf8',
      );
      const paragraphs = sourceParagraphs(text, programme.clauses);
      const anchored = paragraphs.flatMap(({ clauses }) => clauses);
      expect(programme.clauses.map(({ id }) => id).filter((id) => !anchored.includes(id))).toEqual([]);
      expect(paragraphs.map((paragraph) => paragraph.text).join('')).toBe(
        text
          .split('\n')
          .map((line) => line.trim())
          .join(''),
      );
    },
  );

  test('numbered titles are headings, sentences are not', () => {
    const paragraphs = sourceParagraphs('一、总体要求\n到2025年，建设50个左右。\n', []);
    expect(paragraphs.map(({ heading }) => heading)).toEqual([true, false]);
  });
});
