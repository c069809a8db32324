import { PlusOutlined } from '@ant-design/icons';
import { APPLICATION_STATES } from '@qichuang/domain';
import { APPLICANT_WORDS, STATE_MARKS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import type { Column } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { CategoryOf } from '../CategoryOf.tsx';

type Row = NonNullable<ViewQuery<'list-applications'>['data']>['rows'][number];

const PAGE = 50;
const MOST = 200;
const SORTS = ['receipt', 'since', 'due', 'name', 'rank'] as const;

/** The organisation's applications over all rounds. */
export function OwnApplicationsPage() {
  const t = useWords();
  const language = useLanguage();
  const [address] = useAddress();
  const [limit, setLimit] = useState(PAGE);
  const sort = SORTS.find((one) => one === address['sort']) ?? 'since';
  const query = {
    sort,
    ...(address['state'] === undefined ? {} : { state: address['state'] }),
    ...(address['round'] === undefined ? {} : { round: address['round'] }),
    ...(address['text'] === undefined ? {} : { text: address['text'] }),
  };
  const list = useView('list-applications', { query: { ...query, limit } }, { keepOld: true });
  const columns: readonly Column<Row>[] = [
    {
      id: 'name',
      title: t(APPLICANT_WORDS.name),
      names: true,
      sort: 'name',
      cell: ({ id, name }) => (
        <Link to={`/applications/${id}`} className="underlined">
          {name || t(APPLICANT_WORDS.unnamed)}
        </Link>
      ),
    },
    { id: 'category', title: t(APPLICANT_WORDS.category), cell: (row) => <CategoryOf {...row} /> },
    { id: 'round', title: t(APPLICANT_WORDS.round), cell: ({ roundTitle }) => roundTitle[language] },
    {
      id: 'receipt',
      title: t(APPLICANT_WORDS.receipt),
      sort: 'receipt',
      cell: ({ receipt }) => receipt ?? '–',
    },
    {
      id: 'state',
      title: t(APPLICANT_WORDS.state),
      cell: ({ state, programme }) => <StateMark state={state} programme={programme} />,
    },
    {
      id: 'since',
      title: t(APPLICANT_WORDS.since),
      sort: 'since',
      cell: ({ since }) => <Time at={since} short />,
    },
    {
      id: 'due',
      title: t(APPLICANT_WORDS.due),
      sort: 'due',
      cell: ({ dueAt }) => (dueAt === null ? '–' : <Time at={dueAt} short />),
    },
    { id: 'act', title: '', cell: ({ id, state }) => <NextAct id={id} state={state} /> },
  ];
  return (
    <Fetched query={list}>
      {({ rows, total }) => (
        <ListPage
          title={t(APPLICANT_WORDS.own)}
          total={total}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          searches
          filters={[
            {
              name: 'state',
              label: t(APPLICANT_WORDS.state),
              choices: APPLICATION_STATES.map((state) => ({
                value: state,
                label: t(STATE_MARKS[state].words),
              })),
            },
          ]}
          exports={exportsOf('export-applications', query)}
          aside={<BeginLink />}
          onMore={rows.length < total && limit < MOST ? () => setLimit(MOST) : undefined}
          loadingMore={list.isFetching}
          empty={
            <EmptyList title={t(APPLICANT_WORDS.noneTitle)} hint={t(APPLICANT_WORDS.noneHint)}>
              <p style={{ marginTop: 12 }}>
                <BeginLink />
              </p>
            </EmptyList>
          }
        />
      )}
    </Fetched>
  );
}

export function BeginLink() {
  const t = useWords();
  return (
    <Link to="/applications/new" className="primary-button">
      <PlusOutlined aria-hidden />
      {t(APPLICANT_WORDS.begin)}
    </Link>
  );
}

function NextAct({ id, state }: { id: string; state: Row['state'] }) {
  const t = useWords();
  if (state === 'draft') return <Link to={`/applications/${id}/form`}>{t(APPLICANT_WORDS.fill)}</Link>;
  if (state === 'returned' || state === 'correction') {
    return <Link to={`/applications/${id}/form`}>{t(APPLICANT_WORDS.amend)}</Link>;
  }
  return <Link to={`/applications/${id}`}>{t(APPLICANT_WORDS.open)}</Link>;
}
