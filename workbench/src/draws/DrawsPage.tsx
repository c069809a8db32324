import { PlusOutlined } from '@ant-design/icons';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  DRAW_OFFICE_WORDS,
  DRAW_PURPOSE_WORDS,
  DRAW_STATE_WORDS,
  DRAW_WORDS,
  formatNumber,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../kit/address.ts';
import { Fetched } from '../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../kit/ListPage.tsx';
import { Time } from '../kit/Time.tsx';
import { useWords } from '../kit/words.ts';
import { useOffice } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';

type Row = ViewOf<(typeof REQUESTS)['list-draws']>['rows'][number];
type Purpose = Row['purpose'];
type State = Row['state'];

const POLL_MS = 15_000;
const PURPOSES = Object.keys(DRAW_PURPOSE_WORDS) as Purpose[];
const STATES = Object.keys(DRAW_STATE_WORDS) as State[];

/** All draws by number, those given up among them. */
export function DrawsPage() {
  const t = useWords();
  const office = useOffice();
  const [{ purpose, state }] = useAddress();
  const unit = office?.unit;
  const asked = useView(
    'list-draws',
    {
      query: {
        ...(unit?.kind === 'authority' ? { programme: unit.id } : {}),
        ...(PURPOSES.includes(purpose as Purpose) ? { purpose: purpose as Purpose } : {}),
        ...(STATES.includes(state as State) ? { state: state as State } : {}),
      },
    },
    { everyMs: POLL_MS, keepOld: true },
  );
  return (
    <Fetched query={asked}>
      {({ rows }) => (
        <ListPage<Row>
          title={t(DRAW_WORDS.title)}
          why={t(DRAW_OFFICE_WORDS.under)}
          aside={
            office?.role === 'authority-clerk' && (
              <Link className="primary-button" to="/draws/new">
                <PlusOutlined aria-hidden /> {t(DRAW_OFFICE_WORDS.prepare)}
              </Link>
            )
          }
          total={rows.length}
          totalWords={DRAW_WORDS.count}
          rows={rows}
          keyOf={({ id }) => id}
          filters={[
            {
              name: 'purpose',
              label: t(DRAW_WORDS.purpose),
              choices: PURPOSES.map((value) => ({ value, label: t(DRAW_PURPOSE_WORDS[value]) })),
            },
            {
              name: 'state',
              label: t(DRAW_WORDS.state),
              choices: STATES.map((value) => ({ value, label: t(DRAW_STATE_WORDS[value]) })),
            },
          ]}
          columns={[
            { id: 'number', title: t(DRAW_WORDS.number), numeric: true, cell: ({ number }) => number },
            {
              id: 'title',
              title: t(DRAW_WORDS.name),
              names: true,
              cell: ({ id, title }) => (
                <Link to="/draws/$draw" params={{ draw: id }}>
                  {title}
                </Link>
              ),
            },
            {
              id: 'purpose',
              title: t(DRAW_WORDS.purpose),
              cell: (row) => t(DRAW_PURPOSE_WORDS[row.purpose]),
            },
            {
              id: 'places',
              title: t(DRAW_WORDS.places),
              cell: ({ candidates, places }) =>
                t(DRAW_WORDS.sizes, { candidates: formatNumber(candidates), places: formatNumber(places) }),
            },
            { id: 'state', title: t(DRAW_WORDS.state), cell: (row) => t(DRAW_STATE_WORDS[row.state]) },
            {
              id: 'published',
              title: t(DRAW_WORDS.publishedAt),
              cell: ({ publishedAt }) => (publishedAt === null ? '–' : <Time at={publishedAt} short />),
            },
          ]}
          empty={<EmptyList title={t(DRAW_OFFICE_WORDS.emptyTitle)} hint={t(DRAW_OFFICE_WORDS.emptyHint)} />}
        />
      )}
    </Fetched>
  );
}
