import { addYears } from '@qichuang/base';
import { expertAt, type MadeUpRecommender, RECOMMENDERS } from '@qichuang/world';
import { type Administrators, administrators, signedIn } from './administrators.ts';
import type { Street, Visitor } from './client.ts';
import { inParallel } from './in-parallel.ts';
import { actingIn, appoint } from './offices.ts';
import type { Cast, ExpertCast, Play, RecommenderCast } from './play.ts';

/** Puts everyone into office before a round: authority, recommenders, experts. */
export async function castFor(play: Play, experts: number): Promise<Cast> {
  const { street, prefix, programme, progress } = play;
  const admins = await administrators(street);
  progress.stage('authority takes office', 2);
  const clerkAccount = `${prefix}authority-clerk`;
  const unit = { kind: 'authority', programme: programme.id } as const;
  await appoint(admins, clerkAccount, 1, [
    { role: 'authority-clerk', unit },
    // Both offices in one hand, so that the rule of two persons has something to stop.
    { role: 'authority-approver', unit },
  ]);
  await appoint(admins, `${prefix}authority-approver`, 2, [{ role: 'authority-approver', unit }]);
  const clerk = await actingIn(street, clerkAccount, 'authority-clerk', programme.id);
  const bothHands = await actingIn(street, clerkAccount, 'authority-approver', programme.id);
  const approver = await signedIn(street, `${prefix}authority-approver`);
  progress.step();
  progress.step();
  const recommenders = await recommendersFor(play, admins, clerk);
  return {
    ...admins,
    clerk,
    approver,
    bothHands,
    recommenders,
    experts: await expertsFor(play, clerk, experts),
  };
}

type Staging = Pick<Play, 'street' | 'prefix' | 'progress' | 'atOnce'>;

/** Eighteen units with a clerk and an approver each; units already there are kept. */
export async function recommendersFor(
  play: Staging,
  admins: Administrators,
  clerk: Visitor,
): Promise<readonly RecommenderCast[]> {
  const { rows: known } = await clerk.asks('list-recommenders');
  play.progress.stage('recommenders take office', RECOMMENDERS.length);
  return inParallel(RECOMMENDERS, play.atOnce, async (recommender, place) => {
    const id =
      known.find(({ name, state }) => name === recommender.name && state === 'active')?.id ??
      (await clerk.asks('add-recommender', { body: recommender })).id;
    const one = await recommenderCast(play.street, play.prefix, admins, recommender, id, place);
    play.progress.step();
    return one;
  });
}

async function recommenderCast(
  street: Street,
  prefix: string,
  admins: Administrators,
  { kind, city, name }: MadeUpRecommender,
  id: string,
  place: number,
): Promise<RecommenderCast> {
  const account = `${prefix}${accountPart(city, place)}`;
  const unit = { kind: 'recommender', id } as const;
  await appoint(admins, `${account}-clerk`, 20 + place * 2, [{ role: 'recommender-clerk', unit }]);
  await appoint(admins, `${account}-approver`, 21 + place * 2, [{ role: 'recommender-approver', unit }]);
  const [clerk, approver] = await Promise.all([
    signedIn(street, `${account}-clerk`),
    signedIn(street, `${account}-approver`),
  ]);
  return { id, kind, city, name, clerk, approver };
}

function accountPart(city: string | null, place: number): string {
  return city === null ? `department-${place - 15}` : `bureau-${city}`;
}

/** Experts of the pool, some of them from among the applicants of this play. */
export function expertsFor(play: Play, clerk: Visitor, count: number): Promise<readonly ExpertCast[]> {
  play.progress.stage('experts join the pool', count);
  return inParallel(Array.from({ length: count }), play.atOnce, async (_, place) => {
    const one = await expertCast(play, clerk, place);
    play.progress.step();
    return one;
  });
}

/** Every field the plan lists, each once. */
function fieldsOf({ programme }: Play): readonly string[] {
  const listed = programme.categories.flatMap(({ directions }) => directions.map(({ id }) => id));
  return [...new Set(listed)].filter((id) => id !== 'other');
}

async function expertCast(play: Play, clerk: Visitor, place: number): Promise<ExpertCast> {
  const made = expertAt(play.chance.of(`expert ${place}`), place, {
    prefix: play.prefix,
    applicants: play.world.organisations,
    formerUntil: addYears(play.timetable.calledOn, -1),
    fields: fieldsOf(play),
  });
  const { formerInstitutions, categories, directions } = made.expert;
  const expert = {
    ...made.expert,
    formerInstitutions: [...formerInstitutions],
    categories: [...categories],
    directions: [...directions],
  };
  const { id } = await clerk.asks('add-expert', { body: { ...made, expert } });
  return {
    id,
    account: made.account,
    visitor: await signedIn(play.street, made.account),
    institution: made.expert.institution.uscc,
    formerly: made.expert.formerInstitutions.flatMap(({ uscc }) => uscc ?? []),
  };
}
