import { type Result, refused } from '@qichuang/base';
import { type InspectionCorrection, type InspectionTask, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../../ports.ts';
import { personOf } from '../../spine/case.ts';
import { commitOne, move, type Standpoint } from '../../spine/commit.ts';
import { type ChangedFindings, changedFindings } from './objection.ts';
import { type OnResult, resultCaseOf } from './result-case.ts';

export interface CorrectResult extends OnResult {
  readonly kind: InspectionCorrection['kind'];
  readonly reason: string;
  /** What is right; `null` where the result is withdrawn. */
  readonly changes: ChangedFindings | null;
}

/** Proposes to put a published result right or to withdraw it, with the reason; another person publishes that (A4.3, B6.3). */
export async function proposeCorrection(
  desk: Desk,
  act: Act<CorrectResult>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await resultCaseOf(desk, act, 'propose-correction');
  if (!found.ok) return found;
  const { task, state } = found.value;
  const { kind, reason, changes } = act.body;
  const told = publishedCorrections(task);
  if (told.at(-1)?.kind === 'withdrawn')
    return refused(refusal('wrong-state', 'A4.3', { state: 'withdrawn' }));
  const after = changes === null ? null : changedFindings(task, changes);
  if (task.findings === null || (kind === 'corrected') !== (after !== null))
    return refused(refusal('value-not-allowed', 'A4.3', { field: 'changes' }));
  const proposed: InspectionCorrection = {
    kind,
    reason,
    before: task.findings,
    after,
    prepared: { by: personOf(act), at: act.at },
    published: null,
  };
  // A proposal nobody has published gives way to the next.
  const next: InspectionTask = { ...task, state, corrections: [...told, proposed] };
  return commitOne(
    desk,
    act,
    move(act, { act: 'propose-inspection-correction', clause: 'A4.3' }, 'inspectionTask', task, next),
  );
}

/** Publishes the correction or withdrawal; what stood before stays to be read with the reason. */
export async function publishCorrection(
  desk: Desk,
  act: Act<OnResult>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await resultCaseOf(desk, act, 'publish-correction');
  if (!found.ok) return found;
  const { task, platform, state } = found.value;
  const pending = task.corrections?.at(-1);
  if (pending === undefined || pending.published !== null)
    return refused(refusal('wrong-state', 'A4.3', { state: task.state, correction: null }));
  const done = { ...pending, published: { by: personOf(act), at: act.at } };
  const next: InspectionTask = {
    ...task,
    state,
    findings: pending.after ?? task.findings,
    corrections: [...publishedCorrections(task), done],
  };
  const corrected = pending.kind === 'corrected';
  return commitOne(
    desk,
    act,
    move(
      act,
      { act: corrected ? 'correct-inspection-result' : 'withdraw-inspection-result', clause: 'A4.3' },
      'inspectionTask',
      task,
      next,
    ),
    {
      messages: [
        {
          topic: corrected ? 'inspection-corrected' : 'inspection-withdrawn',
          to: { organisation: task.organisation },
          values: { platform: platform.name, reason: pending.reason },
        },
      ],
    },
  );
}

/** What is told of a result beside it. */
export function publishedCorrections({
  corrections = [],
}: Pick<InspectionTask, 'corrections'>): readonly InspectionCorrection[] {
  return corrections.filter(({ published }) => published !== null);
}

/** Whether a published result has been taken back: it counts for nothing any more, and is still shown with the reason. */
export function isWithdrawn(task: Pick<InspectionTask, 'corrections'>): boolean {
  return publishedCorrections(task).at(-1)?.kind === 'withdrawn';
}
