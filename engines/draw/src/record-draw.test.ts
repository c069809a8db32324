import { describe, expect, test } from 'vitest';
import {
  checkTranscript,
  type DrawGiven,
  drawParameters,
  ownTickets,
  recordDraw,
  type StratumGiven,
  saltedId,
  witnessCommitment,
} from './index.ts';

const NONCE = '5c1e0b9a7d3f48266a90c4f1be27d853';
const SALT = '9b02c6de41f7a35810de77c2436af9b1';
const OWN = saltedId('sha256', SALT, '甲某（虚构）');

const PLAN = {
  hash: 'sha256',
  draw: 7,
  sources: ['监督处（示例）', '双色球 2025134'],
  fallback: '大乐透 25135',
  deadline: '2025-11-19T22:00:00+08:00',
} as const;

function stratum(over: Partial<StratumGiven> = {}): StratumGiven {
  const bare = {
    stratum: '第一组',
    pool: [{ id: OWN }, { id: 'b' }, { id: 'c' }],
    exclusions: [],
    attributes: [],
    kinds: [],
    quotas: [],
    take: 1,
    reserveCount: 1,
    recused: [],
    before: [],
    more: null,
    ...over,
  };
  return { params: drawParameters(PLAN, bare), ...bare };
}

function given(over: Partial<DrawGiven> = {}): DrawGiven {
  return {
    ...PLAN,
    witnesses: [{ source: '监督处（示例）', commitment: witnessCommitment('sha256', NONCE) }],
    entropy: [
      ['监督处（示例）', NONCE],
      ['双色球 2025134', '03 11 17 22 28 31 + 09'],
    ],
    strata: [stratum()],
    supplement: null,
    cancelled: null,
    ...over,
  };
}

function recorded(over: Partial<DrawGiven> = {}) {
  const record = recordDraw(given(over));
  if (!record.ok) throw new Error(`${record.refusal.field}: ${record.refusal.kind}`);
  return record.value;
}

