import { describe, expect, test } from 'vitest';
import { leftOf, withLeft } from './kept-fields.ts';
import { dropLocalCopy, type LocalShelf, listLocalCopies, localCopiesOf } from './local-copy.ts';

const AT = '2026-05-06T01:00:00.000Z';
const NEW = { basedOn: 0, at: AT };

describe('what is written and not sent', () => {
  test('is found again after a reload, and was not there before it was written', () => {
    const shelf = emptyShelf();
    const start = { reason: '', doneOn: '2026-05-06', files: [] as readonly string[] };
    const copies = localCopiesOf('per_a', 'mil_1:report', shelf);
    expect(withLeft(start, copies.read())).toBe(start);
    copies.write(leftOf(start, { ...start, reason: '证明材料见附件' }, NEW));
    // The day begun with moves on overnight: only what was written is laid over it.
    const nextDay = { ...start, doneOn: '2026-05-07' };
    expect(withLeft(nextDay, localCopiesOf('per_a', 'mil_1:report', shelf).read())).toEqual({
      reason: '证明材料见附件',
      doneOn: '2026-05-07',
      files: [],
    });
  });

  test('is nobody else’s, and of no other act', () => {
    const shelf = emptyShelf();
    localCopiesOf('per_a', 'mil_1:report', shelf).write(leftOf({ reason: '' }, { reason: 'x' }, NEW));
    expect(localCopiesOf('per_b', 'mil_1:report', shelf).read()).toEqual({});
    expect(localCopiesOf('per_a', 'mil_1:check', shelf).read()).toEqual({});
    expect(listLocalCopies('per_a', shelf)).toEqual([
      { of: 'mil_1:report', field: 'reason', value: 'x', ...NEW },
    ]);
    expect(listLocalCopies('per_b', shelf)).toEqual([]);
  });

  test('is gone once everything stands as it began, and once it is forgotten', () => {
    const shelf = emptyShelf();
    const copies = localCopiesOf('per_a', 'mil_1:report', shelf);
    const start = { reason: '', notes: [{ key: 0, text: '' }] };
    copies.write(leftOf(start, { ...start, reason: 'x' }, NEW));
    copies.write(leftOf(start, { reason: '', notes: [{ key: 0, text: '' }] }, NEW));
    expect(shelf.length).toBe(0);
    copies.write(leftOf(start, { ...start, notes: [] }, NEW));
    copies.write({});
    expect(shelf.length).toBe(0);
  });

  test('can be thrown away one by one, what was written last standing first', () => {
    const shelf = emptyShelf();
    const earlier = { basedOn: 0, at: '2026-05-05T01:00:00.000Z' };
    localCopiesOf('per_a', 'mil_1:report', shelf).write(
      leftOf({ a: '', b: '' }, { a: 'x', b: 'y' }, earlier),
    );
    localCopiesOf('per_a', 'mea_1:state', shelf).write(leftOf({ text: '' }, { text: 'z' }, NEW));
    const [latest, first] = listLocalCopies('per_a', shelf);
    expect([latest?.of, latest?.value, first?.value]).toEqual(['mea_1:state', 'z', 'x']);
    if (first !== undefined) dropLocalCopy('per_a', first, shelf);
    expect(listLocalCopies('per_a', shelf).map(({ value }) => value)).toEqual(['z', 'y']);
  });

  test('keeps out of a field that is of another kind now, or gone', () => {
    const left = leftOf({}, { notes: 'one text', gone: 'x', day: '2026-05-06', text: null }, NEW);
    const start = { notes: [] as readonly string[], day: null, text: '' };
    expect(withLeft(start, left)).toEqual({ notes: [], day: '2026-05-06', text: '' });
  });

  test('is not laid over a list that has changed since', () => {
    const left = leftOf({ records: ['a'] }, { records: ['a', 'b'] }, { basedOn: 3, at: AT });
    expect(withLeft({ records: ['a'] }, left, 3)).toEqual({ records: ['a', 'b'] });
    expect(withLeft({ records: ['a', 'c'] }, left, 4)).toEqual({ records: ['a', 'c'] });
  });
});

function emptyShelf(): LocalShelf {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    key: (place) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  };
}
