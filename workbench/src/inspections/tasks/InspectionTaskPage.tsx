import { DownloadOutlined } from '@ant-design/icons';
import {
  INSPECTION_ACT_WORDS,
  INSPECTION_TASK_STATE_WORDS,
  INSPECTION_WAY_WORDS,
  INSPECTION_TASK_WORDS as WORDS,
} from '@qichuang/language';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { ClauseTags } from '../../kit/ClauseTag.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useView } from '../../wire/use-view.ts';
import { ResultCourse } from '../results/ResultCourse.tsx';
import { SignedFindings } from './SignedFindings.tsx';
import {
  type AboutInspector,
  BeginDialog,
  InspectorDialog,
  SignDialog,
  StepBackDialog,
  type Task,
} from './TaskActDialog.tsx';
import { TaskState } from './TaskState.tsx';
import { Team } from './Team.tsx';
import '../inspections.css';

const POLL_MS = 15_000;

/** One inspection: who goes where, on which ground, what was found and who signed it (A4.3, B6.3). */
export function InspectionTaskPage() {
  const { task = '' } = useParams({ strict: false }) as { task?: string };
  const asked = useView('see-inspection-task', { params: { task } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <Gathered task={view} />}</Fetched>;
}

function Gathered({ task }: { task: Task }) {
  const programme = useProgramme(task.programme, task.programmeDigest);
  return (
    <Fetched query={programme}>
      {(answer) => {
        const document = documentOf(answer);
        const page = <OneTask task={task} />;
        return document === null ? page : <ProgrammeProvider programme={document}>{page}</ProgrammeProvider>;
      }}
    </Fetched>
  );
}

type Asking = 'begin' | 'decline-inspection' | 'drop-inspection' | 'reopen-findings' | 'sign' | null;

function OneTask({ task }: { task: Task }) {
  const t = useWords();
  const go = useNavigate();
  const [asking, setAsking] = useState<Asking>(null);
  const [about, setAbout] = useState<AboutInspector | null>(null);
  const close = () => setAsking(null);
  const enter = () => void go({ to: '/inspection-tasks/$task/entry', params: { task: task.id } });
  const looks = {
    'begin-inspection': { label: t(WORDS.begin), primary: true, onAct: () => setAsking('begin') },
    'save-findings': { label: t(WORDS.handIn), primary: true, onAct: enter },
    'sign-findings': { label: t(WORDS.sign), primary: true, onAct: () => setAsking('sign') },
    'reopen-findings': { label: t(WORDS.reopen), onAct: () => setAsking('reopen-findings') },
    'drop-inspection': { label: t(WORDS.drop), onAct: () => setAsking('drop-inspection') },
    'decline-inspection': { label: t(WORDS.decline), onAct: () => setAsking('decline-inspection') },
  };
  return (
    <>
      <PageHead
        title={task.platform.name}
        crumbs={[{ label: t(WORDS.tasks), to: '/inspection-tasks' }, { label: task.platform.number }]}
        under={
          <p>
            {task.organisation} ·{' '}
            {t(WORDS.batchTitle, { year: task.inspection.year, batch: task.inspection.name })}
          </p>
        }
        aside={<TaskState state={task.state} overdue={task.overdue} />}
      />
      <TaskFacts task={task} />
      <Team task={task} onAsk={setAbout} />
      {task.reopened.map(({ name, at, reason }) => (
        <p key={at} className="notice soft">
          {t(WORDS.reopenedBy, { name, reason })} <Time at={at} short />
        </p>
      ))}
      {task.findings !== null && <SignedFindings task={task} findings={task.findings} />}
      {task.endedOn !== null && <ResultCourse task={task.id} inspection={task.inspection.id} />}
      {task.findings === null && <Items task={task} />}
      <Replacements task={task} />
      <History task={task} />
      <ActBar acts={caseActs(task.acts, looks)} />
      {asking === 'begin' && <BeginDialog task={task} onClose={close} />}
      {asking === 'sign' && <SignDialog task={task} onClose={close} />}
      {asking !== null && asking !== 'begin' && asking !== 'sign' && (
        <StepBackDialog key={asking} task={task} name={asking} onClose={close} />
      )}
      {about !== null && <InspectorDialog task={task} {...about} onClose={() => setAbout(null)} />}
    </>
  );
}

function TaskFacts({ task }: { task: Task }) {
  const t = useWords();
  const language = useLanguage();
  const { notified, inspectOn, draws } = task;
  return (
    <section className="card">
      <dl className="facts card-body">
        <dt>{t(WORDS.inspectOn)}</dt>
        <dd>{inspectOn === null ? t(WORDS.noDay) : <DayText on={inspectOn} weekday />}</dd>
        <dt>{t(WORDS.recommender)}</dt>
        <dd>{task.recommender}</dd>
        <dt>{t(WORDS.twoDraws)}</dt>
        <dd>
          {draws.map(({ id, number }) => (
            <Link key={id} className="spaced" to="/draws/$draw" params={{ draw: id }}>
              {t(WORDS.drawLink, { number })}
            </Link>
          ))}
        </dd>
        {notified !== null && (
          <>
            <dt>{t(WORDS.toldOn)}</dt>
            <dd>
              <Time at={notified.at} short /> ·{' '}
              {notified.ways.map((way) => t(INSPECTION_WAY_WORDS[way])).join(language === 'zh' ? '、' : ', ')}{' '}
              <a download href={fileAddress('fetch-inspection-letter', { task: task.id })}>
                <DownloadOutlined aria-hidden /> {t(WORDS.letter)}
              </a>
            </dd>
            <dt>{t(WORDS.recusalUntil)}</dt>
            <dd>
              <DayText on={notified.recusalUntil} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** What will be looked at, each item with its ground: before the findings are there to be read. */
function Items({ task }: { task: Task }) {
  const t = useWords();
  const language = useLanguage();
  const under = task.state === 'entering' || task.state === 'entered';
  return (
    <section className="card" aria-labelledby="items">
      <div className="card-head">
        <h2 id="items">{t(WORDS.items)}</h2>
        {under && <span className="hint">{t(WORDS.notYetSigned)}</span>}
      </div>
      <ul className="inspected-items">
        {task.items.map(({ id, basis, evidence, ...words }) => (
          <li key={id}>
            <b>{words[language]}</b> <ClauseTags clauses={basis} />
            <p className="hint">
              {t(WORDS.lookAt, {
                evidence: evidence.map((one) => one[language]).join(language === 'zh' ? '、' : ', '),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Replacements({ task }: { task: Task }) {
  const t = useWords();
  if (task.replacements.length === 0) return null;
  return (
    <section className="card" aria-labelledby="replacements">
      <div className="card-head">
        <h2 id="replacements">{t(WORDS.replacements)}</h2>
      </div>
      <ul className="card-body">
        {task.replacements.map(({ out, into, reason, at }) => (
          <li key={at}>
            {t(WORDS.gaveWay, { out, into: into ?? t(WORDS.waitsForReserve) })} · {reason} ·{' '}
            <Time at={at} short />
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ task }: { task: Task }) {
  const t = useWords();
  return (
    <section className="card" aria-labelledby="task-history">
      <div className="card-head">
        <h2 id="task-history">{t(WORDS.history)}</h2>
      </div>
      <ul className="card-body">
        {task.history.map(({ at, act, who, to }) => (
          <li key={`${at} ${act}`}>
            <Time at={at} short /> ·{' '}
            {act in INSPECTION_ACT_WORDS
              ? t(INSPECTION_ACT_WORDS[act as 'sign-findings'])
              : t(INSPECTION_TASK_STATE_WORDS[to as Task['state']])}
            {who !== '' && ` · ${who}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
