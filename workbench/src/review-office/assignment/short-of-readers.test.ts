import { describe, expect, test } from 'vitest';
import { shortOfReaders } from './short-of-readers.ts';

const reviews = (...states: readonly ('assigned' | 'scored' | 'declined' | 'recused' | 'replaced')[]) =>
  states.map((state) => ({ application: 'app_1', state }));

describe('what an even assignment would still add, B5.1', () => {
  test('an application without readers is short of them', () => {
    expect(shortOfReaders([{ id: 'app_1' }, { id: 'app_2' }], reviews('assigned', 'scored'), 2)).toBe(1);
  });

  test('with as many as asked for nothing is left to assign, and asking for more makes it so again', () => {
    expect(shortOfReaders([{ id: 'app_1' }], reviews('assigned', 'scored', 'scored'), 3)).toBe(0);
    expect(shortOfReaders([{ id: 'app_1' }], reviews('assigned', 'scored', 'scored'), 5)).toBe(1);
  });

  test('who declined, is barred or was replaced reads no more', () => {
    expect(shortOfReaders([{ id: 'app_1' }], reviews('declined', 'recused', 'replaced', 'scored'), 2)).toBe(
      1,
    );
  });
});