describe('the record of a draw, ticket-draw-v1', () => {
  test('says what was checked when it holds', () => {
    expect(checkTranscript(JSON.parse(JSON.stringify(recorded())))).toMatchObject({
      verdict: 'holds',
      checked: ['digest', 'rules', 'witnesses', 'commitments', 'seeds', 'tickets', 'places'],
    });
  });

  test('a candidate finds its own ticket by salt and name', () => {
    const found = ownTickets(recorded(), { salt: SALT, name: '甲某（虚构）' });
    const tickets = recorded().strata[0]?.tickets ?? [];
    const rank = tickets.findIndex(({ id }) => id === OWN) + 1;
    expect(found).toEqual([
      {
        stratum: '第一组',
        ...tickets[rank - 1],
        rank,
        fate: (['taken', 'reserve', 'not-reached'] as const)[rank - 1],
      },
    ]);
    expect(ownTickets(recorded(), { id: OWN })).toEqual(found);
    expect(ownTickets(recorded(), { salt: SALT, name: '乙某（虚构）' })).toEqual([]);
  });

  test('the fallback may speak in place of a silent public source', () => {
    const entropy = [given().entropy[0] ?? ['', ''], ['大乐透 25135', '01 02 03']] as const;
    expect(checkTranscript(recorded({ entropy })).verdict).toBe('holds');
  });

  test('a cancelled draw keeps its number, its seal and its reason, and draws nobody', () => {
    const cancelled = { reason: '名单有误（示例）' };
    const early = recorded({ cancelled, entropy: [] });
    expect(early.strata[0]).toMatchObject({ seed: null, tickets: [], taken: [] });
    expect(checkTranscript(early)).toMatchObject({
      verdict: 'holds',
      checked: ['digest', 'rules', 'commitments'],
    });
    // Given up after all sources had spoken: the seed stays visible, for anyone to reckon what was thrown away.
    const late = recorded({ cancelled });
    expect(late.strata[0]).toMatchObject({ seed: recorded().strata[0]?.seed, tickets: [], taken: [] });
    expect(checkTranscript(late).verdict).toBe('holds');
  });

  test('-0 is not 0: one value has one spelling', () => {
    const none = recorded({ strata: [stratum({ reserveCount: 0 })] });
    expect(checkTranscript(none).verdict).toBe('holds');
    const [only] = none.strata;
    expect(checkTranscript({ ...none, strata: [{ ...only, reserveCount: -0 }] })).toMatchObject({
      verdict: 'unreadable',
      fault: { field: 'strata[0].reserveCount', kind: 'out-of-range' },
    });
  });

  test('by SM3 it holds too', () => {
    const plan = { ...PLAN, hash: 'sm3' } as const;
    const witnesses = [{ source: '监督处（示例）', commitment: witnessCommitment('sm3', NONCE) }];
    expect(checkTranscript(recorded({ ...plan, witnesses })).verdict).toBe('holds');
  });

  test.each<{ field: string; kind: string; over: Partial<DrawGiven> }>([
    { field: 'draw', kind: 'out-of-range', over: { draw: 0 } },
    { field: 'sources[1]', kind: 'missing', over: { sources: ['监督处（示例）'] } },
    { field: 'sources[1]', kind: 'said-twice', over: { sources: ['监督处（示例）', '监督处（示例）'] } },
    { field: 'sources[0]', kind: 'forbidden-character', over: { sources: ['a=b', 'c'] } },
    { field: 'fallback', kind: 'said-twice', over: { fallback: '双色球 2025134' } },
    { field: 'deadline', kind: 'forbidden-character', over: { deadline: 'a\nb' } },
    {
      field: 'witnesses[0].source',
      kind: 'wrong-order',
      over: { sources: ['双色球 2025134', '监督处（示例）'] },
    },
    { field: 'entropy[1]', kind: 'missing', over: { entropy: [['监督处（示例）', NONCE]] } },
    {
      field: 'entropy[1][0]',
      kind: 'not-named-beforehand',
      over: {
        entropy: [
          ['监督处（示例）', NONCE],
          ['骰子', '4 6 1'],
        ],
      },
    },
    {
      field: 'entropy[0][1]',
      kind: 'not-committed',
      over: {
        entropy: [
          ['监督处（示例）', `${NONCE}0`],
          ['双色球 2025134', '01'],
        ],
      },
    },
    { field: 'cancelled.reason', kind: 'empty', over: { cancelled: { reason: '' } } },
    { field: 'strata', kind: 'empty', over: { strata: [] } },
    { field: 'strata[1].stratum', kind: 'said-twice', over: { strata: [stratum(), stratum()] } },
    { field: 'strata[0].params', kind: 'not-committed', over: { strata: [{ ...stratum(), params: [] }] } },
    { field: 'strata[0].params[1][1]', kind: 'disagrees', over: { strata: [{ ...stratum(), take: 2 }] } },
    { field: 'strata[0].params[0][1]', kind: 'disagrees', over: { draw: 8 } },
    { field: 'strata[0].take', kind: 'cannot-be-met', over: { strata: [stratum({ take: 4 })] } },
    {
      field: 'strata[0].exclusions[0].id',
      kind: 'disagrees',
      over: { strata: [stratum({ exclusions: [{ id: 'b', reason: '在外' }] })] },
    },
    {
      field: 'strata[0].recused[0].reason',
      kind: 'empty',
      over: { strata: [stratum({ recused: [{ id: 'b', reason: '' }] })] },
    },
    {
      field: 'strata[0].attributes[0].id',
      kind: 'not-in-pool',
      over: { strata: [stratum({ attributes: [{ id: 'z', salted: [] }] })] },
    },
    {
      field: 'strata[0].attributes',
      kind: 'missing',
      over: { strata: [stratum({ attributes: [{ id: 'b', salted: [] }] })] },
    },
    // Whose kind is hidden could be passed over at will.
    { field: 'strata[0].kinds', kind: 'missing', over: { strata: [stratum({ quotas: [['技术', 1]] })] } },
    {
      field: 'strata[0].kinds[0].kinds',
      kind: 'not-committed',
      over: { strata: [stratum({ kinds: [{ id: 'b', kinds: ['技术'], salt: SALT }] })] },
    },
    { field: 'strata[0].before', kind: 'disagrees', over: { strata: [stratum({ before: ['b'] })] } },
    { field: 'strata[0].more', kind: 'disagrees', over: { strata: [stratum({ more: 1 })] } },
    {
      field: 'strata[0].more',
      kind: 'disagrees',
      over: { supplement: { number: 1, of: '00'.repeat(32), reason: '增补' } },
    },
    {
      field: 'strata[0].more',
      kind: 'cannot-be-met',
      over: {
        supplement: { number: 1, of: '00'.repeat(32), reason: '增补' },
        strata: [stratum({ before: ['b'], more: 3 })],
      },
    },
    {
      field: 'strata[0].before[0]',
      kind: 'not-in-pool',
      over: {
        supplement: { number: 1, of: '00'.repeat(32), reason: '增补' },
        strata: [stratum({ before: ['z'], more: 1 })],
      },
    },
  ])('$field: $kind is refused', ({ field, kind, over }) => {
    expect(recordDraw(given(over))).toMatchObject({ ok: false, refusal: { field, kind } });
  });
});

