import { type Result, refused } from '@qichuang/base';
import { isAdministrator, type Office, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { unitKey } from './unit.ts';

export interface EndOfficeInput {
  readonly office: string;
  readonly version: number;
}

/** Ends an appointment. The last of an administrator's kind stays: nobody could appoint another. */
export async function endOffice(desk: Desk, act: Act<EndOfficeInput>): Promise<Result<Standpoint, Refusal>> {
  const office = await desk.shelf.find('office', act.body.office);
  if (office === undefined) return refused(refusal('not-found'));
  const current = seen(office, act.body.version);
  if (!current.ok) return current;
  if (office.state === 'ended') return refused(refusal('wrong-state', null, { state: 'ended' }));
  if (isAdministrator(office.role) && (await isLast(desk, office))) {
    return refused(refusal('value-not-allowed', null, { why: 'last-administrator', role: office.role }));
  }
  return commitOne(
    desk,
    act,
    move(act, { act: 'end-office', clause: 'default' }, 'office', office, ended(office, act)),
  );
}

/** Whether nobody else holds this role in this unit. */
export async function isLast(desk: Desk, office: Office): Promise<boolean> {
  const same = await desk.shelf.where('office', {
    unit: unitKey(office.unit),
    role: office.role,
    state: 'active',
  });
  return same.every(({ id }) => id === office.id);
}

export function ended(office: Office, act: Pick<Act<unknown>, 'at'>): Office {
  return { ...office, state: 'ended', endedAt: act.at };
}
