import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  compareTexts,
  findPairs,
  indexBytes,
  openIndex,
  restoreIndex,
  type SimilarityIndex,
} from '@qichuang/engine-similarity';
import { openTexts, type SyntheticTexts, syntheticTexts, writeTexts } from './synthetic-texts.ts';
import { median } from './table.ts';

export const SIMILARITY_CHARACTERS = 5000;
const MIN_CONTAINMENT = 0.1;
const NEW_TEXTS = 21;

/** One size: the texts lie in a file of UTF-8 and are read from it one by one, as an archive would be. */
export function measureSimilarity(documents: number) {
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-similarity-'));
  const file = join(folder, 'texts');
  const texts = syntheticTexts(SIMILARITY_CHARACTERS);
  const starts = writeTexts(file, documents, texts);
  const archive = openTexts(file, starts);
  const readSeconds = seconds(archive.readAll);
  const decodeSeconds = seconds(() => {
    for (let number = 0; number < documents; number += 1) archive.read(number);
  });
  const { indexSeconds, pairsSeconds, cpuSeconds, found, planted } = allPairs(documents, archive.read, texts);
  const maxRssMegabytes = process.resourceUsage().maxRSS / 1000;
  const one = oneNew(documents, archive.read, texts);
  archive.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    megabytes: (starts[documents] ?? 0) / 1e6,
    readSeconds,
    decodeSeconds,
    indexSeconds,
    pairsSeconds,
    cpuSeconds,
    maxRssMegabytes,
    found,
    planted,
    ...one,
  };
}

function allPairs(documents: number, textOf: (number: number) => string, texts: SyntheticTexts) {
  const cpuFrom = process.cpuUsage();
  const from = performance.now();
  let indexed = from;
  const outcome = findPairs({
    documents: Array.from({ length: documents }, (_, number) => ({ id: String(number) })),
    textOf,
    minContainment: MIN_CONTAINMENT,
    onProgress: ({ step }) => {
      if (step === 'reading') indexed = performance.now();
      return true;
    },
  });
  const pairsSeconds = (performance.now() - indexed) / 1000;
  const cpu = process.cpuUsage(cpuFrom);
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  const found = new Set(outcome.value.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const planted = Array.from({ length: documents }, (_, number) => ({
    number,
    source: texts.copiedFrom(number),
  }))
    // Below the share that was asked for nothing need be found.
    .filter(({ source }) => source !== null && source.share > MIN_CONTAINMENT + 0.05);
  return {
    indexSeconds: (indexed - from) / 1000,
    pairsSeconds,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    planted: planted.length,
    found: planted.filter(({ number, source }) => found.has(`${number} ${source?.number}`)).length,
  };
}

/** New texts against all that are there; every second one holds a copied part. */
function oneNew(documents: number, textOf: (number: number) => string, texts: SyntheticTexts) {
  const index = opened();
  for (let number = 0; number < documents; number += 1) index.add(textOf(number));
  const times = Array.from({ length: NEW_TEXTS }, (_, place) => {
    const number = (Math.floor(documents / 50) + 1 + place) * 50 + (place % 2);
    const text = texts.text(number);
    const from = performance.now();
    const hits = against(index, text, textOf);
    const took = performance.now() - from;
    if (documents > number && hits === 0) throw new Error('the copy was not found');
    return took;
  });
  // The first asks also sort what was added last and warm up the code; an index in use has both behind it.
  const warm = times.slice(3);
  const pieces: Uint8Array[] = [];
  for (const piece of indexBytes(index)) pieces.push(piece);
  const restoreSeconds = seconds(() => {
    if (!restoreIndex(pieces).ok) throw new Error('not restored');
  });
  return {
    newTextMs: median(warm),
    newTextWorstMs: Math.max(...warm),
    keptMegabytes: pieces.reduce((sum, piece) => sum + piece.length, 0) / 1e6,
    restoreSeconds,
  };
}

function against(index: SimilarityIndex, text: string, textOf: (number: number) => string): number {
  const prepared = index.prepare(text);
  if (!prepared.ok) throw new Error(prepared.refusal.kind);
  let hits = 0;
  for (const { document } of index.candidates(prepared.value, MIN_CONTAINMENT)) {
    const other = index.prepare(textOf(document), document);
    if (other.ok && compareTexts(prepared.value, other.value).containedA >= MIN_CONTAINMENT) hits += 1;
  }
  return hits;
}

function opened(): SimilarityIndex {
  const index = openIndex();
  if (!index.ok) throw new Error(index.refusal.kind);
  return index.value;
}

function seconds(work: () => unknown): number {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
}
