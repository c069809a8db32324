import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { dayIn, instantOf, SHANGHAI } from '@qichuang/base';
import {
  examine,
  fault,
  type Inflate,
  type Known,
  openFile,
  unreadable,
  type Verdict,
} from '@qichuang/verify';
import { type Asked, readWords } from './read-words.ts';
import { tellLines } from './tell-lines.ts';

interface Outcome {
  readonly lines: readonly string[];
  /** 0: every document holds; 1: one does not; 2: one cannot be read or is not confirmed, or the call is wrong. */
  readonly code: 0 | 1 | 2;
  readonly complaint: string | null;
}

/** The command's whole work: files in, plain words out. */
export async function run(words: readonly string[], from: string, at: Date): Promise<Outcome> {
  const asked = await readWords(words, from);
  if (typeof asked === 'string') return { lines: [], code: 2, complaint: asked };
  const known = knownBy(asked, at);
  const verdicts: (readonly [file: string, verdict: Verdict])[] = [];
  for (const file of asked.files) verdicts.push([file, await verdictOn(resolve(from, file), known)]);
  return {
    lines: verdicts.flatMap(([file, verdict]) => tellLines(file, verdict, asked.language)),
    code: codeOf(verdicts.map(([, { verdict }]) => verdict)),
    complaint: null,
  };
}

/** Validity is counted in Shanghai. */
function knownBy({ keys, digests }: Asked, at: Date): Known {
  return { keys, digests, today: dayIn(instantOf(at.getTime()), SHANGHAI) };
}

async function verdictOn(path: string, known: Known): Promise<Verdict> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return unreadable(null, fault('', 'no-file'));
  const opened = await openFile(new Uint8Array(bytes), inflate);
  return opened.ok ? examine(opened.value, known) : unreadable(null, opened.refusal);
}

const inflate: Inflate = async (packed, most) =>
  new Uint8Array(inflateSync(packed, { maxOutputLength: most }));

function codeOf(verdicts: readonly Verdict['verdict'][]): Outcome['code'] {
  if (verdicts.includes('does-not-hold')) return 1;
  return verdicts.every((verdict) => verdict === 'holds') ? 0 : 2;
}
