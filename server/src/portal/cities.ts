import { dayIn, SHANGHAI } from '@qichuang/base';
import type { CityPageProps } from '@qichuang/portal';
import type { Programme } from '@qichuang/programmes';
import type { Asked } from './asked.ts';
import { allPublished, calledRounds, inForce, newsOf } from './home.ts';
import { categoryName, cityName, programmeName, programmesInForce } from './names.ts';
import { documentsOf } from './programme-documents.ts';

/** A city's own part: its programmes and what was published of them, nothing of any other (A4.1, B6.1). */
export async function cityPage({ house, at }: Asked, city: string): Promise<CityPageProps | undefined> {
  const programmes = programmesInForce(house).filter((one) => one.city === city);
  if (programmes.length === 0) return undefined;
  const [rounds, published, platforms] = await Promise.all([
    calledRounds(house),
    allPublished(house),
    inForce(house, dayIn(at, SHANGHAI)),
  ]);
  const of = ({ id }: Programme) => ({
    rounds: rounds.filter(({ programme }) => programme === id),
    notices: published.notices.filter(({ programme }) => programme === id),
    announcements: published.announcements.filter(({ programme }) => programme === id),
    platforms: platforms.filter(({ programme }) => programme === id),
  });
  return {
    city: cityName(city),
    programmes: programmes.map((programme) => {
      const own = of(programme);
      return {
        id: programme.id,
        name: programmeName(programme),
        authority: { zh: programme.authority.zh, en: programme.authority.en },
        status: programme.status,
        period: { from: programme.period.from, to: programme.period.to },
        categories: programme.categories.map(({ id, target }) => ({
          id,
          name: categoryName(programme, id),
          target: target.number,
          platforms: own.platforms.filter(({ category }) => category === id).length,
        })),
        documents: documentsOf(programme).map(({ id, title }) => ({ id, title })),
        rounds: own.rounds.map(({ id, title, state }) => ({ id, title, state })),
        news: newsOf(own.rounds, own),
      };
    }),
  };
}
