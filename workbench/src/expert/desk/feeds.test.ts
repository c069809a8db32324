import { DIGITAL_ECONOMY_2023, findForm } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import { fedBy, firstFed } from './feeds.ts';

const form = findForm(DIGITAL_ECONOMY_2023, 'laboratory');
if (form === undefined) throw new Error('no form for laboratories');

describe('what to read for a criterion', () => {
  test('a whole section, a field, and the table that bears a column', () => {
    expect(fedBy(form, ['team'])).toEqual({ sections: new Set(['team']), fields: new Set() });
    expect(fedBy(form, ['plan.basis_text']).fields).toEqual(new Set(['basis_text']));
    expect(fedBy(form, ['figures.transfer_income']).fields).toEqual(new Set(['figures_table']));
  });

  test('the first place is the first in the form, not in the list', () => {
    expect(firstFed(form, fedBy(form, ['plan.benefit_text', 'figures.transfer_income']))).toBe(
      'read-field-figures_table',
    );
  });

  test('every criterion of every sheet leads somewhere', () => {
    const led = DIGITAL_ECONOMY_2023.scoreSheets.sheets.flatMap((sheet) => {
      const own = findForm(DIGITAL_ECONOMY_2023, sheet.category);
      return sheet.criteria.flatMap(({ sub }) =>
        sub.map(({ id, feeds }) => [id, own === undefined ? undefined : firstFed(own, fedBy(own, feeds))]),
      );
    });
    expect(led.length).toBeGreaterThan(50);
    expect(led.filter(([, place]) => place === undefined)).toEqual([]);
  });
});
