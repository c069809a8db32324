import { dayIn, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  type Filing,
  MEASURE_TRANSITIONS,
  type Measure,
  mayMove,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, type Move, move, type Standpoint, seen } from '../spine/commit.ts';
import { momentIn, near } from '../spine/programme-standing.ts';
import type { OnMeasure } from './decide-measure.ts';

export interface ConcludeMeasure extends OnMeasure {
  readonly outcome: 'fulfilled' | 'failed';
  readonly reason: string;
}

/**
 * Whether an ordered rectification was done (B6.3). It is found done only on a report its recommender has verified, and failed on such a
 * report or once its day has passed without one; what follows from a failure is a proposal of its own.
 */
export async function concludeMeasure(
  desk: Desk,
  act: Act<ConcludeMeasure>,
): Promise<Result<Standpoint, Refusal>> {
  const measure = await desk.shelf.find('measure', act.body.measure);
  if (measure === undefined) return refused(refusal('not-found'));
  const { outcome, reason, version } = act.body;
  const allowed = mayMove(
    MEASURE_TRANSITIONS[outcome === 'fulfilled' ? 'fulfil' : 'fail'],
    momentIn(measure.state, measure.programme, act, { near: near(measure) }),
  );
  if (!allowed.ok) return allowed;
  const current = seen(measure, version);
  if (!current.ok) return current;
  const report = await reportOn(desk, measure);
  const verified = report?.state === 'endorsed' || report?.state === 'accepted';
  if (!verified && outcome === 'fulfilled')
    return refused(refusal('incomplete', 'B6.3', { fields: ['rectification'] }));
  if (!verified && measure.dueOn !== null && dayIn(act.at, SHANGHAI) <= measure.dueOn)
    return refused(refusal('too-early', 'B6.3', { dueOn: measure.dueOn }));
  const concluded = { by: personOf(act), at: act.at, reason };
  const moved = move(act, { act: `${outcome}-measure`, clause: 'B6.3' }, 'measure', measure, {
    ...measure,
    state: allowed.value,
    concluded,
  });
  const { id, version: written, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved, ...(report?.state === 'endorsed' ? [closed(act, report, outcome)] : [])],
    { id, version: written, state },
    {
      messages: [
        {
          topic: `measure-${outcome}`,
          to: { organisation: measure.organisation },
          values: { kind: measure.kind, reason },
        },
      ],
    },
  );
}

/** The report the host owes under a measure. */
export async function reportOn(
  { shelf }: Pick<Desk, 'shelf'>,
  { id, platform }: Pick<Measure, 'id' | 'platform'>,
): Promise<Filing | undefined> {
  const [report] = await shelf.where('filing', { platform, kind: 'rectification', about: id });
  return report;
}

/** A conclusion answers the report it rests on. */
function closed(act: Act<ConcludeMeasure>, report: Filing, outcome: ConcludeMeasure['outcome']): Move {
  const by = { reason: act.body.reason, clause: 'B6.3', at: act.at, by: personOf(act) };
  return move(act, { act: `${outcome}-rectification`, clause: 'B6.3' }, 'filing', report, {
    ...report,
    state: outcome === 'fulfilled' ? 'accepted' : 'not_accepted',
    since: act.at,
    outcome: by,
  });
}
