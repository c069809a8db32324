import { PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { Input, InputNumber } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import type { KeptFile } from './PlatformFiles.tsx';
import { PlatformFiles } from './PlatformFiles.tsx';

interface Props {
  readonly platform: string;
  readonly item: PlatformRecord['items'][number];
  /** The entry that is corrected; `null` for a new one. */
  readonly entry: PlatformRecord['history'][number] | null;
  readonly onClose: () => void;
}

type Values = Readonly<Record<string, string | number>>;

interface Written {
  readonly values: Values;
  readonly from: string | null;
  readonly until: string | null;
  readonly files: readonly KeptFile[];
  readonly reason: string;
}

/** Enters an item, or corrects an entry with the reason. */
export function EntryDialog({ platform, item, entry, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [{ values, from, until, files, reason }, write, forget, found] = useKeptFields<Written>(
    entry === null ? `${platform}:enter:${item.id}` : `${entry.id}:correct`,
    () => ({
      values: valuesOf(entry),
      from: entry?.validFrom ?? null,
      until: entry?.validUntil ?? null,
      files: entry?.files ?? [],
      reason: '',
    }),
  );
  const recording = useAct('record-item', forget);
  const correcting = useAct('correct-entry', forget);
  const { fields } = item;
  if (fields === null) return null;
  const word = (id: string | null, otherwise: { zh: string; en: string }) => t(fieldWords(id) ?? otherwise);
  const missing =
    from === null ||
    fields.values.some(({ id }) => (values[id] ?? '') === '') ||
    (fields.files !== null && files.length === 0) ||
    (entry !== null && reason.trim().length < 2);

  async function save(): Promise<void> {
    if (from === null) return;
    const body = { validFrom: from, validUntil: until, values, files: files.map(({ hash }) => hash) };
    const done =
      entry === null
        ? await recording.act({ params: { platform }, body: { item: item.id, ...body } })
        : await correcting.act({
            params: { entry: entry.id },
            body: { version: entry.version, reason: reason.trim(), ...body },
          });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(entry === null ? PLATFORM_RECORD_WORDS.enterTitle : PLATFORM_RECORD_WORDS.correctTitle, {
        item: item.title[language],
      })}
      verb={t(PLATFORM_RECORD_WORDS.save)}
      pending={recording.pending || correcting.pending}
      refusal={recording.refusal ?? correcting.refusal}
      found={found}
      blocked={missing ? t(PLATFORM_RECORD_WORDS.fillAll) : null}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      {entry !== null && <p className="muted">{t(PLATFORM_RECORD_WORDS.correctText)}</p>}
      {entry === null && fields.oneAtATime && <p className="muted">{t(PLATFORM_RECORD_WORDS.oneAtATime)}</p>}
      {fields.values.map(({ id, type }) => (
        <FormRow key={id} label={word(id, { zh: id, en: id })} required>
          {(ids) =>
            type === 'integer' ? (
              <InputNumber
                {...ids}
                min={0}
                precision={0}
                value={typeof values[id] === 'number' ? values[id] : null}
                onChange={(value) => write({ values: { ...values, [id]: value ?? '' } })}
              />
            ) : (
              <Input
                {...ids}
                maxLength={300}
                value={String(values[id] ?? '')}
                onChange={({ target }) => write({ values: { ...values, [id]: target.value } })}
              />
            )
          }
        </FormRow>
      ))}
      <FormRow label={word(fields.begins, PLATFORM_RECORD_WORDS.validFrom)} required>
        {({ id }) => <DayField id={id} value={from} onChange={(day) => write({ from: day })} />}
      </FormRow>
      <FormRow label={word(fields.ends, PLATFORM_RECORD_WORDS.validUntil)}>
        {({ id }) => (
          <DayField
            id={id}
            value={until}
            onChange={(day) => write({ until: day })}
            barred={(day) => from !== null && day < from}
          />
        )}
      </FormRow>
      {fields.files !== null && (
        <PlatformFiles
          platform={platform}
          label={word(fields.files, PLATFORM_RECORD_WORDS.file)}
          required
          files={files}
          onChange={(next) => write({ files: next })}
        />
      )}
      {entry !== null && (
        <FormRow label={t(PLATFORM_RECORD_WORDS.reason)} required>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={500}
              autoSize={{ minRows: 2 }}
              value={reason}
              onChange={({ target }) => write({ reason: target.value })}
            />
          )}
        </FormRow>
      )}
    </ConfirmDialog>
  );
}

function valuesOf(entry: Props['entry']): Values {
  return Object.fromEntries(
    Object.entries(entry?.values ?? {}).flatMap(([id, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[id, value]] : [],
    ),
  );
}

function fieldWords(id: string | null) {
  const known: Readonly<Record<string, { readonly zh: string; readonly en: string } | undefined>> =
    PLATFORM_RECORD_WORDS;
  return id === null ? undefined : known[id];
}
