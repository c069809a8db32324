import { expect, test } from 'vitest';
import { asOfQuery } from './as-of.ts';

test('a day of knowing counts to its last instant in Shanghai (B5.4)', () => {
  expect(asOfQuery({ on: '2026-03-01', known: '2026-04-01' })).toEqual({
    on: '2026-03-01',
    knownAt: '2026-04-01T15:59:59.999Z',
  });
});

test('an address somebody typed wrongly asks for today', () => {
  expect(asOfQuery({ on: 'yesterday', known: '' })).toEqual({});
});
