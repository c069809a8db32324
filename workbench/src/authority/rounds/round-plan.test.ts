import { instant } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { emptyPlan, planFaults, planOf, type Windows, windowFaults } from './round-plan.ts';

function span(from: string, until: string) {
  return { from: instant(`2025-${from}T01:00:00.000Z`), until: instant(`2025-${until}T09:30:00.000Z`) };
}

const WINDOWS: Windows = {
  apply: span('09-15', '10-17'),
  recommend: span('09-15', '10-31'),
  check: span('11-03', '11-14'),
  review: span('11-19', '12-12'),
};

const CONTACT = { office: '示例处', phone: '0531-00000000', email: 'demo@example.cn', address: '' };

describe('the plan of a round, B5.1', () => {
  test('windows may overlap, but none ends before the one it waits for', () => {
    expect(windowFaults(WINDOWS)).toEqual([]);
    expect(windowFaults({ ...WINDOWS, recommend: span('09-15', '10-10') })).toEqual([
      { at: 'recommend.until', fault: 'faultChain', window: 'apply' },
    ]);
  });

  test('a window ends after it begins', () => {
    expect(windowFaults({ ...WINDOWS, check: span('11-15', '11-14') })).toEqual([
      { at: 'check.until', fault: 'faultOrder' },
    ]);
  });

  test('what is empty is named, each at its place', () => {
    const at = planFaults(emptyPlan({ windows: WINDOWS }), 5).map((fault) => fault.at);
    expect(at).toEqual(['titleZh', 'titleEn', 'office', 'phone', 'email', 'categories']);
  });

  test('a panel is odd and not below the programme’s minimum', () => {
    const plan = emptyPlan({
      titleZh: '甲',
      titleEn: 'A',
      categories: ['laboratory'],
      windows: WINDOWS,
      contact: CONTACT,
    });
    expect(planFaults({ ...plan, panelSize: 6 }, 5)).toEqual([{ at: 'panelSize', fault: 'panelOdd' }]);
    expect(planFaults({ ...plan, panelSize: 3 }, 5)).toEqual([{ at: 'panelSize', fault: 'panelOdd' }]);
    expect(planFaults({ ...plan, panelSize: 7 }, 5)).toEqual([]);
  });

  test('only quotas of units and categories of the round are sent', () => {
    const plan = emptyPlan({
      titleZh: ' 甲 ',
      titleEn: 'A',
      categories: ['laboratory'],
      windows: WINDOWS,
      contact: CONTACT,
      places: { 'rec_1 laboratory': 3, 'rec_1 talent-base': 9, 'rec_9 laboratory': 4 },
    });
    const sent = planOf(plan, ['rec_1', 'rec_2']);
    expect(sent.quotas).toEqual([{ recommender: 'rec_1', category: 'laboratory', places: 3 }]);
    expect(sent.title.zh).toBe('甲');
  });
});
