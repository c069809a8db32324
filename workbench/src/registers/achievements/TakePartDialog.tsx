import { SELECTION_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { PlatformChoice } from '../PlatformChoice.tsx';

/** A host begins the filing of one achievement, for the platform it comes from. */
export function TakePartDialog({ selection, onClose }: { selection: string; onClose: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const beginning = useAct('begin-achievement');
  const [platform, setPlatform] = useState<string | null>(null);
  async function begin(): Promise<void> {
    if (platform === null) return;
    const done = await beginning.act({ params: { selection }, body: { platform } });
    if (done !== undefined) await navigate({ to: '/filings/$filing/form', params: { filing: done.id } });
  }
  return (
    <ConfirmDialog
      open
      title={t(SELECTION_WORDS.takePart)}
      verb={t(SELECTION_WORDS.takePart)}
      pending={beginning.pending}
      refusal={beginning.refusal}
      blocked={platform === null ? t(SELECTION_WORDS.fillAll) : null}
      onConfirm={() => void begin()}
      onCancel={onClose}
    >
      <p className="muted">{t(SELECTION_WORDS.takePartHint)}</p>
      <FormRow label={t(SELECTION_WORDS.platform)} required>
        {({ id }) => <PlatformChoice id={id} value={platform} onChange={setPlatform} />}
      </FormRow>
    </ConfirmDialog>
  );
}
