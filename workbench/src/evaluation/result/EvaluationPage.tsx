import { CAMPAIGN_KIND_WORDS, EVALUATION_WORDS, GRADE_WORDS, MEASURE_KIND_WORDS } from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { type Evaluation, EvaluationState, GradeMark, pointsOf } from '../evaluation-marks.tsx';
import { ExpertSheets } from './ExpertSheets.tsx';
import { Indicators } from './Indicators.tsx';
import { StateDialog, VisitDialog } from './ResultDialogs.tsx';

/** One platform's evaluation: every point with what it rests on, as far as the reader may know it. */
export function EvaluationPage() {
  const { evaluation = '' } = useParams({ strict: false });
  const asked = useView('see-evaluation', { params: { evaluation } });
  return <Fetched query={asked}>{(view) => <OneEvaluation evaluation={view} />}</Fetched>;
}

function OneEvaluation({ evaluation }: { evaluation: Evaluation }) {
  const t = useWords();
  const [asking, setAsking] = useState<'state' | 'visit' | null>(null);
  const { campaign, platform, standing, selfAssessment } = evaluation;
  const programme = documentOf(useProgramme(evaluation.programme, evaluation.programmeDigest).data);
  const inside = standing.part === 'authority';
  const host = standing.part === 'host';
  const writes = host && selfAssessment !== null && ['draft', 'returned'].includes(selfAssessment.state);
  return (
    <ProgrammeProvider programme={programme}>
      <PageHead
        title={`${platform.name}：${campaign.title}`}
        crumbs={[
          inside
            ? { label: campaign.title, to: `/campaigns/${campaign.id}` }
            : { label: t(EVALUATION_WORDS.results), to: '/evaluations' },
          { label: platform.number },
        ]}
        under={
          <p className="apart">
            <Link to="/platforms/$platform" params={{ platform: platform.id }}>
              {platform.number}
            </Link>
            <span>{evaluation.organisation}</span>
            <span>{t(CAMPAIGN_KIND_WORDS[campaign.kind])}</span>
            <span>
              <DayText on={evaluation.period.from} />–<DayText on={evaluation.period.until} />
            </span>
          </p>
        }
        aside={<EvaluationState state={evaluation.state} />}
      />
      {evaluation.grade === null && !inside && (
        <p className="notice info">{t(EVALUATION_WORDS.waitsResult)}</p>
      )}
      {host && evaluation.state === 'graded' && (
        <p className="notice soft">{t(EVALUATION_WORDS.draftNote)}</p>
      )}
      <section className="card">
        <dl className="facts card-body">
          {evaluation.grade !== null && (
            <>
              <dt>{t(EVALUATION_WORDS.grade)}</dt>
              <dd>
                <GradeMark grade={evaluation.grade} />
              </dd>
              <dt>{t(EVALUATION_WORDS.total)}</dt>
              <dd>{pointsOf(evaluation.totalHundredths)} / 100</dd>
            </>
          )}
          <dt>{t(EVALUATION_WORDS.selfDue)}</dt>
          <dd>
            <DayText on={campaign.selfAssessmentDueOn} weekday />
          </dd>
          <dt>{t(EVALUATION_WORDS.selfAssessment)}</dt>
          <dd>
            {selfAssessment === null ? (
              t(EVALUATION_WORDS.notHandedIn)
            ) : (
              <Link
                to={writes ? '/filings/$filing/form' : '/filings/$filing'}
                params={{ filing: selfAssessment.filing }}
              >
                {t(writes ? EVALUATION_WORDS.fillSelf : EVALUATION_WORDS.openSelf)}
              </Link>
            )}
          </dd>
          {campaign.statementUntil !== null && evaluation.state === 'graded' && (
            <>
              <dt>{t(EVALUATION_WORDS.stateAct)}</dt>
              <dd>
                <Time at={campaign.statementUntil} />
              </dd>
            </>
          )}
          {evaluation.siteVisit !== null && (
            <>
              <dt>{t(EVALUATION_WORDS.visit)}</dt>
              <dd className="written">
                <DayText on={evaluation.siteVisit.on} /> {evaluation.siteVisit.by.join('、')}
                <br />
                {evaluation.siteVisit.findings}
              </dd>
            </>
          )}
          {evaluation.statement !== null && (
            <>
              <dt>{t(EVALUATION_WORDS.statement)}</dt>
              <dd className="written">
                <Time at={evaluation.statement.at} />
                <br />
                {evaluation.statement.text}
              </dd>
            </>
          )}
          {evaluation.caps.length > 0 && (
            <>
              <dt>{t(EVALUATION_WORDS.caps)}</dt>
              <dd>
                <ul className="plain-list">
                  {evaluation.caps.map((cap) => (
                    <CapLine key={`${cap.id} ${cap.basis}`} cap={cap} evaluation={evaluation} />
                  ))}
                </ul>
              </dd>
            </>
          )}
          {evaluation.measures.length > 0 && (
            <>
              <dt>{t(EVALUATION_WORDS.measures)}</dt>
              <dd>
                {evaluation.measures.map(({ id, kind }) => (
                  <div key={id} className="link-line">
                    <Link to="/measures/$measure" params={{ measure: id }}>
                      {kind in MEASURE_KIND_WORDS
                        ? t(MEASURE_KIND_WORDS[kind as keyof typeof MEASURE_KIND_WORDS])
                        : kind}
                    </Link>
                  </div>
                ))}
              </dd>
            </>
          )}
        </dl>
      </section>
      <Indicators evaluation={evaluation} programme={programme} />
      <ExpertSheets evaluation={evaluation} programme={programme} />
      <ActBar
        acts={caseActs(evaluation.acts, {
          'state-on-evaluation': {
            label: t(EVALUATION_WORDS.stateAct),
            primary: true,
            onAct: () => setAsking('state'),
          },
          'record-site-visit': {
            label: t(EVALUATION_WORDS.visitAct),
            primary: true,
            onAct: () => setAsking('visit'),
          },
        })}
      />
      {asking === 'state' && <StateDialog evaluation={evaluation} onClose={() => setAsking(null)} />}
      {asking === 'visit' && <VisitDialog evaluation={evaluation} onClose={() => setAsking(null)} />}
    </ProgrammeProvider>
  );
}

/** What caps the grade, in the programme's words, with the filing or measure it rests on. */
function CapLine({ cap, evaluation }: { cap: Evaluation['caps'][number]; evaluation: Evaluation }) {
  const t = useWords();
  const language = useLanguage();
  const programme = documentOf(useProgramme(evaluation.programme, evaluation.programmeDigest).data);
  const words = programme?.evaluation.grades.caps.find(({ id }) => id === cap.id)?.[language] ?? cap.id;
  const atMost =
    cap.gradeAtMost in GRADE_WORDS
      ? t(GRADE_WORDS[cap.gradeAtMost as keyof typeof GRADE_WORDS])
      : cap.gradeAtMost;
  return (
    <li>
      {words}（{t(EVALUATION_WORDS.capAtMost, { grade: atMost })}）<Basis basis={cap.basis} />
    </li>
  );
}

function Basis({ basis }: { basis: string }) {
  const t = useWords();
  if (basis.startsWith('fil_'))
    return (
      <Link to="/filings/$filing" params={{ filing: basis }}>
        {t(EVALUATION_WORDS.basis)}
      </Link>
    );
  if (basis.startsWith('mea_'))
    return (
      <Link to="/measures/$measure" params={{ measure: basis }}>
        {t(EVALUATION_WORDS.basis)}
      </Link>
    );
  return basis.startsWith('evl_') ? null : <small>{basis}</small>;
}
