import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadInOrder } from './spread-in-order.ts';

interface Ask {
  readonly objects: readonly string[];
  readonly inspectors: readonly string[];
  readonly perTask: number;
  readonly barred: (inspector: string, object: string) => boolean;
}

const pairInspectors = ({ objects, inspectors, perTask, barred }: Ask) =>
  spreadInOrder({
    applications: objects,
    experts: inspectors.map((id) => ({ id, load: 0 })),
    needs: perTask,
    recused: barred,
  });

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, nth) => `${prefix}${nth}`);

const asks = fc
  .record({
    objects: fc.integer({ min: 1, max: 12 }),
    inspectors: fc.integer({ min: 2, max: 14 }),
    perTask: fc.integer({ min: 2, max: 3 }),
    barred: fc.array(fc.tuple(fc.nat(13), fc.nat(11)), { maxLength: 40 }),
  })
  .map(({ objects, inspectors, perTask, barred }) => {
    const pairs = new Set(barred.map(([inspector, object]) => `i${inspector} o${object}`));
    return {
      objects: names('o', objects),
      inspectors: names('i', inspectors),
      perTask,
      pairs,
      barred: (inspector: string, object: string) => pairs.has(`${inspector} ${object}`),
    };
  });

describe('who is sent where (A4.3, B6.3: 随机选派检查人员)', () => {
  test('two at least to each platform, all different, nobody where they are barred', () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const paired = pairInspectors(ask);
        const free = (object: string) => ask.inspectors.filter((one) => !ask.barred(one, object)).length;
        expect(paired.ok).toBe(ask.objects.every((object) => free(object) >= ask.perTask));
        if (!paired.ok) return;
        expect([...paired.value.keys()]).toEqual(ask.objects);
        for (const [object, sent] of paired.value) {
          expect(new Set(sent).size).toBe(ask.perTask);
          expect(sent.some((inspector) => ask.barred(inspector, object))).toBe(false);
        }
      }),
    );
  });

  test('where nobody is barred the loads differ by one at most, and the lower tickets go first', () => {
    fc.assert(
      fc.property(asks, ({ objects, inspectors, perTask }) => {
        fc.pre(inspectors.length >= perTask);
        const paired = pairInspectors({ objects, inspectors, perTask, barred: () => false });
        if (!paired.ok) throw new Error('nobody is barred');
        const sent = [...paired.value.values()].flat();
        const loads = inspectors.map((one) => sent.filter((other) => other === one).length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        expect(loads).toEqual(loads.toSorted((a, b) => b - a));
      }),
    );
  });

  test('the same tickets give the same answer; other tickets may give another', () => {
    const ask = { objects: names('o', 3), perTask: 2, barred: () => false };
    const one = pairInspectors({ ...ask, inspectors: ['a', 'b', 'c', 'd', 'e', 'f'] });
    const again = pairInspectors({ ...ask, inspectors: ['a', 'b', 'c', 'd', 'e', 'f'] });
    const other = pairInspectors({ ...ask, inspectors: ['f', 'e', 'd', 'c', 'b', 'a'] });
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });

  test('a platform with too few left is named', () => {
    expect(
      pairInspectors({
        objects: ['o0', 'o1'],
        inspectors: ['i0', 'i1', 'i2'],
        perTask: 2,
        barred: (inspector, object) => object === 'o1' && inspector !== 'i0',
      }),
    ).toEqual({ ok: false, refusal: { application: 'o1', free: 1 } });
  });

  test('who was sent already goes again only after those who were not', () => {
    const again = spreadInOrder({
      applications: ['o0'],
      experts: ['i0', 'i1', 'i2', 'i3'].map((id, place) => ({ id, load: place < 2 ? 1 : 0 })),
      needs: 2,
      recused: () => false,
    });
    expect(again).toEqual({ ok: true, value: new Map([['o0', ['i2', 'i3']]]) });
  });
});
