import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPairs, type Pair, type PairSearch } from './find-pairs.ts';
import { SURE_RUN } from './fingerprints.ts';
import { normaliseForComparison } from './normalise.ts';

interface Text {
  readonly id: string;
  readonly owner?: string;
  readonly text: string;
}

function pairsOf(texts: readonly Text[], over: Partial<PairSearch> = {}): readonly Pair[] {
  const found = findPairs({ ...searchOf(texts), ...over });
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}

function searchOf(texts: readonly Text[]): PairSearch {
  return {
    documents: texts.map(({ id, owner }) => (owner === undefined ? { id } : { id, owner })),
    textOf: (place) => texts[place]?.text ?? '',
    minContainment: 0,
  };
}

function plain(text: string): string {
  const outcome = normaliseForComparison(text);
  return outcome.ok ? Array.from(outcome.value.codes, (code) => String.fromCodePoint(code)).join('') : '';
}

/** Made-up prose: characters from a range of their own for each seed, so that chance alone shares nothing. */
function prose(seed: number, length: number): string {
  let state = (seed * 2_654_435_761) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 20_000));
  }).join('');
}

const noise = fc.constantFrom('，', '。', ' ', '\n', '\u200b', '（', '');
const han = (alphabet: number) =>
  fc.integer({ min: 0x5000, max: 0x5000 + alphabet - 1 }).map((code) => String.fromCharCode(code));
const words = (alphabet: number, minLength: number, maxLength: number) =>
  fc.array(han(alphabet), { minLength, maxLength }).map((characters) => characters.join(''));
/** Two texts with a run of 15 characters or more planted in both, in different punctuation. */
const planted = fc.constantFrom(2, 3, 8, 3000).chain((alphabet) =>
  fc.record({
    run: fc.array(fc.tuple(han(alphabet), noise, noise), { minLength: SURE_RUN, maxLength: 60 }),
    a: fc.tuple(words(alphabet, 0, 60), words(alphabet, 0, 60)),
    b: fc.tuple(words(alphabet, 0, 60), words(alphabet, 0, 60)),
  }),
);

