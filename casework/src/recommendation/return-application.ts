import { type Instant, type Result, refused } from '@qichuang/base';
import { type Refusal, type Returned, type ReturnReason, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { caseOf, mayMoveApplication, personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';

export interface ReturnApplication {
  readonly application: string;
  readonly version: number;
  readonly reasons: readonly ReturnReason[];
  readonly dueAt: string;
}

/** Returns an application for revision, with all reasons at once and a due time (A3.2, B5.1). */
export async function returnApplication(
  desk: Desk,
  act: Act<ReturnApplication>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const { application, round } = found.value;
  const allowed = mayMoveApplication(found.value, 'return', act.actor, act.at);
  if (!allowed.ok) return allowed;
  const current = seen(application, act.body.version);
  if (!current.ok) return current;
  // The applicant must have time to answer, and the recommender to look again, within the recommender's window.
  if (act.body.dueAt <= act.at) return refused(refusal('too-early', 'B5.1', { dueAt: act.body.dueAt }));
  if (act.body.dueAt > round.windows.recommend.until)
    return refused(refusal('too-late', 'B5.1', { closedAt: round.windows.recommend.until }));
  const returned: Returned = {
    kind: 'return',
    reasons: act.body.reasons,
    by: personOf(act),
    at: act.at,
    dueAt: act.body.dueAt as Instant,
  };
  const next = {
    ...application,
    state: allowed.value,
    since: act.at,
    dueAt: returned.dueAt,
    returned: [...application.returned, returned],
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'return-application', clause: 'B5.1' }, 'application', application, next),
    {
      messages: [
        {
          topic: 'application-returned',
          to: { organisation: application.organisation },
          values: { name: application.name, dueAt: returned.dueAt },
        },
      ],
    },
  );
}
