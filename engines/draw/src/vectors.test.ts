import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  checkTranscript,
  drawOrder,
  drawSeed,
  type HashName,
  type Parameter,
  poolCommitment,
  type Quota,
  type SourceValue,
  takePlaces,
} from './index.ts';
import draws from './vectors/draws.json' with { type: 'json' };
import rfc3797 from './vectors/rfc3797.json' with { type: 'json' };
import transcripts from './vectors/transcripts.json' with { type: 'json' };

describe('published draws, ticket-draw-v1', () => {
  test.each(draws)('$comment', ({ call, answer }) => {
    const hash = call.hash as HashName;
    const committed = poolCommitment(hash, call.params as unknown as Parameter[], call.pool);
    expect(committed).toEqual({ ok: true, value: answer.commit });
    const seeded = drawSeed(hash, answer.commit, call.entropy as unknown as SourceValue[]);
    expect(seeded).toEqual({ ok: true, value: answer.seed });
    expect(drawOrder(hash, answer.seed, call.stratum, call.pool)).toEqual({
      ok: true,
      value: answer.tickets,
    });
    if (call.take === undefined) return;
    const places = takePlaces(answer.order, {
      take: call.take,
      reserves: call.reserves ?? 0,
      recused: (call.recused ?? []).map(([id = '', reason = '']) => ({ id, reason })),
      alreadyTaken: [],
      kinds: (call.kinds ?? []).map(([id = '', kind = '']) => ({ id, kinds: [kind] })),
      quotas: (call.quotas ?? []) as unknown as Quota[],
    });
    expect(places).toMatchObject({ ok: true, value: { taken: answer.taken, reserves: answer.reserves } });
    expect(places.ok && places.value.passed.map(({ id }) => id)).toEqual(answer.passed?.map(([id]) => id));
  });
});

describe('published transcripts, ticket-draw-v1', () => {
  test.each(transcripts)('$comment', ({ transcript }) => {
    expect(checkTranscript(transcript).verdict).toBe('holds');
  });

  test('the supplementary draw follows the first one, and not another', () => {
    const [first, second] = transcripts.map(({ transcript }) => transcript);
    expect(checkTranscript(second, { earlier: first })).toMatchObject({ verdict: 'holds' });
    expect(checkTranscript(second, { earlier: second })).toMatchObject({
      verdict: 'does-not-hold',
      faults: [{ field: 'supplement.of' }],
    });
    expect(checkTranscript(first, { earlier: first })).toMatchObject({ faults: [{ field: 'supplement' }] });
  });
});

describe.each(rfc3797)('a neighbour: $comment', ({ seed, candidates, selected }) => {
  test('its worked example comes out', () => {
    expect(byRfc3797(seed, numbers(candidates), selected.length)).toEqual(selected);
  });

  test('there one withdrawal shifts those drawn after it; here it moves nobody', () => {
    const [withdrawn] = selected;
    const there = numbers(candidates).filter((number) => number !== withdrawn);
    expect(byRfc3797(seed, there, selected.length - 1)).not.toEqual(selected.slice(1));

    const pool = numbers(candidates).map((number) => ({ id: String(number) }));
    const all = orderOf(pool);
    expect(orderOf(pool.filter(({ id }) => id !== all[0]))).toEqual(all.slice(1));
  });
});

function orderOf(pool: readonly { id: string }[]): string[] {
  const order = drawOrder('sha256', '00'.repeat(32), '', pool);
  return order.ok ? order.value.map(({ id }) => id) : [];
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place + 1);
}

function byRfc3797(seed: string, candidates: readonly number[], count: number): number[] {
  const left = [...candidates];
  return numbers(count).map((turn) => {
    const affix = Buffer.from([0, turn - 1]);
    const digest = createHash('md5').update(affix).update(seed).update(affix).digest('hex');
    const [chosen = 0] = left.splice(Number(BigInt(`0x${digest}`) % BigInt(left.length)), 1);
    return chosen;
  });
}
