import type { Day, Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { formatPlainDay, PORTAL_INSPECTION_WORDS, shanghaiDay, type Words } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useFrame, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ClauseTags } from '../pieces/ClauseTag.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { OnDay } from '../pieces/Moments.tsx';

type Plan = ViewOf<(typeof REQUESTS)['list-inspection-plans']>['rows'][number];

export interface PublishedPlan extends Pick<Plan, 'id' | 'title' | 'year' | 'publishedAt'> {
  readonly programmeId: string;
  readonly programme: Words;
  readonly items: readonly (Omit<Plan['items'][number], 'basis'> & { readonly basis: readonly string[] })[];
  readonly ratios: readonly Plan['ratios'][number][];
  readonly batches: readonly (Pick<Plan['batches'][number], 'name' | 'from' | 'until' | 'draw'> & {
    /** How many results of it are published, and where; `null` while none is. */
    readonly results: { readonly inspection: string; readonly count: number } | null;
  })[];
}

export interface InspectionsPageProps {
  readonly plans: readonly PublishedPlan[];
}

/** The published plans of each year, with items and grounds, draws and results (A4.3, B6.3). */
export function InspectionsPage({ plans }: InspectionsPageProps) {
  const t = useSay();
  const words = PORTAL_INSPECTION_WORDS;
  return (
    <Page title={t(words.title)} section={null}>
      <h1>{t(words.title)}</h1>
      <p className="lead">{t(words.under)}</p>
      <ChineseOnly />
      {plans.length === 0 && <Empty title={t(words.empty)} />}
      {plans.map((plan) => (
        <OnePlan key={plan.id} plan={plan} />
      ))}
    </Page>
  );
}

function OnePlan({ plan }: { readonly plan: PublishedPlan }) {
  const t = useSay();
  const { language } = useFrame();
  const words = PORTAL_INSPECTION_WORDS;
  const { id, title, programme, programmeId, publishedAt, ratios, items, batches } = plan;
  return (
    <section className="after" aria-labelledby={id}>
      <h2 id={id}>
        <Chinese text={title} />
      </h2>
      <p className="quiet">
        <Named name={programme} />
        {publishedAt !== null && (
          <>
            {' · '}
            {t(words.publishedOn, { day: formatPlainDay(shanghaiDay(publishedAt as Instant), language) })}
          </>
        )}
        {' · '}
        {t(words.ratios)}{' '}
        {ratios
          .map(({ risk, perMille }) => t(words.ratio, { risk, percent: perMille / 10 }))
          .join(language === 'zh' ? '、' : ', ')}
      </p>
      <ColumnTable
        label={title}
        caption={title}
        rows={batches}
        keyOf={({ name }) => name}
        columns={[
          { title: t(words.batch), cell: ({ name }) => <Chinese text={name} /> },
          {
            title: t(words.span),
            cell: ({ from, until }) => (
              <>
                <OnDay day={from as Day} /> – <OnDay day={until as Day} />
              </>
            ),
          },
          {
            title: t(words.draw),
            cell: ({ draw }) =>
              draw === null ? (
                t(words.notDrawn)
              ) : (
                <a href={addressOf('draw', draw.id)}>{t(words.drawLink, { number: draw.number })}</a>
              ),
          },
          {
            title: t(words.results),
            cell: ({ results }) =>
              results === null ? (
                t(words.noResults)
              ) : (
                <a href={addressOf('inspection', results.inspection)}>
                  {t(words.resultsLink, { count: results.count })}
                </a>
              ),
          },
        ]}
      />
      <details>
        <summary>{t(words.items, { count: items.length })}</summary>
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              {item[language]} <ClauseTags clauses={item.basis} programmeId={programmeId} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
