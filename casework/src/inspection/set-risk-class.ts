import { addYears, dayIn, parseDay, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  type CreditRisk,
  mayMove,
  PLATFORM_TRANSITIONS,
  type Platform,
  type Refusal,
  type RiskByHand,
  refusal,
  riskByHandOn,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { momentIn, near } from '../spine/programme-standing.ts';
import { riskOf } from './credit-risk.ts';

export interface SetRiskClass {
  readonly platform: string;
  readonly version: number;
  /** `null` takes back the class set by hand; the points decide again. */
  readonly risk: CreditRisk | null;
  readonly reason: string;
  /** Last day, a year on at most; `null` where it is taken back. */
  readonly until: string | null;
}

/**
 * Sets a platform's credit-risk class against what the points say, or takes that back (A4.3, B6.3). It holds for a year at most and is
 * kept with its reason; the list drawn from it is published by another person, who sees it there.
 */
export async function setRiskClass(desk: Desk, act: Act<SetRiskClass>): Promise<Result<Standpoint, Refusal>> {
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    PLATFORM_TRANSITIONS['set-risk'],
    momentIn(platform.state, platform.programme, act, { near: near(platform) }),
  );
  if (!allowed.ok) return allowed;
  const current = seen(platform, act.body.version);
  if (!current.ok) return current;
  const next =
    act.body.risk === null ? takenBack(act, platform) : await setAnew(desk, act, platform, act.body.risk);
  if (!next.ok) return next;
  const name = act.body.risk === null ? 'end-risk-class' : 'set-risk-class';
  return commitOne(
    desk,
    act,
    move(act, { act: name, clause: 'A4.3' }, 'platform', platform, { ...platform, riskByHand: next.value }),
  );
}

type Kept = Result<readonly RiskByHand[], Refusal>;

async function setAnew(
  desk: Desk,
  act: Act<SetRiskClass>,
  platform: Platform,
  risk: CreditRisk,
): Promise<Kept> {
  const today = dayIn(act.at, SHANGHAI);
  const latest = addYears(today, 1);
  const until = act.body.until === null ? undefined : parseDay(act.body.until);
  if (until === undefined || until < today || until > latest)
    return refused(refusal('value-not-allowed', 'A4.3', { field: 'until', earliest: today, latest }));
  const programme = desk.programmes.get(platform.programme);
  if (programme === undefined) throw new Error(`no programme ${platform.programme}`);
  const standing = await riskOf(desk, programme.reports.creditRisk, platform, today);
  if (standing.risk === risk) return refused(refusal('already-exists', 'A4.3', { risk }));
  const set = { risk, reason: act.body.reason, until, by: personOf(act), at: act.at, ended: null };
  return { ok: true, value: [...(platform.riskByHand ?? []), set] };
}

function takenBack(act: Act<SetRiskClass>, platform: Platform): Kept {
  const standing = riskByHandOn(platform, dayIn(act.at, SHANGHAI));
  if (standing === null) return refused(refusal('wrong-state', 'A4.3', { riskByHand: null }));
  const ended = { by: personOf(act), at: act.at, reason: act.body.reason };
  return {
    ok: true,
    value: (platform.riskByHand ?? []).map((one) => (one === standing ? { ...one, ended } : one)),
  };
}
