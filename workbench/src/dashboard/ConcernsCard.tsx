import { ClockCircleOutlined, WarningOutlined } from '@ant-design/icons';
import {
  CONCERN_WORDS,
  DASHBOARD_WORDS,
  dashboardKind,
  type Language,
  periodWords,
} from '@qichuang/language';
import { Fetched } from '../kit/Fetched.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView, type ViewQuery } from '../wire/use-view.ts';
import { FigureLink } from './FigureLink.tsx';
import { useDashboardQuery } from './use-dashboard.ts';

type Concern = NonNullable<ViewQuery<'list-concerns'>['data']>['rows'][number];

/** What needs somebody, each line with its list (A4.1, B1, B5.2). */
export function ConcernsCard() {
  const t = useWords();
  const query = useDashboardQuery();
  const concerns = useView('list-concerns', { query }, { keepOld: true });
  return (
    <section className="card" aria-labelledby="concerns">
      <div className="card-head">
        <h2 id="concerns">{t(DASHBOARD_WORDS.concerns)}</h2>
      </div>
      <div className="card-body concerns">
        <Fetched query={concerns}>
          {({ rows }) =>
            rows.length === 0 ? (
              <p className="muted">{t(DASHBOARD_WORDS.noConcerns)}</p>
            ) : (
              <ul>
                {rows.map((row) => (
                  <li key={`${row.concern} ${JSON.stringify(row.values)}`}>
                    {row.weight === 'clock' ? (
                      <ClockCircleOutlined aria-hidden className="soft" />
                    ) : (
                      <WarningOutlined aria-hidden className={row.weight} />
                    )}
                    <span>
                      <Sentence row={row} />
                    </span>
                    <FigureLink figure={row.figure} what={t(DASHBOARD_WORDS.see)}>
                      {t(DASHBOARD_WORDS.see)}
                    </FigureLink>
                  </li>
                ))}
              </ul>
            )
          }
        </Fetched>
      </div>
    </section>
  );
}

/** The sentence with its numbers as links: the places of the text are filled one by one. */
function Sentence({ row }: { row: Concern }) {
  const language = useLanguage();
  const parts = CONCERN_WORDS[row.concern][language].split(/\{(\w+)\}/);
  return parts.map((part, nth) => {
    if (nth % 2 === 0) return part;
    const figure = part === 'number' ? row.figure : row.figures[part];
    // The place in the sentence is what tells the parts apart.
    if (figure !== undefined) return <FigureLink key={part} figure={figure} what={part} />;
    return valueWords(part, row.values[part], language);
  });
}

function valueWords(name: string, value: Concern['values'][string] | undefined, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value[language];
  if (name === 'duty') return dashboardKind('duties', String(value))?.[language] ?? String(value);
  return name === 'period' ? periodWords(String(value), language) : String(value);
}
