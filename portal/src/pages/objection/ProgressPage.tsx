import type { Day, Instant } from '@qichuang/base';
import { PORTAL_WORDS } from '@qichuang/language';
import { addressOf } from '../../addresses.ts';
import { useSay } from '../../frame/context.ts';
import { Page } from '../../frame/Page.tsx';
import { Chinese } from '../../pieces/Chinese.tsx';
import { Icon } from '../../pieces/Icon.tsx';
import { AtMoment, OnDay } from '../../pieces/Moments.tsx';

/** The progress of one objection, as its objector may see it. */
export interface ObjectionProgress {
  readonly number: string;
  readonly notice: { readonly id: string; readonly title: string };
  readonly subject: string;
  readonly state: 'filed' | 'accepted' | 'invalid' | 'answered';
  readonly filedAt: Instant;
  readonly answerDueOn: Day;
  readonly invalid: {
    readonly kind: 'anonymous' | 'incomplete-evidence' | 'late' | 'not-of-this-notice';
    readonly reason: string;
  } | null;
  readonly answer: {
    readonly conclusion: 'upheld' | 'partly-upheld' | 'not-upheld';
    readonly facts: string;
    readonly givenAt: Instant;
  } | null;
}

export interface ObjectionProgressPageProps {
  /** The number typed; the code is never sent back. */
  readonly number: string;
  /** One answer for a wrong number and a wrong code, so that neither can be guessed alone. */
  readonly problem: 'incomplete' | 'not-found' | null;
  readonly progress: ObjectionProgress | null;
}

export function ObjectionProgressPage({ number, problem, progress }: ObjectionProgressPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.progress;
  return (
    <Page
      title={t(words.title)}
      section="notices"
      trail={[{ words: t(PORTAL_WORDS.sections.notices), address: addressOf('notices') }]}
    >
      <h1>{t(words.title)}</h1>
      <p className="lead">{t(words.lead)}</p>
      {progress !== null && <Progress progress={progress} />}
      <section className="sheet receipt">
        {problem !== null && (
          <div className="error-summary" role="alert">
            <h2>{t(words.problems[problem])}</h2>
            <p>{t(words.problemHelp)}</p>
          </div>
        )}
        <form method="post" action={addressOf('objectionProgress')}>
          <div className="side-by-side">
            <div className="field">
              <label className="label" htmlFor="number">
                {t(PORTAL_WORDS.receipt.number)}
                <span className="required">{t(PORTAL_WORDS.objection.required)}</span>
              </label>
              <input
                className="input"
                id="number"
                name="number"
                required
                defaultValue={number}
                autoComplete="off"
              />
            </div>
            <div className="field">
              <label className="label" htmlFor="code">
                {t(PORTAL_WORDS.receipt.code)}
                <span className="required">{t(PORTAL_WORDS.objection.required)}</span>
              </label>
              <input className="input" id="code" name="code" required autoComplete="off" />
            </div>
          </div>
          <button className="button main" type="submit">
            <Icon name="search" /> {t(words.look)}
          </button>
        </form>
      </section>
    </Page>
  );
}

function Progress({ progress }: { readonly progress: ObjectionProgress }) {
  const t = useSay();
  const words = PORTAL_WORDS.progress;
  const { number, notice, subject, state, filedAt, answerDueOn, invalid, answer } = progress;
  return (
    <section className="sheet receipt" aria-labelledby="progress">
      <h2 id="progress">{number}</h2>
      <p className="standing">
        <b className="medium">{t(words.state[state])}</b>
        <span>{t(words.stateExplained[state])}</span>
      </p>
      <dl className="facts official">
        <dt>{t(PORTAL_WORDS.receipt.notice)}</dt>
        <dd>
          <a href={addressOf('notice', notice.id)}>
            <Chinese text={notice.title} />
          </a>
        </dd>
        <dt>{t(PORTAL_WORDS.receipt.subject)}</dt>
        <dd>
          <Chinese text={subject} />
        </dd>
        <dt>{t(PORTAL_WORDS.receipt.filedAt)}</dt>
        <dd>
          <AtMoment at={filedAt} />
        </dd>
        {answer === null && invalid === null && (
          <>
            <dt>{t(PORTAL_WORDS.receipt.answerDue)}</dt>
            <dd>
              <OnDay day={answerDueOn} as="full" />
            </dd>
          </>
        )}
        {invalid !== null && (
          <>
            <dt>{t(words.why)}</dt>
            <dd>
              {t(words.invalid[invalid.kind])} <Chinese text={invalid.reason} />
            </dd>
          </>
        )}
        {answer !== null && (
          <>
            <dt>{t(words.conclusion)}</dt>
            <dd>
              {t(words.conclusions[answer.conclusion])} · <AtMoment at={answer.givenAt} />
            </dd>
            <dt>{t(words.answer)}</dt>
            <dd>
              <Chinese text={answer.facts} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
