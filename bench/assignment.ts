// `npm run bench -- assignment`: our solver, LEMON and HiGHS on the same instances in the same run, each in a process of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Answer,
  checkCertificate,
  readBinaryProblem,
  solveAssignment,
  writeBinaryProblem,
} from '@qichuang/engine-assignment';
import { solveByHighs } from './assignment/highs.ts';
import { instance, PLACES, type Shape } from './assignment/instances.ts';
import { median, tellTable } from './measuring/table.ts';

const SIZES = [
  { applications: 100, experts: 30, candidates: 30 },
  { applications: 1_000, experts: 300, candidates: 100 },
  { applications: 10_000, experts: 3_000, candidates: 100 },
] as const;
const ONLY = process.env['BENCH_APPLICATIONS'];
const TURNS = Number(process.env['BENCH_TURNS'] ?? '3');
/** HiGHS takes a minute and a gigabyte for the largest; it is asked for by name. */
const MOST_PAIRS_FOR_HIGHS =
  process.env['BENCH_HIGHS_ALL'] === undefined ? 100_000 : Number.POSITIVE_INFINITY;

interface Measured {
  readonly ms: number;
  /** User and system, of all threads: what a busy machine does not blur. */
  readonly cpuMs: number;
  readonly filled: number;
  readonly total: number;
  readonly rssMb: number;
  readonly checkMs?: number;
}

const [mode, path] = process.argv.slice(2);
if (mode === '--ours' || mode === '--seeded' || mode === '--highs') await solveHere(mode, path ?? '');
else compare();

/** The child's part: one solve, one line of JSON. */
async function solveHere(by: '--ours' | '--seeded' | '--highs', file: string): Promise<void> {
  const read = readBinaryProblem(readFileSync(file));
  if (!read.ok) throw new Error(read.refusal.flaw);
  const problem = by === '--seeded' ? { ...read.value, seed: '5eed' } : read.value;
  const measured = by === '--highs' ? await solveByHighs(problem) : solveAndCheck(problem);
  const rssMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ ...measured, rssMb })}\n`);
}

/** A small problem is solved some times over, and the last one counts: in a cold process only the compiler would be measured. */
function solveAndCheck(problem: Parameters<typeof solveAssignment>[0]) {
  const warmUps = problem.pairs.application.length > 200_000 ? 0 : 10;
  for (let turn = 0; turn < warmUps; turn += 1) checkCertificate(problem, answerOf(solveAssignment(problem)));
  const cpuFrom = process.cpuUsage();
  const from = performance.now();
  const answer = answerOf(solveAssignment(problem));
  const solved = performance.now();
  const { user, system } = process.cpuUsage(cpuFrom);
  const check = checkCertificate(problem, answer);
  if (!check.optimal) throw new Error(`not optimal: ${JSON.stringify(check.reason)}`);
  const { filled, total } = answer;
  return {
    ms: solved - from,
    cpuMs: (user + system) / 1000,
    checkMs: performance.now() - solved,
    filled,
    total,
  };
}

function answerOf(outcome: ReturnType<typeof solveAssignment>): Answer {
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  return outcome.value;
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-assignment-'));
  const lemon = lemonIn(folder);
  const rows: Record<string, string | number>[] = [];
  for (const size of SIZES.filter(
    ({ applications }) => ONLY === undefined || applications === Number(ONLY),
  )) {
    for (const contested of [false, true]) {
      for (const slack of [0, 1]) {
        // With no slack at all every expert is full in the end.
        const load = Math.ceil((PLACES * size.applications) / size.experts) + slack;
        rows.push(rowFor({ ...size, contested, load }, folder, lemon));
      }
    }
  }
  rmSync(folder, { recursive: true, force: true });
  tellTable('assignment', rows);
  if (lemon === null)
    process.stdout.write('LEMON: not measured, g++ or its headers (liblemon-dev) are not there.\n');
}

function rowFor(shape: Shape, folder: string, lemon: string | null): Record<string, string | number> {
  const file = join(folder, 'problem.bin');
  writeFileSync(file, writeBinaryProblem(instance(shape)));
  const pairs = shape.applications * shape.candidates;
  const runs = { ours: [], seeded: [], simplex: [], scaling: [], highs: [] } as Record<Solver, Measured[]>;
  // In turns, so that what else the machine does meets all alike.
  for (let turn = 0; turn < TURNS; turn += 1) {
    runs.ours.push(ourselves('--ours', file));
    if (lemon !== null) runs.simplex.push(measuredBy(lemon, [file, 'ns']));
    runs.seeded.push(ourselves('--seeded', file));
    if (lemon !== null) runs.scaling.push(measuredBy(lemon, [file, 'cs']));
    if (turn === 0 && pairs <= MOST_PAIRS_FOR_HIGHS) runs.highs.push(ourselves('--highs', file));
  }
  const all = Object.values(runs).flat();
  const [first] = all;
  if (all.some(({ filled, total }) => filled !== first?.filled || total !== first.total))
    throw new Error(`the optima differ: ${JSON.stringify(runs)}`);
  const ours = middle(runs.ours, 'ms') ?? 0;
  const against = (solver: Solver) => shown(ratio(middle(runs.ours, 'cpuMs'), middle(runs[solver], 'cpuMs')));
  return {
    applications: shape.applications,
    experts: shape.experts,
    load: shape.load,
    similarity: shape.contested ? 'contested' : 'even',
    total: first?.total ?? 0,
    'ours ms': ours,
    'seeded ms': shown(middle(runs.seeded, 'ms')),
    'check ms': shown(middle(runs.ours, 'checkMs')),
    'LEMON NS ms': shown(middle(runs.simplex, 'ms')),
    'LEMON CS ms': shown(middle(runs.scaling, 'ms')),
    'HiGHS ms': shown(middle(runs.highs, 'ms')),
    'CPU ours : NS': against('simplex'),
    'CPU ours : CS': against('scaling'),
    'ours MB': middle(runs.ours, 'rssMb') ?? 0,
    'NS MB': shown(middle(runs.simplex, 'rssMb')),
  };
}

type Solver = 'ours' | 'seeded' | 'simplex' | 'scaling' | 'highs';

function ourselves(by: '--ours' | '--seeded' | '--highs', file: string): Measured {
  const here = fileURLToPath(import.meta.url);
  return measuredBy(process.execPath, ['--import', 'tsx', here, by, file]);
}

function measuredBy(program: string, words: readonly string[]): Measured {
  return JSON.parse(execFileSync(program, words, { encoding: 'utf8', maxBuffer: 2 ** 26 })) as Measured;
}

/** Compiles the peer; null where compiler or headers are missing. */
function lemonIn(folder: string): string | null {
  const program = join(folder, 'lemon');
  const source = fileURLToPath(new URL('assignment/lemon.cpp', import.meta.url));
  const compiled = spawnSync(process.env['CXX'] ?? 'g++', ['-O3', '-DNDEBUG', '-o', program, source], {
    encoding: 'utf8',
  });
  return compiled.status === 0 ? program : null;
}

function middle(runs: readonly Measured[], of: 'ms' | 'cpuMs' | 'checkMs' | 'rssMb'): number | null {
  const numbers = runs.flatMap((run) => run[of] ?? []);
  return numbers.length === 0 ? null : median(numbers);
}

function ratio(ours: number | null, theirs: number | null): number | null {
  return ours === null || theirs === null ? null : ours / theirs;
}

function shown(value: number | null): string | number {
  return value ?? '–';
}
