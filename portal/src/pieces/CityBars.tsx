import { formatNumber, PORTAL_WORDS } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import type { CityCount } from './CityMap.tsx';

interface Props {
  readonly cities: readonly CityCount[];
  readonly chosen?: string | null;
  /** Where a city leads; by default its part of the directory. */
  readonly addressOfCity?: (code: string) => string;
}

/** The numbers of the map as a table, most first: the map is never the only source. */
export function CityBars({ cities, chosen = null, addressOfCity = inDirectory }: Props) {
  const t = useSay();
  const words = PORTAL_WORDS.map;
  const most = Math.max(1, ...cities.map(({ count }) => count));
  const inOrder = cities.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return (
    <table className="city-bars">
      <caption className="unseen">{t(words.table)}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t(words.city)}</th>
          <td />
          <th scope="col">{t(words.platforms)}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map(({ code, name, count }) => (
          <tr key={code} className={code === chosen ? 'chosen' : undefined}>
            <th scope="row">
              <a href={addressOfCity(code)} aria-current={code === chosen ? 'true' : undefined}>
                {t(name)}
              </a>
            </th>
            <td className="bar">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={Math.round((count / most) * 1000) / 10} height="8" />
              </svg>
            </td>
            <td className="number">{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inDirectory(code: string): string {
  return withQuery(addressOf('directory'), { city: code });
}
