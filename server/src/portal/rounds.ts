import { callForApplicationsText } from '@qichuang/documents';
import type { Round } from '@qichuang/domain';
import type { NewsLine, RoundPageProps, RoundsPageProps } from '@qichuang/portal';
import { hasPreliminaryReview } from '@qichuang/programmes';
import { callInput } from '../papers/published-papers.ts';
import type { Asked } from './asked.ts';
import { allPublished, calledRounds, newsOf, ownOf } from './home.ts';
import { categoryName, programmeName, programmeOf } from './names.ts';
import { openWindow, roundPath, windowsOf } from './round-path.ts';

export async function roundsPage({ house, at }: Asked): Promise<RoundsPageProps> {
  const [rounds, published] = await Promise.all([calledRounds(house), allPublished(house)]);
  return {
    rounds: rounds.map((round) => {
      const programme = programmeOf(house, round);
      const now = roundPath(programme, round, ownOf(round, published), at).find(
        ({ state }) => state === 'now',
      );
      return {
        id: round.id,
        title: round.title,
        programme: { id: programme.id, name: programmeName(programme) },
        state: round.state,
        supplementary: round.supplementary,
        callNumber: round.callNumber || null,
        applyFrom: round.windows.apply.from,
        applyUntil: round.windows.apply.until,
        stage: round.state === 'called' ? (now?.name ?? null) : null,
      };
    }),
  };
}

/** One round; a planned one does not exist for the public. */
export async function roundPage({ house, at }: Asked, id: string): Promise<RoundPageProps | undefined> {
  const round = await house.desk.shelf.find('round', id);
  if (round === undefined || round.state === 'planned') return undefined;
  const programme = programmeOf(house, round);
  const [published, recommenders] = await Promise.all([
    allPublished(house),
    house.desk.shelf.where('recommender', { state: 'active' }),
  ]);
  const own = ownOf(round, published);
  return {
    id: round.id,
    title: round.title,
    programme: { id: programme.id, name: programmeName(programme) },
    supplementary: round.supplementary,
    call:
      round.callPublishedOn === null
        ? null
        : {
            title: `关于组织申报${round.title.zh}的通知`,
            number: round.callNumber,
            publishedOn: round.callPublishedOn,
            text: callForApplicationsText(callInput(house, { round, programme })),
          },
    path: roundPath(programme, round, own, at),
    windows: windowsOf(programme, round),
    openForApplications: round.state === 'called' && openWindow(programme, round, at)?.kind === 'apply',
    categories: round.categories.map((category) => ({
      id: category,
      name: categoryName(programme, category),
    })),
    recommenders: (hasPreliminaryReview(programme) ? [...recommenders] : [])
      .sort((one, other) => ((one.city ?? '9999') < (other.city ?? '9999') ? -1 : 1))
      .map(({ id: recommender, kind, name, nameEn }) => ({
        id: recommender,
        name: { zh: name, en: nameEn },
        kind,
        places: placesOf(round, recommender),
      })),
    downloads: [
      {
        title: `${round.title.zh}申报通知`,
        address: `/api/v1/rounds/${round.id}/call.docx`,
        format: 'DOCX',
        sha256: null,
      },
    ],
    published: publishedOf(round, own),
    contact: round.contact,
  };
}

function placesOf({ quotas }: Round, recommender: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    quotas
      .filter((quota) => quota.recommender === recommender)
      .map(({ category, places }) => [category, places]),
  );
}

function publishedOf(round: Round, own: ReturnType<typeof ownOf>): readonly NewsLine[] {
  return newsOf([round], own).filter(({ kind }) => kind !== 'call');
}
