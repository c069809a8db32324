import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Entry,
  entriesOf,
  isComplete,
  listOf,
  missingIn,
  notRecommended,
  recommended,
  type Waiting,
  withOpinion,
  without,
} from './ranked-list.ts';

const LAB: Waiting = { id: 'app_1', category: 'laboratory' };
const OTHER_LAB: Waiting = { id: 'app_2', category: 'laboratory' };
const CENTRE: Waiting = { id: 'app_3', category: 'industry-centre' };
const ALL = [LAB, OTHER_LAB, CENTRE];
const EMPTY = listOf([], ALL);

describe("a recommender's list while it is worked on, A3.2", () => {
  test('whoever is put first moves the others down, and each category counts by itself', () => {
    const list = recommended(recommended(recommended(EMPTY, LAB), CENTRE), OTHER_LAB, 1);
    expect(entriesOf(list).map(({ application, rank }) => [application, rank])).toEqual([
      ['app_2', 1],
      ['app_1', 2],
      ['app_3', 1],
    ]);
  });

  test('a place beyond the end is the end', () => {
    const list = recommended(recommended(EMPTY, LAB), OTHER_LAB, 99);
    expect(list.orders['laboratory']).toEqual(['app_1', 'app_2']);
  });

  test('not recommending takes it out of the order, and the order closes up', () => {
    const list = notRecommended(recommended(recommended(EMPTY, LAB), OTHER_LAB), LAB);
    expect(entriesOf(list)).toEqual([
      { application: 'app_2', verdict: 'recommend', rank: 1, opinion: '' },
      { application: 'app_1', verdict: 'not-recommend', rank: null, opinion: '' },
    ]);
  });

  test('taking a verdict back keeps the opinion that was written', () => {
    const list = without(withOpinion(recommended(EMPTY, LAB), 'app_1', '基础扎实'), 'app_1');
    expect(entriesOf(list)).toEqual([]);
    expect(entriesOf(recommended(list, LAB))[0]?.opinion).toBe('基础扎实');
  });

  test('what was withdrawn since has no place in the list', () => {
    const saved: Entry[] = [
      { application: 'app_9', verdict: 'recommend', rank: 1, opinion: '已撤回' },
      { application: 'app_1', verdict: 'recommend', rank: 2, opinion: '好' },
    ];
    expect(entriesOf(listOf(saved, ALL))).toEqual([
      { application: 'app_1', verdict: 'recommend', rank: 1, opinion: '好' },
    ]);
  });

  test('what is missing is named: verdicts, opinions, places over the quota', () => {
    const list = recommended(recommended(EMPTY, LAB), OTHER_LAB);
    const missing = missingIn(withOpinion(list, 'app_1', '好'), ALL, [{ category: 'laboratory', places: 1 }]);
    expect(missing).toEqual({
      noVerdict: ['app_3'],
      noOpinion: ['app_2'],
      overQuota: [{ category: 'laboratory', places: 1, over: 1 }],
    });
    expect(isComplete(missing)).toBe(false);
  });

  test('ranks run from 1 without gaps whatever is done in whatever order', () => {
    const step = fc.record({
      one: fc.constantFrom(...ALL),
      act: fc.constantFrom('recommend', 'against', 'out'),
      place: fc.integer({ min: -2, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const list = steps.reduce((before, { one, act, place }) => {
          if (act === 'out') return without(before, one.id);
          return act === 'against' ? notRecommended(before, one) : recommended(before, one, place);
        }, EMPTY);
        const entries = entriesOf(list);
        expect(new Set(entries.map(({ application }) => application)).size).toBe(entries.length);
        for (const category of ['laboratory', 'industry-centre']) {
          const ranks = entries
            .filter(
              ({ application, rank }) =>
                rank !== null && ALL.some((w) => w.id === application && w.category === category),
            )
            .map(({ rank }) => rank);
          expect(ranks).toEqual(ranks.map((_, place) => place + 1));
        }
        expect(listOf(entries, ALL)).toEqual({
          ...list,
          orders: Object.fromEntries(Object.entries(list.orders).filter(([, order]) => order.length > 0)),
          opinions: Object.fromEntries(entries.map(({ application, opinion }) => [application, opinion])),
        });
      }),
    );
  });
});
