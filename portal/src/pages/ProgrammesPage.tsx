import { CITY_PART_WORDS, formatApproximate, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useLanguage, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Named } from '../pieces/Chinese.tsx';
import { Empty } from '../pieces/Empty.tsx';

export interface ProgrammeLine {
  readonly id: string;
  readonly name: Words;
  readonly authority: Words;
  readonly status: 'current' | 'closed';
  /** Four digits of the city whose own it is; `null` for the province's. */
  readonly city: string | null;
  readonly period: { readonly from: number; readonly to: number };
  readonly categories: readonly { readonly id: string; readonly name: Words; readonly target: number }[];
}

export interface ProgrammesPageProps {
  readonly programmes: readonly ProgrammeLine[];
}

export function ProgrammesPage({ programmes }: ProgrammesPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.programmes;
  return (
    <Page title={t(PORTAL_WORDS.sections.programmes)} section="programmes">
      <h1>{t(PORTAL_WORDS.sections.programmes)}</h1>
      <p className="lead">{t(words.lead)}</p>
      {programmes.length === 0 && <Empty title={t(words.none)} />}
      {programmes
        .filter(({ city }) => city === null)
        .map((programme) => (
          <ProgrammeSection key={programme.id} programme={programme} />
        ))}
      <OfCities programmes={programmes.filter(({ city }) => city !== null)} />
    </Page>
  );
}

function OfCities({ programmes }: ProgrammesPageProps) {
  const t = useSay();
  if (programmes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="cities">
      <h2 id="cities">{t(CITY_PART_WORDS.cities)}</h2>
      <p className="lead">{t(CITY_PART_WORDS.citiesLead)}</p>
      <ul className="conditions">
        {programmes.map(({ id, name, authority, city }) => (
          <li key={id}>
            <a href={addressOf('city', city ?? '')}>
              <b className="medium">
                <Named name={name} />
              </b>
            </a>
            <p className="hint">
              <Named name={authority} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProgrammeSection({ programme }: { readonly programme: ProgrammeLine }) {
  const language = useLanguage();
  const t = useSay();
  const words = PORTAL_WORDS.programmes;
  const { id, name, authority, status, period, categories } = programme;
  return (
    <section className="section sheet padded" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>
          <a href={addressOf('programme', id)}>
            <Named name={name} />
          </a>
        </h2>
        <span className={status === 'current' ? 'tag tag-announcement' : 'tag'}>
          {t(words.status[status])}
        </span>
      </div>
      <p className="quiet">
        {period.from}–{period.to} · <Named name={authority} />
      </p>
      <div>
        <table className="table">
          <caption className="unseen">{t(words.targets)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(PORTAL_WORDS.list.category)}</th>
              <th scope="col" className="number">
                {t(words.targetBy, { year: period.to })}
              </th>
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => (
              <tr key={category.id}>
                <th scope="row">
                  <a href={`${addressOf('programme', id)}#${category.id}`}>
                    <Named name={category.name} />
                  </a>
                </th>
                <td className="number">{formatApproximate(category.target, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
