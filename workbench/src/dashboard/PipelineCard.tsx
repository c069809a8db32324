import { DASHBOARD_WORDS, dashboardStanding, PIPELINE_STEP_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import { useAddress } from '../kit/address.ts';
import { Fetched } from '../kit/Fetched.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView, type ViewQuery } from '../wire/use-view.ts';
import { FigureLink } from './FigureLink.tsx';
import { useDashboardQuery } from './use-dashboard.ts';

type Pipeline = NonNullable<ViewQuery<'see-pipeline'>['data']>;
type Step = Pipeline['steps'][number];

/** How far the applications of a round came, to scale; under each step what did not reach it (B5.1). */
export function PipelineCard() {
  const t = useWords();
  const language = useLanguage();
  const query = useDashboardQuery();
  const [{ round }, change] = useAddress();
  const asked = { ...query, ...(round === undefined ? {} : { round }) };
  const pipeline = useView('see-pipeline', { query: asked }, { keepOld: true });
  return (
    <section className="card" aria-labelledby="pipeline">
      <div className="card-head">
        <h2 id="pipeline">{t(DASHBOARD_WORDS.pipeline)}</h2>
        {pipeline.data !== undefined && pipeline.data.rounds.length > 1 && (
          <Select
            size="small"
            aria-label={t(DASHBOARD_WORDS.round)}
            value={pipeline.data.round ?? ''}
            popupMatchSelectWidth={false}
            options={pipeline.data.rounds.map(({ id, title }) => ({ value: id, label: title[language] }))}
            onChange={(value: string) => change({ round: value })}
          />
        )}
        <span className="space" />
        {pipeline.data?.steps[0] !== undefined && (
          <FigureLink figure={pipeline.data.steps[0].reached} what={t(DASHBOARD_WORDS.pipeline)}>
            {t(DASHBOARD_WORDS.oneByOne)}
          </FigureLink>
        )}
      </div>
      <div className="card-body">
        <Fetched query={pipeline}>
          {({ steps }) =>
            steps.length === 0 ? (
              <p className="muted">{t(DASHBOARD_WORDS.noRound)}</p>
            ) : (
              <Steps steps={steps} />
            )
          }
        </Fetched>
      </div>
    </section>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  const t = useWords();
  const language = useLanguage();
  const most = Math.max(1, ...steps.map(({ reached }) => reached.value));
  return (
    <ol className="pipeline">
      {steps.map(({ step, reached, stopped }) => {
        const name = t(PIPELINE_STEP_WORDS[step as keyof typeof PIPELINE_STEP_WORDS]);
        const notFinal = step === 'selected' || step === 'on_notice';
        return (
          <li key={step}>
            <span>{name}</span>
            <span
              className={notFinal ? 'bar hatched' : 'bar'}
              style={{ width: `${(reached.value / most) * 100}%` }}
              aria-hidden
            />
            <b>
              <FigureLink figure={reached} what={name} />
            </b>
            {stopped.length > 0 && (
              <span className="pipeline-stopped hint">
                {stopped.map(({ standing, figure }) => (
                  <span key={standing}>
                    {dashboardStanding('applications', standing)[language]}{' '}
                    <FigureLink
                      figure={figure}
                      what={dashboardStanding('applications', standing)[language]}
                    />
                  </span>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
