import { writeFileSync } from 'node:fs';
import { day } from '@qichuang/base';
import { PROGRAMMES, type Programme } from '@qichuang/programmes';
import { openChance, timetableFrom, usualOpening, type World } from '@qichuang/world';
import { castFor } from './cast.ts';
import { checkCertificates } from './certificate-invariants.ts';
import type { Street } from './client.ts';
import { checkLedger } from './ledger-invariants.ts';
import { modelClockAt } from './model-clock.ts';
import type { RehearsalOptions } from './options.ts';
import { type ServerToPlayOn, startOwnServer } from './own-server.ts';
import { expects, type Play } from './play.ts';
import { playRound } from './play-round.ts';
import { openProgress } from './progress.ts';
import { reportOf, tell } from './report.ts';
import { checkSight } from './sight-invariants.ts';
import { checkStates } from './state-invariants.ts';
import { openTimings } from './timings.ts';
import { checkTree, publicHead } from './tree-invariants.ts';
import { worldFor } from './world-for.ts';
import { checkYears } from './years/check-years.ts';
import { playYears } from './years/years.ts';

// The last year of each programme's rounds for which the State Council's calendar is known to its end.
const YEARS: Readonly<Record<string, number>> = { 'bigdata-2020': 2022, 'digital-economy-2023': 2025 };
const REPEAT_PERCENT = 4;
const NO_FAULT = 'the server breaks on nothing';
// One objection is upheld and one left open: their platforms are not announced.
const HELD_BACK = 2;

/** Plays a round, checks what has to hold, tells what came out. @returns the exit code. */
export async function rehearse(options: RehearsalOptions): Promise<number> {
  const programme = Object.values(PROGRAMMES).find(({ id }) => id === options.programme);
  if (programme === undefined) throw new Error(`There is no programme ${options.programme}.`);
  const server = options.url === null ? await startOwnServer() : foreignServer(options);
  try {
    return await playOn(server, programme, options);
  } finally {
    await server.stop();
  }
}

function foreignServer({ url, clock }: RehearsalOptions): ServerToPlayOn {
  const token = process.env['QICHUANG_DEMO_TOKEN'] ?? null;
  return { url: (url ?? '').replace(/\/$/, ''), clock, token, mail: null, stop: () => Promise.resolve() };
}

async function playOn(
  server: ServerToPlayOn,
  programme: Programme,
  options: RehearsalOptions,
): Promise<number> {
  const { clock, token } = server;
  if (clock === null || token === null) {
    throw new Error(
      'A rehearsal moves time: give --clock and QICHUANG_DEMO_TOKEN of a server made for trying out.',
    );
  }
  const play = playOf(server, clock, token, programme, options);
  const before = await play.clock.now();
  const from = performance.now();
  const experts = Math.max(options.experts, leastExperts(play));
  const cast = await castFor(play, experts);
  const early = await publicHead(cast.auditor);
  const played = await playRound(play, cast);
  const { id: round, applications } = played;
  await checkSight(play, cast, round, applications);
  await checkStates(play, cast, round, applications);
  if (options.threeYears) {
    await checkCertificates(play, cast.auditor);
    await checkYears(await playYears(play, cast, played), server.mail);
  }
  const names = play.world.organisations
    .slice(0, 50)
    .flatMap(({ name, legalRepresentative }) => [name, legalRepresentative]);
  const facts = await checkLedger(play, cast, names);
  await checkTree(play, cast, facts, early);
  if (!options.threeYears) await checkCertificates(play, cast.auditor);
  for (const { request, same } of play.street.repeats) {
    expects(play, 'a request repeated under its key gets the first answer', same, request);
  }
  for (const fault of play.street.faults ?? []) expects(play, NO_FAULT, false, fault);
  expects(play, NO_FAULT, (play.street.faults ?? []).length === 0, 'see above');
  const seconds = (performance.now() - from) / 1000;
  play.progress.end();
  if (options.url !== null) await play.clock.moveTo(before);
  const report = reportOf(play, applications, {
    seed: options.seed,
    experts,
    seconds,
    facts: facts.length,
    threeYears: options.threeYears,
  });
  process.stdout.write(tell(report));
  if (options.report !== null) writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`);
  return report.ok ? 0 : 1;
}

/** So many that nobody has to read more than the programme allows, with a quarter to spare for recusals. */
function leastExperts({ programme, world, panelSize }: Play): number {
  const { maximumLoad } = programme.sharedRules.expertPanel;
  return maximumLoad === null ? 0 : Math.ceil((world.applications.length * panelSize * 1.25) / maximumLoad);
}

function playOf(
  { url }: ServerToPlayOn,
  clock: string,
  token: string,
  programme: Programme,
  options: RehearsalOptions,
): Play {
  const { seed, clients, experts } = options;
  const year = YEARS[programme.id] ?? 2025;
  const street: Street = {
    url,
    token,
    timings: openTimings(),
    seed,
    acknowledged: [],
    repeatPercent: REPEAT_PERCENT,
    repeats: [],
    faults: [],
  };
  return {
    street,
    clock: modelClockAt(clock, token),
    progress: openProgress(process.stderr, () => performance.now()),
    atOnce: clients,
    chance: openChance(`rehearsal ${seed}`),
    prefix: options.url === null ? '' : `${seed}-`,
    programme,
    year,
    timetable: timetableFrom(
      programme.id === 'digital-economy-2023' ? day(`${year}-03-05`) : usualOpening(year),
    ),
    world: worldOfPlay(programme, options, year),
    ...(options.threeYears ? { selectedShare: 1 } : {}),
    panelSize: options.panel ?? (experts >= 20 ? 5 : 3),
    broken: [],
    looked: new Map(),
  };
}

/** Where years follow, every application goes through: what is to be seen of the round is seen without them. */
function worldOfPlay(
  programme: Programme,
  { seed, applications, platforms, threeYears }: RehearsalOptions,
  year: number,
): World {
  if (!threeYears) return worldFor(programme, { seed, count: applications, year });
  const world = worldFor(programme, { seed, count: platforms + HELD_BACK, year });
  return {
    ...world,
    applications: world.applications.map((one) => ({ ...one, story: 'straight' as const })),
  };
}
