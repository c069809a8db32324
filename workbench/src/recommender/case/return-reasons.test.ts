import { describe, expect, test } from 'vitest';
import { reasonsIn, withReason } from './return-reasons.ts';

const EARLY = '2025-10-14T08:20:00.000Z';
const LATE = '2025-10-14T08:30:00.000Z';

describe('reasons of a return, collected while reading (B5.1)', () => {
  test('they stand in the order they were noted, also after one was reworded', () => {
    const first = withReason({}, { target: 'patents', text: '清单只列 19 件', clause: 'B4.2' }, EARLY);
    const both = withReason(
      first,
      { target: 'attachment:premises-proof', text: '租期不足', clause: 'B4.3' },
      LATE,
    );
    const reworded = withReason(both, { target: 'patents', text: ' 清单少 5 件 ', clause: 'B4.2' }, LATE);
    expect(reasonsIn(reworded)).toEqual([
      { target: 'patents', text: '清单少 5 件', clause: 'B4.2' },
      { target: 'attachment:premises-proof', text: '租期不足', clause: 'B4.3' },
    ]);
  });

  test('an empty text takes the reason away', () => {
    const one = withReason({}, { target: 'patents', text: '清单只列 19 件', clause: null }, EARLY);
    expect(reasonsIn(withReason(one, { target: 'patents', text: '  ', clause: null }, LATE))).toEqual([]);
  });

  test('what is not a reason is passed over', () => {
    expect(reasonsIn({ x: { value: 7, basedOn: 0, at: EARLY } })).toEqual([]);
  });
});
