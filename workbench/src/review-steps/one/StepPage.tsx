import {
  REVIEW_STEP_ACT_WORDS,
  REVIEW_STEP_KIND_WORDS,
  REVIEW_STEP_WORDS as WORDS,
} from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { StepState } from '../StepMarks.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RecordRead } from './RecordRead.tsx';
import { AttendDialog, ReasonedDialog, SignDialog } from './StepDialogs.tsx';
import '../review-steps.css';

const POLL_MS = 15_000;

export type Step = NonNullable<ViewQuery<'see-review-step'>['data']>;

/** One defence or visit: when and where, who takes part, what was found and who signed it. */
export function StepPage() {
  const { step = '' } = useParams({ strict: false }) as { step?: string };
  const asked = useView('see-review-step', { params: { step } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <OneStep step={view} />}</Fetched>;
}

type Asking =
  | 'attend'
  | 'sign'
  | 'differ'
  | 'change'
  | 'decline-review-step'
  | 'cancel-review-step'
  | 'reopen-step-record'
  | null;

function OneStep({ step }: { step: Step }) {
  const t = useWords();
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  const looks = {
    'confirm-step-attendance': {
      label: t(step.attendance === null ? WORDS.attend : WORDS.attendAgain),
      primary: step.attendance === null,
      onAct: () => setAsking('attend'),
    },
    'sign-step-record': { label: t(WORDS.sign), primary: true, onAct: () => setAsking('sign') },
    'reopen-step-record': { label: t(WORDS.reopen), onAct: () => setAsking('reopen-step-record') },
    'decline-review-step': { label: t(WORDS.decline), onAct: () => setAsking('decline-review-step') },
    'change-review-step': { label: t(WORDS.change), onAct: () => setAsking('change') },
    'cancel-review-step': {
      label: t(WORDS.cancel),
      danger: true,
      onAct: () => setAsking('cancel-review-step'),
    },
  };
  const acts = caseActs(step.acts, looks);
  const signs = step.acts.some(({ act, allowed }) => act === 'sign-step-record' && allowed);
  const handIn = step.acts.find(({ act }) => act === 'hand-in-step-record');
  const inside = ['authority', 'expert'].includes(step.standing.part);
  return (
    <>
      <PageHead
        title={step.application.name}
        crumbs={[
          { label: t(WORDS.title), to: '/review-steps' },
          { label: t(REVIEW_STEP_KIND_WORDS[step.kind]) },
        ]}
        under={
          <p>
            {t(REVIEW_STEP_KIND_WORDS[step.kind])} · {step.application.receipt} · {step.organisation}
          </p>
        }
        aside={<StepState state={step.state} />}
      />
      <StepFacts step={step} />
      {step.reopened.map(({ name, at, reason }) => (
        <p key={at} className="notice soft">
          {t(WORDS.reopen)}：{name} · {reason} · <Time at={at} short />
        </p>
      ))}
      {step.declinedWhy.map(({ name, at, reason }) => (
        <p key={at} className="notice bad">
          {t(WORDS.whoCannot, { name })}：{reason} · <Time at={at} short />
        </p>
      ))}
      {handIn?.allowed === true && <RecordForm step={step} />}
      {handIn?.allowed === false && <p className="notice soft">{t(WORDS.recordLater)}</p>}
      {step.record !== null && <RecordRead step={step} record={step.record} />}
      {!inside && step.state === 'signed' && step.record === null && (
        <p className="notice info">{t(WORDS.notTold)}</p>
      )}
      <Changes step={step} />
      <History step={step} />
      <ActBar
        acts={[
          ...acts,
          ...(signs
            ? [{ id: 'differ', label: t(WORDS.signDiffering), onAct: () => setAsking('differ') }]
            : []),
        ]}
      />
      {asking === 'attend' && <AttendDialog step={step} onClose={close} />}
      {(asking === 'sign' || asking === 'differ') && (
        <SignDialog key={asking} step={step} differs={asking === 'differ'} onClose={close} />
      )}
      {asking === 'change' && <ChangeDialog step={step} onClose={close} />}
      {(asking === 'decline-review-step' ||
        asking === 'cancel-review-step' ||
        asking === 'reopen-step-record') && (
        <ReasonedDialog key={asking} step={step} name={asking} onClose={close} />
      )}
    </>
  );
}

function StepFacts({ step }: { step: Step }) {
  const t = useWords();
  const language = useLanguage();
  const join = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ');
  const { attendance, experts, officials, cancelled } = step;
  return (
    <section className="card" aria-labelledby="held">
      <div className="card-head">
        <h2 id="held">{t(WORDS.held)}</h2>
      </div>
      <dl className="facts card-body">
        <dt>{t(WORDS.on)}</dt>
        <dd>
          <DayText on={step.on} weekday /> <b>{step.from}</b> · {t(WORDS.lasts, { count: step.minutes })}
        </dd>
        <dt>{t(WORDS.place)}</dt>
        <dd>{step.place}</dd>
        <dt>{t(WORDS.attendance)}</dt>
        <dd>
          {attendance === null ? (
            t(WORDS.unconfirmed)
          ) : (
            <>
              {attendance.who === '' ? t(WORDS.confirmed) : attendance.who} ·{' '}
              <Time at={attendance.at} short />
            </>
          )}
        </dd>
        {experts.length > 0 && (
          <>
            <dt>{t(WORDS.experts)}</dt>
            <dd>
              {join(
                experts
                  .filter(({ declined }) => !declined)
                  .map(({ name, institution }) =>
                    language === 'zh' ? `${name}（${institution}）` : `${name} (${institution})`,
                  ),
              )}
            </dd>
          </>
        )}
        {officials.length > 0 && (
          <>
            <dt>{t(WORDS.officials)}</dt>
            <dd>{join(officials.map(({ name }) => name))}</dd>
          </>
        )}
        {experts.length > 0 && (
          <>
            <dt>{t(WORDS.ground)}</dt>
            <dd>
              {t(step.ground === 'programme' ? WORDS.ofProgramme : WORDS.ofChoice)}
              {step.reason !== '' && ` · ${step.reason}`}
            </dd>
          </>
        )}
        {cancelled !== null && (
          <>
            <dt>{t(WORDS.cancel)}</dt>
            <dd>
              {cancelled.reason} · <Time at={cancelled.at} short />
            </dd>
          </>
        )}
        {step.standing.part !== 'expert' && (
          <>
            <dt>{t(WORDS.application)}</dt>
            <dd>
              <Link to="/applications/$application" params={{ application: step.application.id }}>
                {step.application.name}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Changes({ step }: { step: Step }) {
  const t = useWords();
  if (step.changes.length === 0) return null;
  return (
    <section className="card" aria-labelledby="step-changes">
      <div className="card-head">
        <h2 id="step-changes">{t(WORDS.changes)}</h2>
      </div>
      <ul className="card-body step-lines">
        {step.changes.map(({ at, reason, on, from, place }) => (
          <li key={at}>
            {t(WORDS.before, { on, from, place })} · {t(WORDS.reason)}：{reason} · <Time at={at} short />
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ step }: { step: Step }) {
  const t = useWords();
  if (step.history.length === 0) return null;
  return (
    <section className="card" aria-labelledby="step-history">
      <div className="card-head">
        <h2 id="step-history">{t(WORDS.history)}</h2>
      </div>
      <ul className="card-body step-lines">
        {step.history.map(({ at, act, who }) => (
          <li key={`${at} ${act}`}>
            {act in REVIEW_STEP_ACT_WORDS ? t(REVIEW_STEP_ACT_WORDS[act as 'sign-step-record']) : '–'} · {who}{' '}
            · <Time at={at} short />
          </li>
        ))}
      </ul>
    </section>
  );
}
