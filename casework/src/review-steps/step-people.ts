import { dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  awayFromTasks,
  type Expert,
  type PersonId,
  type Refusal,
  type ReviewStep,
  refusal,
} from '@qichuang/domain';
import type { ReviewSteps } from '@qichuang/programmes';
import { heldFromOf } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { type Involved, involvedIn, recusalOf } from '../review/recusal.ts';
import type { Case } from '../spine/case.ts';

export interface PeopleInput {
  readonly experts: readonly string[];
  readonly officials: readonly string[];
}

type People = Pick<ReviewStep, 'experts' | 'officials' | 'persons'>;

/** Who takes part: experts under the same recusal as for reading, at least as many as the programme says, and officials without a tie. */
export async function readPeople(
  desk: Desk,
  act: Act<unknown>,
  found: Case,
  { minimumExperts }: Pick<ReviewSteps, 'minimumExperts'>,
  input: PeopleInput,
): Promise<Result<People, Refusal>> {
  const ids = [...new Set(input.experts)];
  if (ids.length < minimumExperts)
    return refused(
      refusal('incomplete', 'default', { why: 'step-experts', fields: ['experts'], needs: minimumExperts }),
    );
  const involved = await involvedIn(desk, found.application);
  const experts: Expert[] = [];
  for (const id of ids) {
    const expert = await desk.shelf.find('expert', id);
    if (expert === undefined) return refused(refusal('not-found'));
    const fault = await expertFault(desk, act, found, expert, involved);
    if (fault !== null) return refused(fault);
    experts.push(expert);
  }
  const officials = await readOfficials(desk, found, input.officials);
  if (!officials.ok) return officials;
  return ok({
    experts: experts.map(({ id, person }) => ({ expert: id, person })),
    officials: officials.value,
    persons: [...new Set([...experts.map(({ person }) => person), ...officials.value])],
  });
}

/** Why this expert may not take part, if so. */
async function expertFault(
  desk: Desk,
  act: Pick<Act<unknown>, 'at'>,
  { application, round, programme }: Case,
  expert: Expert,
  involved: Involved,
): Promise<Refusal | null> {
  if (expert.state !== 'active') return refusal('wrong-state', 'default', { state: expert.state });
  const away = awayFromTasks(
    expert,
    dayIn(act.at, SHANGHAI),
    programme.sharedRules.expertPanel.yearlyDeclaration,
  );
  if (away !== null)
    return refusal('value-not-allowed', 'default', { expert: expert.name, why: `expert-${away}` });
  const why = recusalOf(expert, involved, act.at);
  if (why !== null)
    return refusal('recused', 'default', {
      ground: why,
      expert: expert.name,
      receipt: application.receipt ?? '',
    });
  if (!round.namesHidden) return null;
  // Where names are hidden, who still has to score without them must not meet the applicant first.
  const open = await desk.shelf.where('review', {
    application: application.id,
    expert: expert.id,
    state: ['assigned', 'declared'],
  });
  return open.length === 0
    ? null
    : refusal('value-not-allowed', 'default', { expert: expert.name, why: 'step-still-scoring' });
}

/** People of the authority's own unit, none of them tied to the applicant or a partner. */
async function readOfficials(
  desk: Desk,
  { application, parties }: Case,
  asked: readonly string[],
): Promise<Result<readonly PersonId[], Refusal>> {
  const officials: PersonId[] = [];
  const own = [application.organisation, ...parties.partners];
  for (const id of new Set(asked)) {
    const person = await desk.shelf.find('person', id);
    const offices = await desk.shelf.where('office', {
      person: id,
      unit: `authority:${application.programme}`,
      state: 'active',
    });
    const office = offices.find(({ role }) => role !== 'inspector');
    if (person === undefined || office === undefined) return refused(refusal('not-found'));
    const held = await heldFromOf(desk, person, office);
    if (held.some((one) => own.includes(one)))
      return refused(refusal('recused', 'default', { ground: 'declared-tie', expert: person.name }));
    officials.push(person.id);
  }
  return ok(officials);
}
