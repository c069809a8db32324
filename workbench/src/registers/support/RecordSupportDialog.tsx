import { SUPPORT_COLUMN_WORDS, SUPPORT_WORDS } from '@qichuang/language';
import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { PlatformFiles } from '../../platform/record/PlatformFiles.tsx';
import type { KeptFile } from '../../platform/record/send-platform-file.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import { PlatformChoice, useOwnProgramme } from '../PlatformChoice.tsx';

/** Fen of ten thousand yuan, the unit amounts are typed in. */
const WAN = 1_000_000;

const EMPTY = {
  kind: '',
  source: '',
  sourceName: '',
  purpose: '',
  documentNumber: '',
  pilotName: '',
  pilotLevel: '',
  pilotResult: '',
};

type Texts = typeof EMPTY;

/** Enters one line of the register. */
export function RecordSupportDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const language = useLanguage();
  const host = useOffice()?.unit.kind === 'organisation';
  const recording = useAct('record-support');
  const known = useOwnProgramme().document?.reports.support;
  const [platform, setPlatform] = useState<string | null>(null);
  const [texts, setTexts, forget] = useKept<Texts>('support:record', () => EMPTY);
  const [amount, setAmount] = useState(0);
  const [received, setReceived] = useState(0);
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const pilot = texts.kind === 'priority-project';
  const must: readonly (keyof Texts)[] = [
    'kind',
    'source',
    'sourceName',
    'purpose',
    'documentNumber',
    ...(pilot ? (['pilotName'] as const) : []),
  ];
  const missing = platform === null || decidedOn === null || must.some((id) => texts[id].trim() === '');

  async function save(): Promise<void> {
    if (platform === null || decidedOn === null) return;
    const { kind, source, sourceName, purpose, documentNumber, pilotName, pilotLevel, pilotResult } = texts;
    const line = {
      platform,
      kind,
      source,
      sourceName,
      purpose,
      documentNumber,
      decidedOn,
      amountFen: Math.round(amount * WAN),
      receivedFen: Math.round(received * WAN),
      files: files.map(({ hash }) => hash),
      pilot: pilot ? { name: pilotName, level: pilotLevel, result: pilotResult } : null,
    };
    const done = await recording.act({ body: { lines: [line] } });
    if (done === undefined) return;
    forget();
    onClose();
  }

  const choose = (id: 'kind' | 'source') => (
    <FormRow label={t(SUPPORT_COLUMN_WORDS[id])} required>
      {(ids) => (
        <Select
          {...ids}
          style={{ width: '100%' }}
          value={texts[id]}
          options={(known?.[id] ?? []).map((one) => ({ value: one.id, label: one[language] }))}
          onChange={(value: string) => setTexts({ ...texts, [id]: value })}
        />
      )}
    </FormRow>
  );
  const type = (id: keyof Texts, maxLength: number) => (
    <FormRow label={t(SUPPORT_COLUMN_WORDS[id])} required={must.includes(id)}>
      {(ids) => (
        <Input
          {...ids}
          maxLength={maxLength}
          value={texts[id]}
          onChange={({ target }) => setTexts({ ...texts, [id]: target.value })}
        />
      )}
    </FormRow>
  );
  const money = (id: 'amount' | 'received', value: number, set: (value: number) => void) => (
    <FormRow label={t(SUPPORT_COLUMN_WORDS[id])}>
      {(ids) => (
        <InputNumber {...ids} min={0} max={9_999_999} value={value} onChange={(typed) => set(typed ?? 0)} />
      )}
    </FormRow>
  );
  return (
    <ConfirmDialog
      open
      title={t(SUPPORT_WORDS.record)}
      verb={t(SUPPORT_WORDS.record)}
      width={640}
      pending={recording.pending}
      refusal={recording.refusal}
      blocked={missing ? t(SUPPORT_WORDS.fillAll) : null}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p className="muted">{t(host ? SUPPORT_WORDS.recordHost : SUPPORT_WORDS.recordOffice)}</p>
      <FormRow label={t(SUPPORT_WORDS.byPlatform)} required>
        {({ id }) => <PlatformChoice id={id} value={platform} onChange={setPlatform} />}
      </FormRow>
      {choose('kind')}
      {choose('source')}
      {type('sourceName', 100)}
      {money('amount', amount, setAmount)}
      {money('received', received, setReceived)}
      <FormRow label={t(SUPPORT_COLUMN_WORDS.decidedOn)} required>
        {({ id }) => <DayField id={id} value={decidedOn} onChange={setDecidedOn} />}
      </FormRow>
      {type('purpose', 200)}
      {type('documentNumber', 60)}
      {pilot && (
        <>
          {type('pilotName', 100)}
          {type('pilotLevel', 40)}
          {type('pilotResult', 200)}
        </>
      )}
      {platform !== null && (
        <PlatformFiles
          platform={platform}
          label={t(SUPPORT_WORDS.file)}
          required={false}
          files={files}
          onChange={setFiles}
        />
      )}
    </ConfirmDialog>
  );
}
