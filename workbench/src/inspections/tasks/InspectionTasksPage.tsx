import {
  INSPECTION_RESULT_WORDS,
  INSPECTION_TASK_STATE_WORDS,
  INSPECTION_TASK_WORDS as WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useNarrowing } from '../../kit/address.ts';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { choicesOf, cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
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
  const asked = useNarrowing(['state', 'inspection', 'platform', 'city', 'text']);
  const list = usePages('list-inspection-tasks', { query: asked });
  const whyOthers = host ? WORDS.whyHost : WORDS.why;
  const why = inspector ? WORDS.whyInspector : whyOthers;
  return (
    <ListPage
      title={t(inspector ? WORDS.ownTasks : WORDS.tasks)}
      pages={list}
      why={
        <>
          {t(why)} <ClauseTag clause="B6.3" />
        </>
      }
      columns={columns()}
      keyOf={({ id }) => id}
      searches
      filters={[
        { name: 'state', label: t(WORDS.state), choices: choicesOf(INSPECTION_TASK_STATE_WORDS, t) },
        ...(office?.unit.kind === 'authority'
          ? [{ name: 'city', label: t(WORDS.city), choices: cityChoices(language) }]
          : []),
      ]}
      exports={exportsOf('export-inspection-tasks', asked)}
      empty={
        <EmptyList title={t(WORDS.empty)} hint={t(inspector ? WORDS.emptyInspector : WORDS.emptyHint)} />
      }
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
