import type { Result } from '@qichuang/base';
import type { Organisation, Refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { refusedFields } from './field-faults.ts';
import { type OrganisationInput, readOrganisation } from './organisation-input.ts';
import { ownOrganisation } from './own-organisation.ts';

export interface CorrectionInput {
  readonly organisation: string;
  readonly version: number;
  readonly record: OrganisationInput;
}

/** Corrects one's own record. The code never changes; a former name is kept, since papers still bear it. */
export async function correctOrganisation(
  desk: Desk,
  act: Act<CorrectionInput>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await ownOrganisation(desk, act, act.body.organisation);
  if (!found.ok) return found;
  const before = found.value;
  const current = seen(before, act.body.version);
  if (!current.ok) return current;
  const { faults, said } = await readOrganisation(desk, act.body.record, act.at);
  if (said === undefined) return refusedFields(faults, 'B4.1');
  const next: Organisation = { ...before, ...said, formerNames: formerNames(before, said.name) };
  return commitOne(
    desk,
    act,
    move(act, { act: 'correct-organisation', clause: 'B4.1' }, 'organisation', before, next),
  );
}

function formerNames({ name, formerNames: kept }: Organisation, now: string): readonly string[] {
  return name === now || kept.includes(name) ? kept : [...kept, name];
}
