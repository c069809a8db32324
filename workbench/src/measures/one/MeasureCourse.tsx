import { MEASURE_ACT_WORDS, MEASURE_WORDS, type Words } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import type { Measure } from '../MeasureState.tsx';

const MINUTE_MS = 60_000;

/** What became of a measure, in the order it happened: heard, decided, reported on, concluded, looked at again. */
export function MeasureCourse({ measure }: { measure: Measure }) {
  const t = useWords();
  const now = useServerNow(MINUTE_MS);
  const { statement, decided, concluded, review, report, hearingUntil } = measure;
  return (
    <>
      {hearingUntil !== null && (
        <Step title={MEASURE_WORDS.statement} at={statement?.at ?? null}>
          {statement === null ? (
            <p className="muted">{t(now > hearingUntil ? MEASURE_WORDS.silentOver : MEASURE_WORDS.silent)}</p>
          ) : (
            <p className="written">{statement.text}</p>
          )}
        </Step>
      )}
      {decided !== null && (
        <Step title={MEASURE_WORDS.decidedOn} at={decided.at} by={decided.by}>
          <p className="written">{decided.reason}</p>
          {decided.documentNumber !== '' && (
            <p>
              {t(MEASURE_WORDS.documentNumber)}　{decided.documentNumber}
            </p>
          )}
        </Step>
      )}
      {report !== null && <Report report={report} host={measure.standing.part === 'host'} />}
      {concluded !== null && (
        <Step title={MEASURE_WORDS.concluded} at={concluded.at} by={concluded.by}>
          <p className="written">{concluded.reason}</p>
        </Step>
      )}
      {review !== null && (
        <Step title={MEASURE_WORDS.review} at={review.at}>
          <p className="written">{review.text}</p>
        </Step>
      )}
      {review?.answer != null && (
        <Step title={MEASURE_WORDS.reviewAnswer} at={review.answer.at} by={review.answer.by}>
          <p>
            <b>{t(MEASURE_WORDS[review.answer.outcome])}</b>
          </p>
          <p className="written">{review.answer.reason}</p>
        </Step>
      )}
      <History history={measure.history} />
    </>
  );
}

interface StepProps {
  readonly title: Words;
  readonly at: string | null;
  readonly by?: string;
  readonly children: ReactNode;
}

function Step({ title, at, by = '', children }: StepProps) {
  const t = useWords();
  return (
    <section className="card" aria-label={t(title)}>
      <div className="card-head">
        <h2>{t(title)}</h2>
        <span className="space" />
        <span className="muted">
          {by} {at !== null && <Time at={at} />}
        </span>
      </div>
      <div className="card-body">{children}</div>
    </section>
  );
}

function Report({ report, host }: { report: NonNullable<Measure['report']>; host: boolean }) {
  const t = useWords();
  const writes = host && (report.state === 'draft' || report.state === 'returned');
  return (
    <Step title={MEASURE_WORDS.report} at={null}>
      {report.receipt === null && <p className="muted">{t(MEASURE_WORDS.reportOpen)}</p>}
      {report.receipt !== null && report.opinion === null && (
        <p className="hint">{t(MEASURE_WORDS.notVerified)}</p>
      )}
      {report.opinion !== null && (
        <p>
          {t(MEASURE_WORDS.verified)}　<span className="written">{report.opinion}</span>
        </p>
      )}
      {writes ? (
        <Link className="primary-button" to="/filings/$filing/form" params={{ filing: report.filing }}>
          {t(MEASURE_WORDS.reportWrite)}
        </Link>
      ) : (
        <Link to="/filings/$filing" params={{ filing: report.filing }}>
          {t(MEASURE_WORDS.reportRead)} {report.receipt}
        </Link>
      )}
    </Step>
  );
}

function History({ history }: Pick<Measure, 'history'>) {
  const t = useWords();
  const words: Readonly<Record<string, Words>> = MEASURE_ACT_WORDS;
  return (
    <section className="card" aria-label={t(MEASURE_WORDS.history)}>
      <div className="card-head">
        <h2>{t(MEASURE_WORDS.history)}</h2>
      </div>
      <ul className="card-body">
        {history.map(({ at, act, who, clause }) => (
          <li key={`${at} ${act}`}>
            <Time at={at} />　{words[act] === undefined ? act : t(words[act])}　{who}{' '}
            <ClauseTag clause={clause} />
          </li>
        ))}
      </ul>
    </section>
  );
}
