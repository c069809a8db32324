import type { Day } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  formatPlainDay,
  INSPECTION_RESULT_WORDS,
  INSPECTION_VERDICT_WORDS,
  PORTAL_INSPECTION_WORDS,
  type Words,
} from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useFrame, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { type Download, Downloads } from '../pieces/Downloads.tsx';
import { OnDay } from '../pieces/Moments.tsx';

type Batch = ViewOf<(typeof REQUESTS)['list-inspection-results']>['batches'][number];
type Told = Batch['results'][number];
type Item = Told['items'][number];

interface Result extends Omit<Told, 'items' | 'corrections'> {
  readonly items: readonly (Omit<Item, 'basis'> & { readonly basis: readonly string[] })[];
  readonly corrections: readonly Told['corrections'][number][];
}

export interface InspectionPageProps {
  readonly batch: Omit<Batch, 'programme' | 'draws' | 'results'> & {
    readonly draws: readonly Batch['draws'][number][];
    readonly results: readonly Result[];
  };
  readonly programme: Words;
  readonly downloads: readonly Download[];
}

/** The published results of one batch, item by item; what was corrected or withdrawn says so and why (A4.3, B6.3). */
export function InspectionPage({ batch, programme, downloads }: InspectionPageProps) {
  const t = useSay();
  const { language } = useFrame();
  const words = PORTAL_INSPECTION_WORDS;
  const { year, name, from, until, results, whole, draws } = batch;
  const day = (of: string | null) => (of === null ? '–' : formatPlainDay(of as Day, language));
  const title = t(words.resultsTitle, { year, batch: name });
  return (
    <Page title={title} section={null}>
      <h1>{title}</h1>
      <p className="lead">
        {t(words.resultsUnder, { count: results.length, from: day(from), until: day(until) })}
        {!whole && ` ${t(words.partly)}`}
      </p>
      <p className="quiet">
        <Named name={programme} />
        {draws.map((draw) => (
          <span key={draw.id}>
            {' · '}
            {t(words.draw)}{' '}
            <a href={addressOf('draw', draw.id)}>{t(words.drawLink, { number: draw.number })}</a>
          </span>
        ))}
        {' · '}
        <a href={addressOf('inspections')}>{t(words.all)}</a>
      </p>
      <ChineseOnly />
      <section className="after">
        <ResultTable title={title} results={results} />
      </section>
      <section className="after">
        <Downloads files={downloads} />
      </section>
    </Page>
  );
}

function ResultTable({ title, results }: { readonly title: string; readonly results: readonly Result[] }) {
  const t = useSay();
  const { language } = useFrame();
  const words = PORTAL_INSPECTION_WORDS;
  return (
    <ColumnTable
      label={title}
      caption={title}
      rows={results}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t(words.platform),
          cell: ({ platform, organisation }) => (
            <>
              <a href={addressOf('platform', platform.number)}>
                <Chinese text={platform.name} />
              </a>
              <br />
              <span className="quiet">
                {platform.number} · <Chinese text={organisation} />
              </span>
            </>
          ),
        },
        {
          title: t(words.inspectedOn),
          cell: ({ inspectedOn }) => (inspectedOn === null ? '–' : <OnDay day={inspectedOn as Day} />),
        },
        { title: t(words.overall), cell: (result) => <Overall {...result} /> },
        {
          title: t(words.details),
          cell: ({ items }) =>
            items.length > 0 && (
              <details>
                <summary>{t(words.detailsCount, { count: items.length })}</summary>
                <ul>
                  {items.map((item) => (
                    <li key={item.id}>
                      {item[language]}：{t(INSPECTION_VERDICT_WORDS[item.verdict])}{' '}
                      <span className="quiet">{item.basis.join(' ')}</span>
                    </li>
                  ))}
                </ul>
              </details>
            ),
        },
      ]}
    />
  );
}

function Overall({ overall, rectification, corrections }: Result) {
  const t = useSay();
  const { language } = useFrame();
  const words = PORTAL_INSPECTION_WORDS;
  return (
    <>
      {overall === null ? t(words.withdrawn) : t(INSPECTION_RESULT_WORDS[overall])}
      {rectification !== null && (
        <>
          <br />
          <span className="quiet">
            <Rectified {...rectification} />
          </span>
        </>
      )}
      {corrections.map(({ kind, on, reason, before }) => (
        <p className="quiet" key={`${kind}${on}`}>
          {t(kind === 'withdrawn' ? words.withdrawnSays : words.correctedSays, {
            day: formatPlainDay(on as Day, language),
            before: t(INSPECTION_RESULT_WORDS[before]),
            reason,
          })}
        </p>
      ))}
    </>
  );
}

function Rectified({ state, dueOn }: NonNullable<Result['rectification']>) {
  const t = useSay();
  const { language } = useFrame();
  const words = PORTAL_INSPECTION_WORDS;
  if (state !== 'running') return t(words[state]);
  return dueOn === null
    ? t(words.rectifying)
    : t(words.rectifyingUntil, { day: formatPlainDay(dueOn as Day, language) });
}
