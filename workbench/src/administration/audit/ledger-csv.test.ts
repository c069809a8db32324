import { describe, expect, test } from 'vitest';
import { ledgerCsv } from './ledger-csv.ts';

describe('the ledger as CSV', () => {
  test('quotes are doubled, formulas are text, absence is empty', () => {
    const csv = ledgerCsv([
      {
        seq: 7,
        act: 'submit',
        at: '2025-10-16T08:31:00.000Z',
        office: null,
        officeName: '=HYPERLINK("x")',
        kind: 'application',
        subject: 'app_0000000001',
        from: null,
        to: 'submitted',
        clause: 'B5.1',
        digest: 'ab',
        leaf: '7b7d',
        place: { index: 12, entry: '7b2273', published: true },
      },
    ]);
    expect(csv.split('\r\n')[1]).toBe(
      `7,2025-10-16T08:31:00.000Z,submit,application,app_0000000001,,submitted,,"'=HYPERLINK(""x"")",B5.1,ab,7b7d,12,7b2273`,
    );
  });
});
