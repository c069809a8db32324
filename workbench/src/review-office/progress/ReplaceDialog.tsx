import { PROGRESS_WORDS } from '@qichuang/language';
import { FormRow } from '../../kit/FormRow.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import { ExpertSelect } from '../pool/ExpertSelect.tsx';
import type { ReviewCell } from './progress-lines.ts';

const REASON_MAX = 300;

/** Ends one reader's review with its reason, and gives the application to another if there is one. */
export function ReplaceDialog({ cell, onClose }: { cell: ReviewCell; onClose: () => void }) {
  const t = useWords();
  const [expert, setExpert, forget] = useKept<string | null>(`${cell.review}:replace-by`, () =>
    // Proposed only: whoever is a reserve of a draw is seated by a supplement first.
    cell.proposed?.reserve === false ? cell.proposed.expert : null,
  );
  const replacing = useAct('replace-reviewer', forget);
  const told = { expert: cell.expertName, application: cell.name };

  return (
    <ReasonDialog
      of={`${cell.review}:replace`}
      title={t(PROGRESS_WORDS.replaceTitle, told)}
      verb={t(PROGRESS_WORDS.replaceVerb)}
      danger={cell.state === 'scored'}
      label={t(PROGRESS_WORDS.reason)}
      hint={t(PROGRESS_WORDS.reasonHint)}
      most={REASON_MAX}
      by={replacing}
      onSend={(reason) =>
        replacing.act({ params: { review: cell.review }, body: { version: cell.version, expert, reason } })
      }
      onClose={onClose}
    >
      <p>{t(cell.state === 'scored' ? PROGRESS_WORDS.setAsideText : PROGRESS_WORDS.replaceText, told)}</p>
      <FormRow label={t(PROGRESS_WORDS.newExpert)}>
        {(ids) => (
          <ExpertSelect
            id={ids.id}
            category={cell.category}
            value={expert}
            placeholder={t(PROGRESS_WORDS.newExpertNone)}
            onChange={setExpert}
          />
        )}
      </FormRow>
    </ReasonDialog>
  );
}
