import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idParser, mintId } from './id.ts';

const parseApplicationId = idParser('app');

describe('an id', () => {
  test('of any ten bytes is one that its parser takes, and no other parser', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 16 }), (bytes) => {
        const id = mintId('app', bytes);
        expect(parseApplicationId(id)).toBe(id);
        expect(idParser('org')(id)).toBeUndefined();
      }),
    );
  });

  test.each([
    'app_',
    'app_012345678',
    'app_01234567890',
    'app_012345678i',
    'app_012345678A',
    'app-0123456789',
    ' app_0123456789',
  ])('%j is none', (text) => expect(parseApplicationId(text)).toBeUndefined());

  test('is not made of too little chance', () => {
    expect(() => mintId('app', new Uint8Array(9))).toThrow(RangeError);
  });
});
