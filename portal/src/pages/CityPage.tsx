import { CITY_PART_WORDS, formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, documentAddress, type PathName, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Named } from '../pieces/Chinese.tsx';
import { type NewsLine, NewsList } from '../pieces/NewsList.tsx';

/** A programme of the city, as its own part shows it. */
export interface CityProgramme {
  readonly id: string;
  readonly name: Words;
  readonly authority: Words;
  readonly status: 'current' | 'closed';
  readonly period: { readonly from: number; readonly to: number };
  readonly categories: readonly {
    readonly id: string;
    readonly name: Words;
    readonly target: number;
    /** In force today. */
    readonly platforms: number;
  }[];
  readonly documents: readonly { readonly id: string; readonly title: Words }[];
  readonly rounds: readonly {
    readonly id: string;
    readonly title: Words;
    readonly state: 'planned' | 'called' | 'concluded';
  }[];
  /** The latest first. */
  readonly news: readonly NewsLine[];
}

export interface CityPageProps {
  readonly city: Words;
  readonly programmes: readonly CityProgramme[];
}

/** A city's own part of the portal: its programmes with their rounds, notices, lists, guides and draws, and nothing of others (A4.1, B6.1). */
export function CityPage({ city, programmes }: CityPageProps) {
  const t = useSay();
  const title = t(CITY_PART_WORDS.title, { city: t(city) });
  return (
    <Page
      title={title}
      section="programmes"
      trail={[{ words: t(PORTAL_WORDS.sections.programmes), address: addressOf('programmes') }]}
    >
      <h1>{title}</h1>
      <p className="lead">{t(CITY_PART_WORDS.lead)}</p>
      {programmes.map((programme) => (
        <OwnProgramme key={programme.id} programme={programme} />
      ))}
    </Page>
  );
}

function OwnProgramme({ programme }: { readonly programme: CityProgramme }) {
  const t = useSay();
  const { id, name, authority, period, news, rounds } = programme;
  return (
    <section className="section" aria-labelledby={id}>
      <div className="article">
        <div>
          <h2 id={id}>
            <a href={addressOf('programme', id)}>
              <Named name={name} />
            </a>
          </h2>
          <p className="quiet">
            {period.from}–{period.to} · <Named name={authority} />
          </p>
          <Numbers programme={programme} />
          <div className="section">
            <h3>{t(CITY_PART_WORDS.news)}</h3>
            {news.length === 0 ? (
              <p className="hint">{t(CITY_PART_WORDS.noNews)}</p>
            ) : (
              <NewsList lines={news} />
            )}
          </div>
        </div>
        <aside className="aside" aria-label={t(CITY_PART_WORDS.more)}>
          <section className="sheet attachments">
            <h3>{t(CITY_PART_WORDS.rounds)}</h3>
            {rounds.length === 0 && <p className="hint">{t(CITY_PART_WORDS.noRounds)}</p>}
            <ul>
              {rounds.map((round) => (
                <li key={round.id}>
                  <a href={addressOf('round', round.id)}>{t(round.title)}</a>
                  <small>{t(PORTAL_WORDS.rounds.state[round.state])}</small>
                </li>
              ))}
            </ul>
          </section>
          <Documents programme={programme} />
          <More programme={id} />
        </aside>
      </div>
    </section>
  );
}

function Numbers({ programme: { categories } }: { readonly programme: CityProgramme }) {
  const t = useSay();
  return (
    <table className="table">
      <caption className="unseen">{t(PORTAL_WORDS.programmes.targets)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(PORTAL_WORDS.list.category)}</th>
          <th scope="col" className="number">
            {t(CITY_PART_WORDS.platforms)}
          </th>
          <th scope="col" className="number">
            {t(CITY_PART_WORDS.target)}
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map(({ id, name, platforms, target }) => (
          <tr key={id}>
            <th scope="row">
              <Named name={name} />
            </th>
            <td className="number">{formatNumber(platforms)}</td>
            <td className="number">{formatNumber(target)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Documents({ programme: { id, documents } }: { readonly programme: CityProgramme }) {
  const t = useSay();
  return (
    <section className="sheet attachments">
      <h3>{t(CITY_PART_WORDS.documents)}</h3>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <a href={documentAddress(id, document.id)}>{t(document.title)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MORE = [
  ['notices', 'allNotices'],
  ['announcements', 'allLists'],
  ['directory', 'allPlatforms'],
  ['draws', 'allDraws'],
] as const satisfies readonly (readonly [PathName, keyof typeof CITY_PART_WORDS])[];

function More({ programme }: { readonly programme: string }) {
  const t = useSay();
  return (
    <section className="sheet attachments">
      <h3>{t(CITY_PART_WORDS.more)}</h3>
      <ul>
        {MORE.map(([page, words]) => (
          <li key={page}>
            <a href={withQuery(addressOf(page), { programme })}>{t(CITY_PART_WORDS[words])}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
