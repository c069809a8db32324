import type { Instant } from '@qichuang/base';
import type { Application, Expert, PersonId, Round } from '@qichuang/domain';
import { heldFromOf } from '../people/held-away.ts';
import type { Desk } from '../ports.ts';
import { fieldExperts } from '../review/field-experts.ts';
import { involvedIn, recusalOf } from '../review/recusal.ts';
import { programmeAt } from '../spine/case.ts';
import { inPortions } from '../spine/in-portions.ts';

export interface StepCandidate {
  readonly expert: Expert;
  /** Applications this expert may not meet, and why: a ground of recusal, or `still-scoring`. */
  readonly barred: readonly { readonly application: string; readonly why: string }[];
  /** Applications this expert reads or has read. */
  readonly reads: readonly string[];
}

/** Experts who serve the category, with what each is kept from: the same as planning asks. O(experts · applications). */
export async function stepCandidates(
  desk: Desk,
  { id, programmeDigest, namesHidden }: Round,
  category: string,
  applications: readonly Application[],
  at: Instant,
): Promise<readonly StepCandidate[]> {
  const { expertPanel } = programmeAt(desk, programmeDigest).sharedRules;
  const [{ serving }, reviews, involved] = await Promise.all([
    fieldExperts(desk, category, at, expertPanel),
    desk.shelf.where('review', { round: id, category, state: ['assigned', 'declared', 'scored'] }),
    inPortions(applications, (one) => involvedIn(desk, one)),
  ]);
  return serving.map((expert) => {
    const own = reviews.filter((one) => one.expert === expert.id);
    const open = new Set<string>(
      namesHidden ? own.filter(({ state }) => state !== 'scored').map(({ application }) => application) : [],
    );
    return {
      expert,
      barred: involved.flatMap((one) => {
        const why = recusalOf(expert, one, at) ?? (open.has(one.application) ? 'still-scoring' : null);
        return why === null ? [] : [{ application: one.application, why }];
      }),
      reads: own.map(({ application }) => application),
    };
  });
}

export interface OfficialCandidate {
  readonly id: PersonId;
  readonly name: string;
  /** Applications of organisations this official has a tie with. */
  readonly barred: readonly string[];
}

/** People of the programme's authority who may be sent. */
export async function stepOfficials(
  desk: Desk,
  programme: string,
  applications: readonly Application[],
): Promise<readonly OfficialCandidate[]> {
  const offices = await desk.shelf.where('office', { unit: `authority:${programme}`, state: 'active' });
  const own = new Map(
    offices.filter(({ role }) => role !== 'inspector').map((office) => [office.person, office]),
  );
  const found = await Promise.all(
    [...own].map(async ([id, office]) => {
      const person = await desk.shelf.find('person', id);
      if (person?.state !== 'active') return [];
      const held = await heldFromOf(desk, person, office);
      const partnerships =
        held.length === 0
          ? []
          : await desk.shelf.where('partnership', {
              organisation: [...held],
              state: ['pending', 'confirmed'],
            });
      const barred = applications
        .filter(
          (one) =>
            held.includes(one.organisation) || partnerships.some(({ application }) => application === one.id),
        )
        .map((one) => one.id);
      return [{ id: person.id, name: person.name, barred }];
    }),
  );
  return found.flat();
}
