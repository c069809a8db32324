import { formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../../addresses.ts';
import { useLanguage, useSay } from '../../frame/context.ts';
import { Named } from '../../pieces/Chinese.tsx';
import { CityBars } from '../../pieces/CityBars.tsx';
import { CityMap } from '../../pieces/CityMap.tsx';
import { WideTable } from '../../pieces/WideTable.tsx';
import type { DirectoryPageProps } from '../DirectoryPage.tsx';
import { type DirectoryFilter, LAYOUT_AXES, type LayoutAxis, queryOf } from './filter.ts';

/** Lines by cities, with what each line and each city adds up to. */
export interface LayoutTable {
  readonly axis: Exclude<LayoutAxis, 'city'>;
  readonly cities: readonly { readonly code: string; readonly name: Words }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: Words;
    /** By city, in their order. */
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  readonly totals: readonly number[];
  readonly total: number;
}

/** Where the platforms are: on the map, or by category or industry chain in a table (A1). */
export function Layout({ filter, cities, layout }: DirectoryPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.directory;
  const path = addressOf('directory');
  return (
    <>
      <nav className="layout-axes" aria-label={t(words.layout)} id="layout">
        {LAYOUT_AXES.map((by) => (
          <a
            key={by}
            href={`${withQuery(path, queryOf({ ...filter, by }))}#layout`}
            aria-current={by === filter.by ? 'true' : undefined}
          >
            {t(words.layoutBy[by])}
          </a>
        ))}
      </nav>
      {layout === null ? (
        <section className="sheet by-city" aria-label={t(PORTAL_WORDS.map.heading)}>
          <figure>
            <CityMap cities={cities} chosen={filter.city} />
            <figcaption className="hint">{t(words.mapCaption)}</figcaption>
          </figure>
          <CityBars
            cities={cities}
            chosen={filter.city}
            addressOfCity={(city) =>
              `${withQuery(path, { ...queryOf(filter), city: city === filter.city ? null : city })}#results`
            }
          />
        </section>
      ) : (
        <ByCities filter={filter} layout={layout} />
      )}
    </>
  );
}

function ByCities({ filter, layout }: { readonly filter: DirectoryFilter; readonly layout: LayoutTable }) {
  const t = useSay();
  const language = useLanguage();
  const words = PORTAL_WORDS.directory;
  const title = t(words.layoutTable[layout.axis]);
  const one = (line: string | null, city: string | null) => {
    const lines = line === null ? [] : [line];
    const of = layout.axis === 'chain' ? { chains: lines } : { categories: lines };
    return `${withQuery(addressOf('directory'), queryOf({ ...filter, ...of, city }))}#results`;
  };
  const number = (count: number, line: string | null, city: string | null, what: string) =>
    count === 0 ? (
      <span className="quiet">0</span>
    ) : (
      <a href={one(line, city)} aria-label={t(words.layoutOpens, { what, count: formatNumber(count) })}>
        {formatNumber(count)}
      </a>
    );
  const all = t(words.layoutTotal);
  const there = layout.rows.filter(({ total }) => total > 0);
  const empty = layout.rows.filter(({ total }) => total === 0);
  return (
    <>
      <WideTable label={title}>
        <table className="table layout-table">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.layoutBy[layout.axis])}</th>
              {layout.cities.map(({ code, name }) => (
                <th key={code} scope="col" className="number">
                  {short(name, language)}
                </th>
              ))}
              <th scope="col" className="number">
                {all}
              </th>
            </tr>
          </thead>
          <tbody>
            {there.map(({ id, name, counts, total }) => (
              <tr key={id}>
                <th scope="row">
                  <Named name={name} />
                </th>
                {layout.cities.map((city, place) => (
                  <td key={city.code} className="number">
                    {number(counts[place] ?? 0, id, city.code, `${t(name)} · ${t(city.name)}`)}
                  </td>
                ))}
                <td className="number">{number(total, id, null, t(name))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{all}</th>
              {layout.cities.map((city, place) => (
                <td key={city.code} className="number">
                  {number(layout.totals[place] ?? 0, null, city.code, t(city.name))}
                </td>
              ))}
              <td className="number">{number(layout.total, null, null, all)}</td>
            </tr>
          </tfoot>
        </table>
      </WideTable>
      {empty.length > 0 && (
        <p className="layout-empty">
          {t(words.layoutEmpty)}
          {empty.map(({ name }) => t(name)).join(language === 'zh' ? '、' : ', ')}
          {t(PORTAL_WORDS.home.stop)}
        </p>
      )}
      <p className="hint">{t(words.layoutHint)}</p>
    </>
  );
}

function short({ zh, en }: Words, language: 'zh' | 'en'): string {
  return language === 'zh' ? zh.replace(/市$/, '') : en;
}