describe('a supplementary draw, 补抽', () => {
  const first = recorded({ strata: [stratum({ take: 2 })] });
  const [kept = '', lost = ''] = first.strata[0]?.taken ?? [];
  const recused = [{ id: lost, reason: '因故不能参加（示例）' }];
  const supplement = { number: 1, of: first.digest, reason: '补足名额（示例）' };

  test('takes the next ticket of the same order and follows the first draw', () => {
    const later = recorded({ supplement, strata: [stratum({ take: 2, before: [kept], more: 1, recused })] });
    expect(later.strata[0]?.seed).toBe(first.strata[0]?.seed);
    expect(later.strata[0]?.taken).toEqual([first.strata[0]?.tickets[2]?.id]);
    expect(checkTranscript(later, { earlier: first }).verdict).toBe('holds');
  });

  test('does not follow where someone recused before is let in again', () => {
    const aside = [{ id: first.strata[0]?.tickets[2]?.id ?? '', reason: '同一单位' }];
    const earlier = recorded({ strata: [stratum({ recused: aside })] });
    const again = { ...supplement, of: earlier.digest };
    const later = recorded({
      supplement: again,
      strata: [stratum({ before: earlier.strata[0]?.taken ?? [], more: 1 })],
    });
    expect(checkTranscript(later, { earlier })).toMatchObject({ faults: [{ field: 'strata[0].recused' }] });
  });

  test.each<{ what: string; field: string; over: Partial<DrawGiven> }>([
    {
      what: 'someone taken before is lost without a reason',
      field: 'strata[0].before',
      over: { supplement, strata: [stratum({ take: 2, before: [kept], more: 1 })] },
    },
    {
      what: 'someone counts as taken who never was',
      field: 'strata[0].before[1]',
      over: {
        supplement,
        strata: [
          stratum({ take: 2, before: [kept, first.strata[0]?.tickets[2]?.id ?? ''], more: 0, recused }),
        ],
      },
    },
    {
      what: 'the number leaves a gap',
      field: 'supplement.number',
      over: {
        supplement: { ...supplement, number: 2 },
        strata: [stratum({ take: 2, before: [kept], more: 1, recused })],
      },
    },
    {
      what: 'chance is another one',
      field: 'strata[0].seed',
      over: {
        supplement,
        entropy: [
          ['监督处（示例）', NONCE],
          ['双色球 2025134', '01'],
        ],
        strata: [stratum({ take: 2, before: [kept], more: 1, recused })],
      },
    },
  ])('does not follow where $what', ({ field, over }) => {
    expect(checkTranscript(recorded(over), { earlier: first })).toMatchObject({
      verdict: 'does-not-hold',
      faults: [{ field }],
    });
  });
});
