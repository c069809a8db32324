import { PORTAL_WORDS } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';

export interface ErrorPageProps {
  readonly status: 400 | 404 | 410 | 413 | 429 | 500 | 503;
  /** By which the operator finds what happened; `null` where nothing was recorded. */
  readonly reference: string | null;
  /** Seconds after which trying again makes sense. */
  readonly retryAfterSeconds: number | null;
}

/** What went wrong in the reader's words, what to do, and last the number for whoever is asked. */
export function ErrorPage({ status, reference, retryAfterSeconds }: ErrorPageProps) {
  const t = useSay();
  const { title, explained, todo } = PORTAL_WORDS.errors[status];
  return (
    <Page title={t(title)} section={null}>
      <div className="prose">
        <h1>{t(title)}</h1>
        <p className="lead">{t(explained)}</p>
        <h2>{t(PORTAL_WORDS.errors.whatToDo)}</h2>
        <ul>
          <li>{t(todo)}</li>
          {retryAfterSeconds !== null && (
            <li>{t(PORTAL_WORDS.errors.retryAfter, { seconds: retryAfterSeconds })}</li>
          )}
          <li>
            <a href={addressOf('home')}>{t(PORTAL_WORDS.errors.toHome)}</a>
          </li>
          <li>
            <a href={addressOf('directory')}>{t(PORTAL_WORDS.errors.toDirectory)}</a>
          </li>
        </ul>
        {reference !== null && (
          <p className="hint">
            {t(PORTAL_WORDS.errors.reference)} <span className="reference">{reference}</span>
          </p>
        )}
      </div>
    </Page>
  );
}
