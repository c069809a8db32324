import { day, utf8 } from '@qichuang/base';
import { formatNoteKey } from '@qichuang/engine-ledger';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certificateOf,
  factOf,
  GOOD,
  IMPOSTOR,
  KNOWN,
  LOG_KEY,
  pairing,
  STATEMENT,
  STRANGER,
  WITNESS_KEY,
} from './fixtures/made-up-documents.ts';
import { examine, type Verdict } from './index.ts';
import published from './vectors/documents.json' with { type: 'json' };

const KINDS = ['draw', 'pairing', 'assignment', 'inclusion', 'consistency', 'certificate', 'head'] as const;
const JSON_KINDS = KINDS.filter((kind) => kind !== 'head');

function faultsOf(verdict: Verdict): readonly string[] {
  if (verdict.verdict === 'does-not-hold') return verdict.faults.map(({ field }) => field);
  return verdict.verdict === 'unreadable' ? [verdict.fault.field] : [];
}

describe('one good document of each kind', () => {
  test.each(KINDS)('%s: holds, from text and from bytes', (kind) => {
    const fromText = examine(GOOD[kind], KNOWN);
    expect(fromText).toMatchObject({ verdict: 'holds', kind });
    expect(examine(utf8(GOOD[kind]), KNOWN)).toEqual(fromText);
  });

  test.each(published)('published: $comment', ({ text, keys, today, digests, verdict, field }) => {
    const told = examine(text, { keys, digests, today: day(today) });
    expect(told.verdict).toBe(verdict);
    expect(faultsOf(told)[0] ?? null).toBe(field);
  });

  test.each(['inclusion', 'consistency', 'certificate', 'head'] as const)(
    '%s: without a key that is known from elsewhere it only agrees with itself',
    (kind) => {
      expect(examine(GOOD[kind])).toMatchObject({ verdict: 'unconfirmed', kind });
      const stranger = { ...KNOWN, keys: [formatNoteKey(STRANGER.key)] };
      expect(examine(GOOD[kind], stranger)).toMatchObject({ verdict: 'unconfirmed', kind });
    },
  );

  test('what was looked at is listed, and what was not', () => {
    const told = examine(GOOD.certificate, KNOWN);
    expect(told).toMatchObject({
      checked: [
        'certificate-digest',
        'certificate-fact',
        'leaf-in-tree',
        'head-signed-by-known-key',
        'head-witnessed',
        'in-force',
      ],
      open: ['only-log', 'revoked-since', 'printed-page'],
    });
    expect(examine(GOOD.certificate)).toMatchObject({
      checked: ['certificate-digest', 'certificate-fact', 'leaf-in-tree', 'head-signed-by-own-key'],
      open: ['whose-key', 'not-witnessed', 'no-day', 'revoked-since', 'printed-page'],
    });
  });
});

