import type { ApplicationState } from '@qichuang/domain';
import { APPLICATION_LIST_WORDS, RECOMMENDER_WORDS, stateWord } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAddress } from '../../kit/address.ts';
import { Countdown } from '../../kit/Countdown.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { applicationColumns } from '../../round-choice/application-columns.tsx';
import { InRound } from '../../round-choice/RoundSelect.tsx';
import { type ApplicationRow, sortOf, useApplications } from '../../round-choice/use-applications.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { exportsOf } from '../../wire/file-address.ts';

const STATES: readonly ApplicationState[] = [
  'submitted',
  'returned',
  'recommended',
  'not_recommended',
  'correction',
  'accepted',
  'not_accepted',
  'in_review',
  'on_notice',
  'designated',
  'not_selected',
  'withdrawn',
  'lapsed',
  'disqualified',
];

/** The recommender's queue: the applications of its own units in one round. */
export function QueuePage() {
  return <InRound>{(round, choice) => <Queue round={round} choice={choice} />}</InRound>;
}

function Queue({ round, choice }: { round: Round; choice: ReactNode }) {
  const t = useWords();
  const language = useLanguage();
  const [address] = useAddress();
  const programme = documentOf(useProgramme(round.programme, round.programmeDigest).data);
  const { category, state, text } = address;
  const asked = { round: round.id, category, state, text, sort: sortOf(address['sort']) };
  const list = useApplications(asked);
  const categories = (programme?.categories ?? []).filter(({ id }) => round.categories.includes(id));
  const nameOfCategory = (id: string) => categories.find((one) => one.id === id)?.names[language] ?? id;
  return (
    <ProgrammeProvider programme={programme}>
      <ListPage
        title={t(RECOMMENDER_WORDS.queue)}
        pages={list}
        why={<WindowLine round={round} />}
        aside={
          <>
            {choice}
            <Link className="primary-button" to="/ranking" search={{ round: round.id }}>
              {t(RECOMMENDER_WORDS.toRanking)}
            </Link>
          </>
        }
        columns={columns()}
        keyOf={({ id }) => id}
        searches
        filters={[
          {
            name: 'category',
            label: t(RECOMMENDER_WORDS.category),
            choices: categories.map(({ id, names }) => ({ value: id, label: names[language] })),
          },
          {
            name: 'state',
            label: t(RECOMMENDER_WORDS.state),
            choices: STATES.map((one) => ({
              value: one,
              label: `${stateWord(one, language)} ${round.counts[one] ?? 0}`,
            })),
          },
        ]}
        exports={exportsOf('export-applications', asked)}
        empty={
          <EmptyList title={t(RECOMMENDER_WORDS.queueEmpty)} hint={t(RECOMMENDER_WORDS.queueEmptyHint)} />
        }
      />
    </ProgrammeProvider>
  );

  function columns(): readonly Column<ApplicationRow>[] {
    const { receipt, name, since, due } = applicationColumns(t, {
      state: 'submitted',
      until: round.windows.recommend.until,
    });
    return [
      receipt,
      name,
      {
        id: 'category',
        title: t(RECOMMENDER_WORDS.category),
        cell: (row) => nameOfCategory(row.category),
      },
      { id: 'state', title: t(RECOMMENDER_WORDS.state), cell: (row) => <StateMark state={row.state} /> },
      {
        id: 'rank',
        title: t(APPLICATION_LIST_WORDS.rank),
        sort: 'rank',
        numeric: true,
        cell: ({ rank }) => rank ?? '–',
      },
      since,
      due,
    ];
  }
}

/** When the recommender's window closes, what waits in it, and what was left lying. */
function WindowLine({ round }: { round: Round }) {
  const t = useWords();
  const now = useServerNow(60_000);
  const { from, until } = round.windows.recommend;
  const waiting = round.counts['submitted'] ?? 0;
  const returned = round.counts['returned'] ?? 0;
  if (now < from) {
    const [before = '', after = ''] = t(RECOMMENDER_WORDS.opensAt, { when: '\u0000' }).split('\u0000');
    return (
      <>
        {before}
        <Time at={from} />
        {after}
      </>
    );
  }
  return (
    <>
      <span> {t(RECOMMENDER_WORDS.until)} </span>
      <Countdown until={until} />
      <span>
        {'　'}
        {t(RECOMMENDER_WORDS.waitingCount, { count: waiting })}
        {'　'}
        {t(RECOMMENDER_WORDS.returnedCount, { count: returned })}
      </span>
      {now > until && waiting > 0 && (
        <strong className="closed"> {t(RECOMMENDER_WORDS.notActedOn, { count: waiting })}</strong>
      )}
    </>
  );
}
