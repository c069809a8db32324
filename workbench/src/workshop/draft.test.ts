import { describe, expect, test } from 'vitest';
import { textAt, valueAt, withValue } from './draft.ts';

const DOCUMENT = { names: { zh: '甲', en: 'A' }, rules: [{ id: 'r1' }, { id: 'r2', when: 'true' }] };

describe('one value of a document in work (A4.1)', () => {
  test.each([
    { why: 'a text in a group', path: ['names', 'zh'], value: '乙' },
    { why: 'a place in a list', path: ['rules', 1, 'id'], value: 'r3' },
    { why: 'a key that was not there', path: ['rules', 0, 'when'], value: 'false' },
  ])('$why is changed, and the document it came from is not', ({ path, value }) => {
    const before = structuredClone(DOCUMENT);
    expect(valueAt(withValue(DOCUMENT, path, value), path)).toBe(value);
    expect(DOCUMENT).toEqual(before);
  });

  test('what is taken out is gone, and the order of the rest stays', () => {
    expect(withValue(DOCUMENT, ['rules', 1, 'when'], undefined)).toEqual({
      ...DOCUMENT,
      rules: [{ id: 'r1' }, { id: 'r2' }],
    });
    expect(Object.keys(withValue(DOCUMENT, ['names'], { zh: '丙' }) as object)).toEqual(['names', 'rules']);
  });

  test('a path that leads nowhere reads as an empty text', () => {
    expect(textAt(DOCUMENT, ['categories', 0, 'names', 'zh'])).toBe('');
    expect(textAt('all', ['rules'])).toBe('');
  });
});