describe('a certificate of designation', () => {
  test.each([
    { today: '2023-12-28', standing: 'not-yet' },
    { today: '2023-12-29', standing: 'in-force' },
    { today: '2026-12-28', standing: 'in-force' },
    { today: '2026-12-29', standing: 'expired' },
  ])('on $today it is $standing (A3.6, B5.2: both days included)', ({ today, standing }) => {
    expect(examine(GOOD.certificate, { ...KNOWN, today: day(today) })).toMatchObject({
      verdict: 'holds',
      content: { standing },
    });
  });

  test.each([
    { what: 'the name', over: { name: '别的实验室' }, field: 'statement.name' },
    {
      what: 'the holder',
      over: { holder: { ...STATEMENT.holder, name: '别的大学' } },
      field: 'statement.holder.name',
    },
    {
      what: 'the validity',
      over: { validity: { from: '2023-12-29', until: '2029-12-28' } },
      field: 'statement.validity.until',
    },
    { what: 'a partner left out', over: { partners: [] }, field: 'statement.partners' },
    {
      what: 'a partner added',
      over: { partners: [...STATEMENT.partners, 'x'] },
      field: 'statement.partners[1]',
    },
  ])('$what altered is told by name', ({ over, field }) => {
    const altered = { ...certificateOf(), statement: { ...STATEMENT, ...over } };
    expect(faultsOf(examine(JSON.stringify(altered), KNOWN))).toContain(field);
  });

  test('altered together with its marks it is still not what the ledger has', () => {
    const other = certificateOf({ ...STATEMENT, name: '别的实验室' });
    const forged = { ...other, proof: certificateOf().proof };
    expect(examine(JSON.stringify(forged), KNOWN)).toMatchObject({
      verdict: 'does-not-hold',
      faults: [{ field: 'statement', fault: 'not-this-digest' }],
    });
  });

  test.each([
    { what: 'another act', over: { act: 'begin-platform' } },
    { what: 'an act on something else', over: { subject: { kind: 'application', id: 'app_0000000001' } } },
  ])('$what with the same digest is no certificate', ({ over }) => {
    const other = certificateOf(STATEMENT, factOf(STATEMENT, over));
    expect(examine(JSON.stringify(other), KNOWN)).toMatchObject({
      verdict: 'does-not-hold',
      faults: [{ field: 'proof.leaf', fault: 'not-this-act' }],
    });
  });

  test('by a key of its own it agrees with itself, and is refused by whoever knows the right one', () => {
    const forged = JSON.stringify(certificateOf(STATEMENT, factOf(STATEMENT), IMPOSTOR));
    expect(examine(forged)).toMatchObject({ verdict: 'unconfirmed' });
    expect(examine(forged, KNOWN)).toMatchObject({
      verdict: 'does-not-hold',
      faults: [{ field: 'proof.checkpoint', fault: 'not-signed-by-log' }],
    });
  });

  test('it may not name a key that did not sign', () => {
    const more = { ...certificateOf(), log: { keys: [LOG_KEY, formatNoteKey(IMPOSTOR.key)] } };
    expect(faultsOf(examine(JSON.stringify(more), KNOWN))).toEqual(['proof.checkpoint']);
  });
});

describe('a draw', () => {
  const { digest, strata } = JSON.parse(GOOD.draw) as {
    readonly digest: string;
    readonly strata: readonly { readonly commitment: string }[];
  };

  test.each([digest, strata[0]?.commitment ?? ''])(
    'is held to what was published before it: %s',
    (published) => {
      expect(examine(GOOD.draw, { digests: [published] })).toMatchObject({
        verdict: 'holds',
        checked: expect.arrayContaining(['draw-published']) as unknown,
      });
    },
  );

  test('does not hold against another digest', () => {
    expect(examine(GOOD.draw, { digests: ['0'.repeat(64)] })).toMatchObject({
      verdict: 'does-not-hold',
      faults: [{ field: 'digest', fault: 'not-this-digest' }],
    });
  });
});

describe('who inspects whom (A4.3, B6.3)', () => {
  const { sealed, rounds } = pairing();
  const [first, later] = rounds;
  const [recusal] = first?.recusals ?? [];

  test('is held to what was sealed before the inspectors were drawn', () => {
    expect(examine(GOOD.pairing, { digests: [sealed] })).toMatchObject({
      verdict: 'holds',
      checked: expect.arrayContaining(['pairing-sealed', 'pairing-published']) as unknown,
      open: ['pairing-later-recusals', 'pairing-recusals-true', 'draw-sources-true'],
    });
    expect(examine(GOOD.pairing, { digests: ['0'.repeat(64)] })).toMatchObject({ verdict: 'does-not-hold' });
  });

  test.each([
    { what: 'a recusal left out', over: { rounds: [{ ...first, recusals: [] }, later] } },
    {
      what: 'a recusal of another ground',
      over: { rounds: [{ ...first, recusals: [{ ...recusal, ground: 'conflict' }] }, later] },
    },
    { what: 'an object of the supplement left out', over: { rounds: [first] } },
    {
      what: 'somebody else sent',
      over: {
        rounds: [
          first,
          { ...later, sent: [{ ...later?.sent[0], inspectors: later?.sent[0]?.inspectors.toReversed() }] },
        ],
      },
    },
    { what: 'one to each', over: { perTask: 1 } },
  ])('$what is told, though the digest was made anew', ({ over }) => {
    const told = examine(JSON.stringify(pairing(over)));
    expect(told).toMatchObject({ verdict: 'does-not-hold', kind: 'pairing' });
    expect(faultsOf(told)).not.toContain('digest');
  });
});

