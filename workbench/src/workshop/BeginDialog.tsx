import { WORKSHOP_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { FormRow } from '../kit/FormRow.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { useKept } from '../wire/use-kept.ts';

/** Begins the next version of the reader's programme. */
export function BeginDialog({
  programme,
  onClose,
}: {
  readonly programme: string;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const go = useNavigate();
  const [title, setTitle, forget, found] = useKept(`${programme}:begin-draft`, () => '');
  const { act, pending, refusal } = useAct('begin-programme-draft', forget);
  return (
    <ConfirmDialog
      open
      title={t(WORKSHOP_WORDS.beginTitle)}
      verb={t(WORKSHOP_WORDS.begin)}
      pending={pending}
      refusal={refusal}
      found={found}
      missing={title.trim() === '' ? t(WORKSHOP_WORDS.draftTitle) : undefined}
      onCancel={onClose}
      onConfirm={() => void begin()}
    >
      <FormRow label={t(WORKSHOP_WORDS.draftTitle)} required>
        {(ids) => (
          <Input {...ids} value={title} maxLength={80} onChange={({ target }) => setTitle(target.value)} />
        )}
      </FormRow>
    </ConfirmDialog>
  );

  async function begin() {
    const done = await act({ body: { programme, title: title.trim() } });
    if (done !== undefined) await go({ to: '/workshop/$draft', params: { draft: done.id } });
  }
}
