import { PlusOutlined } from '@ant-design/icons';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { MEETING_STATE_WORDS, MEETING_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../kit/address.ts';
import { CategoryName } from '../kit/CategoryName.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../kit/ListPage.tsx';
import { Time } from '../kit/Time.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useOffice } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';
import { MeetingState } from './MeetingState.tsx';

type Row = ViewOf<(typeof REQUESTS)['list-meetings']>['rows'][number];
type State = Row['state'];

const POLL_MS = 15_000;
const STATES = Object.keys(MEETING_STATE_WORDS) as State[];

/** Meetings of the programme, the latest first. */
export function MeetingsPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [{ state }] = useAddress();
  const programme = office?.unit.kind === 'authority' ? office.unit.id : '';
  const asked = useView(
    'list-meetings',
    { query: STATES.includes(state as State) ? { state: state as State } : {} },
    { everyMs: POLL_MS, keepOld: true },
  );
  return (
    <Fetched query={asked}>
      {({ rows }) => (
        <ListPage<Row>
          title={t(MEETING_WORDS.title)}
          why={t(MEETING_WORDS.under)}
          aside={
            office?.role === 'authority-clerk' && (
              <Link className="primary-button" to="/meetings/new">
                <PlusOutlined aria-hidden /> {t(MEETING_WORDS.convene)}
              </Link>
            )
          }
          total={rows.length}
          totalWords={MEETING_WORDS.count}
          rows={rows}
          keyOf={({ id }) => id}
          filters={[
            {
              name: 'state',
              label: t(MEETING_WORDS.state),
              choices: STATES.map((value) => ({ value, label: t(MEETING_STATE_WORDS[value]) })),
            },
          ]}
          columns={[
            {
              id: 'title',
              title: t(MEETING_WORDS.name),
              names: true,
              cell: ({ id, title, roundTitle }) => (
                <>
                  <Link to="/meetings/$meeting" params={{ meeting: id }}>
                    {title}
                  </Link>
                  <br />
                  <span className="hint">{roundTitle[language]}</span>
                </>
              ),
            },
            {
              id: 'categories',
              title: t(MEETING_WORDS.categories),
              cell: ({ categories }) =>
                categories.map((category, place) => (
                  <span key={category}>
                    {place > 0 && '、'}
                    <CategoryName programme={programme} category={category} />
                  </span>
                )),
            },
            {
              id: 'when',
              title: t(MEETING_WORDS.when),
              cell: ({ startsAt }) => <Time at={startsAt} short />,
            },
            { id: 'place', title: t(MEETING_WORDS.place), cell: ({ place }) => place },
            { id: 'chair', title: t(MEETING_WORDS.chair), cell: ({ chair }) => chair.name },
            {
              id: 'progress',
              title: t(MEETING_WORDS.agenda),
              cell: ({ dealtWith, items }) => t(MEETING_WORDS.progress, { done: dealtWith, items }),
            },
            { id: 'state', title: t(MEETING_WORDS.state), cell: (row) => <MeetingState meeting={row} /> },
          ]}
          empty={<EmptyList title={t(MEETING_WORDS.emptyTitle)} hint={t(MEETING_WORDS.emptyHint)} />}
        />
      )}
    </Fetched>
  );
}
