import { describe, expect, test } from 'vitest';
import { readHalfPoints } from './half-points.ts';

describe('typed scores', () => {
  test.each([
    { text: '', halves: null },
    { text: '6.5', halves: 13 },
    { text: '6.', halves: 12 },
    { text: '６．５', halves: 13 },
    { text: '7', halves: 14 },
    { text: '7.5', halves: 'no-score' },
    { text: '6.25', halves: 'no-score' },
    { text: '-1', halves: 'no-score' },
    { text: '六', halves: 'no-score' },
    { text: '1e1', halves: 'no-score' },
  ])('“$text” of 7 points is $halves', ({ text, halves }) => {
    expect(readHalfPoints(text, 7)).toBe(halves);
  });
});
