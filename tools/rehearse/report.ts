import type { Play, Played } from './play.ts';
import { neverLookedAt, neverLookedAtInYears } from './required.ts';
import type { TimingRow } from './timings.ts';

export interface Report {
  readonly programme: string;
  readonly seed: string;
  readonly applications: number;
  readonly experts: number;
  readonly seconds: number;
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly acts: number;
  readonly repeats: number;
  readonly facts: number;
  readonly states: Readonly<Record<string, number>>;
  readonly requestTimes: readonly TimingRow[];
  readonly invariants: readonly {
    readonly name: string;
    readonly looked: number;
    readonly broken: readonly string[];
  }[];
  readonly ok: boolean;
}

export interface Measured {
  readonly seed: string;
  readonly experts: number;
  readonly seconds: number;
  readonly facts: number;
  /** Three years followed the round. */
  readonly threeYears: boolean;
}

/** Gathers what a run showed. An invariant that found nothing to look at is no proof, and fails. */
export function reportOf(play: Play, all: readonly Played[], measured: Measured): Report {
  const times = play.street.timings.rows();
  const requests = times.reduce((sum, { count }) => sum + count, 0);
  const { repeats } = play.street;
  const states: Record<string, number> = {};
  for (const { state } of all) states[state] = (states[state] ?? 0) + 1;
  const missing = measured.threeYears ? neverLookedAtInYears(play) : neverLookedAt(play);
  const unseen = missing.map((name) => ({
    name,
    looked: 0,
    broken: ['there was nothing to look at'],
  }));
  const seen = [...play.looked].map(([name, looked]) => ({
    name,
    looked,
    broken: play.broken
      .filter((line) => line.startsWith(`${name}: `))
      .map((line) => line.slice(name.length + 2)),
  }));
  const invariants = [...seen, ...unseen].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return {
    programme: play.programme.id,
    seed: measured.seed,
    applications: all.length,
    experts: measured.experts,
    seconds: Math.round(measured.seconds * 10) / 10,
    requests,
    requestsPerSecond: Math.round(requests / measured.seconds),
    acts: play.street.acknowledged.length,
    repeats: repeats.length,
    facts: measured.facts,
    states: Object.fromEntries(Object.entries(states).toSorted()),
    requestTimes: times,
    invariants,
    ok: invariants.length > 0 && invariants.every(({ broken }) => broken.length === 0),
  };
}

const SHOWN_TIMES = 28;
const SHOWN_FAULTS = 5;

/** The report as a person reads it. */
export function tell(report: Report): string {
  const {
    programme,
    seed,
    applications,
    experts,
    seconds,
    requests,
    requestsPerSecond,
    acts,
    facts,
    repeats,
  } = report;
  const lines = [
    '',
    `${programme}: ${applications} applications, ${experts} experts, seed ${seed}`,
    `${requests} requests in ${seconds} s (${requestsPerSecond}/s); ${acts} acts acknowledged, ${repeats} of them repeated; ${facts} facts in the ledger`,
    '',
    'state             applications',
    ...Object.entries(report.states).map(
      ([state, count]) => `${state.padEnd(18)}${String(count).padStart(12)}`,
    ),
    '',
    'request                          count refused    p50    p95    p99    most (ms)',
    ...report.requestTimes.slice(0, SHOWN_TIMES).map(timeLine),
    ...(report.requestTimes.length > SHOWN_TIMES
      ? [`and ${report.requestTimes.length - SHOWN_TIMES} more kinds`]
      : []),
    '',
    ...report.invariants.flatMap(({ name, looked, broken }) => [
      `${broken.length === 0 ? 'holds ' : 'BROKEN'} ${name} (${looked} looked at)`,
      ...broken.slice(0, SHOWN_FAULTS).map((one) => `         ${one}`),
      ...(broken.length > SHOWN_FAULTS ? [`         and ${broken.length - SHOWN_FAULTS} more`] : []),
    ]),
    '',
    report.ok
      ? `${report.invariants.length} invariants hold.`
      : `${report.invariants.filter(({ broken }) => broken.length > 0).length} of ${report.invariants.length} invariants are broken.`,
  ];
  return `${lines.join('\n')}\n`;
}

function timeLine({ request, count, refused, p50, p95, p99, most }: TimingRow): string {
  const figures = [p50, p95, p99, most].map((ms) => ms.toFixed(0).padStart(7)).join('');
  return `${request.padEnd(30)}${String(count).padStart(8)}${String(refused).padStart(8)}${figures}`;
}
