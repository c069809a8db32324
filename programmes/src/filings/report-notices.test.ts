import { describe, expect, test } from 'vitest';
import { PROGRAMMES } from '../loading/programmes.ts';
import { reportNotices } from './report-notices.ts';

const programme = Object.values(PROGRAMMES)[0];
if (programme === undefined) throw new Error('no programme');

const CALM = {
  staff_total: 30,
  staff_full_time: 20,
  staff_technical: 18,
  staff_doctors: 3,
  funds_in: 100,
  funds_public: 40,
};

describe('what an annual report is asked about before it is handed in (B5.2)', () => {
  test('figures that agree are asked nothing', () => {
    expect(reportNotices(programme, CALM, null)).toEqual([]);
    expect(reportNotices(programme, CALM, CALM)).toEqual([]);
  });

  test('parts above their total are named, with the total', () => {
    const [notice, ...others] = reportNotices(programme, { ...CALM, staff_doctors: 31 }, null);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ check: 'part-not-above-total' });
    expect(notice?.measures.map(({ id }) => id)).toEqual(['staff_total', 'staff_doctors']);
  });

  test('a change above 100 % on last year is named with both figures; exactly 100 % is not', () => {
    const doubled = { ...CALM, funds_in: 200 };
    expect(reportNotices(programme, doubled, CALM)).toEqual([]);
    const [notice] = reportNotices(programme, { ...CALM, funds_in: 200.01 }, CALM);
    expect(notice).toMatchObject({ check: 'jump', measures: [{ id: 'funds_in', before: 100, now: 200.01 }] });
  });

  test('what was nothing the year before is no jump', () => {
    expect(reportNotices(programme, CALM, { ...CALM, funds_public: 0 })).toEqual([]);
  });

  test('every check of every programme can be asked: its measures exist', () => {
    for (const { reports } of Object.values(PROGRAMMES)) {
      const known = new Set(reports.annualReport.measures.map(({ id }) => id));
      for (const { check, rule } of reports.annualReport.consistencyChecks) {
        if (check === undefined) expect(rule).toBe('year_on_year_change_above_percent');
        for (const name of (check ?? '').match(/[a-z][a-z0-9_]*/g) ?? []) expect(known).toContain(name);
      }
    }
  });
});
