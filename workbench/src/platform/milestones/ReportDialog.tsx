import { dayIn, SHANGHAI } from '@qichuang/base';
import { MILESTONE_WORDS, PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { RowOf } from '../../wire/use-pages.ts';
import type { KeptFile } from '../record/PlatformFiles.tsx';
import { PlatformFiles } from '../record/PlatformFiles.tsx';

interface Props {
  readonly milestone: RowOf<'list-milestones'>;
  readonly onClose: () => void;
}

interface Report {
  readonly doneOn: string | null;
  readonly note: string;
  readonly files: readonly KeptFile[];
}

/** The host reports a task done, with its proof (B6.1). */
export function ReportDialog({ milestone: { id, version, task, platform }, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const today = dayIn(serverNow(), SHANGHAI);
  const [{ doneOn, note, files }, write, forget, found] = useKeptFields<Report>(`${id}:report`, () => ({
    doneOn: today,
    note: '',
    files: [],
  }));
  const reporting = useAct('report-milestone', forget);
  async function report(): Promise<void> {
    if (doneOn === null) return;
    const done = await reporting.act({
      params: { milestone: id },
      body: { version, doneOn, note, files: files.map(({ hash }) => hash) },
    });
    if (done !== undefined) onClose();
  }
  return (
    <ConfirmDialog
      open
      title={t(MILESTONE_WORDS.reportTitle)}
      verb={t(MILESTONE_WORDS.reportVerb)}
      pending={reporting.pending}
      refusal={reporting.refusal}
      found={found}
      blocked={doneOn === null || files.length === 0 ? t(PLATFORM_RECORD_WORDS.fillAll) : null}
      onConfirm={() => void report()}
      onCancel={onClose}
    >
      <p>{task[language]}</p>
      <FormRow label={t(MILESTONE_WORDS.doneOn)} required>
        {(ids) => (
          <DayField
            id={ids.id}
            value={doneOn}
            onChange={(day) => write({ doneOn: day })}
            barred={(day) => day > today}
          />
        )}
      </FormRow>
      <PlatformFiles
        platform={platform.id}
        label={t(MILESTONE_WORDS.proof)}
        required
        files={files}
        onChange={(next) => write({ files: next })}
      />
      <FormRow label={t(MILESTONE_WORDS.note)}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            value={note}
            onChange={({ target }) => write({ note: target.value })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
