import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, BLOCK } from './arrange.ts';

const submit = (seq: number) => ({ seq, act: 'submit' });
const publish = (seq: number) => ({ seq, act: 'publish-notice' });

describe('the order of the leaves', () => {
  test('facts stand in their order, and without a public act nothing is added', () => {
    const facts = [submit(3), submit(4), submit(9)];
    expect(arrange(10, true, facts, null)).toEqual(facts);
  });

  test('a public fact after others begins a block of its own', () => {
    const leaves = arrange(0, false, [submit(1), submit(2), publish(3)], null);
    expect(leaves).toHaveLength(BLOCK + 1);
    expect(leaves[BLOCK]).toEqual(publish(3));
    expect(leaves.slice(2, BLOCK).every((leaf) => leaf === null)).toBe(true);
  });

  test('public facts follow each other without blanks', () => {
    const facts = [publish(1), { seq: 2, act: 'put-on-notice' }, { seq: 3, act: 'put-on-notice' }];
    expect(arrange(BLOCK, false, facts, null)).toEqual(facts);
  });

  test('a day on which nothing happened looks like one on which little happened', () => {
    expect(arrange(BLOCK, false, [], BLOCK)).toHaveLength(BLOCK);
    expect(arrange(BLOCK, false, [submit(1), submit(2)], BLOCK)).toHaveLength(BLOCK);
    expect(arrange(0, false, [], 0)).toHaveLength(BLOCK);
  });

  test('what was filled up for a head that was not published yet is not filled up again', () => {
    expect(arrange(2 * BLOCK, false, [], BLOCK)).toEqual([]);
  });

  test('neither the size of a public head nor the place of a public fact counts what came before', () => {
    const acts = fc.array(fc.constantFrom('submit', 'publish-notice', 'declare', 'designate'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(acts, fc.nat(600), fc.boolean(), (names, size, publishes) => {
        const facts = names.map((act, seq) => ({ seq, act }));
        const leaves = arrange(size, size % BLOCK !== 0, facts, publishes ? Math.max(0, size - 1) : null);
        expect(leaves.filter((leaf) => leaf !== null)).toEqual(facts);
        if (publishes) expect((size + leaves.length) % BLOCK).toBe(0);
        for (const [place, leaf] of leaves.entries()) {
          if (leaf === null || !['publish-notice', 'designate'].includes(leaf.act)) continue;
          const first = Math.max(0, place - ((size + place) % BLOCK));
          const before = leaves.slice(first, place).filter((one) => one !== null);
          expect(before.every(({ act }) => act === 'publish-notice' || act === 'designate')).toBe(true);
        }
      }),
    );
  });
});
