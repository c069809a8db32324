import { dayIn, parseDay, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type Milestone, type Platform, type Refusal, refusal, type Topic } from '@qichuang/domain';
import type { Act, Desk, Message } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { milestoneFor, type OnMilestone } from './milestone-case.ts';

/**
 * Asks for a later or earlier day, or, with `to: null`, that the milestone be cancelled. Nothing moves before whoever has the say has
 * consented: the recommender for a day, the authority for a cancellation (A4.1, B6.1).
 */
export async function askMilestoneChange(
  desk: Desk,
  act: Act<OnMilestone & { readonly to: string | null; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await milestoneFor(desk, act, () => 'ask-change');
  if (!found.ok) return found;
  const { milestone, platform } = found.value;
  if (milestone.asked !== null) return refused(refusal('already-exists', 'B6.1', { to: milestone.asked.to }));
  const to = act.body.to === null ? null : parseDay(act.body.to);
  if (to === undefined || to === milestone.dueOn || (to !== null && to > platform.validUntil))
    return refused(refusal('value-not-allowed', 'B6.1', { field: 'to', validUntil: platform.validUntil }));
  if (to !== null && to < dayIn(act.at, SHANGHAI)) return refused(refusal('too-early', 'B6.1', { to }));
  const next: Milestone = {
    ...milestone,
    asked: { to, reason: act.body.reason, by: personOf(act), at: act.at },
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'ask-milestone-change', clause: 'B6.1' }, 'milestone', milestone, next),
    {
      messages: [
        told('milestone-change-asked', platform, milestone, decider(platform, to === null), act.body),
      ],
    },
  );
}

function decider({ recommender, programme }: Platform, cancels: boolean): Message['to'] {
  return cancels ? { programme } : { recommender };
}

/** Consents to what was asked for, or refuses it; never whoever asked (B6.1). */
export async function decideMilestoneChange(
  desk: Desk,
  act: Act<OnMilestone & { readonly consents: boolean; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const { consents } = act.body;
  const found = await milestoneFor(
    desk,
    act,
    ({ milestone: { asked } }) => {
      if (asked?.to === null) return consents ? 'cancel' : 'refuse-cancel';
      return consents ? 'consent' : 'refuse-move';
    },
    ({ asked }) => asked?.by ?? null,
  );
  if (!found.ok) return found;
  const { milestone, platform, to: state } = found.value;
  const { asked } = milestone;
  if (asked === null) return refused(refusal('wrong-state', 'B6.1', { state: milestone.state }));
  const next: Milestone = {
    ...milestone,
    state,
    // What was asked for and cancelled keeps saying why.
    asked: consents && asked.to === null ? asked : null,
    ...(consents && asked.to !== null
      ? {
          dueOn: asked.to,
          moved: [
            ...milestone.moved,
            {
              from: milestone.dueOn,
              to: asked.to,
              reason: asked.reason,
              by: asked.by,
              at: asked.at,
              consentedBy: personOf(act),
              consentedAt: act.at,
            },
          ],
        }
      : {}),
  };
  const decided = decision(consents, asked.to === null);
  return commitOne(
    desk,
    act,
    move(act, { act: `${decided}-milestone`, clause: 'B6.1' }, 'milestone', milestone, next),
    {
      messages: [
        told(`milestone-${decided}`, platform, milestone, { organisation: platform.organisation }, act.body),
      ],
    },
  );
}

function decision(consents: boolean, cancels: boolean): 'move' | 'cancel' | 'keep' {
  if (!consents) return 'keep';
  return cancels ? 'cancel' : 'move';
}

function told(
  topic: Topic,
  platform: Platform,
  { task }: Milestone,
  to: Message['to'],
  { reason }: { readonly reason: string },
): Message {
  return { topic, to, values: { platform: platform.name, task, reason } };
}
