import { describe, expect, test } from 'vitest';
import {
  APPLICATION_FACETS,
  APPLICATION_STATES,
  maySee,
  PARTS,
  type Standing,
  stateAsSeen,
} from './index.ts';

function as(part: Standing['part']): Standing {
  return { part, grade: null };
}

describe('who sees what of an application (B5.1)', () => {
  test('the public sees nothing of a case, at no stage', () => {
    for (const state of APPLICATION_STATES) {
      for (const facet of APPLICATION_FACETS)
        expect(maySee(facet, as('public'), state, true), `${facet} ${state}`).toBe(false);
    }
  });

  test('a draft is seen by the applicant and its partners only', () => {
    for (const part of PARTS) {
      const seen = APPLICATION_FACETS.filter((facet) => maySee(facet, as(part), 'draft', false));
      if (part === 'applicant' || part === 'partner') expect(seen).toContain('form');
      else expect(seen, part).toEqual([]);
    }
  });

  test('of what lapsed unsubmitted the authority sees name and place alone, to give it more time', () => {
    const seen = APPLICATION_FACETS.filter((facet) => maySee(facet, as('authority'), 'lapsed', false));
    expect(seen).toEqual(['identity', 'path']);
    expect(APPLICATION_FACETS.filter((facet) => maySee(facet, as('recommender'), 'lapsed', false))).toEqual(
      [],
    );
  });

  test('an expert sees only the redacted form and the own review, and only while it is reviewed', () => {
    for (const state of APPLICATION_STATES) {
      const seen = APPLICATION_FACETS.filter((facet) => maySee(facet, as('expert'), state, true));
      expect(seen, state).toEqual(state === 'in_review' ? ['path', 'redacted-form', 'own-review'] : []);
    }
  });

  test('scores, ranking and formal check never leave the authority', () => {
    for (const facet of ['reviews', 'ranking', 'formal-check'] as const) {
      for (const part of PARTS) {
        const anywhere = APPLICATION_STATES.some((state) => maySee(facet, as(part), state, true));
        expect(anywhere, `${facet} ${part}`).toBe(part === 'authority');
      }
    }
  });

  test('a decision not yet published shows to everyone else as the review it follows', () => {
    for (const state of ['reviewed', 'selected'] as const) {
      expect(stateAsSeen(state, as('applicant'))).toBe('in_review');
      expect(stateAsSeen(state, as('recommender'))).toBe('in_review');
      expect(stateAsSeen(state, as('authority'))).toBe(state);
    }
  });
});
