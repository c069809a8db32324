import { dayIn, parseDay, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type Milestone, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { milestoneFor, type OnMilestone } from './milestone-case.ts';
import { platformFiles } from './platform-file.ts';

/** The host reports a milestone done, with its proof (A4.1, B6.1). */
export async function reportMilestone(
  desk: Desk,
  act: Act<
    OnMilestone & { readonly doneOn: string; readonly note: string; readonly files: readonly string[] }
  >,
): Promise<Result<Standpoint, Refusal>> {
  const found = await milestoneFor(desk, act, () => 'report');
  if (!found.ok) return found;
  const { milestone, platform, to } = found.value;
  const doneOn = parseDay(act.body.doneOn);
  if (doneOn === undefined) return refused(refusal('value-not-allowed', 'B6.1', { field: 'doneOn' }));
  if (doneOn > dayIn(act.at, SHANGHAI)) return refused(refusal('too-late', 'B6.1', { doneOn }));
  if (act.body.files.length === 0) return refused(refusal('incomplete', 'B6.1', { fields: ['proof'] }));
  const proof = await platformFiles(desk, platform.id, act.body.files);
  if (!proof.ok) return proof;
  const next: Milestone = {
    ...milestone,
    state: to,
    doneOn,
    note: act.body.note,
    proof: proof.value,
    asked: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'report-milestone', clause: 'B6.1' }, 'milestone', milestone, next),
    {
      messages: [
        {
          topic: 'milestone-reported',
          to: { recommender: platform.recommender },
          values: { platform: platform.name, task: milestone.task },
        },
      ],
    },
  );
}

type Finding = Act<OnMilestone & { readonly finding: string }>;

/** The recommender has checked the proof and finds the milestone done (B6.1). */
export function confirmMilestone(desk: Desk, act: Finding): Promise<Result<Standpoint, Refusal>> {
  return check(desk, act, 'confirm');
}

/** The recommender does not find it done, with the reason; the host reports again (B6.1). */
export function sendBackMilestone(desk: Desk, act: Finding): Promise<Result<Standpoint, Refusal>> {
  return check(desk, act, 'send-back');
}

async function check(
  desk: Desk,
  act: Finding,
  name: 'confirm' | 'send-back',
): Promise<Result<Standpoint, Refusal>> {
  const found = await milestoneFor(desk, act, () => name);
  if (!found.ok) return found;
  const { milestone, platform, to } = found.value;
  const confirmed = name === 'confirm';
  const next: Milestone = {
    ...milestone,
    state: to,
    doneOn: confirmed ? milestone.doneOn : null,
    checked: { finding: act.body.finding, confirmed, by: personOf(act), at: act.at },
  };
  return commitOne(
    desk,
    act,
    move(act, { act: `${name}-milestone`, clause: 'B6.1' }, 'milestone', milestone, next),
    {
      messages: [
        {
          topic: `milestone-${confirmed ? 'confirmed' : 'sent-back'}`,
          to: { organisation: platform.organisation },
          values: { platform: platform.name, task: milestone.task, finding: act.body.finding },
        },
      ],
    },
  );
}
