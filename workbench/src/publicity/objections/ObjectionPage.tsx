import { DownloadOutlined } from '@ant-design/icons';
import type { Day } from '@qichuang/base';
import { formatBytes, formatDay, OBJECTION_WORDS } from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Act, ActBar } from '../../kit/ActBar.tsx';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { Time } from '../../kit/Time.tsx';
import { TwoPersonPanel } from '../../kit/TwoPersonPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice, useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { DueDay } from './DueDay.tsx';
import { InvalidDialog } from './InvalidDialog.tsx';
import { isUnanswered, type Objection, objectionTag } from './objection-state.ts';
import '../publicity.css';

/** One objection: who objects (shown here only), on what grounds, until when, and the answer. */
export function ObjectionPage() {
  const { objection = '' } = useParams({ strict: false });
  const asked = useView('see-objection', { params: { objection } });
  return <Fetched query={asked}>{(view) => <OneObjection objection={view} />}</Fetched>;
}

function OneObjection({ objection }: { objection: Objection }) {
  const t = useWords();
  const language = useLanguage();
  const role = useOffice()?.role;
  const { person } = useSession();
  const accepting = useAct('accept-objection');
  const giving = useAct('give-objection-answer');
  const [asking, setAsking] = useState<'accept' | 'invalid' | 'give' | null>(null);
  const { id, version, number, state, objector, answer, invalid } = objection;
  const readerPrepared = answer !== null && answer.preparedById === person?.id;
  const close = () => setAsking(null);
  return (
    <>
      <PageHead
        title={t(OBJECTION_WORDS.titleOf, { number })}
        crumbs={[{ label: t(OBJECTION_WORDS.title), to: '/objections' }, { label: number }]}
        under={<p>{t(OBJECTION_WORDS.under)}</p>}
        aside={<span className={objectionTag(objection)}>{t(OBJECTION_WORDS[state])}</span>}
      />
      <section className="card">
        <div className="card-body">
          <dl className="facts">
            <dt>{t(OBJECTION_WORDS.about)}</dt>
            <dd>
              <Link to="/applications/$application" params={{ application: objection.application }}>
                {objection.applicationName}
              </Link>{' '}
              {objection.organisation !== objection.applicationName && (
                <span className="muted">{objection.organisation}</span>
              )}
            </dd>
            <dt>{t(OBJECTION_WORDS.objector)}</dt>
            <dd>
              {objector.name}　<span className="tag">{t(OBJECTION_WORDS[objector.kind])}</span>{' '}
              {objector.sealed && <span className="tag">{t(OBJECTION_WORDS.sealed)}</span>}
            </dd>
            <dt>{t(OBJECTION_WORDS.contact)}</dt>
            <dd>{objector.contact}</dd>
            <dt>{t(OBJECTION_WORDS.filedAt)}</dt>
            <dd>
              <Time at={objection.filedAt} />
            </dd>
            <dt>{t(OBJECTION_WORDS.dueOn)}</dt>
            <dd>
              <DueDay due={objection.answerDueOn} open={isUnanswered(objection)} />
            </dd>
            <dt>{t(OBJECTION_WORDS.grounds)}</dt>
            <dd className="written">{objection.grounds}</dd>
            <dt>{t(OBJECTION_WORDS.evidence)}</dt>
            <dd>
              {objection.evidence.length === 0 && t(OBJECTION_WORDS.evidenceNone)}
              <ul>
                {objection.evidence.map(({ name, bytes, hash }) => (
                  <li key={hash}>
                    <a download href={fileAddress('fetch-objection-evidence', { objection: id, hash })}>
                      {name}
                    </a>{' '}
                    <span className="hint">{formatBytes(bytes)}</span>
                  </li>
                ))}
              </ul>
            </dd>
            {invalid !== null && (
              <>
                <dt>{t(OBJECTION_WORDS.invalid)}</dt>
                <dd>
                  {t(OBJECTION_WORDS[invalid.kind])}
                  {language === 'zh' ? '：' : ': '}
                  <span className="written">{invalid.reason}</span>
                </dd>
              </>
            )}
          </dl>
          {(state === 'answered' || state === 'invalid') && (
            <p className="line">
              <a
                className="plain-button"
                download
                href={fileAddress('fetch-objection-letter', { objection: id })}
              >
                <DownloadOutlined aria-hidden />
                {t(OBJECTION_WORDS.letter)}
              </a>
            </p>
          )}
        </div>
      </section>
      {answer !== null && <Answer answer={answer} objection={objection} />}
      {state === 'accepted' && role === 'authority-clerk' && (
        <AnswerForm key={version} objection={objection} />
      )}
      {answer !== null && (
        <div style={{ marginTop: 16 }}>
          <TwoPersonPanel
            preparedBy={answer.preparedBy}
            preparedAt={null}
            confirmedBy={answer.givenAt === null ? null : t(OBJECTION_WORDS.answered)}
            confirmedAt={answer.givenAt}
            readerPrepared={state === 'accepted' && readerPrepared}
            {...(state === 'accepted' ? { consequence: consequenceOf(answer) } : {})}
          />
        </div>
      )}
      <ActBar acts={acts()} />
      {asking === 'accept' && (
        <ConfirmDialog
          open
          title={t(OBJECTION_WORDS.acceptTitle, { number })}
          verb={t(OBJECTION_WORDS.accept)}
          pending={accepting.pending}
          refusal={accepting.refusal}
          onConfirm={() =>
            void accepting.act({ params: { objection: id }, body: { version } }).then(closeIfDone)
          }
          onCancel={close}
        >
          <p>{t(OBJECTION_WORDS.acceptText, { due: formatDay(objection.answerDueOn as Day, language) })}</p>
        </ConfirmDialog>
      )}
      {asking === 'invalid' && <InvalidDialog objection={objection} onClose={close} />}
      {asking === 'give' && answer !== null && (
        <ConfirmDialog
          open
          title={t(OBJECTION_WORDS.giveTitle, { number })}
          verb={t(OBJECTION_WORDS.give)}
          pending={giving.pending}
          refusal={giving.refusal}
          onConfirm={() =>
            void giving.act({ params: { objection: id }, body: { version } }).then(closeIfDone)
          }
          onCancel={close}
        >
          <p>{consequenceOf(answer)}</p>
        </ConfirmDialog>
      )}
    </>
  );

  function consequenceOf({ conclusion }: NonNullable<Objection['answer']>): string {
    return t(OBJECTION_WORDS.giveText, {
      conclusion: t(OBJECTION_WORDS[conclusion]),
      effect: t(OBJECTION_WORDS[`${conclusion}Then`]),
    });
  }

  function closeIfDone(done: unknown) {
    if (done !== undefined) close();
  }

  function acts(): readonly Act[] {
    if (state === 'filed' && role === 'authority-clerk') {
      return [
        { id: 'invalid', label: t(OBJECTION_WORDS.findInvalid), onAct: () => setAsking('invalid') },
        { id: 'accept', label: t(OBJECTION_WORDS.accept), primary: true, onAct: () => setAsking('accept') },
      ];
    }
    if (state !== 'accepted' || role !== 'authority-approver' || readerPrepared) return [];
    return [
      {
        id: 'give',
        label: t(OBJECTION_WORDS.give),
        primary: true,
        onAct: () => setAsking('give'),
        blocked: answer === null ? { why: t(OBJECTION_WORDS.waitsForAnswer) } : null,
      },
    ];
  }
}

interface AnswerProps {
  readonly answer: NonNullable<Objection['answer']>;
  readonly objection: Objection;
}

function Answer({ answer, objection }: AnswerProps) {
  const t = useWords();
  return (
    <section className="card" aria-labelledby="answer">
      <div className="card-head">
        <h2 id="answer">{t(OBJECTION_WORDS.answer)}</h2>
      </div>
      <dl className="facts card-body">
        <dt>{t(OBJECTION_WORDS.conclusion)}</dt>
        <dd>
          <b>{t(OBJECTION_WORDS[answer.conclusion])}</b> <ClauseTag clause={answer.clause} />
        </dd>
        <dt>{t(OBJECTION_WORDS.facts)}</dt>
        <dd className="written">{answer.facts}</dd>
        {answer.correctedName !== null && (
          <>
            <dt>{t(OBJECTION_WORDS.correctedName)}</dt>
            <dd className="diff">
              <del>{objection.applicationName}</del> <ins>{answer.correctedName}</ins>
            </dd>
          </>
        )}
        {answer.givenAt !== null && (
          <>
            <dt>{t(OBJECTION_WORDS.givenAt)}</dt>
            <dd>
              <Time at={answer.givenAt} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
