import { type Result, refused } from '@qichuang/base';
import { type Expert, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { type ExpertInput, readExpert } from './expert-input.ts';
import { refusedFields } from './field-faults.ts';

export interface ExpertChangeInput {
  readonly expertId: string;
  readonly version: number;
  readonly state: Expert['state'];
  readonly expert: ExpertInput;
}

/** Changes what the pool says of an expert. Institutions one leaves are to be kept as former ones: recusal reads them. */
export async function changeExpert(
  desk: Desk,
  act: Act<ExpertChangeInput>,
): Promise<Result<Standpoint, Refusal>> {
  const before = await desk.shelf.find('expert', act.body.expertId);
  if (before === undefined) return refused(refusal('not-found'));
  const current = seen(before, act.body.version);
  if (!current.ok) return current;
  const { faults, kept } = readExpert(desk, act.body.expert);
  if (faults.length > 0) return refusedFields(faults, 'B5.1');
  const next: Expert = { ...before, ...kept, state: act.body.state };
  return commitOne(desk, act, move(act, { act: 'change-expert', clause: 'B5.1' }, 'expert', before, next));
}
