import { canonicalJson } from '@qichuang/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTranscript, recordDraw, type Transcript } from './index.ts';
import { digestOf, givenOf, marksOf } from './marks.ts';
import transcripts from './vectors/transcripts.json' with { type: 'json' };

const PUBLISHED = transcripts.map(({ comment, transcript }) => ({
  comment,
  text: canonicalJson(transcript),
}));
const [FIRST, SECOND] = PUBLISHED.map(({ text }) => text);

describe('a transcript with one field altered, ticket-draw-v1 step 5', () => {
  test.each(PUBLISHED)('names that field, whichever it is: $comment', ({ text }) => {
    const fields = leavesOf(JSON.parse(text));
    expect(fields.length).toBeGreaterThan(150);
    const missed = fields.filter(({ path }) => {
      const altered: unknown = JSON.parse(text);
      alter(altered, path);
      return namedIn(altered)[0] !== fieldAt(path);
    });
    expect(missed.map(({ path }) => fieldAt(path))).toEqual([]);
  });

  test('with every character of a field altered in turn', () => {
    const document = JSON.parse(FIRST ?? '');
    for (const path of [['digest'], ['strata', 0, 'seed'], ['strata', 0, 'pool', 3, 'id'], ['deadline']]) {
      const length = String(at(document, path)).length;
      for (let place = 0; place < length; place += 1) {
        const altered: unknown = JSON.parse(FIRST ?? '');
        alter(altered, path, place);
        expect(namedIn(altered)[0]).toBe(fieldAt(path));
      }
    }
  });

  test('with a row or a member left out, doubled or added does not hold', () => {
    const holders = holdersOf(JSON.parse(FIRST ?? ''));
    expect(holders.length).toBeGreaterThan(100);
    for (const { path, name } of holders) {
      const without = JSON.parse(FIRST ?? '');
      const holder = at(without, path) as Record<string, unknown> | unknown[];
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else delete holder[name];
      expect(checkTranscript(without).verdict, fieldAt([...path, name])).not.toBe('holds');

      const doubled = JSON.parse(FIRST ?? '');
      const grown = at(doubled, path) as Record<string, unknown> | unknown[];
      if (Array.isArray(grown)) grown.splice(Number(name), 0, grown[Number(name)]);
      else grown[`${name}2`] = grown[name];
      expect(checkTranscript(doubled).verdict, fieldAt([...path, name])).not.toBe('holds');
    }
  });
});

describe('a list with one row too many or too few', () => {
  test.each([
    ['strata[0].taken[4]', ['strata', 0, 'taken', 4], 'Z-0422'],
    ['strata[0].passed[4]', ['strata', 0, 'passed', 4], { id: 'Z-0422', cause: 'quota' }],
    ['strata[1].reserves[1]', ['strata', 1, 'reserves', 1], 'unit-3'],
  ] as const)('names %s', (field, path, value) => {
    const longer = JSON.parse(FIRST ?? '');
    set(longer, path, value);
    expect(namedIn(longer)).toEqual([field]);
    const shorter = JSON.parse(FIRST ?? '');
    const list = at(shorter, path.slice(0, -1)) as unknown[];
    list.length -= 1;
    expect(namedIn(shorter)).toEqual([field.replace(/\d+\]$/, `${list.length}]`)]);
  });
});

