import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { DRAW } from './draw.ts';
import { WrongInput } from './operation.ts';
import { readDocument } from './read-document.ts';

// Whole programs are started here, beside whatever else the machine does.
vi.setConfig({ testTimeout: 60_000 });

const START = fileURLToPath(new URL('../start.mjs', import.meta.url));
interface DrawVector {
  readonly call: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
}

// Read as files: a room's vectors are no part of its door.
const draws: readonly DrawVector[] = vectors('draws');
const transcripts: readonly { readonly transcript: { readonly draw: number; readonly digest: string } }[] =
  vectors('transcripts');

function vectors(name: string) {
  return JSON.parse(
    readFileSync(new URL(`../../engines/draw/src/vectors/${name}.json`, import.meta.url), 'utf8'),
  );
}

const CALL = draws.find(({ call }) => call['recused'] !== undefined)?.call;

describe('engines from the command line', () => {
  test('a published draw comes out, as one line of JSON and nothing else', () => {
    const vector = draws.find(({ call }) => call['quotas'] !== undefined);
    const { status, stdout, stderr } = engine(['draw', 'run'], JSON.stringify(vector?.call));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(vector?.answer);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  test('the same list is committed without entropy', () => {
    const vector = draws[0];
    const { entropy: _later, ...frozen } = vector?.call ?? {};
    const { stdout } = engine(['draw', 'commit'], JSON.stringify(frozen));
    expect(JSON.parse(stdout)).toEqual({ commit: vector?.answer['commit'] });
  });

  test('a transcript is checked; one that does not hold is an answer that names the field', () => {
    const [published] = transcripts;
    const whole = engine(['draw', 'check'], JSON.stringify(published?.transcript));
    expect(JSON.parse(whole.stdout)).toMatchObject({ holds: true, digest: published?.transcript.digest });
    const altered = { ...published?.transcript, draw: 5 };
    const { status, stdout } = engine(['draw', 'check'], JSON.stringify(altered));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ holds: false, faults: [{ field: 'draw', kind: 'altered' }] });
  });

  test.each([
    { words: ['draw', 'run'], input: '{"hash":"sha256"}', says: 'pool: is missing' },
    { words: [], input: '', says: 'Say which engine and operation' },
    { words: ['dice', 'run'], input: '', says: 'dice: there is no such engine' },
    { words: ['constructor', 'run'], input: '', says: 'constructor: there is no such engine' },
    { words: ['draw'], input: '', says: 'draw: say which operation' },
    { words: ['draw', 'guess'], input: '', says: 'draw guess: there is no such operation' },
    { words: ['draw', 'run', '--fast'], input: '{}', says: '--fast: there is no such flag' },
    {
      words: ['draw', 'run', '--file', 'x'],
      input: '{}',
      says: '--file: draw run reads standard input only',
    },
  ])('$words: $says', ({ words, input, says }) => refuses(words, input, says));
});

// Within this process: each start of a program would cost a second.
describe('a document that is no draw', () => {
  test.each([
    { what: 'nothing', input: '', says: 'standard input: is empty' },
    { what: 'no JSON', input: '{"hash":', says: 'standard input: is not JSON' },
    { what: 'no UTF-8', input: Buffer.from([0x22, 0xff, 0x22]), says: 'standard input: is not UTF-8' },
    { what: 'no object', input: '[]', says: 'the document: ' },
    { what: 'a name said twice', input: '{"pool":[{"id":"a","id":"b"}]}', says: 'pool[0].id: is said twice' },
    {
      what: 'endless nesting',
      input: '['.repeat(1e5) + ']'.repeat(1e5),
      says: '[0][0][0]: is nested too deeply',
    },
    { what: 'a missing field', input: call({ hash: undefined }), says: 'hash: ' },
    { what: 'an unknown field', input: call({ seeed: 1 }), says: 'seeed: there is no such field' },
    { what: 'an unknown hash', input: call({ hash: 'md5' }), says: 'hash: ' },
    { what: 'an id that is no text', input: call({ pool: [{ id: 'a' }, { id: 7 }] }), says: 'pool[1].id: ' },
    {
      what: 'a line feed in an id',
      input: call({ pool: [{ id: 'a\nb' }] }),
      says: 'pool[0].id: holds a tab',
    },
    {
      what: 'an id twice',
      input: call({ pool: [{ id: 'a' }, { id: 'a' }] }),
      says: 'pool[1].id: is said twice',
    },
    { what: 'no number of places', input: call({ take: -1 }), says: 'take: ' },
    { what: 'a number no reader keeps', input: call({ take: 2 ** 53 }), says: 'take: ' },
    { what: 'a number beyond all', input: call({}).replace('"take":3', '"take":1e999'), says: 'take: ' },
    { what: 'another number than committed', input: call({ take: 2 }), says: 'params[1][1]: disagrees' },
    { what: 'too many places', input: call({ params: [], take: 11 }), says: 'take: cannot be met: ≤ 8' },
    {
      what: 'a stranger recused',
      input: call({ recused: [['x', 'y']] }),
      says: 'recused[0][0]: is not in the pool',
    },
    {
      what: 'kinds that do not reach',
      input: call({ quotas: [['财务', 1]] }),
      says: 'quotas: cannot be met',
    },
  ])('$what is refused by the name of the field', ({ input, says }) => {
    expect(refusalOf('run', input)).toContain(says);
  });

  test('entropy that exists before the commitment is refused', () => {
    expect(refusalOf('commit', call({}))).toContain('entropy: must not be known yet');
  });

  test('a byte order mark before the document is no fault', () => {
    expect(refusalOf('run', `\ufeff${call({})}`)).toBeUndefined();
  });
});

function refusalOf(word: string, input: string | Uint8Array): string | undefined {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  try {
    DRAW[word]?.run(readDocument(bytes));
    return undefined;
  } catch (error) {
    if (error instanceof WrongInput) return error.message;
    throw error;
  }
}

function call(over: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...CALL, ...over });
}

function refuses(words: readonly string[], input: string | Uint8Array, says: string): void {
  const { status, stdout, stderr } = engine(words, input);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe('');
  expect(status).toBe(2);
}

function engine(words: readonly string[], input: string | Uint8Array) {
  return spawnSync(process.execPath, [START, 'engine', ...words], { input, encoding: 'utf8' });
}
