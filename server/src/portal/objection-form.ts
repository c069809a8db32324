import { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { lengthInCharacters, normaliseText } from '@qichuang/base';
import { type Notice, parseEmail, parsePhone, type Refusal } from '@qichuang/domain';
import {
  EVIDENCE_LIMIT,
  EVIDENCE_MEGABYTES,
  GROUNDS_LIMIT,
  type KeptFile,
  type ObjectionDraft,
  type ObjectionProblem,
} from '@qichuang/portal';
import { TooLarge } from '@qichuang/store';
import type { House } from '../house.ts';
import { judgeKept } from '../uploads/judge-stored.ts';
import { fileOf, type KeptEvidence, keptFileSecret, tokenOf } from './kept-files.ts';

const MB = 1024 * 1024;
// Far beyond what is accepted, so that a text that is too long comes back whole.
const FIELD_BYTES = 200_000;

/** What arrived in one sending of the form. */
interface Arrived {
  readonly fields: ReadonlyMap<string, string>;
  readonly keptTokens: readonly string[];
  readonly files: readonly KeptEvidence[];
  readonly problems: readonly ObjectionProblem[];
}

export interface SentObjection {
  readonly draft: ObjectionDraft;
  readonly files: readonly KeptEvidence[];
}

/** Reads the form as it streams in; files go to the disk at once and are kept whatever else is wrong. `undefined`: not such a form at all. */
export async function readObjection(
  house: House,
  request: Request,
  notice: Notice,
): Promise<SentObjection | undefined> {
  const arrived = await receive(house, request).catch((error: unknown) => {
    if (error instanceof BrokenForm) return undefined;
    throw error;
  });
  if (arrived === undefined) return undefined;
  const secret = await keptFileSecret(house);
  const kept = arrived.keptTokens.flatMap((token) => fileOf(secret, token) ?? []);
  const files = dedupe([...kept, ...arrived.files]);
  const text = (name: string) => (arrived.fields.get(name) ?? '').trim();
  const typed = {
    identity: text('identity') === 'unit' ? ('unit' as const) : ('person' as const),
    subject: text('subject'),
    name: text('name').slice(0, 100),
    contact: text('contact').slice(0, 100),
    grounds: normaliseText(text('grounds')),
    declaresTrue: text('declaresTrue') === 'yes',
  };
  return {
    files,
    draft: {
      ...typed,
      keptFiles: files.map(
        (file): KeptFile => ({
          token: tokenOf(secret, file),
          name: file.name,
          bytes: file.bytes,
          purpose: file.purpose,
        }),
      ),
      problems: [...problemsOf(typed, files, notice), ...arrived.problems],
      requestKey: text('requestKey').slice(0, 100),
      closed: false,
    },
  };
}

class BrokenForm extends Error {}

type Typed = Pick<ObjectionDraft, 'identity' | 'subject' | 'name' | 'contact' | 'grounds' | 'declaresTrue'>;

function problemsOf(
  { identity, subject, name, contact, grounds, declaresTrue }: Typed,
  files: readonly KeptEvidence[],
  notice: Notice,
): readonly ObjectionProblem[] {
  const found: ObjectionProblem[] = [];
  if (!notice.entries.some(({ application }) => application === subject))
    found.push({ field: 'subject', kind: subject === '' ? 'missing' : 'unknown-subject' });
  if (name === '' || /^匿名|^anonym/i.test(name)) found.push({ field: 'name', kind: 'anonymous' });
  if (contact === '') found.push({ field: 'contact', kind: 'missing' });
  else if (parsePhone(contact) === undefined && parseEmail(contact) === undefined)
    found.push({ field: 'contact', kind: 'bad-contact' });
  if (grounds === '') found.push({ field: 'grounds', kind: 'missing' });
  else if (lengthInCharacters(grounds) > GROUNDS_LIMIT) found.push({ field: 'grounds', kind: 'too-long' });
  const evidence = files.filter(({ purpose }) => purpose === 'evidence');
  if (evidence.length === 0) found.push({ field: 'evidence', kind: 'missing' });
  if (evidence.length > EVIDENCE_LIMIT) found.push({ field: 'evidence', kind: 'too-many' });
  if (identity === 'unit' && !files.some(({ purpose }) => purpose === 'seal'))
    found.push({ field: 'seal', kind: 'missing' });
  if (!declaresTrue) found.push({ field: 'declaresTrue', kind: 'not-declared' });
  return found;
}

function dedupe(files: readonly KeptEvidence[]): readonly KeptEvidence[] {
  return files.filter(
    (file, index) =>
      files.findIndex(({ hash, purpose }) => hash === file.hash && purpose === file.purpose) === index,
  );
}

async function receive(house: House, request: Request): Promise<Arrived> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || request.body === null) throw new BrokenForm('not a form');
  const fields = new Map<string, string>();
  const keptTokens: string[] = [];
  const problems: ObjectionProblem[] = [];
  const taking: Promise<KeptEvidence | undefined>[] = [];
  const body = request.body;
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new BrokenForm('the form broke off'));
    let form: InstanceType<typeof Busboy>;
    try {
      form = new Busboy({
        headers: { 'content-type': type },
        limits: { fieldSize: FIELD_BYTES, fields: 60, files: EVIDENCE_LIMIT + 2 },
      });
    } catch {
      fail();
      return;
    }
    form.on('field', (name, value) => {
      if (name === 'keptFile') keptTokens.push(value);
      else fields.set(name, value);
    });
    form.on('file', (name, stream, filename) => {
      const purpose = name === 'seal' ? 'seal' : 'evidence';
      if (!filename || (name !== 'evidence' && name !== 'seal')) stream.resume();
      else taking.push(take(house, stream, filename, purpose, problems));
    });
    form.on('error', fail);
    form.on('finish', () => resolve());
    Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
      .on('error', fail)
      .pipe(form);
  });
  const files = (await Promise.all(taking)).filter((file) => file !== undefined);
  return { fields, keptTokens, files, problems };
}

function problemOf({ kind }: Refusal): ObjectionProblem['kind'] {
  return kind === 'infected-file' || kind === 'file-not-examined' ? kind : 'wrong-type';
}

async function take(
  house: House,
  stream: NodeJS.ReadableStream,
  name: string,
  purpose: 'evidence' | 'seal',
  problems: ObjectionProblem[],
): Promise<KeptEvidence | undefined> {
  try {
    const stored = await house.files.put(stream as Readable, EVIDENCE_MEGABYTES * MB);
    if (stored.bytes === 0) return undefined;
    const judged = await judgeKept(house, stored.hash);
    if (judged.ok)
      return {
        hash: stored.hash,
        bytes: stored.bytes,
        media: judged.value.media,
        name: name.slice(0, 200),
        purpose,
      };
    problems.push({ field: purpose, kind: problemOf(judged.refusal) });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    stream.resume();
    problems.push({ field: purpose, kind: 'too-large' });
  }
  return undefined;
}
