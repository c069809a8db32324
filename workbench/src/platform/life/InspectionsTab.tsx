import { INSPECTION_RESULT_WORDS, INSPECTION_TASK_WORDS, PLATFORM_LIFE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { TaskState } from '../../inspections/tasks/TaskState.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import { LifeTable } from './LifeTable.tsx';

/** Inspections of one platform; the result as far as the reader may know it (A4.3, B6.3). */
export function InspectionsTab({ record: { platform } }: { readonly record: PlatformRecord }) {
  const t = useWords();
  const asked = useView('list-inspection-tasks', { query: { platform: platform.id, limit: 200 } });
  return (
    <LifeTable
      asked={asked}
      label={t(PLATFORM_LIFE_WORDS.inspections)}
      columns={[
        {
          id: 'batch',
          title: t(INSPECTION_TASK_WORDS.batch),
          names: true,
          cell: ({ id, inspection: { year, name } }) => (
            <Link to="/inspection-tasks/$task" params={{ task: id }}>
              {t(INSPECTION_TASK_WORDS.batchTitle, { year, batch: name })}
            </Link>
          ),
        },
        {
          id: 'on',
          title: t(INSPECTION_TASK_WORDS.inspectOn),
          cell: ({ inspectOn }) => (inspectOn === null ? '–' : <DayText on={inspectOn} />),
        },
        {
          id: 'state',
          title: t(INSPECTION_TASK_WORDS.state),
          cell: ({ state, overdue }) => <TaskState state={state} overdue={overdue} />,
        },
        {
          id: 'result',
          title: t(INSPECTION_TASK_WORDS.result),
          cell: ({ result }) => (result === null ? '–' : t(INSPECTION_RESULT_WORDS[result])),
        },
      ]}
    />
  );
}
