import { type Result, refused } from '@qichuang/base';
import { INSPECTOR_TRANSITIONS, type Inspector, mayMove, type Refusal, refusal } from '@qichuang/domain';
import { refusedFields } from '../../people/field-faults.ts';
import type { Act, Desk } from '../../ports.ts';
import { commit, commitOne, move, type Standpoint, seen } from '../../spine/commit.ts';
import { momentIn } from '../../spine/programme-standing.ts';
import { type InspectorInput, readInspector } from './inspector-input.ts';

interface OnInspector {
  readonly inspector: string;
  readonly version: number;
}

/** Changes what the register says of an inspector; tasks drawn already keep them, recusals found later replace them (A4.3, B6.3). */
export async function changeInspector(
  desk: Desk,
  act: Act<OnInspector & { readonly entry: InspectorInput }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await mayChange(desk, act, 'change');
  if (!found.ok) return found;
  const { faults, kept } = readInspector(act.body.entry, act.at, 'entry.');
  if (kept === undefined) return refusedFields(faults, 'A4.3');
  const { programme, id } = found.value;
  const others = await desk.shelf.where('inspector', { programme, state: ['active', 'suspended'] });
  if (others.some((one) => one.id !== id && one.credential === kept.credential))
    return refused(refusal('already-exists', 'A4.3', { what: 'credential', credential: kept.credential }));
  return commitOne(
    desk,
    act,
    move(act, { act: 'change-inspector', clause: 'A4.3' }, 'inspector', found.value, {
      ...found.value,
      ...kept,
    }),
  );
}

const MOVE_TO = { active: 'resume', suspended: 'suspend', ended: 'end' } as const;

/** Suspends an inspector, takes one back, or ends the entry, with the reason; the appointment ends with it. */
export async function setInspectorState(
  desk: Desk,
  act: Act<OnInspector & { readonly state: Inspector['state']; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const { state, reason } = act.body;
  const name = MOVE_TO[state];
  const found = await mayChange(desk, act, name);
  if (!found.ok) return found;
  if (state !== 'active' && reason === '') return refused(refusal('reason-missing', 'A4.3'));
  const inspector = found.value;
  const moved = move(act, { act: `${name}-inspector`, clause: 'A4.3' }, 'inspector', inspector, {
    ...inspector,
    state,
    reason: state === 'active' ? '' : reason,
  });
  const { id, version } = moved.write.next;
  const offices =
    state === 'ended'
      ? await desk.shelf.where('office', {
          person: inspector.person,
          role: 'inspector',
          unit: `authority:${inspector.programme}`,
          state: 'active',
        })
      : [];
  const ended = offices.map((office) =>
    move(act, { act: 'end-office', clause: 'A4.3' }, 'office', office, {
      ...office,
      state: 'ended',
      endedAt: act.at,
    }),
  );
  return commit(desk, act, [moved, ...ended], { id, version, state });
}

async function mayChange(
  desk: Desk,
  act: Act<OnInspector>,
  name: 'change' | 'suspend' | 'resume' | 'end',
): Promise<Result<Inspector, Refusal>> {
  const inspector = await desk.shelf.find('inspector', act.body.inspector);
  if (inspector === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(INSPECTOR_TRANSITIONS[name], momentIn(inspector.state, inspector.programme, act));
  if (!allowed.ok) return allowed;
  const current = seen(inspector, act.body.version);
  return current.ok ? { ok: true, value: inspector } : current;
}