describe('a transcript forged and sealed anew', () => {
  test.each([
    ['an id of the pool', 'strata[0].params[8][1]', ['strata', 0, 'pool', 3, 'id'], 'Z-9999'],
    ['a parameter', 'strata[0].params[1][1]', ['strata', 0, 'params', 1, 1], '5'],
    ['a free parameter', 'strata[0].commitment', ['strata', 0, 'params', 9, 1], '2026 年度（示例）'],
    ['the number of places', 'strata[0].params[1][1]', ['strata', 0, 'take'], 5],
    ['a quota', 'strata[0].params[4][1]', ['strata', 0, 'quotas', 0, 1], 1],
    ['a kind', 'strata[0].kinds[0].kinds', ['strata', 0, 'kinds', 0, 'kinds', 0], '财务'],
    ['a reveal', 'entropy[0][1]', ['entropy', 0, 1], '5c1e0b9a7d3f48266a90c4f1be27d854'],
    ['the public value', 'strata[0].seed', ['entropy', 2, 1], '04 11 17 22 28 31 + 09'],
    ['the name of the public source', 'entropy[2][0]', ['entropy', 2, 0], '双色球 2025135'],
    ['a recusal', 'strata[0].taken[0]', ['strata', 0, 'recused', 0, 'id'], 'Z-0758'],
    ['a weight', 'strata[1].commitment', ['strata', 1, 'pool', 0, 'weight'], 9],
    ['a name', 'strata[0].params[3][1]', ['strata', 0, 'stratum'], '第九组'],
  ] as const)('%s: %s fails', (_what, field, path, value) => {
    const forged = JSON.parse(FIRST ?? '');
    set(forged, path, value);
    // A forger keeps the record whole: the pool's other mentions of an id follow, and meet the sealed attributes.
    if (path[2] === 'pool' && path[4] === 'id') {
      set(forged, ['strata', 0, 'attributes', 3, 'id'], value);
      set(forged, ['strata', 0, 'kinds', 3, 'id'], value);
    }
    const { marks: _marks, digest: _digest, ...record } = forged as Transcript;
    forged.marks = marksOf(record).map(({ mark }) => mark);
    forged.digest = digestOf(record.hash, record);
    expect(namedIn(forged)[0]).toBe(field);
  });

  test('throughout agrees with itself, and only what was published before tells it', () => {
    const [record] = transcripts;
    const { marks: _m, digest: _d, ...rest } = structuredClone(record?.transcript) as unknown as Transcript;
    const given = givenOf(rest);
    const entropy = given.entropy.map(
      ([source, value], place) => [source, place === 2 ? '04 11 17 22 28 31 + 09' : value] as const,
    );
    const [params, ...others] = given.strata;
    if (params === undefined) throw new Error('no stratum');
    const renamed = [...params.params.slice(0, -1), ['round', '另一轮（示例）'] as const];
    const forged = recordDraw({ ...given, entropy, strata: [{ ...params, params: renamed }, ...others] });
    if (!forged.ok) throw new Error(forged.refusal.field);
    expect(checkTranscript(forged.value).verdict).toBe('holds');
    const published = rest.strata.map(({ stratum, commitment }) => [stratum, commitment] as const);
    expect(checkTranscript(forged.value, { commitments: published })).toMatchObject({
      verdict: 'does-not-hold',
      faults: [{ field: 'strata[0].commitment', kind: 'disagrees' }],
    });
    const digest = record?.transcript.digest ?? '';
    expect(checkTranscript(forged.value, { digest })).toMatchObject({ faults: [{ field: 'digest' }] });
  });
});

describe('hostile documents', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['an empty object', {}],
    ['a list without end', { ...JSON.parse(FIRST ?? ''), strata: new Array(4_000_000_000) }],
    ['a text without end', { ...JSON.parse(FIRST ?? ''), deadline: 'x'.repeat(1e6) }],
    ['its own prototype', JSON.parse(`{"__proto__":${FIRST}}`)],
    ['a getter that throws', Object.defineProperty({}, 'format', { enumerable: true, get: thrower })],
    ['a proxy that throws', new Proxy({}, { ownKeys: thrower })],
    ['itself', circular()],
    ['-0', { ...JSON.parse(FIRST ?? ''), draw: -0 }],
  ])('%s is unreadable, and nothing is thrown', (_what, document) => {
    expect(checkTranscript(document).verdict).toBe('unreadable');
  });

  test('any JSON in the place of any field: a verdict, never an exception, and never a false one', () => {
    const fields = leavesOf(JSON.parse(SECOND ?? ''));
    fc.assert(
      fc.property(
        fc.nat({ max: fields.length - 1 }),
        fc.jsonValue({ stringUnit: 'binary' }),
        (place, value) => {
          const path = fields[place]?.path ?? [];
          const document = JSON.parse(SECOND ?? '');
          fc.pre(canonicalish(at(document, path)) !== canonicalish(value));
          set(document, path, value);
          expect(checkTranscript(document).verdict).not.toBe('holds');
        },
      ),
      { numRuns: 400 },
    );
  });
});

function thrower(): never {
  throw new Error('thrown by the giver');
}

function circular(): unknown {
  const document = JSON.parse(FIRST ?? '');
  document.strata[0] = document;
  return document;
}

function canonicalish(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

function namedIn(document: unknown): string[] {
  const told = checkTranscript(document);
  if (told.verdict === 'unreadable') return [told.fault.field];
  return told.verdict === 'holds' ? [] : told.faults.map(({ field }) => field);
}

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): { path: Path }[] {
  if (typeof value !== 'object' || value === null) return [{ path }];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return members.flatMap(([name, member]) => leavesOf(member, [...path, name]));
}

function holdersOf(value: unknown, path: Path = []): { path: Path; name: string | number }[] {
  if (typeof value !== 'object' || value === null || path[0] === 'marks') return [];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return members.flatMap(([name, member]) => [{ path, name }, ...holdersOf(member, [...path, name])]);
}

function fieldAt(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}

function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], document);
}

function set(document: unknown, path: Path, value: unknown): void {
  const holder = at(document, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = value;
}

/** One character becomes another one, a number the next, `null` a text. */
function alter(document: unknown, path: Path, place = 0): void {
  const value = at(document, path);
  if (typeof value === 'number') set(document, path, value + 1);
  else if (typeof value !== 'string') set(document, path, 'x');
  else {
    const other = value[place] === 'a' ? 'b' : 'a';
    set(document, path, value.slice(0, place) + other + value.slice(place + 1));
  }
}
