import type { Day } from '@qichuang/base';
import { formatNumber, type MarkedState, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import type { CityCount } from '../pieces/CityMap.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Exports } from '../pieces/Exports.tsx';
import type { Choice } from '../pieces/ListFilters.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';
import { StateWord } from '../pieces/StateWord.tsx';
import { Chips } from './directory/Chips.tsx';
import { Facets } from './directory/Facets.tsx';
import { type DirectoryFilter, queryOf } from './directory/filter.ts';
import { Layout, type LayoutTable } from './directory/Layout.tsx';

export interface DirectoryLine {
  readonly number: string;
  readonly name: string;
  readonly host: string;
  readonly category: Words;
  /** City and county. */
  readonly place: Words;
  /** The industry chain it serves. */
  readonly chain: Words;
  readonly announcedOn: Day;
  readonly state: MarkedState;
  /** The earlier name that was searched for and found; `null` where today's names say it. */
  readonly foundBy: string | null;
}

export interface DirectoryPageProps {
  readonly filter: DirectoryFilter;
  readonly platforms: readonly DirectoryLine[];
  readonly part: Part;
  /** Platforms in force, whatever is filtered. */
  readonly inForce: number;
  /** What each choice would leave. */
  readonly programmes: readonly Choice[];
  readonly categories: readonly Choice[];
  readonly chains: readonly Choice[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly states: readonly { readonly state: MarkedState; readonly count: number }[];
  readonly cities: readonly CityCount[];
  /** The table of the layout; `null` where the map shows it. */
  readonly layout: LayoutTable | null;
}

/** Every designated platform; layout by city, category, industry chain and year (A1, B1). */
export function DirectoryPage(props: DirectoryPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.directory;
  const { filter, platforms, part } = props;
  const path = addressOf('directory');
  return (
    <Page title={t(PORTAL_WORDS.sections.directory)} section="directory">
      <h1>{t(PORTAL_WORDS.sections.directory)}</h1>
      <p className="quiet">{t(words.lead, { count: formatNumber(props.inForce) })}</p>
      <ChineseOnly />
      <form className="directory" action={`${path}#results`}>
        <Facets {...props} />
        <div>
          <Layout {...props} />
          <div className="results" id="results">
            <h2>{t(PORTAL_WORDS.list.platforms, { count: formatNumber(part.total) })}</h2>
            <Exports path={path} query={queryOf(filter)} />
          </div>
          <Chips {...props} />
          {platforms.length === 0 ? <Nothing /> : <PlatformTable platforms={platforms} />}
          <Paging
            part={part}
            addressOfPage={(page) => `${withQuery(path, { ...queryOf(filter), page })}#results`}
          />
        </div>
      </form>
    </Page>
  );
}

function Nothing() {
  const t = useSay();
  const words = PORTAL_WORDS.directory;
  return (
    <Empty title={t(words.none)}>
      <p>
        <a href={addressOf('directory')}>{t(words.clear)}</a>
      </p>
    </Empty>
  );
}

function PlatformTable({ platforms }: { readonly platforms: readonly DirectoryLine[] }) {
  const t = useSay();
  const words = PORTAL_WORDS.directory;
  return (
    <ColumnTable
      label={t(PORTAL_WORDS.sections.directory)}
      caption={t(words.caption)}
      rows={platforms}
      keyOf={({ number }) => number}
      columns={[
        {
          title: t(words.platformAndHost),
          cell: ({ number, name, host, foundBy }) => (
            <>
              <a href={addressOf('platform', number)}>
                <Chinese text={name} />
              </a>
              <br />
              <span className="quiet">
                <Chinese text={host} />
              </span>
              {foundBy !== null && (
                <>
                  <br />
                  <span className="hint">
                    {t(words.foundByEarlier)}
                    <Chinese text={foundBy} />
                  </span>
                </>
              )}
            </>
          ),
        },
        { title: t(PORTAL_WORDS.list.category), cell: ({ category }) => <Named name={category} /> },
        { title: t(words.chain), cell: ({ chain }) => <Named name={chain} /> },
        { title: t(words.place), look: 'unbroken', cell: ({ place }) => <Named name={place} /> },
        {
          title: t(words.announcedOn),
          look: 'unbroken',
          cell: ({ announcedOn }) => <OnDay day={announcedOn} />,
        },
        { title: t(words.state), cell: ({ state }) => <StateWord state={state} /> },
      ]}
    />
  );
}
