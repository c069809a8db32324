import { APPLICANT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCategoryName } from '../applicant/category-names.ts';
import { BeginLink } from '../applicant/own/OwnApplicationsPage.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { EmptyList } from '../kit/ListPage.tsx';
import { PathBar } from '../kit/PathBar.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useServerNow } from '../kit/server-time.ts';
import { Time } from '../kit/Time.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView, type ViewQuery } from '../wire/use-view.ts';

const SHOWN = 5;
const MINUTE_MS = 60_000;

/** The organisation's applications with their paths, and the rounds that are open. */
export function ApplicantSide({ children }: { children: ReactNode }) {
  const t = useWords();
  const list = useView('list-applications', { query: { sort: 'since', limit: SHOWN } });
  return (
    <div className="home-columns">
      <div>
        {children}
        <section className="card" aria-labelledby="own-applications">
          <div className="card-head">
            <h2 id="own-applications">{t(APPLICANT_WORDS.own)}</h2>
            <span className="space" />
            <Link to="/applications">{t(APPLICANT_WORDS.allOwn)}</Link>
          </div>
          <Fetched query={list}>
            {({ rows }) =>
              rows.length === 0 ? (
                <EmptyList title={t(APPLICANT_WORDS.noneTitle)} hint={t(APPLICANT_WORDS.noneHint)}>
                  <p style={{ marginTop: 12 }}>
                    <BeginLink />
                  </p>
                </EmptyList>
              ) : (
                rows.map((row) => <OwnRow key={row.id} row={row} />)
              )
            }
          </Fetched>
        </section>
      </div>
      <div>
        <p className="begin">
          <BeginLink />
        </p>
        <OpenRounds />
      </div>
    </div>
  );
}

type Row = NonNullable<ViewQuery<'list-applications'>['data']>['rows'][number];

function OwnRow({ row }: { row: Row }) {
  const t = useWords();
  const language = useLanguage();
  const nameOf = useCategoryName(row.programme);
  const seen = useView('see-application', { params: { application: row.id } });
  return (
    <article className="own-row">
      <header>
        <div>
          <Link to={`/applications/${row.id}`} className="underlined">
            <b>{row.name || t(APPLICANT_WORDS.unnamed)}</b>
          </Link>
          <div className="hint">
            {row.roundTitle[language]}　{nameOf(row.category)}　{row.receipt}
          </div>
        </div>
        <StateMark state={row.state} programme={row.programme} />
      </header>
      {seen.data !== undefined && (
        <PathBar
          framed={false}
          steps={seen.data.path}
          yours={row.state === 'returned' || row.state === 'correction'}
        />
      )}
    </article>
  );
}

function OpenRounds() {
  const t = useWords();
  const language = useLanguage();
  const now = useServerNow(MINUTE_MS);
  const rounds = useView('list-rounds');
  return (
    <section className="card" aria-labelledby="open-rounds">
      <div className="card-head">
        <h2 id="open-rounds">{t(APPLICANT_WORDS.openRounds)}</h2>
      </div>
      <div className="card-body">
        <Fetched query={rounds} rows={2}>
          {({ rows }) => {
            const open = rows.filter(
              ({ state, windows }) =>
                state === 'called' && windows.apply.from <= now && now <= windows.apply.until,
            );
            if (open.length === 0) return <p className="muted">{t(APPLICANT_WORDS.noOpenRounds)}</p>;
            return (
              <ul className="open-rounds">
                {open.map(({ id, title, windows }) => (
                  <li key={id}>
                    <Link to="/applications/new" search={{ round: id } as never}>
                      {title[language]}
                    </Link>
                    <p className="hint">
                      <Time at={windows.apply.from} short /> – <Time at={windows.apply.until} short />
                    </p>
                  </li>
                ))}
              </ul>
            );
          }}
        </Fetched>
      </div>
    </section>
  );
}
