import { PLATFORM_LIFE_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { PlatformRecord } from '../page/tabs.ts';

interface Props {
  readonly platform: PlatformRecord['platform'];
  readonly onClose: () => void;
}

/** The host says what kind of change it is; the form for that kind follows (B5.4). */
export function BeginChangeDialog({ platform: { id, name, programme }, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const beginning = useAct('begin-filing');
  const filing = documentOf(useProgramme(programme).data)?.reports.changeFiling;
  const [about, setAbout] = useState<string | null>(null);
  async function begin(): Promise<void> {
    if (about === null) return;
    const done = await beginning.act({ params: { platform: id }, body: { kind: 'change', about } });
    if (done !== undefined) await navigate({ to: '/filings/$filing/form', params: { filing: done.id } });
  }
  return (
    <ConfirmDialog
      open
      title={t(PLATFORM_LIFE_WORDS.fileChange)}
      verb={t(PLATFORM_LIFE_WORDS.beginChange)}
      pending={beginning.pending}
      refusal={beginning.refusal}
      blocked={about === null ? t(PLATFORM_LIFE_WORDS.chooseChange) : null}
      onConfirm={() => void begin()}
      onCancel={onClose}
    >
      <p>{name}</p>
      <p className="muted">{t(PLATFORM_LIFE_WORDS.changeHint, { days: filing?.dueWorkingDays ?? '–' })}</p>
      <FormRow label={t(PLATFORM_LIFE_WORDS.kindOfChange)} required>
        {({ id: field }) => (
          <Radio.Group
            id={field}
            className="stacked"
            value={about}
            onChange={({ target }) => setAbout(String(target.value))}
            options={(filing?.kinds ?? []).map((kind) => ({ value: kind.id, label: kind[language] }))}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
