import { PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { PlatformRecord } from '../page/tabs.ts';

interface Props {
  readonly item: PlatformRecord['items'][number];
  readonly entry: PlatformRecord['history'][number];
  readonly onClose: () => void;
}

/** Says until which day an entry was true. */
export function CloseDialog({ item, entry, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const closing = useAct('close-entry');
  const [until, setUntil] = useState<string | null>(null);
  async function close(): Promise<void> {
    if (until === null) return;
    const done = await closing.act({
      params: { entry: entry.id },
      body: { version: entry.version, validUntil: until },
    });
    if (done !== undefined) onClose();
  }
  return (
    <ConfirmDialog
      open
      title={t(PLATFORM_RECORD_WORDS.endTitle, { item: item.title[language] })}
      verb={t(PLATFORM_RECORD_WORDS.save)}
      pending={closing.pending}
      refusal={closing.refusal}
      blocked={until === null ? t(PLATFORM_RECORD_WORDS.endText) : null}
      onConfirm={() => void close()}
      onCancel={onClose}
    >
      <FormRow label={t(PLATFORM_RECORD_WORDS.lastDay)} required hint={t(PLATFORM_RECORD_WORDS.endText)}>
        {({ id }) => (
          <DayField id={id} value={until} onChange={setUntil} barred={(day) => day < entry.validFrom} />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
