import { ANNOUNCEMENT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList } from '../../kit/ListPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { InRounds } from '../../round-choice/RoundSelect.tsx';
import type { Round } from '../../round-choice/use-rounds.ts';
import { useView } from '../../wire/use-view.ts';

const POLL_MS = 15_000;

/** The announced lists of all rounds, or of one, and those waiting to be. */
export function AnnouncementsPage() {
  const t = useWords();
  return (
    <>
      <PageHead title={t(ANNOUNCEMENT_WORDS.title)} under={<p>{t(ANNOUNCEMENT_WORDS.under)}</p>} />
      <InRounds path="/announcements">{(rounds) => <Announcements rounds={rounds} />}</InRounds>
    </>
  );
}

function Announcements({ rounds }: { rounds: readonly Round[] }) {
  const t = useWords();
  const asked = useView('list-announcements', {}, { everyMs: POLL_MS });
  return (
    <Fetched query={asked}>
      {({ rows: all }) => {
        const rows = all.filter((list) => rounds.some(({ id }) => id === list.round));
        return (
          <div className="card">
            {rows.length === 0 ? (
              <EmptyList title={t(ANNOUNCEMENT_WORDS.emptyTitle)} hint={t(ANNOUNCEMENT_WORDS.emptyHint)} />
            ) : (
              <DataTable
                label={t(ANNOUNCEMENT_WORDS.title)}
                rows={rows}
                keyOf={({ id }) => id}
                columns={[
                  {
                    id: 'title',
                    title: t(ANNOUNCEMENT_WORDS.name),
                    names: true,
                    cell: ({ id, title, documentNumber }) => (
                      <>
                        <Link to="/announcements/$announcement" params={{ announcement: id }}>
                          {title}
                        </Link>
                        <small className="block">{documentNumber}</small>
                      </>
                    ),
                  },
                  {
                    id: 'state',
                    title: t(ANNOUNCEMENT_WORDS.state),
                    cell: ({ state }) => (
                      <span className={state === 'published' ? 'tag good' : 'tag soft'}>
                        {t(ANNOUNCEMENT_WORDS[state])}
                      </span>
                    ),
                  },
                  {
                    id: 'on',
                    title: t(ANNOUNCEMENT_WORDS.announcedOn),
                    cell: ({ announcedOn }) => (announcedOn === null ? '–' : <DayText on={announcedOn} />),
                  },
                  {
                    id: 'entries',
                    title: t(ANNOUNCEMENT_WORDS.entries),
                    numeric: true,
                    cell: ({ entries }) => entries.length,
                  },
                  {
                    id: 'held',
                    title: t(ANNOUNCEMENT_WORDS.heldBack),
                    numeric: true,
                    cell: ({ heldBack }) => heldBack.length,
                  },
                ]}
              />
            )}
          </div>
        );
      }}
    </Fetched>
  );
}
