import { type Result, refused } from '@qichuang/base';
import { APPLICATION_TRANSITIONS, type Application, mayMove, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { clocksOf, findCase, mayMoveApplication } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';

/** Lets a draft, return or correction lapse that was not handed in by its due time. Done by the clock; what was typed is kept. */
export async function lapseDue(
  desk: Desk,
  act: Act<{ readonly application: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await findCase(desk, act.body.application);
  if (found === undefined) return refused(refusal('not-found'));
  const { application } = found;
  const due = application.state === 'draft' ? clocksOf(found)['applyCloses'] : application.dueAt;
  if (due === null || due === undefined || act.at <= due)
    return refused(refusal('too-early', 'B5.1', { dueAt: due ?? '' }));
  // The clock has no part in the case; its own table entry lets it in where nobody else may.
  const allowed = mayMove(
    { ...APPLICATION_TRANSITIONS['lapse-draft'], by: ['public'] },
    {
      state: application.state,
      standing: { part: 'public', grade: null },
      person: null,
      preparedBy: null,
      at: act.at,
      clocks: {},
    },
  );
  if (!allowed.ok) return allowed;
  const lapsedFrom = application.state as NonNullable<Application['lapsedFrom']>;
  const next: Application = { ...application, state: 'lapsed', since: act.at, dueAt: null, lapsedFrom };
  return commitOne(desk, act, move(act, { act: 'lapse', clause: 'B5.1' }, 'application', application, next), {
    messages: [
      {
        topic: 'application-lapsed',
        to: { organisation: application.organisation },
        values: { name: application.name },
      },
    ],
  });
}

/** Closes an application that its recommender has left lying: never by silence, always by a person with a reason. */
export async function closeNotActedOn(
  desk: Desk,
  act: Act<{ readonly application: string; readonly version: number; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await findCase(desk, act.body.application);
  if (found === undefined) return refused(refusal('not-found'));
  const allowed = mayMoveApplication(found, 'close-not-acted-on', act.actor, act.at);
  if (!allowed.ok) return allowed;
  const { application } = found;
  const current = seen(application, act.body.version);
  if (!current.ok) return current;
  const outcome = { reason: act.body.reason, clause: 'B5.1', at: act.at };
  return commitOne(
    desk,
    act,
    move(act, { act: 'close-not-acted-on', clause: 'B5.1' }, 'application', application, {
      ...application,
      state: allowed.value,
      since: act.at,
      outcome,
    }),
  );
}
