import { ANNOUNCEMENT_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Notice } from '../notices/NoticeState.tsx';

/** Draws up the list of a notice that has ended: title and document number; who is on it follows from the objections. */
export function DraftAnnouncement({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const t = useWords();
  const go = useNavigate();
  const [{ title, documentNumber }, write, forget, found] = useKeptFields(`${notice.id}:announce`, () => ({
    title: notice.title.replace(/拟认定名单的公示$/, '名单的通知'),
    documentNumber: '',
  }));
  const { act, pending, refusal } = useAct('prepare-announcement', forget);

  async function draw() {
    const done = await act({
      params: { notice: notice.id },
      body: { title: title.trim(), documentNumber: documentNumber.trim() },
    });
    if (done !== undefined) {
      onClose();
      await go({ to: '/announcements/$announcement', params: { announcement: done.id } });
    }
  }

  return (
    <ConfirmDialog
      open
      title={t(ANNOUNCEMENT_WORDS.draftTitle)}
      verb={t(ANNOUNCEMENT_WORDS.draftVerb)}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={title.trim() === '' ? t(ANNOUNCEMENT_WORDS.draftMissing) : null}
      onConfirm={() => void draw()}
      onCancel={onClose}
    >
      <p>{t(ANNOUNCEMENT_WORDS.under)}</p>
      <FormRow label={t(ANNOUNCEMENT_WORDS.name)} required>
        {(ids) => (
          <Input
            {...ids}
            value={title}
            maxLength={120}
            onChange={({ target }) => write({ title: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(ANNOUNCEMENT_WORDS.documentNumber)}>
        {(ids) => (
          <Input
            {...ids}
            value={documentNumber}
            maxLength={60}
            onChange={({ target }) => write({ documentNumber: target.value })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
