import { type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { caseOf, mayMoveApplication } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';

/** Withdraws an application before its notice, or throws a draft away; what was typed is kept. */
export async function withdrawApplication(
  desk: Desk,
  act: Act<{ readonly application: string; readonly version: number; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const { application, standing } = found.value;
  if (standing.part !== 'applicant') return refused(refusal('not-yours', 'B5.1'));
  const name = application.state === 'draft' ? 'discard' : 'withdraw';
  const allowed = mayMoveApplication(found.value, name, act.actor, act.at);
  if (!allowed.ok) return allowed;
  const current = seen(application, act.body.version);
  if (!current.ok) return current;
  const outcome = { reason: act.body.reason, clause: null, at: act.at };
  return commitOne(
    desk,
    act,
    move(act, { act: `${name}-application`, clause: 'B5.1' }, 'application', application, {
      ...application,
      state: allowed.value,
      since: act.at,
      dueAt: null,
      outcome,
    }),
  );
}
