import { describe, expect, test } from 'vitest';
import { type Held, whoCameBack } from './who-came-back.ts';

const person = (id: string): NonNullable<Held['person']> => ({
  id,
  name: '示例',
  account: id,
  email: '',
  phone: '',
});
const held: Held = { person: person('per_1'), acting: 'ofc_1' };

describe('a page whose session ended waits for its own reader (GB/T 22239-2019 8.1.4.1: who acts is beyond doubt)', () => {
  test.each([
    ['nobody has signed in yet', { person: null, acting: null }, null],
    ['the same reader, in the same office', held, { who: 'same', office: null }],
    [
      'the same reader, in another office: the first is taken again',
      { ...held, acting: 'ofc_2' },
      { who: 'same', office: 'ofc_1' },
    ],
    [
      'somebody else: nothing is repeated in their name',
      { person: person('per_2'), acting: 'ofc_1' },
      { who: 'another' },
    ],
  ] as const)('%s', (_, now, expected) => {
    expect(whoCameBack(held, now)).toEqual(expected);
  });

  test('a reader without an office goes on without one', () => {
    const without: Held = { person: person('per_1'), acting: null };
    expect(whoCameBack(without, without)).toEqual({ who: 'same', office: null });
  });
});
