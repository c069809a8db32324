import type { Day } from '@qichuang/base';
import { type Platform, type RiskByHand, riskByHandOn } from '@qichuang/domain';
import type { CreditRisk, RiskClass } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';
import { type EvidenceByPoint, evidenceOf, holdsOf, onRecord } from './risk-evidence.ts';

/** What speaks for and against a platform, how often each. */
export type RiskCounts = Readonly<Record<string, number>>;

export interface RiskStanding {
  readonly risk: RiskClass;
  readonly points: number;
  readonly counts: RiskCounts;
  /** What lifted the class above what the points say. */
  readonly lifted: readonly string[];
}

/** The class in which a platform stands on a day, with what it rests on. */
export interface PlatformRisk extends RiskStanding {
  readonly evidence: EvidenceByPoint;
  /** What the points alone say. */
  readonly reckoned: RiskClass;
  /** The class a person has set with a reason, while it holds. */
  readonly byHand: RiskByHand | null;
}

const WORSE: readonly RiskClass[] = ['A', 'B', 'C', 'D'];

/**
 * The credit-risk class by the programme's points: the sum decides the band, an override may only make it worse.
 *
 * @param counts - by the ids of the programme's points; one it does not know counts nothing.
 * @param holds - the overrides that apply, by the programme's names for them.
 * @throws Error for a document whose bands leave a gap: a broken programme.
 */
export function riskClass(
  creditRisk: CreditRisk,
  counts: RiskCounts,
  holds: readonly string[],
): RiskStanding {
  const points = creditRisk.points.reduce((sum, { id, points: each, cap }) => {
    const got = each * (counts[id] ?? 0);
    return sum + (cap === undefined ? got : Math.min(got, cap));
  }, 0);
  const band = creditRisk.bands.find(
    ({ from, below }) => (from === undefined || points >= from) && (below === undefined || points < below),
  );
  if (band === undefined) throw new Error(`no class for ${points} points`);
  let risk = band.class;
  const lifted: string[] = [];
  for (const { if: name, classAtLeast } of creditRisk.overrides) {
    if (!holds.includes(name) || WORSE.indexOf(classAtLeast) <= WORSE.indexOf(risk)) continue;
    risk = classAtLeast;
    lifted.push(name);
  }
  return { risk, points, counts, lifted };
}

type Reads = Pick<Desk, 'shelf' | 'calendar' | 'programmes'>;

/** How a platform stands on a day, by what is on record of it (A4.3, B6.3): reports, changes, milestones, measures, grades, findings. */
export async function riskOf(
  desk: Reads,
  creditRisk: CreditRisk,
  platform: Platform,
  today: Day,
): Promise<PlatformRisk> {
  const all = await onRecord(desk, [platform]);
  return standing(
    creditRisk,
    platform,
    evidenceOf(all, platform, today),
    holdsOf(all, platform, today),
    today,
  );
}

/** The same for all platforms of one programme, read at once. O(what is on record of the programme). */
export async function risksOf(
  desk: Reads,
  creditRisk: CreditRisk,
  platforms: readonly Platform[],
  today: Day,
): Promise<ReadonlyMap<Platform['id'], PlatformRisk>> {
  const all = await onRecord(desk, platforms);
  return new Map(
    platforms.map((platform) => [
      platform.id,
      standing(creditRisk, platform, evidenceOf(all, platform, today), holdsOf(all, platform, today), today),
    ]),
  );
}

function standing(
  creditRisk: CreditRisk,
  platform: Platform,
  evidence: EvidenceByPoint,
  holds: readonly string[],
  today: Day,
): PlatformRisk {
  const counts = Object.fromEntries(Object.entries(evidence).map(([point, { length }]) => [point, length]));
  const reckoned = riskClass(creditRisk, counts, holds);
  const byHand = riskByHandOn(platform, today);
  return { ...reckoned, risk: byHand?.risk ?? reckoned.risk, reckoned: reckoned.risk, byHand, evidence };
}
