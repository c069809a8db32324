import { SUPPORT_COLUMN_WORDS, SUPPORT_WORDS } from '@qichuang/language';
import { Input, InputNumber, Select } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { KeptFile } from '../../platform/record/PlatformFiles.tsx';
import { PlatformFiles } from '../../platform/record/PlatformFiles.tsx';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { PlatformChoice, useOwnProgramme } from '../PlatformChoice.tsx';

/** Fen of ten thousand yuan, the unit amounts are typed in. */
const WAN = 1_000_000;

const NO_TEXTS = {
  kind: '',
  source: '',
  sourceName: '',
  purpose: '',
  documentNumber: '',
  pilotName: '',
  pilotLevel: '',
  pilotResult: '',
};

type Texts = typeof NO_TEXTS;

interface Line extends Texts {
  readonly platform: string | null;
  readonly amount: number;
  readonly received: number;
  readonly decidedOn: string | null;
  readonly files: readonly KeptFile[];
}

const EMPTY: Line = { ...NO_TEXTS, platform: null, amount: 0, received: 0, decidedOn: null, files: [] };

/** Enters one line of the register. */
export function RecordSupportDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const language = useLanguage();
  const host = useOffice()?.unit.kind === 'organisation';
  const known = useOwnProgramme().document?.reports.support;
  const [typed, write, forget, found] = useKeptFields('support:record', () => EMPTY);
  const recording = useAct('record-support', forget);
  const { platform, decidedOn, files } = typed;
  const pilot = typed.kind === 'priority-project';
  const must: readonly (keyof Texts)[] = [
    'kind',
    'source',
    'sourceName',
    'purpose',
    'documentNumber',
    ...(pilot ? (['pilotName'] as const) : []),
  ];
  const missing = platform === null || decidedOn === null || must.some((id) => typed[id].trim() === '');

  async function save(): Promise<void> {
    if (platform === null || decidedOn === null) return;
    const { kind, source, sourceName, purpose, documentNumber, pilotName, pilotLevel, pilotResult } = typed;
    const line = {
      platform,
      kind,
      source,
      sourceName,
      purpose,
      documentNumber,
      decidedOn,
      amountFen: Math.round(typed.amount * WAN),
      receivedFen: Math.round(typed.received * WAN),
      files: files.map(({ hash }) => hash),
      pilot: pilot ? { name: pilotName, level: pilotLevel, result: pilotResult } : null,
    };
    const done = await recording.act({ body: { lines: [line] } });
    if (done !== undefined) onClose();
  }

  const choose = (id: 'kind' | 'source') => (
    <FormRow label={t(SUPPORT_COLUMN_WORDS[id])} required>
      {(ids) => (
        <Select
          {...ids}
          style={{ width: '100%' }}
          value={typed[id]}
          options={(known?.[id] ?? []).map((one) => ({ value: one.id, label: one[language] }))}
          onChange={(value: string) => write({ [id]: value })}
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
          value={typed[id]}
          onChange={({ target }) => write({ [id]: target.value })}
        />
      )}
    </FormRow>
  );
  const money = (id: 'amount' | 'received') => (
    <FormRow label={t(SUPPORT_COLUMN_WORDS[id])}>
      {(ids) => (
        <InputNumber
          {...ids}
          min={0}
          max={9_999_999}
          value={typed[id]}
          onChange={(next) => write({ [id]: next ?? 0 })}
        />
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
      found={found}
      blocked={missing ? t(SUPPORT_WORDS.fillAll) : null}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p className="muted">{t(host ? SUPPORT_WORDS.recordHost : SUPPORT_WORDS.recordOffice)}</p>
      <FormRow label={t(SUPPORT_WORDS.byPlatform)} required>
        {({ id }) => (
          <PlatformChoice id={id} value={platform} onChange={(next) => write({ platform: next })} />
        )}
      </FormRow>
      {choose('kind')}
      {choose('source')}
      {type('sourceName', 100)}
      {money('amount')}
      {money('received')}
      <FormRow label={t(SUPPORT_COLUMN_WORDS.decidedOn)} required>
        {({ id }) => <DayField id={id} value={decidedOn} onChange={(day) => write({ decidedOn: day })} />}
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
          onChange={(next) => write({ files: next })}
        />
      )}
    </ConfirmDialog>
  );
}
