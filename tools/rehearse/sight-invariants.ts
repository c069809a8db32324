import { openChance } from '@qichuang/world';
import { type Visitor, visitorOn } from './client.ts';
import { inParallel } from './in-parallel.ts';
import { type Cast, expects, type Play, type Played } from './play.ts';

/** Nobody sees what they may not: pages, lists, totals, searches and exports of strangers. */
export async function checkSight(
  play: Play,
  cast: Cast,
  round: string,
  all: readonly Played[],
): Promise<void> {
  const anyone = visitorOn(play.street, 'anyone', openChance('anyone'));
  play.progress.stage('who sees what', all.length);
  await inParallel(all, play.atOnce, async (played, place) => {
    await checkOne(play, cast, anyone, played, strangerTo(all, played, place));
    play.progress.step();
  });
  for (const request of [
    'list-applications',
    'list-tasks',
    'list-partnerships',
    'list-own-reviews',
    'list-facts',
  ] as const) {
    const told = await anyone.tries(request);
    expects(
      play,
      'nothing is listed to whoever has not signed in',
      !told.ok && told.problem?.status === 401,
      `${request}: ${told.ok ? 'answered' : told.problem?.status}`,
    );
  }
  for (const recommender of cast.recommenders) {
    const own = all.filter(
      ({ applicant, receipt }) => applicant.recommender === recommender && receipt !== null,
    );
    const { rows, total } = await recommender.clerk.asks('list-applications', {
      query: { round, limit: 200 },
    });
    expects(
      play,
      'a recommender’s list and its total count its own and no more',
      total === own.length && rows.every(({ id }) => own.some((one) => one.id === id)),
      `${recommender.name}: ${total} of ${own.length}`,
    );
  }
  for (const expert of cast.experts.slice(0, 3)) {
    const told = await expert.visitor.tries('list-applications', { query: { round } });
    expects(
      play,
      'an expert’s list of applications is empty or refused',
      !told.ok || (told.view.total === 0 && told.view.rows.length === 0),
      `${expert.account} sees ${told.ok ? told.view.total : 0}`,
    );
  }
}

/** The next applicant that is neither this one nor a partner of it. */
function strangerTo(
  all: readonly Played[],
  { planned, applicant }: Played,
  place: number,
): Played | undefined {
  for (let step = 1; step < all.length; step += 1) {
    const other = all[(place + step) % all.length];
    if (other === undefined || other.applicant === applicant) continue;
    if (!planned.partners.includes(other.planned.organisation)) return other;
  }
  return undefined;
}

async function checkOne(
  play: Play,
  { recommenders, clerk, experts }: Cast,
  anyone: Visitor,
  played: Played,
  stranger: Played | undefined,
): Promise<void> {
  const { applicant, id, planned, receipt } = played;
  const params = { application: id };
  const otherRecommender = recommenders.find((one) => one !== applicant.recommender);
  const outsiders = [
    stranger?.applicant.submitter,
    otherRecommender?.clerk,
    experts[planned.place % experts.length]?.visitor,
  ];
  for (const outsider of outsiders) {
    if (outsider === undefined) continue;
    const told = await outsider.tries('see-application', { params });
    // An expert who reviews it sees it only while it is reviewed, which it no longer is.
    expects(
      play,
      'what is not one’s own is not there',
      !told.ok && told.problem?.status === 404,
      `${outsider.name} sees ${id}`,
    );
  }
  const bare = await anyone.tries('see-application', { params });
  expects(
    play,
    'nothing is shown to whoever has not signed in',
    !bare.ok && bare.problem?.status === 401,
    id,
  );

  const seen = await applicant.submitter.asks('see-application', { params });
  expects(
    play,
    'an applicant never learns who reviewed, ranked or checked it',
    seen.reviews === null && seen.check === null,
    `${id} shows its reviews or its check`,
  );
  if (receipt === null) {
    const told = await clerk.tries('see-application', { params });
    expects(
      play,
      'of what lapsed unsubmitted the authority sees that it lapsed, and nothing that was typed',
      !told.ok || (told.view.state === 'lapsed' && told.view.form === null),
      `the authority sees the draft ${id}`,
    );
  }
  if (stranger === undefined) return;
  const query = { text: planned.topic.whole, limit: 200 } as const;
  const found = await stranger.applicant.submitter.asks('list-applications', { query });
  expects(
    play,
    'search and totals tell a stranger nothing',
    found.rows.every((row) => row.id !== id) && found.total === found.rows.length,
    `${stranger.applicant.account} finds ${id} among ${found.total}`,
  );
  if (planned.place % 8 !== 0) return;
  const table = await stranger.applicant.submitter.fetches('export-applications', {
    query: { format: 'json' },
  });
  const text = new TextDecoder().decode(table.bytes);
  expects(
    play,
    'an export has what its reader may see and no more',
    table.status === 200 && !text.includes(receipt ?? id) && !text.includes(applicant.organisation.name),
    `${stranger.applicant.account}: ${table.status}`,
  );
}
