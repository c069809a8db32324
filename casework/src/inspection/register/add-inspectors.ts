import { ok, type Result, refused } from '@qichuang/base';
import {
  excludeEachOther,
  type FieldFault,
  INSPECTOR_TRANSITIONS,
  type Inspector,
  mayMove,
  type Office,
  type Person,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { refusedFields } from '../../people/field-faults.ts';
import { foldAccount, newPerson, type PersonInput } from '../../people/new-person.ts';
import type { Act, Desk } from '../../ports.ts';
import { commit, type Move, move } from '../../spine/commit.ts';
import { mint } from '../../spine/mint.ts';
import { momentIn } from '../../spine/programme-standing.ts';
import { type InspectorInput, readInspector } from './inspector-input.ts';

/** One entry: whoever has an account already keeps it, if the name is the same; everyone else gets one. */
export interface InspectorLine extends PersonInput {
  readonly inspector: InspectorInput;
}

interface AddInspectors {
  readonly programme: string;
  readonly lines: readonly InspectorLine[];
}

/**
 * Takes inspectors into the register, one or a whole table, all or none, and appoints each (A4.3, B6.3).
 *
 * @returns the ids in the order of the lines; a fault of a table names its line in the field, as `lines.3.inspector.city`.
 */
export async function addInspectors(
  desk: Desk,
  act: Act<AddInspectors>,
): Promise<Result<{ readonly ids: readonly string[]; readonly state: string }, Refusal>> {
  const { programme, lines } = act.body;
  const allowed = mayMove(INSPECTOR_TRANSITIONS.add, momentIn(null, programme, act));
  if (!allowed.ok) return allowed;
  if (!desk.programmes.has(programme)) return refused(refusal('not-found'));
  const moves: Move[] = [];
  const ids: string[] = [];
  const accounts = new Set<string>();
  const read = await Promise.all(lines.map((line, nth) => lineOf(desk, act, line, nth)));
  for (const [nth, made] of read.entries()) {
    const account = foldAccount(lines[nth]?.account ?? '');
    if (accounts.has(account))
      return refused(refusal('already-exists', 'A4.3', { what: 'account', account }));
    accounts.add(account);
    if (!made.ok) return made;
    ids.push(made.value.id);
    moves.push(...made.value.moves);
  }
  return commit(desk, act, moves, { ids, state: allowed.value });
}

/** What keeps each line out, without taking any in: for a table that is looked at before it is sent. */
export async function checkInspectors(
  desk: Desk,
  act: Act<AddInspectors>,
): Promise<readonly (Refusal | null)[]> {
  const found: (Refusal | null)[] = [];
  const accounts = new Set<string>();
  const read = await Promise.all(act.body.lines.map((line, nth) => lineOf(desk, act, line, nth)));
  for (const [nth, made] of read.entries()) {
    const account = foldAccount(act.body.lines[nth]?.account ?? '');
    if (made.ok)
      found.push(
        accounts.has(account) ? refusal('already-exists', 'A4.3', { what: 'account', account }) : null,
      );
    else found.push(made.refusal);
    accounts.add(account);
  }
  return found;
}

async function lineOf(
  desk: Desk,
  act: Act<AddInspectors>,
  line: InspectorLine,
  nth: number,
): Promise<Result<{ readonly id: string; readonly moves: readonly Move[] }, Refusal>> {
  const { programme } = act.body;
  const where = `lines.${nth}.`;
  const { faults, kept } = readInspector(line.inspector, act.at, `${where}inspector.`);
  const known = await personFor(desk, act, line, nth);
  if (!known.ok) return known;
  const all = [...known.value.faults, ...faults];
  if (kept === undefined || all.length > 0) return refusedFields(all, 'A4.3');
  const { person, isNew, offices } = known.value;
  const others = isNew ? [] : await desk.shelf.where('inspector', { programme, person: person.id });
  if (others.some((one) => one.state !== 'ended'))
    return refused(
      refusal('already-exists', 'A4.3', { what: 'inspector', name: person.name, account: person.account }),
    );
  const same = await desk.shelf.where('inspector', { programme, state: ['active', 'suspended'] });
  if (same.some(({ credential }) => credential === kept.credential))
    return refused(refusal('already-exists', 'A4.3', { what: 'credential', credential: kept.credential }));
  const inspector: Inspector = {
    ...kept,
    id: mint(act, 'ins', nth),
    version: 1,
    state: 'active',
    programme,
    person: person.id,
    name: person.name,
    reason: '',
    registeredAt: act.at,
  };
  const named = { act: 'add-inspector', clause: 'A4.3' } as const;
  const appointed = offices.some(({ role, unit }) => role === 'inspector' && unitIs(unit, programme));
  return ok({
    id: inspector.id,
    moves: [
      // A person that is there already is written too: no other appointment can slip in between.
      move(act, named, 'person', isNew ? null : person, person),
      move(act, named, 'inspector', null, inspector),
      ...(appointed ? [] : [move(act, named, 'office', null, officeOf(act, person, nth))]),
    ],
  });
}

interface Known {
  readonly person: Person;
  readonly isNew: boolean;
  readonly faults: readonly FieldFault[];
  readonly offices: readonly Office[];
}

async function personFor(
  desk: Desk,
  act: Act<AddInspectors>,
  line: InspectorLine,
  nth: number,
): Promise<Result<Known, Refusal>> {
  const account = foldAccount(line.account);
  const [person] = await desk.shelf.where('person', { account });
  if (person === undefined) {
    const made = await newPerson(desk, act, line, `lines.${nth}.`);
    const person: Person = { ...made.person, id: mint(act, 'per', nth) };
    return ok({ person, isNew: true, faults: made.faults, offices: [] });
  }
  if (person.name !== line.name.normalize('NFC') || person.state !== 'active')
    return refused(refusal('already-exists', 'A4.3', { what: 'account', account }));
  const offices = await desk.shelf.where('office', { person: person.id, state: 'active' });
  const excluding = offices.filter(({ role }) => excludeEachOther(role, 'inspector'));
  if (excluding.length > 0)
    return refused(
      refusal('roles-exclude', null, { role: 'inspector', holds: excluding.map(({ role }) => role) }),
    );
  return ok({ person, isNew: false, faults: [], offices });
}

function officeOf(act: Act<AddInspectors>, person: Person, nth: number): Office {
  return {
    id: mint(act, 'off', nth),
    version: 1,
    state: 'active',
    person: person.id,
    role: 'inspector',
    unit: { kind: 'authority', programme: act.body.programme },
    grantedAt: act.at,
    endedAt: null,
  };
}

function unitIs(unit: Office['unit'], programme: string): boolean {
  return unit.kind === 'authority' && unit.programme === programme;
}
