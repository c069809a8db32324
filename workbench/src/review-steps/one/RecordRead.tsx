import { DownloadOutlined } from '@ant-design/icons';
import { REVIEW_STEP_WORDS as WORDS } from '@qichuang/language';
import { Fragment } from 'react';
import { HashText } from '../../kit/HashText.tsx';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { StepOutcome } from '../StepMarks.tsx';
import type { Step } from './StepPage.tsx';

/** What was found, as handed in, and who signed it; differing views stand beside it. */
export function RecordRead({ step, record }: { step: Step; record: NonNullable<Step['record']> }) {
  const t = useWords();
  const language = useLanguage();
  const { form, signatures, waiting, hash, standing } = step;
  const outcome = form.outcomes.find(({ id }) => id === record.outcome);
  return (
    <section className="card" aria-labelledby="step-record">
      <div className="card-head">
        <h2 id="step-record">{t(WORDS.record)}</h2>
        <StepOutcome outcome={record.outcome} differing={step.differing} />
        <span className="space" />
        {(standing.part === 'authority' || standing.part === 'expert') && (
          <a download href={fileAddress('print-step-record', { step: step.id })}>
            <DownloadOutlined aria-hidden /> {t(WORDS.paper)}
          </a>
        )}
      </div>
      <dl className="facts card-body">
        {form.fields
          .filter(({ id }) => (record.values[id] ?? '') !== '')
          .map(({ id, ...words }) => (
            <Fragment key={id}>
              <dt>{words[language]}</dt>
              <dd className="step-text">{record.values[id]}</dd>
            </Fragment>
          ))}
        <dt>{t(WORDS.outcome)}</dt>
        <dd className="step-text">
          <b>{outcome?.[language]}</b> · {record.reason}
        </dd>
        <dt>{t(WORDS.signatures)}</dt>
        <dd>
          <ul className="step-lines">
            {signatures.map(({ name, at, differing }) => (
              <li key={`${at} ${name}`}>
                {name === '' ? t(WORDS.anonymous) : name} · <Time at={at} short />
                {differing !== null && (
                  <p className="notice soft step-text">
                    {t(WORDS.differingView)}：{differing}
                  </p>
                )}
              </li>
            ))}
          </ul>
          {waiting.length > 0 && (
            <p className="hint">
              {t(WORDS.waiting, { names: waiting.join(language === 'zh' ? '、' : ', ') })}
            </p>
          )}
          {hash !== null && (
            <p className="hint">
              <HashText hash={hash} short />
            </p>
          )}
        </dd>
      </dl>
    </section>
  );
}
