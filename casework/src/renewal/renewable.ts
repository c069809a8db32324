import { type Day, ok, type Result, refused } from '@qichuang/base';
import { type Organisation, type Platform, type Refusal, type Round, refusal } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';
import { monthsBefore, settingNumber } from '../registry-facts.ts';

interface Asked {
  readonly platform: string;
  readonly category: string;
  readonly organisation: Organisation['id'];
  readonly round: Pick<Round, 'programme'>;
  readonly programme: Programme;
  readonly today: Day;
}

/**
 * Whether an application may be one for the renewal of a platform (A3.6, B5.2): by its own holder, in its category, once, and within the
 * programme's months before its end or after it. A platform of the work plan before comes into this one by a new designation only, and at
 * any time.
 */
export async function renewable(desk: Desk, asked: Asked): Promise<Result<Platform, Refusal>> {
  const platform = await desk.shelf.find('platform', asked.platform);
  if (platform === undefined || platform.organisation !== asked.organisation)
    return refused(refusal('not-found'));
  const { round, programme, category, today } = asked;
  const inherited = platform.programme === programme.predecessor;
  if (platform.programme !== round.programme && !inherited)
    return refused(refusal('value-not-allowed', 'B5.2', { field: 'renews', programme: platform.programme }));
  if (platform.category !== category)
    return refused(refusal('value-not-allowed', 'B5.2', { field: 'category', category: platform.category }));
  if (platform.renewedBy !== undefined)
    return refused(refusal('already-exists', 'B5.2', { platform: platform.renewedBy }));
  if (platform.state !== 'active' && platform.state !== 'expired')
    return refused(refusal('wrong-state', 'B5.2', { state: platform.state }));
  const opensOn = renewalOpensOn(programme, platform);
  if (!inherited && today < opensOn) return refused(refusal('too-early', 'B5.2', { opensOn }));
  return ok(platform);
}

/** First day on which a platform's holder may apply again. */
export function renewalOpensOn(programme: Programme, { validUntil }: Pick<Platform, 'validUntil'>): Day {
  return monthsBefore(validUntil, settingNumber(programme, 'renewal_window_months'));
}
