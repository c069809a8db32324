import { type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { ended, isLast } from './end-office.ts';
import { ownOrganisation } from './own-organisation.ts';

export interface EndHandlerInput {
  readonly organisation: string;
  readonly office: string;
  readonly version: number;
}

/** Takes a colleague's rights back. The last submitter stays: without one nothing could be submitted or handed over. */
export async function endHandler(
  desk: Desk,
  act: Act<EndHandlerInput>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await ownOrganisation(desk, act, act.body.organisation);
  if (!found.ok) return found;
  const office = await desk.shelf.find('office', act.body.office);
  if (office?.unit.kind !== 'organisation' || office.unit.id !== found.value.id) {
    return refused(refusal('not-found'));
  }
  const current = seen(office, act.body.version);
  if (!current.ok) return current;
  if (office.state === 'ended') return refused(refusal('wrong-state', null, { state: 'ended' }));
  if (office.role === 'applicant-submitter' && (await isLast(desk, office))) {
    return refused(refusal('value-not-allowed', null, { why: 'last-submitter' }));
  }
  return commitOne(
    desk,
    act,
    move(act, { act: 'end-handler', clause: 'B4.1' }, 'office', office, ended(office, act)),
  );
}
