import { LockOutlined } from '@ant-design/icons';
import { INSPECTION_TASK_WORDS as WORDS } from '@qichuang/language';
import { inspectionForm } from '@qichuang/programmes';
import { Link, useParams } from '@tanstack/react-router';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import type { Task } from '../tasks/TaskActDialog.tsx';
import { EntryDesk } from './EntryDesk.tsx';
import '../../style/form.css';
import '../inspections.css';

/** Where inspectors enter on the spot; whoever may not is led to the page of the inspection. */
export function EntryPage() {
  const { task = '' } = useParams({ strict: false }) as { task?: string };
  const seen = useView('see-inspection-task', { params: { task } });
  return (
    <Fetched query={seen} rows={10}>
      {(view) => <Gathered key={view.id} task={seen.data ?? view} />}
    </Fetched>
  );
}

function Gathered({ task }: { task: Task }) {
  const t = useWords();
  const programme = useProgramme(task.programme, task.programmeDigest);
  const writes = task.acts.some(({ act, allowed }) => act === 'save-findings' && allowed);
  return (
    <Fetched query={programme} rows={10}>
      {(answer) => {
        const document = documentOf(answer);
        if (!writes || document === null || task.form === null)
          return (
            <>
              <PageHead
                title={task.platform.name}
                crumbs={[{ label: t(WORDS.tasks), to: '/inspection-tasks' }]}
              />
              <EmptyState icon={<LockOutlined aria-hidden />} title={t(WORDS.notYours)}>
                <p>
                  <Link to="/inspection-tasks/$task" params={{ task: task.id }}>
                    {t(WORDS.back)}
                  </Link>
                </p>
              </EmptyState>
            </>
          );
        const form = inspectionForm(document, {
          category: task.category,
          items: task.items.map(({ id }) => id),
        });
        return (
          <ProgrammeProvider programme={document}>
            <EntryDesk programme={document} form={form} task={task} typed={task.form} />
          </ProgrammeProvider>
        );
      }}
    </Fetched>
  );
}
