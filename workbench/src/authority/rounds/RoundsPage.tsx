import { CalendarOutlined } from '@ant-design/icons';
import { ROUND_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Countdown } from '../../kit/Countdown.tsx';
import { DataTable } from '../../kit/DataTable.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { type Round, useRounds } from '../../round-choice/use-rounds.ts';
import { useOffice } from '../../wire/session.tsx';
import { WINDOWS } from './round-plan.ts';

export const ROUND_STATE_WORDS = {
  planned: ROUND_WORDS.planned,
  called: ROUND_WORDS.called,
  concluded: ROUND_WORDS.concluded,
} as const;

/** The rounds of the programme, newest first. */
export function RoundsPage() {
  const t = useWords();
  const language = useLanguage();
  const now = useServerNow(60_000);
  const office = useOffice();
  const { query, rounds } = useRounds();
  const plan = office?.role === 'authority-clerk' && (
    <Link className="primary-button" to="/rounds/new">
      {t(ROUND_WORDS.plan)}
    </Link>
  );
  return (
    <>
      <PageHead title={t(ROUND_WORDS.rounds)} aside={plan} />
      <Fetched query={query}>
        {() =>
          rounds.length === 0 ? (
            <EmptyState
              icon={<CalendarOutlined aria-hidden />}
              title={t(ROUND_WORDS.empty)}
              hint={t(ROUND_WORDS.emptyHint)}
            >
              {plan}
            </EmptyState>
          ) : (
            <div className="card">
              <DataTable
                label={t(ROUND_WORDS.rounds)}
                rows={rounds}
                keyOf={({ id }) => id}
                columns={[
                  {
                    id: 'title',
                    title: t(ROUND_WORDS.round),
                    names: true,
                    cell: ({ id, title, supplementary }) => (
                      <>
                        <Link to="/rounds/$round" params={{ round: id }}>
                          {title[language]}
                        </Link>{' '}
                        {supplementary && <span className="tag">{t(ROUND_WORDS.supplementary)}</span>}
                      </>
                    ),
                  },
                  { id: 'year', title: t(ROUND_WORDS.year), cell: ({ year }) => year },
                  {
                    id: 'state',
                    title: t(ROUND_WORDS.state),
                    cell: ({ state }) => (
                      <span className={state === 'called' ? 'tag moving' : 'tag'}>
                        {t(ROUND_STATE_WORDS[state])}
                      </span>
                    ),
                  },
                  { id: 'window', title: t(ROUND_WORDS.nextClosing), cell: windowNow },
                  {
                    id: 'applications',
                    title: t(ROUND_WORDS.applications),
                    numeric: true,
                    cell: ({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0),
                  },
                ]}
              />
            </div>
          )
        }
      </Fetched>
    </>
  );

  /** The window that closes next, and when. */
  function windowNow({ state, windows }: Round) {
    const next = WINDOWS.find((name) => windows[name].until >= now);
    if (state === 'concluded') return '–';
    if (next === undefined) return <span className="hint">{t(ROUND_WORDS.allClosed)}</span>;
    return (
      <>
        {t(ROUND_WORDS[next])} <Countdown until={windows[next].until} compact />
      </>
    );
  }
}
