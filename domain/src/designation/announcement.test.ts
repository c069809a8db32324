import { day } from '@qichuang/base';
import { expect, test } from 'vitest';
import { platformStateOn } from '../index.ts';

test.each([
  { on: '2028-12-23', state: 'active' },
  { on: '2028-12-24', state: 'expired' },
] as const)('valid until the 23rd, on $on a platform is $state (A3.6, B5.2)', ({ on, state }) => {
  expect(platformStateOn({ state: 'active', validUntil: day('2028-12-23') }, day(on))).toBe(state);
});

test('what was revoked stays revoked, whatever the date (A3.6)', () => {
  expect(platformStateOn({ state: 'revoked', validUntil: day('2028-12-23') }, day('2030-01-01'))).toBe(
    'revoked',
  );
});
