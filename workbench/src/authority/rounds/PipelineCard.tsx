import { formatPercent, KIT_WORDS, ROUND_WORDS, stateWord } from '@qichuang/language';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Pipeline, Step } from './pipeline.ts';
import './rounds.css';

interface Line {
  readonly category: string;
  readonly name: string;
  readonly pipeline: Pipeline;
}

/** How far the applications of each category have come, to scale, with what was lost at each step; the same numbers as a table below. */
export function PipelineCard({ lines, at }: { lines: readonly Line[]; at: string }) {
  const t = useWords();
  const language = useLanguage();
  const [before = '', after = ''] = t(ROUND_WORDS.pipelineHint, { when: '\u0000' }).split('\u0000');
  const most = Math.max(1, ...lines.map(({ pipeline }) => pipeline.steps[0]?.reached ?? 0));
  return (
    <section className="card" aria-labelledby="pipeline-head">
      <div className="card-head">
        <h2 id="pipeline-head">{t(ROUND_WORDS.pipeline)}</h2>
        <span className="hint">
          {before}
          <Time at={at} />
          {after}
        </span>
      </div>
      {lines.every(({ pipeline }) => pipeline.total === 0) ? (
        <p className="card-body muted">{t(ROUND_WORDS.noApplications)}</p>
      ) : (
        <>
          {lines.map(({ category, name, pipeline }) => (
            <div key={category} className="pipeline">
              <h3>
                {name} <span className="hint">{pipeline.total}</span>
              </h3>
              <ol>
                {pipeline.steps.map((step) => (
                  <StepBar key={step.id} step={step} most={most} />
                ))}
              </ol>
              {pipeline.gone.length > 0 && (
                <p className="hint">
                  {t(ROUND_WORDS.ended)}
                  {language === 'zh' ? '：' : ': '}
                  <Counted counted={pipeline.gone} />
                </p>
              )}
            </div>
          ))}
          <details className="card-body">
            <summary>{t(ROUND_WORDS.asTable)}</summary>
            <PipelineTable lines={lines} />
          </details>
        </>
      )}
    </section>
  );
}

function StepBar({ step, most }: { step: Step; most: number }) {
  const t = useWords();
  const { reached, inHand, lost } = step;
  return (
    <li>
      <span>{t(ROUND_WORDS[step.id])}</span>
      <span className="bar">
        <i style={{ width: formatPercent((reached / most) * 0.8) }} aria-hidden="true" />
        <b>{reached}</b>
        {inHand > 0 && <span className="hint">{t(ROUND_WORDS.inHand, { count: inHand })}</span>}
      </span>
      {lost.length > 0 && (
        <span className="under">
          <Counted counted={lost} />
        </span>
      )}
    </li>
  );
}

function Counted({ counted }: { counted: Step['lost'] }) {
  const language = useLanguage();
  return counted
    .map(({ state, count }) => `${stateWord(state, language)} ${count}`)
    .join(language === 'zh' ? '，' : ', ');
}

function PipelineTable({ lines }: { lines: readonly Line[] }) {
  const t = useWords();
  const steps = lines[0]?.pipeline.steps ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" tabIndex={0} aria-label={t(ROUND_WORDS.pipeline)}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t(ROUND_WORDS.categories)}</th>
            {steps.map(({ id }) => (
              <th key={id} scope="col" className="num">
                {t(ROUND_WORDS[id])}
              </th>
            ))}
            <th scope="col" className="num">
              {t(KIT_WORDS.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ category, name, pipeline }) => (
            <tr key={category}>
              <th scope="row">{name}</th>
              {pipeline.steps.map(({ id, reached }) => (
                <td key={id} className="num">
                  {reached}
                </td>
              ))}
              <td className="num">{pipeline.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