describe('what is no document', () => {
  test.each([
    { what: 'nothing', given: '', fault: 'empty' },
    { what: 'blanks', given: ' \n', fault: 'empty' },
    { what: 'prose', given: '一封信', fault: 'not-json' },
    { what: 'cut off', given: GOOD.certificate.slice(0, 900), fault: 'not-json' },
    { what: 'two documents', given: `${GOOD.draw}${GOOD.draw}`, fault: 'not-json' },
    { what: 'a list', given: '[]', fault: 'wrong-type' },
    { what: 'null', given: 'null', fault: 'wrong-type' },
    { what: 'no format', given: '{}', fault: 'no-format' },
    { what: 'an unknown format', given: '{"format":"x"}', fault: 'unknown-format' },
    { what: 'a format that every object has', given: '{"format":"constructor"}', fault: 'unknown-format' },
    { what: 'a format that is no text', given: '{"format":{}}', fault: 'unknown-format' },
    { what: 'a name said twice', given: '{"format":"x","format":"y"}', fault: 'said-twice' },
    { what: 'endless nesting', given: `${'['.repeat(1e6)}${']'.repeat(1e6)}`, fault: 'too-deep' },
    { what: 'nesting that never ends', given: '{"a":'.repeat(1e6), fault: 'too-deep' },
    { what: 'a string that never ends', given: '{"a":"\\', fault: 'not-json' },
    { what: 'no UTF-8', given: Uint8Array.of(0x7b, 0xff, 0x7d), fault: 'not-utf8' },
    { what: 'half a character in a name', given: halved(), fault: 'forbidden-character' },
    { what: 'a picture', given: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), fault: 'binary-document' },
  ])('$what is told as $fault', ({ given, fault }) => {
    expect(examine(given, KNOWN)).toMatchObject({ verdict: 'unreadable', fault: { fault } });
  });

  test('a file beyond the limit is not read at all', () => {
    const large = new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20);
    expect(examine(large)).toMatchObject({ fault: { fault: 'too-large' } });
  });

  test('a name that reaches for the prototype is a stranger like any other', () => {
    const hostile = GOOD.certificate.replace('{', '{"__proto__":{"polluted":true},');
    expect(examine(hostile, KNOWN)).toMatchObject({ verdict: 'unreadable', fault: { field: '__proto__' } });
    expect({}).not.toHaveProperty('polluted');
  });

  test('a few signs cannot ask for millions of experts', () => {
    const { problem, answer } = JSON.parse(GOOD.assignment) as { problem: object; answer: object };
    const hostile = JSON.stringify({ problem: { ...problem, experts: 16_777_215 }, answer });
    expect(examine(hostile)).toMatchObject({ verdict: 'unreadable', fault: { field: 'problem.experts' } });
  });

  test('a key that is none is told, rather than passed over', () => {
    expect(examine(GOOD.head, { keys: [WITNESS_KEY, 'key'] })).toMatchObject({
      verdict: 'unreadable',
      fault: { field: 'keys[1]', fault: 'bad-key' },
    });
    expect(examine(GOOD.draw, { digests: ['abc'] })).toMatchObject({ fault: { field: 'digests[0]' } });
  });

  test('a byte order mark and white space are no fault', () => {
    expect(examine(`\ufeff ${GOOD.certificate}\n`, KNOWN).verdict).toBe('holds');
  });
});

