import { CITIES } from '@qichuang/domain';
import {
  INSPECTION_RESULT_WORDS,
  INSPECTION_TASK_STATE_WORDS,
  INSPECTION_TASK_WORDS as WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../kit/address.ts';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { problemOf } from '../../wire/answer-fault.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { TaskState } from './TaskState.tsx';

type Row = RowOf<'list-inspection-tasks'>;

/** Inspections within the reader's sight, the soonest day first: an inspector's own, a host's, a bureau's, the programme's (A4.3, B6.3). */
export function InspectionTasksPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const inspector = office?.role === 'inspector';
  const host = office?.unit.kind === 'organisation';
  const [address] = useAddress();
  const { state, inspection, platform, city, text } = address;
  const asked = Object.fromEntries(
    Object.entries({ state, inspection, platform, city, text }).filter(([, value]) => value !== undefined),
  );
  const list = usePages('list-inspection-tasks', { query: asked });
  if (list.error !== null && list.rows.length === 0)
    return <RefusalPanel refusal={problemOf(list.error) ?? 'offline'} onAgain={list.again} />;
  const whyOthers = host ? WORDS.whyHost : WORDS.why;
  const why = inspector ? WORDS.whyInspector : whyOthers;
  return (
    <ListPage
      title={t(inspector ? WORDS.ownTasks : WORDS.tasks)}
      total={list.total}
      pending={list.isPending}
      why={
        <>
          {t(why)} <ClauseTag clause="B6.3" />
        </>
      }
      columns={columns()}
      rows={list.rows}
      keyOf={({ id }) => id}
      searches
      filters={[
        {
          name: 'state',
          label: t(WORDS.state),
          choices: Object.entries(INSPECTION_TASK_STATE_WORDS).map(([value, words]) => ({
            value,
            label: t(words),
          })),
        },
        ...(office?.unit.kind === 'authority'
          ? [
              {
                name: 'city',
                label: t(WORDS.city),
                choices: CITIES.map((one) => ({ value: one.code.slice(0, 4), label: one[language] })),
              },
            ]
          : []),
      ]}
      exports={(['xlsx', 'csv', 'json'] as const).map((format) => ({
        format: format.toUpperCase(),
        href: fileAddress('export-inspection-tasks', {}, { ...asked, format }),
      }))}
      empty={
        <EmptyList title={t(WORDS.empty)} hint={t(inspector ? WORDS.emptyInspector : WORDS.emptyHint)} />
      }
      onMore={list.onMore}
      loadingMore={list.loadingMore}
    />
  );

  function columns(): readonly Column<Row>[] {
    return [
      {
        id: 'platform',
        title: t(WORDS.platform),
        names: true,
        cell: ({ id, platform: of, organisation }) => (
          <>
            <Link to="/inspection-tasks/$task" params={{ task: id }}>
              {of.name}
            </Link>
            <br />
            <small>
              {of.number} · {organisation}
            </small>
          </>
        ),
      },
      {
        id: 'inspectOn',
        title: t(WORDS.inspectOn),
        cell: ({ inspectOn }) => (
          <span className="nowrap">{inspectOn === null ? t(WORDS.noDay) : <DayText on={inspectOn} />}</span>
        ),
      },
      {
        id: 'state',
        title: t(WORDS.state),
        cell: ({ state: now, overdue }) => <TaskState state={now} overdue={overdue} />,
      },
      {
        id: 'inspectors',
        title: t(WORDS.inspectors),
        cell: ({ inspectors }) => inspectors.map(({ name }) => name).join(language === 'zh' ? '、' : ', '),
      },
      {
        id: 'batch',
        title: t(WORDS.batch),
        cell: ({ inspection: { year, name } }) => t(WORDS.batchTitle, { year, batch: name }),
      },
      {
        id: 'result',
        title: t(WORDS.result),
        cell: ({ result }) => (result === null ? '–' : t(INSPECTION_RESULT_WORDS[result])),
      },
    ];
  }
}
