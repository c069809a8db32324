import { accountOf, DEMO_PASSWORD, type MadeUpOrganisation, personNameAt } from '@qichuang/world';
import { signedIn } from './administrators.ts';
import { visitorOn } from './client.ts';
import { inParallel } from './in-parallel.ts';
import type { Applicant, Cast, Play, RecommenderCast } from './play.ts';

/** Every organisation registers itself and signs in; every sixth opens an account for a colleague. */
export function registerAll(play: Play, cast: Cast): Promise<readonly Applicant[]> {
  const { organisations } = play.world;
  play.progress.stage('organisations register', organisations.length);
  return inParallel(organisations, play.atOnce, async (organisation, place) => {
    const applicant = await register(play, cast, organisation, place);
    play.progress.step();
    return applicant;
  });
}

async function register(
  play: Play,
  cast: Cast,
  organisation: MadeUpOrganisation,
  place: number,
): Promise<Applicant> {
  const { street, prefix } = play;
  const account = play.named?.get(place) ?? `${prefix}unit${String(place + 1).padStart(4, '0')}`;
  const recommender = recommenderOf(cast, organisation, place);
  const submitter = visitorOn(street, account, play.chance.of(account));
  const { city: _, ...record } = organisation;
  const { id } = await submitter.asks('register-organisation', {
    body: {
      organisation: { ...record, honours: [...record.honours], defaultRecommender: recommender.id },
      person: accountOf(account, personNameAt(1000 + place), 1000 + place),
    },
  });
  await submitter.signsIn(account, DEMO_PASSWORD);
  if (place % 6 !== 2) return { organisation, id, account, recommender, submitter, handler: null };

  const colleague = `${account}-handler`;
  await submitter.asks('add-handler', {
    params: { organisation: id },
    body: { ...accountOf(colleague, personNameAt(3000 + place), 3000 + place), role: 'applicant-handler' },
  });
  const handler = await signedIn(street, colleague);
  return { organisation, id, account, recommender, submitter, handler };
}

const DEPARTMENT_OF: Readonly<Record<string, number>> = { university: 0, 'research-institute': 1 };

/** The city's bureau; some universities and institutes go by way of their department. */
function recommenderOf(cast: Cast, { city, kind }: MadeUpOrganisation, place: number): RecommenderCast {
  const departments = cast.recommenders.filter((one) => one.kind === 'department');
  const own = place % 4 === 0 ? departments[DEPARTMENT_OF[kind] ?? -1] : undefined;
  const found = own ?? cast.recommenders.find((one) => one.city === city);
  if (found === undefined) throw new Error(`nobody recommends for ${city}`);
  return found;
}
