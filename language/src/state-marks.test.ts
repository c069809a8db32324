import { describe, expect, test } from 'vitest';
import { type MarkedState, STATE_MARKS, type StateFamily, stateMarkSvg, stateWord } from './state-marks.ts';

const STATES = Object.keys(STATE_MARKS) as readonly MarkedState[];

describe('state marks: shape before colour', () => {
  test('every state has a word of its own in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(STATES.map((state) => stateWord(state, language))).size).toBe(STATES.length);
    }
  });

  test('no shape is shared by two families, so a print without colour loses nothing', () => {
    const families = new Map<string, Set<StateFamily>>();
    for (const { shape, family } of Object.values(STATE_MARKS)) {
      families.set(shape, (families.get(shape) ?? new Set()).add(family));
    }
    expect([...families.values()].filter((set) => set.size > 1)).toEqual([]);
  });

  test('a mark needs no style sheet and is hidden from screen readers', () => {
    for (const state of STATES) {
      const svg = stateMarkSvg(state);
      expect(svg).toContain('aria-hidden="true"');
      expect(svg).not.toMatch(/style=|class=/);
      expect(svg).toContain('currentColor');
    }
  });
});
