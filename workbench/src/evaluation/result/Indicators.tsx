import { EVALUATION_WORDS, formatNumber } from '@qichuang/language';
import { type Programme, weightFor } from '@qichuang/programmes';
import { Link } from '@tanstack/react-router';
import { ClauseTags } from '../../kit/ClauseTag.tsx';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { type Evaluation, pointsOf } from '../evaluation-marks.tsx';

interface Props {
  readonly evaluation: Evaluation;
  readonly programme: Programme | null;
}

/** The reckoned indicators with value, scale and the reports behind them, and the means of the experts' part. */
export function Indicators({ evaluation, programme }: Props) {
  const t = useWords();
  const language = useLanguage();
  const sheet = programme?.evaluation.categories.find(({ category }) => category === evaluation.category);
  if (sheet === undefined || evaluation.quantitative.length + evaluation.qualitative.length === 0)
    return null;
  const kind = evaluation.kind || null;
  const reckoned: readonly Column<Evaluation['quantitative'][number]>[] = [
    {
      id: 'indicator',
      title: t(EVALUATION_WORDS.indicator),
      names: true,
      cell: ({ indicator }) => {
        const found = sheet.quantitative.find(({ id }) => id === indicator);
        return (
          <>
            {found?.[language] ?? indicator} {found !== undefined && <ClauseTags clauses={found.clause} />}
          </>
        );
      },
    },
    {
      id: 'value',
      title: t(EVALUATION_WORDS.value),
      numeric: true,
      cell: ({ value }) => formatNumber(Math.round(value * 1000) / 1000),
    },
    {
      id: 'scale',
      title: t(EVALUATION_WORDS.scale),
      numeric: true,
      cell: ({ indicator }) => {
        const found = sheet.quantitative.find(({ id }) => id === indicator);
        return found === undefined ? '–' : `${formatNumber(found.zeroAt)}–${formatNumber(found.fullAt)}`;
      },
    },
    {
      id: 'points',
      title: t(EVALUATION_WORDS.points),
      numeric: true,
      cell: ({ indicator, hundredths }) => {
        const found = sheet.quantitative.find(({ id }) => id === indicator);
        return `${pointsOf(hundredths)} / ${found === undefined ? '–' : weightFor(found, kind)}`;
      },
    },
    {
      id: 'basis',
      title: t(EVALUATION_WORDS.restsOn),
      cell: ({ basis }) =>
        basis.length === 0
          ? t(EVALUATION_WORDS.noReports)
          : basis.map(({ filing, period }) => (
              <div key={filing} className="link-line">
                <Link to="/filings/$filing" params={{ filing }}>
                  {t(EVALUATION_WORDS.reportOf, { period })}
                </Link>
              </div>
            )),
    },
  ];
  const judged: readonly Column<Evaluation['qualitative'][number]>[] = [
    {
      id: 'indicator',
      title: t(EVALUATION_WORDS.indicator),
      names: true,
      cell: ({ indicator }) => {
        const found = sheet.qualitative.find(({ id }) => id === indicator);
        return (
          <>
            {found?.[language] ?? indicator} {found !== undefined && <ClauseTags clauses={found.clause} />}
          </>
        );
      },
    },
    {
      id: 'points',
      title: t(EVALUATION_WORDS.points),
      numeric: true,
      cell: ({ indicator, hundredths }) => {
        const found = sheet.qualitative.find(({ id }) => id === indicator);
        return `${pointsOf(hundredths)} / ${found === undefined ? '–' : weightFor(found, kind)}`;
      },
    },
  ];
  return (
    <>
      <section className="card">
        <div className="card-head">
          <h2>{t(EVALUATION_WORDS.quantitative)}</h2>
        </div>
        <DataTable
          label={t(EVALUATION_WORDS.quantitative)}
          columns={reckoned}
          rows={evaluation.quantitative}
          keyOf={({ indicator }) => indicator}
        />
      </section>
      {evaluation.qualitative.length > 0 && (
        <section className="card">
          <div className="card-head">
            <h2>{t(EVALUATION_WORDS.qualitative)}</h2>
          </div>
          <DataTable
            label={t(EVALUATION_WORDS.qualitative)}
            columns={judged}
            rows={evaluation.qualitative}
            keyOf={({ indicator }) => indicator}
          />
        </section>
      )}
    </>
  );
}
