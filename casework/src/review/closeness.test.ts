import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOSENESS_POINTS, closenessUnder, topicOf } from './closeness.ts';

const closeTo = closenessUnder(DIGITAL_ECONOMY_2023);
const FIELDS = DIGITAL_ECONOMY_2023.categories.flatMap(({ directions }) => directions.map(({ id }) => id));
const CHAINS = DIGITAL_ECONOMY_2023.industryChains.list;

const fields = fc.uniqueArray(fc.constantFrom(...FIELDS, 'unknown-field'), { maxLength: 5 });
const topic = fc
  .record({
    category: fc.constantFrom(...DIGITAL_ECONOMY_2023.categories.map(({ id }) => id)),
    directions: fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 3 }),
    industry_chain: fc.constantFrom('', ...CHAINS.map(({ id }) => id)),
    name: fc.constantFrom('示例', '工业互联网安全', '海洋大数据', '人工智能芯片'),
  })
  .map(({ category, name, ...values }) => topicOf(category, name, values));

describe('closeness of an expert and an application (A3.3), default of ours', () => {
  test('lies between 0 and 100, and its grounds add up to it', () => {
    fc.assert(
      fc.property(fields, fc.boolean(), topic, (directions, listed, about) => {
        const { points, grounds } = closeTo(
          { directions, categories: listed ? [about.category] : [] },
          about,
        );
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
        expect(grounds.reduce((sum, one) => sum + one.points, 0)).toBe(points);
        for (const one of grounds) expect(one.points).toBeLessThanOrEqual(CLOSENESS_POINTS[one.kind]);
      }),
    );
  });

  test('one more field never makes an expert less close, and the order of fields is nothing', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom(...FIELDS), topic, (directions, more, about) => {
        const [few, many] = [directions, [more, ...directions]].map((own) =>
          closeTo({ directions: own, categories: [] }, about),
        );
        expect(many?.points).toBeGreaterThanOrEqual(few?.points ?? 0);
        expect(closeTo({ directions: directions.toReversed(), categories: [] }, about)).toEqual(few);
      }),
    );
  });

  test('whose fields are each other’s are as close one way as the other', () => {
    const listed = DIGITAL_ECONOMY_2023.categories.flatMap(({ id, directions }) =>
      directions.filter((one) => one.id !== 'other').map((one) => ({ category: id, id: one.id })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...listed), fc.constantFrom(...listed), (one, other) => {
        const points = (own: typeof one, asked: typeof one) =>
          closeTo(
            { directions: [own.id], categories: [] },
            topicOf(asked.category, '', { directions: [asked.id] }),
          ).points;
        expect(points(one, other)).toBe(points(other, one));
      }),
    );
  });

  test('nothing said on either side is no closeness, “other” is no field, and a field never listed says nothing', () => {
    const blank = { directions: [], categories: [] };
    expect(
      closeTo(blank, topicOf('laboratory', '人工智能', { directions: ['artificial-intelligence'] })),
    ).toEqual({
      points: 0,
      grounds: [],
    });
    const other = { directions: ['other', 'unknown-field'], categories: [] };
    expect(closeTo(other, topicOf('laboratory', '示例', { directions: ['other'] })).points).toBe(0);
  });

  test('the same field counts most, its branch less, words of the topic a little; each is named', () => {
    const about = topicOf('laboratory', '示例区块链创新实验室', {
      directions: ['blockchain'],
      industry_chain: 'blockchain',
    });
    expect(closeTo({ directions: ['blockchain'], categories: ['laboratory'] }, about)).toMatchObject({
      points: 100,
      grounds: [
        { kind: 'field', points: 60, zh: '区块链' },
        { kind: 'chain', points: 15 },
        { kind: 'words', points: 15 },
        { kind: 'category', points: 10 },
      ],
    });
    expect(closeTo({ directions: ['cloud-computing'], categories: [] }, about)).toMatchObject({
      points: 25,
      grounds: [{ kind: 'branch', zh: '新兴前沿交叉领域' }],
    });
    expect(closeTo({ directions: ['semiconductors'], categories: [] }, about).points).toBe(0);
  });
});