describe('pairs of texts', () => {
  test('every shared run of 15 normalised characters is found, whatever stands between them', () => {
    fc.assert(
      fc.property(planted, ({ run, a, b }) => {
        const [head, tail] = a;
        const runInA = run.map(([character, sign]) => character + sign).join('');
        const texts = [
          { id: 'a', text: `${head}${runInA}${tail}` },
          { id: 'b', text: `${b[0]}${run.map(([character, , sign]) => character + sign).join('')}${b[1]}` },
        ];
        const [pair] = pairsOf(texts);
        const covered = new Set(
          pair?.spans.flatMap(({ aStart, aEnd }) =>
            Array.from({ length: aEnd - aStart }, (_, place) => aStart + place),
          ),
        );
        let place = head.length;
        for (const [character, sign] of run) {
          expect(covered.has(place)).toBe(true);
          place += character.length + sign.length;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the two sides of a span are the same, character by character after normalisation', () => {
    const odd = fc.constantFrom('㎏', 'ﷺ', 'e\u0301', '數', '数', '㈱', '𡞱', 'k', 'g', 'ｶﾞ', '，', '据');
    const texts = fc.array(odd, { minLength: 12, maxLength: 120 }).map((parts) => parts.join(''));
    let spans = 0;
    fc.assert(
      fc.property(texts, texts, fc.nat(40), (one, other, cut) => {
        const [a, b] = [one + other.slice(cut), other + one.slice(cut)].map((text) => text.toWellFormed());
        for (const pair of pairsOf([
          { id: 'a', text: `甲${a}` },
          { id: 'b', text: `乙${b}` },
        ])) {
          for (const { aStart, aEnd, bStart, bEnd } of pair.spans) {
            const inA = plain(`甲${a}`.slice(aStart, aEnd));
            expect(plain(`乙${b}`.slice(bStart, bEnd))).toBe(inA);
            expect(inA.length).toBeGreaterThan(0);
            spans += 1;
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(spans).toBeGreaterThan(300);
  });

  test.each([1, 4, 7, 10, 14])(
    'a run that begins within one that was found and ends %i characters after it is found, too',
    (beyond) => {
      const whole = prose(1, 25 + beyond);
      const texts = [
        { id: 'a', text: whole },
        { id: 'b', text: `${whole.slice(0, 25)}${prose(2, 30)}${whole.slice(10)}` },
      ];
      expect(Math.max(...(pairsOf(texts)[0]?.spans.map(({ aEnd }) => aEnd) ?? []))).toBe(whole.length);
    },
  );

  test('nothing shorter than 15 characters is called an overlap', () => {
    const shared = prose(9, 14);
    const texts = [
      { id: 'a', text: `${prose(1, 50)}${shared}${prose(2, 50)}` },
      { id: 'b', text: `${prose(3, 50)}${shared}${prose(4, 50)}` },
    ];
    expect(pairsOf(texts)).toEqual([]);
  });

  test.each([
    { what: 'the same text', a: prose(1, 200), b: prose(1, 200), containment: 1 },
    {
      what: 'an excerpt in a longer text',
      a: prose(1, 60),
      b: prose(2, 300) + prose(1, 60) + prose(3, 300),
      containment: 1,
    },
    {
      what: 'half of a text',
      a: prose(1, 300) + prose(2, 300),
      b: prose(1, 300) + prose(3, 600),
      containment: 0.5,
    },
    {
      what: 'a tenth of a text',
      a: prose(1, 900) + prose(2, 100),
      b: prose(2, 100) + prose(3, 900),
      containment: 0.1,
    },
    { what: 'fifteen characters, the least that is found', a: prose(1, 15), b: prose(1, 15), containment: 1 },
  ])('containment: $what, $containment', ({ a, b, containment }) => {
    const [pair] = pairsOf([
      { id: 'a', text: a },
      { id: 'b', text: b },
    ]);
    expect(pair?.containment).toBeCloseTo(containment, 1);
  });

  test('containment is the same whichever text comes first, and 1 where one lies in the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 200 }), fc.nat(200), fc.nat(200), (length, before, after) => {
        const inner = prose(1, length);
        const outer = `${prose(2, before)}${inner}${prose(3, after)}`;
        const [pair] = pairsOf([
          { id: 'a', text: inner },
          { id: 'b', text: outer },
        ]);
        const [turned] = pairsOf([
          { id: 'a', text: outer },
          { id: 'b', text: inner },
        ]);
        expect(pair?.containment).toBe(1);
        expect(turned?.containment).toBe(1);
      }),
    );
  });

  test('recall is 1.000 with up to 40 % of the sentences rewritten, at containment 0.1 and above', () => {
    const sentence = (seed: number) => `${prose(seed, 20 + (seed % 30))}。`;
    const originals = Array.from({ length: 30 }, (_, text) =>
      Array.from({ length: 40 }, (_, place) => sentence(1000 * text + place)),
    );
    for (const percent of [0, 10, 20, 30, 40]) {
      const texts = originals.flatMap((sentences, text) => {
        const edited = sentences.map((one, place) =>
          (place * 37 + text) % 100 < percent ? sentence(900_000 + 1000 * text + place) : one,
        );
        return [
          { id: `o${text}`, text: sentences.join('') },
          { id: `e${text}`, text: edited.join('') },
        ];
      });
      const found = new Set(pairsOf(texts, { minContainment: 0.1 }).map(({ a, b }) => `${a} ${b}`));
      expect(originals.filter((_, text) => !found.has(`e${text} o${text}`))).toEqual([]);
      expect(found.size).toBe(originals.length);
    }
  });

  test('the order of the documents changes nothing', () => {
    const texts = Array.from({ length: 12 }, (_, text) => ({
      id: `d${text}`,
      owner: `o${text % 3}`,
      text: `${prose(text, 100)}${prose(50 + (text % 4), 40)}${prose(60 + (text % 6), 40)}`,
    }));
    const expected = pairsOf(texts);
    expect(expected.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(pairsOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('the same owner’s earlier work is said to be that; without an owner nothing is', () => {
    const text = prose(1, 100);
    const texts = [
      { id: 'a', owner: '示例大学', text },
      { id: 'b', owner: '示例大学', text },
      { id: 'c', text },
      { id: 'd', text },
    ];
    const own = pairsOf(texts).filter(({ sameOwner }) => sameOwner);
    expect(own.map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
  });

  test('text that repeats itself is compared, too', () => {
    const [pair] = pairsOf([
      { id: 'a', text: '数据'.repeat(20_000) },
      { id: 'b', text: `${'数据'.repeat(15_000)}末` },
    ]);
    expect(pair?.containment).toBeGreaterThan(0.7);
  });
});

describe('what does not count', () => {
  const model = prose(7, 120);
  const withModel = (count: number) =>
    Array.from({ length: count }, (_, text) => ({
      id: `d${String(text).padStart(2, '0')}`,
      text: `${prose(100 + text, 80)}${model}${prose(200 + text, 80)}`,
    }));

  test('a fragment in 20 documents is an overlap, in 21 it is common property', () => {
    expect(pairsOf(withModel(20)).length).toBe(190);
    expect(pairsOf(withModel(21))).toEqual([]);
    expect(pairsOf(withModel(4), { commonAbove: 3 })).toEqual([]);
  });

  test('text of the form’s template does not count, in two documents either', () => {
    const [one, other] = withModel(2);
    if (one === undefined || other === undefined) throw new Error('two texts');
    expect(pairsOf([one, other], { templates: [prose(6, 40), `，${model}`] })).toEqual([]);
    expect(pairsOf([one, other]).length).toBe(1);
  });

  test('beside it, what was copied is still found, and measured without it', () => {
    const copied = prose(8, 60);
    const texts = withModel(30).map((one, place) =>
      place < 2 ? { ...one, text: `${copied}${one.text}` } : one,
    );
    const [pair, ...more] = pairsOf(texts);
    expect(more).toEqual([]);
    // 60 of 60 + 80 + 80 characters that count, and at most 14 more where the model text meets them.
    expect(pair?.containment).toBeCloseTo(60 / 220, 1);
    const spans = pair?.spans.map(({ aStart, aEnd }) => texts[0]?.text.slice(aStart, aEnd)) ?? [];
    expect(spans).toHaveLength(1);
    expect(spans[0]?.startsWith(copied)).toBe(true);
    expect(spans[0]?.length).toBeLessThan(60 + 15);
  });

  test('a run is cut where common text stands in its middle', () => {
    const [left, right] = [prose(8, 60), prose(9, 60)];
    const texts = withModel(30).map((one, place) =>
      place < 2 ? { ...one, text: `${prose(300 + place, 50)}${left}${model}${right}` } : one,
    );
    const [pair] = pairsOf(texts);
    expect(pair?.spans).toHaveLength(2);
    const lengths = pair?.spans.map(({ aStart, aEnd }) => aEnd - aStart) ?? [];
    expect(Math.max(...lengths)).toBeLessThan(60 + 15);
  });
});

describe('wrong input is refused and says where', () => {
  const good = { id: 'a', text: prose(1, 30) };

  test.each([
    {
      texts: [good, { id: 'b', text: '' }],
      refusal: { kind: 'document', place: 1, why: { kind: 'nothing-to-compare' } },
    },
    {
      texts: [{ id: 'b', text: '数\ud800' }],
      refusal: { kind: 'document', place: 0, why: { kind: 'lone-surrogate', at: 1 } },
    },
    { texts: [good, { ...good }], refusal: { kind: 'repeated-id', place: 1, id: 'a' } },
  ])('$refusal.kind', ({ texts, refusal }) => {
    expect(findPairs(searchOf(texts))).toEqual({ ok: false, refusal });
  });

  test.each([-0.1, 1.1, Number.NaN])('a share of %s', (minContainment) => {
    expect(findPairs({ ...searchOf([good]), minContainment })).toMatchObject({
      ok: false,
      refusal: { kind: 'min-containment' },
    });
  });

  test('a template without text, and a limit below one', () => {
    expect(findPairs({ ...searchOf([good]), templates: [model(), ' '] })).toMatchObject({
      refusal: { kind: 'template', place: 1 },
    });
    expect(findPairs({ ...searchOf([good]), commonAbove: 0 })).toMatchObject({
      refusal: { kind: 'common-above' },
    });
  });

  function model(): string {
    return prose(7, 40);
  }

  test('no documents, no pairs', () => {
    expect(pairsOf([])).toEqual([]);
    expect(pairsOf([good])).toEqual([]);
  });

  test.each(['reading', 'comparing'] as const)('who asks while %s can stop it', (step) => {
    const texts = Array.from({ length: 600 }, (_, text) => ({ id: `d${text}`, text: prose(text, 20) }));
    const steps: string[] = [];
    const outcome = findPairs({
      ...searchOf(texts),
      onProgress: (progress) => {
        steps.push(progress.step);
        return progress.step !== step;
      },
    });
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'stopped' } });
    expect(steps.at(-1)).toBe(step);
  });
});
