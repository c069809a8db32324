import { DownloadOutlined } from '@ant-design/icons';
import { MEASURE_KIND_WORDS, MEASURE_SOURCE_WORDS, MEASURE_WORDS } from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useView } from '../../wire/use-view.ts';
import { type Measure, MeasureState } from '../MeasureState.tsx';
import { type MeasureAct, MeasureActDialog } from './MeasureActDialog.tsx';
import { MeasureCourse } from './MeasureCourse.tsx';

/** One measure: what is said against or for a platform, what its host said, what was decided, what came of it. */
export function MeasurePage() {
  const { measure = '' } = useParams({ strict: false });
  const asked = useView('see-measure', { params: { measure } });
  return <Fetched query={asked}>{(view) => <OneMeasure measure={view} />}</Fetched>;
}

function OneMeasure({ measure }: { measure: Measure }) {
  const t = useWords();
  const [asking, setAsking] = useState<MeasureAct | null>(null);
  const { id, kind, platform } = measure;
  const look = (act: MeasureAct, label: string, primary = true) => ({
    label,
    primary,
    onAct: () => setAsking(act),
  });
  return (
    <>
      <PageHead
        title={`${platform.name}：${t(MEASURE_KIND_WORDS[kind])}`}
        crumbs={[
          { label: t(MEASURE_WORDS.title), to: '/measures' },
          { label: `${platform.number} ${t(MEASURE_KIND_WORDS[kind])}` },
        ]}
        under={
          <p>
            <Link to="/platforms/$platform" params={{ platform: platform.id }}>
              {platform.number}
            </Link>
            {'　'}
            {measure.organisation}　<StateMark state={platform.state} />
          </p>
        }
        aside={<MeasureState {...measure} />}
      />
      <section className="card">
        <dl className="facts card-body">
          <dt>{t(MEASURE_WORDS.ground)}</dt>
          <dd>
            {measure.ground} <ClauseTag clause={measure.clause} />
          </dd>
          <dt>{t(MEASURE_WORDS.source)}</dt>
          <dd>{t(MEASURE_SOURCE_WORDS[measure.source.kind])}</dd>
          <dt>{t(MEASURE_WORDS.facts)}</dt>
          <dd className="written">{measure.facts}</dd>
          {measure.evidence !== '' && (
            <>
              <dt>{t(MEASURE_WORDS.evidence)}</dt>
              <dd className="written">{measure.evidence}</dd>
            </>
          )}
          <dt>{t(MEASURE_WORDS.recommender)}</dt>
          <dd>{measure.recommender}</dd>
          <dt>{t(MEASURE_WORDS.proposed)}</dt>
          <dd>
            {measure.proposedBy} <Time at={measure.proposedAt} />
          </dd>
          {measure.hearingUntil !== null && (
            <>
              <dt>{t(MEASURE_WORDS.hearing)}</dt>
              <dd>
                <Time at={measure.hearingUntil} />
              </dd>
            </>
          )}
          {measure.dueOn !== null && (
            <>
              <dt>{t(kind === 'warning' ? MEASURE_WORDS.standsUntil : MEASURE_WORDS.due)}</dt>
              <dd>
                <DayText on={measure.dueOn} weekday />
              </dd>
            </>
          )}
        </dl>
      </section>
      <MeasureCourse measure={measure} />
      {measure.paper && (
        <p className="line">
          <a className="plain-button" download href={fileAddress('fetch-measure-paper', { measure: id })}>
            <DownloadOutlined aria-hidden />
            {t(MEASURE_WORDS.paper)}
          </a>
        </p>
      )}
      <ActBar
        acts={caseActs(measure.acts, {
          'state-on-measure': look('state', t(MEASURE_WORDS.state_)),
          'decide-measure': look('decide', t(MEASURE_WORDS.decide)),
          'conclude-measure': look('conclude', t(MEASURE_WORDS.conclude)),
          'ask-measure-review': look('ask', t(MEASURE_WORDS.askReview), false),
          'answer-measure-review': look('answer', t(MEASURE_WORDS.answerReview)),
        })}
      />
      {asking !== null && (
        <MeasureActDialog key={asking} act={asking} measure={measure} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
