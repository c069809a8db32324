import { OBJECTION_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../kit/address.ts';
import type { Column } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { DueDay } from './DueDay.tsx';
import { isUnanswered, type Objection, objectionTag } from './objection-state.ts';

const POLL_MS = 15_000;
const STATES = ['filed', 'accepted', 'answered', 'invalid'] as const;

/** Objections of the programme, open ones first: each holds back its own application. */
export function ObjectionsPage() {
  const t = useWords();
  const [address] = useAddress();
  const { notice, state } = address;
  const asked = useView(
    'list-objections',
    { query: notice === undefined ? {} : { notice } },
    { everyMs: POLL_MS, keepOld: true },
  );
  const notices = useView('list-notices');
  return (
    <Fetched query={asked}>
      {({ rows }) => {
        const shown = rows.filter((row) => state === undefined || row.state === state);
        return (
          <ListPage
            title={t(OBJECTION_WORDS.title)}
            why={t(OBJECTION_WORDS.under)}
            total={shown.length}
            rows={shown}
            keyOf={({ id }) => id}
            columns={columns()}
            filters={[
              {
                name: 'state',
                label: t(OBJECTION_WORDS.state),
                choices: STATES.map((value) => ({ value, label: t(OBJECTION_WORDS[value]) })),
              },
              {
                name: 'notice',
                label: t(OBJECTION_WORDS.filterNotice),
                choices: (notices.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title })),
              },
            ]}
            empty={<EmptyList title={t(OBJECTION_WORDS.emptyTitle)} hint={t(OBJECTION_WORDS.emptyHint)} />}
          />
        );
      }}
    </Fetched>
  );

  function columns(): readonly Column<Objection>[] {
    return [
      {
        id: 'number',
        title: t(OBJECTION_WORDS.number),
        names: true,
        cell: ({ id, number }) => (
          <Link to="/objections/$objection" params={{ objection: id }}>
            {number}
          </Link>
        ),
      },
      {
        id: 'about',
        title: t(OBJECTION_WORDS.about),
        cell: ({ applicationName, organisation }) => (
          <>
            {applicationName}
            <small className="block">{organisation}</small>
          </>
        ),
      },
      {
        id: 'objector',
        title: t(OBJECTION_WORDS.objector),
        cell: ({ objector }) => (
          <>
            {objector.name} <small>{t(OBJECTION_WORDS[objector.kind])}</small>
          </>
        ),
      },
      { id: 'filed', title: t(OBJECTION_WORDS.filedAt), cell: ({ filedAt }) => <Time at={filedAt} short /> },
      {
        id: 'due',
        title: t(OBJECTION_WORDS.dueOn),
        cell: (row) => <DueDay due={row.answerDueOn} open={isUnanswered(row)} />,
      },
      {
        id: 'state',
        title: t(OBJECTION_WORDS.state),
        cell: (row) => <span className={objectionTag(row)}>{t(OBJECTION_WORDS[row.state])}</span>,
      },
    ];
  }
}
