import { type Result, refused } from '@qichuang/base';
import {
  mayMove,
  type Refusal,
  refusal,
  SUPPORT_TRANSITIONS,
  type Support,
  standingAtPlatform,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';

interface OnSupport {
  readonly support: string;
  readonly version: number;
}

/** Confirms what a host has entered. */
export function confirmSupport(desk: Desk, act: Act<OnSupport>): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, () => 'confirm', { confirmedBy: personOf(act) });
}

/** Strikes a line with the reason; it stays to be read, and counts no more. A host takes back what nobody has confirmed. */
export function strikeSupport(
  desk: Desk,
  act: Act<OnSupport & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  return step(desk, act, (part) => (part === 'host' ? 'take-back' : 'strike'), {
    struckReason: act.body.reason,
  });
}

async function step(
  desk: Desk,
  act: Act<OnSupport>,
  nameOf: (part: string) => keyof typeof SUPPORT_TRANSITIONS,
  patch: Partial<Support>,
): Promise<Result<Standpoint, Refusal>> {
  const support = await desk.shelf.find('support', act.body.support);
  const platform = support === undefined ? undefined : await desk.shelf.find('platform', support.platform);
  if (support === undefined || platform === undefined) return refused(refusal('not-found'));
  const standing = standingAtPlatform(platform, act.actor);
  const name = nameOf(standing.part);
  const allowed = mayMove(SUPPORT_TRANSITIONS[name], {
    state: support.state,
    standing,
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: {},
  });
  if (!allowed.ok) return allowed;
  const current = seen(support, act.body.version);
  if (!current.ok) return current;
  const next: Support = { ...support, ...patch, state: allowed.value };
  return commitOne(
    desk,
    act,
    move(act, { act: `${name}-support`, clause: 'B6.2' }, 'support', support, next),
  );
}
