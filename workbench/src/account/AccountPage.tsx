import {
  ENTRY_WORDS,
  MAIL_WORDS,
  ROLE_WORDS,
  SECOND_FACTOR_WORDS,
  SHELL_WORDS,
  TIE_WORDS,
  UNSENT_WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { PageHead } from '../kit/PageHead.tsx';
import { Time } from '../kit/Time.tsx';
import { useWords } from '../kit/words.ts';
import { useOffice, useSession } from '../wire/session.tsx';
import { OutsideIdentity } from './OutsideIdentity.tsx';

/** What the system holds of the reader, and the offices the reader may act in. */
export function AccountPage() {
  const t = useWords();
  const { person, offices, expiresAt } = useSession();
  const role = useOffice()?.role ?? '';
  const official = role.startsWith('recommender-') || role.startsWith('authority-');
  if (person === null) return null;
  const [before = '', after = ''] = t(ENTRY_WORDS.expires, { when: '\u0000' }).split('\u0000');
  return (
    <>
      <PageHead title={t(ENTRY_WORDS.accountTitle)} />
      <section className="card">
        <dl className="card-body facts">
          <dt>{t(ENTRY_WORDS.name)}</dt>
          <dd>{person.name}</dd>
          <dt>{t(ENTRY_WORDS.account)}</dt>
          <dd>{person.account}</dd>
          <dt>{t(ENTRY_WORDS.email)}</dt>
          <dd>{person.email}</dd>
          <dt>{t(ENTRY_WORDS.phone)}</dt>
          <dd>{person.phone || '–'}</dd>
          <dt>{t(ENTRY_WORDS.offices)}</dt>
          <dd>
            {offices.length === 0 && t(ENTRY_WORDS.officesNone)}
            <ul>
              {offices.map(({ id, role, unit }) => (
                <li key={id}>
                  {unit.name} · {t(ROLE_WORDS[role])}
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      </section>
      <OutsideIdentity />
      <p className="hint" style={{ marginTop: 16 }}>
        {t(ENTRY_WORDS.dataHeld)}
      </p>
      {expiresAt !== null && (
        <p className="hint">
          {before}
          <Time at={expiresAt} />
          {after}
        </p>
      )}
      <p style={{ marginTop: 16 }}>
        <Link to="/account/password">{t(SHELL_WORDS.password)}</Link>
      </p>
      <p>
        <Link to="/account/letters">{t(MAIL_WORDS.ownTitle)}</Link>
      </p>
      <p>
        <Link to="/account/unsent">{t(UNSENT_WORDS.title)}</Link>
      </p>
      <p>
        <Link to="/account/second-factor">{t(SECOND_FACTOR_WORDS.title)}</Link>
      </p>
      {official && (
        <p>
          <Link to="/account/ties">{t(TIE_WORDS.toPage)}</Link>
        </p>
      )}
    </>
  );
}
