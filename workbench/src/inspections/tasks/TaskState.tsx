import type { InspectionTaskState } from '@qichuang/domain';
import { INSPECTION_TASK_STATE_WORDS, INSPECTION_TASK_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';

const GOOD: readonly InspectionTaskState[] = ['concluded', 'published'];
const MOVING: readonly InspectionTaskState[] = ['entering', 'entered', 'signed', 'answered'];

/** How an inspection stands, in a word. */
export function TaskState({ state, overdue }: { state: InspectionTaskState; overdue: boolean }) {
  const t = useWords();
  const look = MOVING.includes(state) ? 'moving' : 'soft';
  return (
    <>
      <span className={`tag ${GOOD.includes(state) ? 'good' : look}`}>
        {t(INSPECTION_TASK_STATE_WORDS[state])}
      </span>
      {overdue && <span className="tag bad">{t(INSPECTION_TASK_WORDS.overdue)}</span>}
    </>
  );
}
