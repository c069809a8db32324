import {
  APPLICATION_LIST_WORDS,
  applicationMark,
  CHECK_WORDS,
  RECOMMENDER_WORDS,
  stateWord,
  type Words,
} from '@qichuang/language';
import { hasPreliminaryReview } from '@qichuang/programmes';
import type { ReactNode } from 'react';
import { useAddress } from '../../kit/address.ts';
import { Countdown } from '../../kit/Countdown.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { applicationColumns } from '../../round-choice/application-columns.tsx';
import { InRound } from '../../round-choice/RoundSelect.tsx';
import { type ApplicationRow, sortOf, useApplications } from '../../round-choice/use-applications.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { exportsOf } from '../../wire/file-address.ts';
import { useView } from '../../wire/use-view.ts';
import { CheckProgress } from './CheckProgress.tsx';

const STATES = [
  'recommended',
  'correction',
  'accepted',
  'not_accepted',
  'submitted',
  'returned',
  'not_recommended',
  'in_review',
  'reviewed',
  'selected',
  'not_selected',
  'on_notice',
  'designated',
  'withdrawn',
  'lapsed',
  'disqualified',
] as const;

/** The queue of the formal check: what waits for it, and what waits for its correction. */
export function CheckQueuePage() {
  return (
    <InRound>
      {(round, choice) => (
        <Queue round={round} choice={choice} title={CHECK_WORDS.queue} states="recommended,correction" />
      )}
    </InRound>
  );
}

/** Every application of a round, in whatever state. */
export function AllApplicationsPage() {
  return (
    <InRound>
      {(round, choice) => <Queue round={round} choice={choice} title={APPLICATION_LIST_WORDS.title} />}
    </InRound>
  );
}

interface Props {
  readonly round: Round;
  readonly choice: ReactNode;
  readonly title: Words;
  /** The states shown unless another is asked for. */
  readonly states?: string;
}

function Queue({ round, choice, title, states }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [address] = useAddress();
  const programme = documentOf(useProgramme(round.programme, round.programmeDigest).data);
  const recommenders = useView('list-recommenders').data?.rows ?? [];
  const { category, recommender, text } = address;
  const asked = {
    round: round.id,
    category,
    recommender,
    text,
    state: address['state'] ?? states,
    sort: sortOf(address['sort']),
  };
  const list = useApplications(asked);
  const recommends = programme === null || hasPreliminaryReview(programme);
  const categories = (programme?.categories ?? []).filter(({ id }) => round.categories.includes(id));
  const { receipt, name, since, due } = applicationColumns(t, {
    state: 'recommended',
    until: round.windows.check.until,
  });
  const columns: readonly Column<ApplicationRow>[] = [
    receipt,
    name,
    {
      id: 'category',
      title: t(RECOMMENDER_WORDS.category),
      cell: (row) => (
        <span className="in-few-lines">
          {categories.find(({ id }) => id === row.category)?.names[language] ?? row.category}
        </span>
      ),
    },
    {
      id: 'recommender',
      title: t(APPLICATION_LIST_WORDS.recommender),
      sort: 'rank',
      cell: (row) => (
        <>
          {row.recommender?.name ?? '–'} {row.rank !== null && <b>{row.rank}</b>}
        </>
      ),
    },
    {
      id: 'state',
      title: t(RECOMMENDER_WORDS.state),
      cell: (row) => <StateMark state={row.state} programme={row.programme} />,
    },
    {
      id: 'check',
      title: t(CHECK_WORDS.tab),
      cell: ({ check, state }) => (state === 'recommended' ? <CheckProgress check={check} /> : '–'),
    },
    since,
    due,
  ];
  return (
    <ProgrammeProvider programme={programme}>
      <ListPage
        title={t(title)}
        pages={list}
        why={
          <>
            {t(CHECK_WORDS.window)} <Countdown until={round.windows.check.until} />
          </>
        }
        aside={choice}
        columns={columns}
        keyOf={({ id }) => id}
        searches
        filters={[
          {
            name: 'category',
            label: t(RECOMMENDER_WORDS.category),
            choices: categories.map(({ id, names }) => ({ value: id, label: names[language] })),
          },
          {
            name: 'recommender',
            label: t(APPLICATION_LIST_WORDS.recommender),
            choices: recommenders.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: 'state',
            label: t(RECOMMENDER_WORDS.state),
            choices: STATES.map((one) => ({
              value: one,
              label: `${stateWord(applicationMark(one, recommends), language)} ${round.counts[one] ?? 0}`,
            })),
          },
        ]}
        exports={exportsOf('export-applications', asked)}
        empty={<EmptyList title={t(CHECK_WORDS.queueEmpty)} hint={t(CHECK_WORDS.queueEmptyHint)} />}
      />
    </ProgrammeProvider>
  );
}
