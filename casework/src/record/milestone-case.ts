import { ok, type Result, refused } from '@qichuang/base';
import {
  MILESTONE_TRANSITIONS,
  type Milestone,
  mayMove,
  type PersonId,
  type Platform,
  type Refusal,
  refusal,
  type Standing,
  standingAtPlatform,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { seen } from '../spine/commit.ts';

export interface OnMilestone {
  readonly milestone: string;
  readonly version: number;
}

interface MilestoneCase {
  readonly milestone: Milestone;
  readonly platform: Platform;
  readonly standing: Standing;
}

/** Finds a milestone the actor may make this move with, as the actor saw it (B6.1). */
export async function milestoneFor(
  desk: Desk,
  act: Act<OnMilestone>,
  nameFor: (found: MilestoneCase) => keyof typeof MILESTONE_TRANSITIONS,
  preparedBy: (milestone: Milestone) => PersonId | null = () => null,
): Promise<Result<MilestoneCase & { readonly to: Milestone['state'] }, Refusal>> {
  const milestone = await desk.shelf.find('milestone', act.body.milestone);
  const platform =
    milestone === undefined ? undefined : await desk.shelf.find('platform', milestone.platform);
  if (milestone === undefined || platform === undefined) return refused(refusal('not-found'));
  const standing = standingAtPlatform(platform, act.actor);
  const found = { milestone, platform, standing };
  const allowed = mayMove<Milestone['state']>(MILESTONE_TRANSITIONS[nameFor(found)], {
    state: milestone.state,
    standing,
    person: act.actor.person,
    preparedBy: preparedBy(milestone),
    at: act.at,
    clocks: {},
  });
  if (!allowed.ok) return allowed;
  if (platform.state !== 'active') return refused(refusal('wrong-state', 'B6.1', { state: platform.state }));
  const current = seen(milestone, act.body.version);
  return current.ok ? ok({ ...found, to: allowed.value }) : current;
}
