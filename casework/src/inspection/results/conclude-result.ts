import { type Day, dayIn, type Result, SHANGHAI } from '@qichuang/base';
import type { InspectionFindings, InspectionTask, Measure, Refusal } from '@qichuang/domain';
import { proposedMeasure } from '../../measures/propose-measure.ts';
import type { Act, Desk, Message } from '../../ports.ts';
import { personOf } from '../../spine/case.ts';
import { commit, type Move, move, type Standpoint } from '../../spine/commit.ts';
import { type OnResult, type ResultCase, resultCaseOf } from './result-case.ts';

/**
 * Concludes a result once the time to object is over or the objection is answered. Where the platform has to put something right, the
 * rectification is proposed with it: heard, ordered by another person and re-checked like every measure (A4.3, B6.3).
 */
export async function concludeResult(desk: Desk, act: Act<OnResult>): Promise<Result<Standpoint, Refusal>> {
  const found = await resultCaseOf(desk, act, 'conclude');
  if (!found.ok) return found;
  const { task, state } = found.value;
  const ordered = await rectificationOf(desk, act, found.value);
  const next: InspectionTask = {
    ...task,
    state,
    concluded: { by: personOf(act), at: act.at },
    rectification: ordered?.next.id ?? null,
  };
  const moved = move(act, { act: 'conclude-inspection', clause: 'A4.3' }, 'inspectionTask', task, next);
  return commit(
    desk,
    act,
    [moved, ...(ordered === null ? [] : [ordered.move])],
    { id: task.id, version: task.version + 1, state },
    { messages: ordered === null ? [] : [proposed(found.value, ordered.next)] },
  );
}

async function rectificationOf(
  desk: Desk,
  act: Act<unknown>,
  { task, platform, programme }: ResultCase,
): Promise<{ readonly move: Move; readonly next: Measure } | null> {
  const { findings } = task;
  if (findings?.overall !== 'rectify' || platform.state !== 'active') return null;
  const wrong = findings.items.filter(({ verdict }) => verdict === 'rectify');
  const known = wrong.flatMap(
    ({ item }) => programme.reports.inspection.items.find(({ id }) => id === item) ?? [],
  );
  return proposedMeasure(
    desk,
    act,
    platform,
    {
      platform: platform.id,
      kind: 'rectification',
      source: { kind: 'inspection', id: task.id },
      ground: `抽查：${known.map(({ zh }) => zh).join('、') || '责令限期整改'}`.slice(0, 200),
      facts: factsOf(findings, known),
      evidence: `抽查记录 ${task.receipt ?? ''}`,
      clause: known[0]?.basis[0] ?? 'B6.3',
      dueOn: dueOn(findings, dayIn(act.at, SHANGHAI)),
    },
    0,
  );
}

function factsOf(
  findings: InspectionFindings,
  known: readonly { readonly id: string; readonly zh: string }[],
): string {
  const lines = known.map(({ id, zh }, place) => {
    const note = findings.items.find(({ item }) => item === id)?.note ?? '';
    return `${place + 1}. ${zh}${note === '' ? '' : `：${note}`}`;
  });
  return [...lines, findings.facts].join('\n');
}

/** The inspectors' day while it is still to come, otherwise the programme's own term. */
function dueOn({ rectifyUntil }: InspectionFindings, today: Day): Day | null {
  return rectifyUntil !== null && rectifyUntil > today ? rectifyUntil : null;
}

function proposed({ platform }: ResultCase, { kind, hearingUntil, organisation }: Measure): Message {
  return {
    topic: hearingUntil === null ? 'measure-proposed' : 'measure-hearing-opened',
    to: { organisation },
    values: { platform: platform.name, kind, until: hearingUntil ?? '' },
  };
}
