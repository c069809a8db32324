import { regionName } from '@qichuang/domain';
import type { Words } from '@qichuang/language';
import type { SupportSummaryPageProps } from '@qichuang/portal';
import type { Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import { PUBLIC_AXES, type PublicCell, publicTotals, type SupportLine } from '../views/public-support.ts';
import type { Asked } from './asked.ts';
import { nameOfProgramme } from './names.ts';

/** What the platforms of each programme were given, in totals (A4.2, B6.2). O(confirmed lines). */
export async function supportPage({ house }: Asked): Promise<SupportSummaryPageProps> {
  const programmes = [...house.desk.programmes].flatMap(([key, programme]) =>
    key === programme.id ? [programme] : [],
  );
  const summaries = await Promise.all(programmes.map((programme) => summaryOf(house, programme)));
  return { summaries: summaries.filter(({ lines }) => lines > 0) };
}

async function summaryOf(
  house: House,
  programme: Programme,
): Promise<SupportSummaryPageProps['summaries'][number]> {
  const { by, ...totals } = publicTotals(await linesOf(house, programme.id));
  return {
    id: programme.id,
    programme: nameOfProgramme(house, programme.id),
    ...totals,
    tables: PUBLIC_AXES.map((axis) => ({
      axis,
      cells: inOrder(programme, axis, by[axis]).map((cell) => ({
        ...cell,
        name: nameOf(programme, axis, cell.key),
      })),
    })),
  };
}

/** Confirmed lines with money; what a host enters counts once somebody else has confirmed it. */
async function linesOf({ desk }: House, programme: string): Promise<readonly SupportLine[]> {
  const [lines, platforms] = await Promise.all([
    desk.shelf.where('support', { programme, state: 'standing' }),
    desk.shelf.where('platform', { programme }),
  ]);
  const known = new Map(platforms.map((platform) => [platform.id, platform]));
  return lines.flatMap(({ platform, year, source, amountFen }) => {
    const of = known.get(platform);
    return of === undefined || amountFen === 0
      ? []
      : [{ year, source, amountFen, city: of.city, organisation: of.organisation }];
  });
}

/** The latest year first, sources as the programme lists them, cities by their codes. */
function inOrder(
  { reports }: Programme,
  axis: (typeof PUBLIC_AXES)[number],
  cells: readonly PublicCell[],
): readonly PublicCell[] {
  if (axis === 'year') return cells;
  const place = ({ key }: PublicCell) =>
    axis === 'city' ? Number(key) : reports.support.source.findIndex(({ id }) => id === key);
  return cells.toSorted((one, other) => place(one) - place(other));
}

function nameOf({ reports }: Programme, axis: (typeof PUBLIC_AXES)[number], key: string): Words {
  if (axis === 'year') return { zh: key, en: key };
  if (axis === 'city') {
    const region = regionName(`${key}00`);
    return { zh: region?.zh ?? key, en: region?.en ?? key };
  }
  const source = reports.support.source.find(({ id }) => id === key);
  return { zh: source?.zh ?? key, en: source?.en ?? key };
}
