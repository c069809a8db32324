import type { Day } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  EVALUATION_WORDS,
  formatNumber,
  GRADE_WORDS,
  MEASURE_KIND_WORDS,
  PUBLISHED_MEASURE_WORDS,
  type Words,
} from '@qichuang/language';
import type { ReactNode } from 'react';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { type Choice, ProgrammeFilter } from '../pieces/ListFilters.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';

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
      <ProgrammeFilter path={path} programmes={programmes} chosen={filter.programme} />
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
      <ColumnTable
        label={t(words.publishedTitle)}
        caption={t(words.publishedTitle)}
        rows={grades}
        keyOf={({ id }) => id}
        columns={[
          {
            title: t(words.platform),
            cell: ({ platform, organisation }) => <Decided {...{ platform, organisation }} />,
          },
          { title: t(words.grade), cell: ({ grade }) => t(GRADE_WORDS[grade]) },
          {
            title: t(words.title),
            cell: ({ campaign, documentNumber }) => (
              <>
                <Chinese text={campaign.title} />
                <br />
                <span className="quiet">
                  <Chinese text={documentNumber} />
                </span>
              </>
            ),
          },
          { title: t(words.publishedOn), cell: ({ publishedOn }) => <OnDay day={publishedOn as Day} /> },
        ]}
      />
    </section>
  );
}

function DecisionTable({ decisions }: Pick<DecisionsPageProps, 'decisions'>) {
  const t = useSay();
  const words = PUBLISHED_MEASURE_WORDS;
  return (
    <ColumnTable
      label={t(words.title)}
      caption={t(words.under)}
      rows={decisions}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t(words.platform),
          cell: ({ platform, organisation, programme }) => (
            <Decided {...{ platform, organisation }}>
              {' '}
              · <Named name={programme} />
            </Decided>
          ),
        },
        { title: t(words.kind), cell: ({ kind }) => t(MEASURE_KIND_WORDS[kind]) },
        {
          title: t(words.ground),
          cell: ({ ground, documentNumber }) => (
            <>
              <Chinese text={ground} />
              {documentNumber !== '' && (
                <>
                  <br />
                  <span className="quiet">
                    <Chinese text={documentNumber} />
                  </span>
                </>
              )}
            </>
          ),
        },
        { title: t(words.decidedOn), cell: ({ decidedOn }) => <OnDay day={decidedOn as Day} /> },
      ]}
    />
  );
}

interface DecidedProps extends Pick<Grade, 'platform' | 'organisation'> {
  readonly children?: ReactNode;
}

/** The platform it was decided for, and whose it is. */
function Decided({ platform, organisation, children }: DecidedProps) {
  return (
    <>
      <a href={addressOf('platform', platform.number)}>
        <Chinese text={platform.name} />
      </a>
      <br />
      <span className="quiet">
        {platform.number} · <Chinese text={organisation} />
        {children}
      </span>
    </>
  );
}
