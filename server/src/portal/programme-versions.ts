import { dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import type { ProgrammePageProps } from '@qichuang/portal';
import { describeDifferences, type Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import { categoryName } from './names.ts';

/** Every version of a programme the public may read, the one in force first, each with what it changed in plain words. */
export async function publishedVersions(house: House, id: string): Promise<ProgrammePageProps['versions']> {
  const known = await knownVersions(house, id);
  return known.map(({ digest, publishedAt, programme }, index) => {
    const before = known[index + 1]?.programme;
    return {
      version: programme.version,
      day: dayIn(publishedAt, SHANGHAI),
      digest,
      inForce: index === 0,
      changes:
        before === undefined ? [] : describeDifferences(before, programme).map(({ zh, en }) => ({ zh, en })),
    };
  });
}

interface KnownVersion {
  readonly digest: string;
  readonly publishedAt: Instant;
  readonly programme: Programme;
}

/** The versions of a programme that can be read, the one in force first. */
export async function knownVersions({ desk, store }: House, id: string): Promise<readonly KnownVersion[]> {
  const list = (await store.programmeVersions.list()).filter((version) => version.id === id);
  return list.flatMap(({ digest, publishedAt }) => {
    const programme = desk.programmes.get(digest);
    return programme === undefined ? [] : [{ digest, publishedAt, programme }];
  });
}

/** Construction guide and evaluation standard of a version (A4.3, B6.3). */
export function publishedGuides(programme: Programme): Pick<ProgrammePageProps, 'guides' | 'standard'> {
  const { evaluation, guides = [] } = programme;
  return {
    guides: guides.map(({ id, zh, en, clause, text }) => ({ id, title: { zh, en }, clauses: clause, text })),
    standard: {
      clauses: evaluation.clause,
      grades: evaluation.grades.bands.map(({ id, zh, en, from, below }) => ({
        id,
        name: { zh, en },
        points: [from === undefined ? '' : `≥ ${from}`, below === undefined ? '' : `< ${below}`]
          .filter((bound) => bound !== '')
          .join(', '),
      })),
      categories: evaluation.categories.map(({ category, quantitative, qualitative }) => ({
        id: category,
        name: categoryName(programme, category),
        indicators: [...quantitative, ...qualitative].map(({ id, zh, en, weight }) => ({
          id,
          name: { zh, en },
          weight: weightText(weight),
        })),
      })),
    },
  };
}

/** One weight for all kinds, or one for each. */
function weightText(weight: number | Readonly<Record<string, number>>): string {
  return typeof weight === 'number' ? String(weight) : [...new Set(Object.values(weight))].join(' / ');
}
