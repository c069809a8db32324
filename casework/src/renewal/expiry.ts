import { type Day, dayIn, daysBetween, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import { mayMove, PLATFORM_TRANSITIONS, type Platform, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, commitOne, move, type Standpoint } from '../spine/commit.ts';

/** Days before the end of its validity on which a platform's holder and bureau are told (product default, A3.6, B5.2). */
export const EXPIRY_NOTICES = [180, 90, 30] as const;

/** The notice that is due on a day: the shortest one reached and not yet given; `null` for none. */
export function expiryNotice(
  { validUntil, toldOf }: Pick<Platform, 'validUntil' | 'toldOf'>,
  today: Day,
): number | null {
  const left = daysBetween(today, validUntil);
  if (left < 0) return null;
  const notice = EXPIRY_NOTICES.filter((days) => left <= days).at(-1);
  return notice === undefined || (toldOf !== undefined && toldOf <= notice) ? null : notice;
}

/** Tells of the end that is coming. Done by the clock, once for each notice: the platform remembers which it was told. */
export async function tellOfExpiry(
  desk: Desk,
  act: Act<{ readonly platform: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const notice = expiryNotice(platform, dayIn(act.at, SHANGHAI));
  const { id, version, state, name, validUntil } = platform;
  if (notice === null || state !== 'active') return ok({ id, version, state });
  const values = { platform: name, validUntil };
  const moved = move(act, { act: 'tell-of-expiry', clause: 'B5.2' }, 'platform', platform, {
    ...platform,
    toldOf: notice,
  });
  return commitOne(desk, act, moved, {
    // A reminder is nothing anybody did: the ledger stays as it is.
    quiet: true,
    messages: [
      { topic: 'platform-expiring', to: { organisation: platform.organisation }, values },
      { topic: 'platform-expiring', to: { recommender: platform.recommender }, values },
    ],
  });
}

/** Its validity is over: a fact of the clock, no decision. The last day itself is still valid (A3.6, B5.2). */
export async function expirePlatform(
  desk: Desk,
  act: Act<{ readonly platform: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const { validUntil } = platform;
  if (dayIn(act.at, SHANGHAI) <= validUntil) return refused(refusal('too-early', 'B5.2', { validUntil }));
  // The clock has no part in a case; its own line of the table lets it in where nobody else may.
  const allowed = mayMove(
    { ...PLATFORM_TRANSITIONS.expire, by: ['public'] },
    {
      state: platform.state,
      standing: { part: 'public', grade: null },
      person: null,
      preparedBy: null,
      at: act.at,
      clocks: {},
    },
  );
  if (!allowed.ok) return allowed;
  const next: Platform = { ...platform, state: allowed.value };
  const moved = move(act, { act: 'expire-platform', clause: 'B5.2' }, 'platform', platform, next);
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved],
    { id, version, state },
    {
      messages: [
        {
          topic: 'platform-expired',
          to: { organisation: platform.organisation },
          values: { platform: platform.name, validUntil },
        },
      ],
    },
  );
}
