import { type Result, refused } from '@qichuang/base';
import {
  type Office,
  type Person,
  type Refusal,
  refusal,
  standingTies,
  type Tie,
  type TieKind,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { fault, refusedFields } from './field-faults.ts';
import { isOfficial } from './held-away.ts';
import { readUscc } from './organisation-input.ts';
import { sameUnit } from './unit.ts';

export interface TieInput {
  /** Whose tie it is; `null` for one's own. */
  readonly person: string | null;
  readonly uscc: string;
  /** Used where the organisation is not registered yet. */
  readonly name: string;
  readonly kind: TieKind;
  readonly ground: string;
}

/**
 * Declares a tie of an official with an organisation, one's own or a colleague's of the same unit, with its ground. From then on cases of
 * that organisation do not exist for that person in that unit's offices.
 *
 * @returns `not-found` for who is no colleague; `already-exists` where such a tie stands.
 */
export async function declareTie(desk: Desk, act: Act<TieInput>): Promise<Result<Standpoint, Refusal>> {
  const person = await desk.shelf.find('person', act.body.person ?? personOf(act));
  if (person === undefined || !(await isColleague(desk, act, person))) return refused(refusal('not-found'));
  const { faults, uscc } = readUscc(act.body.uscc, 'uscc');
  if (uscc === undefined) return refusedFields(faults, 'default');
  const [organisation] = await desk.shelf.where('organisation', { uscc });
  const name = organisation?.name ?? act.body.name;
  if (name === '') return refusedFields([fault('name', 'required')], 'default');
  if (standingTies(person).some((one) => one.uscc === uscc))
    return refused(refusal('already-exists', 'default', { what: 'tie', name }));
  const tie: Tie = {
    id: mint(act, 'tie', 0),
    uscc,
    name,
    kind: act.body.kind,
    ground: act.body.ground,
    declared: { by: personOf(act), at: act.at },
    ended: null,
  };
  const next: Person = { ...person, ties: [...(person.ties ?? []), tie] };
  return commitOne(desk, act, move(act, { act: 'declare-tie', clause: 'default' }, 'person', person, next));
}

export interface EndTieInput {
  readonly person: string;
  readonly tie: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Ends a tie, with the reason: an approver of the same unit or the security administrator, never the person who is tied.
 *
 * @returns `same-person` for one's own tie; `wrong-state` for one that has ended.
 */
export async function endTie(desk: Desk, act: Act<EndTieInput>): Promise<Result<Standpoint, Refusal>> {
  const person = await desk.shelf.find('person', act.body.person);
  const tie = person?.ties?.find(({ id }) => id === act.body.tie);
  const security = act.actor.office?.role === 'security-administrator';
  if (person === undefined || tie === undefined || !(security || (await isColleague(desk, act, person))))
    return refused(refusal('not-found'));
  const current = seen(person, act.body.version);
  if (!current.ok) return current;
  if (person.id === act.actor.person)
    return refused(refusal('same-person', 'default', { why: 'own-tie-ended' }));
  if (tie.ended !== null) return refused(refusal('wrong-state', 'default', { state: 'ended' }));
  const ended = { by: personOf(act), at: act.at, reason: act.body.reason };
  const next: Person = {
    ...person,
    ties: (person.ties ?? []).map((one) => (one.id === tie.id ? { ...one, ended } : one)),
  };
  return commitOne(desk, act, move(act, { act: 'end-tie', clause: 'default' }, 'person', person, next));
}

/** Whether somebody holds an official's office in the actor's unit: the actor among them. */
async function isColleague(
  desk: Desk,
  { actor: { office } }: Pick<Act<unknown>, 'actor'>,
  person: Pick<Person, 'id'>,
): Promise<boolean> {
  if (office === null || !isOfficial(office)) return false;
  return (await officesOf(desk, person)).some((one) => isOfficial(one) && sameUnit(one.unit, office.unit));
}

async function officesOf(desk: Desk, { id }: Pick<Person, 'id'>): Promise<readonly Office[]> {
  return desk.shelf.where('office', { person: id, state: 'active' });
}
