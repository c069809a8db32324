import type { Result } from '@qichuang/base';
import {
  type InspectionFindings,
  type InspectionResult,
  type InspectionTask,
  type InspectionVerdict,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../../ports.ts';
import { personOf } from '../../spine/case.ts';
import { commitOne, move, type Standpoint } from '../../spine/commit.ts';
import { type OnResult, resultCaseOf } from './result-case.ts';

/** The inspected says what is wrong with the record, until the last day set for it (A4.3, B6.3). */
export async function objectToFindings(
  desk: Desk,
  act: Act<OnResult & { readonly text: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await resultCaseOf(desk, act, 'object');
  if (!found.ok) return found;
  const { task, platform, inspection, state } = found.value;
  const next: InspectionTask = {
    ...task,
    state,
    objection: { text: act.body.text, by: personOf(act), at: act.at },
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'object-to-findings', clause: 'A4.3' }, 'inspectionTask', task, next),
    {
      messages: [
        {
          topic: 'inspection-objected',
          to: { programme: task.programme },
          values: { platform: platform.name, batch: inspection.name },
        },
      ],
    },
  );
}

/** What is said otherwise than the inspectors had signed. */
export interface ChangedFindings {
  readonly overall: InspectionResult;
  readonly items: readonly {
    readonly item: string;
    readonly verdict: InspectionVerdict;
    readonly note: string;
  }[];
}

export interface AnswerObjection extends OnResult {
  readonly text: string;
  readonly upheld: boolean;
  /** With an objection that is upheld, and only then. */
  readonly changes: ChangedFindings | null;
}

/** Answers the objection and confirms the findings or changes them; what the inspectors signed is kept beside (A4.3, B6.3). */
export async function answerInspectionObjection(
  desk: Desk,
  act: Act<AnswerObjection>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await resultCaseOf(desk, act, 'answer');
  if (!found.ok) return found;
  const { task, platform, state } = found.value;
  const { text, upheld, changes } = act.body;
  if (upheld !== (changes !== null))
    return { ok: false, refusal: refusal('value-not-allowed', 'A4.3', { field: 'changes' }) };
  const changed = changes === null ? task.findings : changedFindings(task, changes);
  if (changed === null || task.findings === null)
    return { ok: false, refusal: refusal('value-not-allowed', 'A4.3', { field: 'changes.items' }) };
  const next: InspectionTask = {
    ...task,
    state,
    findings: changed,
    ...(upheld ? { signedFindings: task.findings } : {}),
    answer: { text, upheld, by: personOf(act), at: act.at },
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'answer-inspection-objection', clause: 'A4.3' }, 'inspectionTask', task, next),
    {
      messages: [
        {
          topic: 'inspection-answered',
          to: { organisation: task.organisation },
          values: { platform: platform.name, outcome: upheld ? 'upheld' : 'not-upheld' },
        },
      ],
    },
  );
}

/** The findings with what is said otherwise; `null` for an item that was not inspected, or where nothing is said otherwise. */
export function changedFindings(
  { findings }: Pick<InspectionTask, 'findings'>,
  { overall, items }: ChangedFindings,
): InspectionFindings | null {
  if (findings === null) return null;
  const strange = items.some(({ item }) => findings.items.every((one) => one.item !== item));
  const next: InspectionFindings = {
    ...findings,
    overall,
    items: findings.items.map((one) => {
      const change = items.find(({ item }) => item === one.item);
      return change === undefined ? one : { item: one.item, verdict: change.verdict, note: change.note };
    }),
    rectifyUntil: overall === 'rectify' ? findings.rectifyUntil : null,
  };
  const same =
    next.overall === findings.overall &&
    next.items.every(({ verdict, note }, place) => {
      const before = findings.items[place];
      return before?.verdict === verdict && before.note === note;
    });
  return strange || same ? null : next;
}
