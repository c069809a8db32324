import {
  ASSIGNMENT_WORDS,
  CLOSENESS_WORDS,
  formatDecimal,
  PANEL_WORDS,
  STANDING_WORDS,
} from '@qichuang/language';
import { DataTable } from '../../kit/DataTable.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { RowOf } from '../../wire/use-pages.ts';
import { PreviewPanels } from '../closeness/PreviewPanels.tsx';
import type { Preview } from './AssignEvenly.tsx';

interface Props {
  readonly preview: Preview;
  readonly applications: readonly RowOf<'list-applications'>[];
  /** Most applications of an expert in the round, by the programme. */
  readonly limit: number | null;
}

/** What an assignment would bring about: figures, loads as bars, and the pairs recusal kept apart. */
export function AssignmentPreview({ preview, applications, limit }: Props) {
  const t = useWords();
  const language = useLanguage();
  const loads = preview.loads.toSorted((one, other) => other.load - one.load);
  const most = limit ?? Math.max(1, ...loads.map(({ load }) => load));
  const busy = loads.filter(({ load }) => load > 0).map(({ load }) => load);
  const spread =
    busy.length === 0
      ? '–'
      : t(ASSIGNMENT_WORDS.spread, { least: Math.min(...busy), most: Math.max(...busy) });
  const figures = [
    { label: t(ASSIGNMENT_WORDS.figuresPlaces), value: preview.assigned },
    { label: t(ASSIGNMENT_WORDS.figuresApplications), value: preview.applications },
    { label: t(ASSIGNMENT_WORDS.figuresExperts), value: preview.experts },
    { label: t(ASSIGNMENT_WORDS.figuresSpread), value: spread },
    ...(preview.closeness === null
      ? []
      : [
          {
            label: t(CLOSENESS_WORDS.figureMean),
            value: formatDecimal(preview.closeness.total / preview.assigned, 1),
          },
          { label: t(CLOSENESS_WORDS.figureLeast), value: preview.closeness.least },
        ]),
  ];
  return (
    <>
      <dl className="figures">
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {preview.leftOut.length > 0 && (
        <section className="notice soft" aria-labelledby="left-out">
          <div>
            <h2 id="left-out">{t(STANDING_WORDS.leftOut)}</h2>
            <p className="hint">{t(STANDING_WORDS.leftOutHint)}</p>
            <ul>
              {preview.leftOut.map(({ expert, name, why }) => (
                <li key={expert}>
                  {name} <span className="tag soft">{awayOf(why)}</span>
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
      {preview.undeclared.length > 0 && (
        <p className="notice soft">
          {t(STANDING_WORDS.undeclaredHere, {
            names: preview.undeclared.map(({ name }) => name).join(language === 'zh' ? '、' : ', '),
          })}
        </p>
      )}
      {preview.assigned === 0 && <p className="notice info">{t(ASSIGNMENT_WORDS.nothingNew)}</p>}
      <PreviewPanels panels={preview.panels} />
      <div className="two-cards">
        <div className="card">
          <div className="card-head">
            <h2 id="recusals">{t(ASSIGNMENT_WORDS.recusals)}</h2>
            <span className="hint">{t(ASSIGNMENT_WORDS.recusalsCaption)}</span>
          </div>
          {preview.recusals.length === 0 ? (
            <p className="card-body muted">{t(ASSIGNMENT_WORDS.recusalsNone)}</p>
          ) : (
            <DataTable
              label={t(ASSIGNMENT_WORDS.recusals)}
              rows={preview.recusals}
              keyOf={({ expert, application }) => `${expert} ${application}`}
              columns={[
                {
                  id: 'expert',
                  title: t(ASSIGNMENT_WORDS.recusalExpert),
                  names: true,
                  cell: ({ expert }) => loads.find((one) => one.expert === expert)?.name ?? expert,
                },
                {
                  id: 'application',
                  title: t(ASSIGNMENT_WORDS.recusalApplication),
                  cell: ({ application }) =>
                    applications.find(({ id }) => id === application)?.name ?? application,
                },
                { id: 'why', title: t(ASSIGNMENT_WORDS.recusalWhy), cell: ({ why }) => reasonOf(why) },
              ]}
            />
          )}
        </div>
        <section className="card" aria-labelledby="loads">
          <div className="card-head">
            <h2 id="loads">{t(ASSIGNMENT_WORDS.loads)}</h2>
            <span className="hint">{t(ASSIGNMENT_WORDS.loadsCaption)}</span>
          </div>
          <ul className="card-body loads">
            {loads.map(({ expert, name, load }) => (
              <li key={expert}>
                <span>{name}</span>
                <meter min={0} max={most} value={load} aria-label={name} />
                <span className="num">
                  {limit === null
                    ? t(ASSIGNMENT_WORDS.loadOf, { count: load })
                    : t(PANEL_WORDS.loadOf, { count: load, limit })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );

  function awayOf(why: string): string {
    return why === 'term-over' ||
      why === 'term-to-come' ||
      why === 'declaration-expired' ||
      why === 'not-declared'
      ? t(STANDING_WORDS[why])
      : why;
  }

  function reasonOf(why: string): string {
    if (why === 'declared-tie' || why === 'tie-to-be-judged') return t(PANEL_WORDS[why]);
    return why === 'same-person' || why === 'same-institution' || why === 'former-institution'
      ? t(ASSIGNMENT_WORDS[why])
      : why;
  }
}
