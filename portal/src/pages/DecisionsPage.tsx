import type { Day } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  EVALUATION_WORDS,
  formatNumber,
  GRADE_WORDS,
  MEASURE_KIND_WORDS,
  PORTAL_WORDS,
  PUBLISHED_MEASURE_WORDS,
  type Words,
} from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { type Choice, FilterSelect } from '../pieces/ListFilters.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';
import { WideTable } from '../pieces/WideTable.tsx';

type Published = ViewOf<(typeof REQUESTS)['list-published-measures']>['rows'][number];

type Decision = Omit<Published, 'programme'> & { readonly programme: Words };

type Grade = ViewOf<(typeof REQUESTS)['list-published-evaluations']>['rows'][number];

export interface DecisionsPageProps {
  /** Published grades of evaluations, the latest first. */
  readonly grades: readonly Grade[];
  readonly decisions: readonly Decision[];
  readonly filter: { readonly programme: string | null };
  readonly programmes: readonly Choice[];
  readonly part: Part;
}

/** What the authority has decided for platforms and publishes: praise and revocation (A3.8, B5.3). */
export function DecisionsPage({ grades, decisions, filter, programmes, part }: DecisionsPageProps) {
  const t = useSay();
  const words = PUBLISHED_MEASURE_WORDS;
  const path = addressOf('decisions');
  return (
    <Page title={t(words.title)} section={null}>
      <h1>{t(words.title)}</h1>
      <p className="lead">{t(words.under)}</p>
      <ChineseOnly />
      <form className="filters" action={path}>
        <FilterSelect
          name="programme"
          label={PORTAL_WORDS.list.programme}
          choices={programmes}
          chosen={filter.programme}
          all={t(PORTAL_WORDS.list.allProgrammes)}
        />
        <button className="button" type="submit">
          {t(PORTAL_WORDS.list.filter)}
        </button>
      </form>
      <div className="results">
        <h2>{t(words.count, { count: formatNumber(part.total) })}</h2>
      </div>
      {decisions.length === 0 ? <Empty title={t(words.empty)} /> : <DecisionTable decisions={decisions} />}
      <Paging part={part} addressOfPage={(page) => withQuery(path, { ...filter, page })} />
      {grades.length > 0 && <GradeTable grades={grades} />}
    </Page>
  );
}

function GradeTable({ grades }: Pick<DecisionsPageProps, 'grades'>) {
  const t = useSay();
  const words = EVALUATION_WORDS;
  return (
    <section id="grades" className="after">
      <h2>{t(words.publishedTitle)}</h2>
      <p className="quiet">{t(words.disclaimer)}</p>
      <WideTable label={t(words.publishedTitle)}>
        <table className="table stack">
          <caption className="unseen">{t(words.publishedTitle)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.platform)}</th>
              <th scope="col">{t(words.grade)}</th>
              <th scope="col">{t(words.title)}</th>
              <th scope="col">{t(words.publishedOn)}</th>
            </tr>
          </thead>
          <tbody>
            {grades.map(({ id, platform, organisation, grade, campaign, documentNumber, publishedOn }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={addressOf('platform', platform.number)}>
                    <Chinese text={platform.name} />
                  </a>
                  <br />
                  <span className="quiet">
                    {platform.number} · <Chinese text={organisation} />
                  </span>
                </th>
                <td data-label={t(words.grade)}>{t(GRADE_WORDS[grade])}</td>
                <td data-label={t(words.title)}>
                  <Chinese text={campaign.title} />
                  <br />
                  <span className="quiet">
                    <Chinese text={documentNumber} />
                  </span>
                </td>
                <td data-label={t(words.publishedOn)}>
                  <OnDay day={publishedOn as Day} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

function DecisionTable({ decisions }: Pick<DecisionsPageProps, 'decisions'>) {
  const t = useSay();
  const words = PUBLISHED_MEASURE_WORDS;
  return (
    <WideTable label={t(words.title)}>
      <table className="table stack">
        <caption className="unseen">{t(words.under)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.platform)}</th>
            <th scope="col">{t(words.kind)}</th>
            <th scope="col">{t(words.ground)}</th>
            <th scope="col">{t(words.decidedOn)}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ id, kind, platform, organisation, programme, ground, ...of }) => (
            <tr key={id}>
              <th scope="row">
                <a href={addressOf('platform', platform.number)}>
                  <Chinese text={platform.name} />
                </a>
                <br />
                <span className="quiet">
                  {platform.number} · <Chinese text={organisation} /> · <Named name={programme} />
                </span>
              </th>
              <td data-label={t(words.kind)}>{t(MEASURE_KIND_WORDS[kind])}</td>
              <td data-label={t(words.ground)}>
                <Chinese text={ground} />
                {of.documentNumber !== '' && (
                  <>
                    <br />
                    <span className="quiet">
                      <Chinese text={of.documentNumber} />
                    </span>
                  </>
                )}
              </td>
              <td data-label={t(words.decidedOn)}>
                <OnDay day={of.decidedOn as Day} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
