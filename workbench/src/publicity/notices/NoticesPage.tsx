import { NOTICE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList } from '../../kit/ListPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { InRounds } from '../../round-choice/RoundSelect.tsx';
import type { Round } from '../../round-choice/use-rounds.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView } from '../../wire/use-view.ts';
import { NoticeState } from './NoticeState.tsx';
import '../publicity.css';

const POLL_MS = 15_000;

/** The notices of all rounds, or of one. */
export function NoticesPage() {
  const t = useWords();
  return (
    <>
      <PageHead title={t(NOTICE_WORDS.title)} under={<p>{t(NOTICE_WORDS.under)}</p>} />
      <InRounds path="/notices">{(rounds) => <Notices rounds={rounds} />}</InRounds>
    </>
  );
}

function Notices({ rounds }: { rounds: readonly Round[] }) {
  const t = useWords();
  const clerk = useOffice()?.role === 'authority-clerk';
  const asked = useView('list-notices', {}, { everyMs: POLL_MS });
  return (
    <Fetched query={asked}>
      {({ rows: all }) => {
        const rows = all.filter((notice) => rounds.some(({ id }) => id === notice.round));
        return (
          <>
            {clerk && (
              <p className="line">
                <Link
                  to="/notices/new"
                  search={rounds.length === 1 ? { round: rounds[0]?.id } : {}}
                  className="primary-button"
                >
                  {t(NOTICE_WORDS.prepare)}
                </Link>
              </p>
            )}
            <div className="card">
              {rows.length === 0 ? (
                <EmptyList title={t(NOTICE_WORDS.emptyTitle)} hint={t(NOTICE_WORDS.emptyHint)} />
              ) : (
                <DataTable
                  label={t(NOTICE_WORDS.title)}
                  rows={rows}
                  keyOf={({ id }) => id}
                  columns={[
                    {
                      id: 'title',
                      title: t(NOTICE_WORDS.name),
                      names: true,
                      cell: ({ id, title, number }) => (
                        <>
                          <Link to="/notices/$notice" params={{ notice: id }}>
                            {title}
                          </Link>
                          <small className="block">{number}</small>
                        </>
                      ),
                    },
                    {
                      id: 'state',
                      title: t(NOTICE_WORDS.state),
                      cell: (notice) => <NoticeState notice={notice} />,
                    },
                    {
                      id: 'from',
                      title: t(NOTICE_WORDS.startsOn),
                      cell: ({ startsOn }) => <DayText on={startsOn} weekday />,
                    },
                    {
                      id: 'entries',
                      title: t(NOTICE_WORDS.entries),
                      numeric: true,
                      cell: ({ entries }) => entries.length,
                    },
                    {
                      id: 'objections',
                      title: t(NOTICE_WORDS.openObjections),
                      numeric: true,
                      cell: ({ id, openObjections }) =>
                        openObjections === 0 ? (
                          '–'
                        ) : (
                          <Link to="/objections" search={{ notice: id }}>
                            {openObjections}
                          </Link>
                        ),
                    },
                  ]}
                />
              )}
            </div>
          </>
        );
      }}
    </Fetched>
  );
}