function halved(): string {
  return JSON.stringify({ ...certificateOf(), statement: { ...STATEMENT, name: '\ud800' } });
}

describe('whatever is altered', () => {
  const anyKind = fc.constantFrom(...JSON_KINDS.filter((kind) => kind !== 'assignment'));

  test('one byte of a good document: it never holds as it did, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.nat(), fc.integer({ min: 1, max: 255 }), (kind, at, by) => {
        const bytes = utf8(GOOD[kind]);
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ by;
        const told = examine(bytes, KNOWN);
        // Prices of an assignment are not unique, and what its problem says is nobody's to seal.
        if (kind === 'assignment' || told.verdict !== 'holds') return;
        // The line of a witness under another name is a stranger's: passed over, and not counted (C2SP signed-note).
        expect(GOOD[kind], `${kind} at ${place}`).toContain('\u2014 witness.example');
        expect(told.checked).not.toContain('head-witnessed');
        expect(told.open).toContain('not-witnessed');
      }),
      { numRuns: 400 },
    );
  });

  test('any leaf of a good document, replaced by any value', () => {
    fc.assert(
      fc.property(anyKind, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (kind, at, value) => {
        const document: unknown = JSON.parse(GOOD[kind]);
        const leaves = leavesOf(document);
        const leaf = leaves[at % leaves.length];
        fc.pre(leaf !== undefined && JSON.stringify(leaf.holder[leaf.name]) !== JSON.stringify(value));
        if (leaf === undefined) return;
        leaf.holder[leaf.name] = value;
        expect(examine(JSON.stringify(document), KNOWN).verdict, leaf.name).not.toBe('holds');
      }),
      { numRuns: 300 },
    );
  });

  test('any leaf of a certificate is told by the field, or by what depends on it', () => {
    const leaves = leavesOf(JSON.parse(GOOD.certificate));
    expect(leaves.length).toBeGreaterThan(30);
    for (const place of leaves.keys()) {
      const document: unknown = JSON.parse(GOOD.certificate);
      const leaf = leavesOf(document)[place];
      if (leaf === undefined) continue;
      const before = leaf.holder[leaf.name];
      leaf.holder[leaf.name] = typeof before === 'string' ? swapped(before) : Number(before) + 1;
      const faults = faultsOf(examine(JSON.stringify(document), KNOWN));
      expect(faults.length, leaf.path).toBeGreaterThan(0);
      if (leaf.path.startsWith('statement.')) expect(faults).toContain(leaf.path);
      else expect(faults.every((field) => field !== '' || leaf.path === 'format')).toBe(true);
    }
  });

  test('anything at all is answered', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array(), fc.json()), (given) => {
        expect(examine(given, KNOWN).verdict).toBe('unreadable');
      }),
      { numRuns: 500 },
    );
  });

  test('anything at all under a known format is answered', () => {
    const formats = JSON_KINDS.map((kind) => (JSON.parse(GOOD[kind]) as { format: string }).format);
    fc.assert(
      fc.property(fc.constantFrom(...formats), fc.dictionary(fc.string(), fc.jsonValue()), (format, rest) => {
        expect(examine(JSON.stringify({ ...rest, format }), KNOWN).verdict).toBe('unreadable');
      }),
      { numRuns: 300 },
    );
  });
});

interface Leaf {
  readonly holder: Record<string, unknown>;
  readonly name: string;
  readonly path: string;
}

function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => {
    const member = path === '' ? name : `${path}.${name}`;
    const here = Array.isArray(value) ? `${path}[${name}]` : member;
    const inside = leavesOf(holder[name], here);
    const isLeaf = typeof holder[name] !== 'object' || holder[name] === null;
    return isLeaf ? [{ holder, name, path: here }] : inside;
  });
}

/** The same length and signs, but another text. */
function swapped(text: string): string {
  const last = text.at(-1) ?? '';
  return text.slice(0, -1) + (last === '1' ? '2' : '1');
}
