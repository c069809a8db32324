import { type Application, REVIEW_STEP_KINDS, type Refusal, type Round, refusal } from '@qichuang/domain';
import { isStageOn } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';

/**
 * What the meeting still has to wait for: a step the programme holds for every application and that is not signed, or one that was planned
 * for an application and is neither signed nor called off.
 */
export async function stepsOutstanding(
  desk: Desk,
  { id: round, programmeDigest }: Round,
  category: string,
): Promise<Refusal | null> {
  const [applications, steps] = await Promise.all([
    desk.shelf.where('application', { round, category, state: 'reviewed' }),
    desk.shelf.where('reviewStep', { round, category, state: ['planned', 'recorded', 'signed'] }),
  ]);
  const programme = programmeAt(desk, programmeDigest);
  const always = REVIEW_STEP_KINDS.filter((kind) => isStageOn(programme, kind));
  const waitsFor = (application: Application) =>
    REVIEW_STEP_KINDS.some((kind) => {
      const step = steps.find((one) => one.application === application.id && one.kind === kind);
      return step === undefined ? always.includes(kind) : step.state !== 'signed';
    });
  const waiting = applications.filter(waitsFor);
  return waiting.length === 0
    ? null
    : refusal('incomplete', 'default', {
        why: 'steps-outstanding',
        waiting: waiting.map((one) => one.receipt ?? one.id),
      });
}
