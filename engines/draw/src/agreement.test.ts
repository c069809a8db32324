import { describe, expect, test } from 'vitest';
import { disagreement, type Parameter, type Said } from './index.ts';

describe('what a call says is what was committed, ticket-draw-v1 step 1', () => {
  test.each<{ param: Parameter; said: Said }>([
    { param: ['draw', '3'], said: { draw: 3 } },
    { param: ['take', '3'], said: { take: 3 } },
    { param: ['take', '3'], said: {} },
    { param: ['stratum', '第一组'], said: { stratum: '第一组' } },
    {
      param: ['quotas', '[["技术",9],["财务",3]]'],
      said: {
        quotas: [
          ['财务', 3],
          ['技术', 9],
        ],
      },
    },
    {
      param: ['quotas', '技术=9,财务=3'],
      said: {
        quotas: [
          ['技术', 9],
          ['财务', 3],
        ],
      },
    },
    {
      param: ['quotas', '技术：9；财务：3'],
      said: {
        quotas: [
          ['技术', 9],
          ['财务', 3],
        ],
      },
    },
    { param: ['quotas', '{"a":1}'], said: { quotas: [['a', 1]] } },
    {
      param: ['sources', '["甲","双色球 2025134"]'],
      said: {
        entropy: [
          ['甲', '1'],
          ['双色球 2025134', '2'],
        ],
      },
    },
    {
      param: ['sources', '甲,双色球 2025134'],
      said: {
        entropy: [
          ['甲', '1'],
          ['双色球 2025134', '2'],
        ],
      },
    },
    {
      param: ['sources', 'a b'],
      said: {
        entropy: [
          ['a', '1'],
          ['b', '2'],
        ],
      },
    },
    { param: ['venue', 'room 3'], said: { take: 3, stratum: 'x', attributes: 'y' } },
  ])('$param agrees with $said', ({ param, said }) => {
    expect(disagreement([param], said)).toBeUndefined();
  });

  test.each<{ param: Parameter; said: Said; expected: string }>([
    { param: ['draw', '03'], said: { draw: 3 }, expected: '3' },
    { param: ['take', '3'], said: { take: 4 }, expected: '4' },
    { param: ['reserves', ''], said: { reserves: 0 }, expected: '0' },
    { param: ['stratum', '第一组 '], said: { stratum: '第一组' }, expected: '第一组' },
    { param: ['attributes', 'AB'], said: { attributes: 'ab' }, expected: 'ab' },
    { param: ['quotas', '技术=9'], said: { quotas: [['技术', 8]] }, expected: '[["技术",8]]' },
    { param: ['quotas', '技术=9,财务=3'], said: { quotas: [['技术', 9]] }, expected: '[["技术",9]]' },
    { param: ['quotas', '7'], said: { quotas: [['技术', 9]] }, expected: '[["技术",9]]' },
    {
      param: ['sources', 'a,b'],
      said: {
        entropy: [
          ['b', '1'],
          ['a', '2'],
        ],
      },
      expected: '["b","a"]',
    },
    { param: ['sources', 'a,b'], said: { entropy: [['a', '1']] }, expected: '["a"]' },
  ])('$param does not agree with $said', ({ param, said, expected }) => {
    expect(disagreement([['venue', 'x'], param], said)).toEqual({
      field: 'params[1][1]',
      kind: 'disagrees',
      expected,
    });
  });

  test('the fallback may speak in place of the last source, and of no other', () => {
    const params: Parameter[] = [
      ['sources', 'a,b'],
      ['fallback', 'c'],
    ];
    expect(
      disagreement(params, {
        entropy: [
          ['a', '1'],
          ['c', '2'],
        ],
      }),
    ).toBeUndefined();
    expect(
      disagreement(params, {
        entropy: [
          ['c', '1'],
          ['b', '2'],
        ],
      }),
    ).toMatchObject({ field: 'params[0][1]' });
  });
});
