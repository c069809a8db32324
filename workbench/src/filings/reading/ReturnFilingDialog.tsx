import { addWorkingDays, type Instant } from '@qichuang/base';
import { FILING_WORDS, KIT_WORDS, shanghaiDay } from '@qichuang/language';
import type { Form } from '@qichuang/programmes';
import { Button, Input, Select } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { MomentPicker, useCalendar } from '../../kit/MomentPicker.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { closingOf } from '../../kit/shanghai-wall.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { FilingView } from '../filing-words.ts';

interface Note {
  readonly key: number;
  readonly target: string;
  readonly text: string;
}

interface Written {
  readonly notes: readonly Note[];
  readonly chosen: Instant | null;
}

/** Working days a return runs unless another day is chosen (default). */
const RETURN_WORKING_DAYS = 10;

/** Returns a filing: every reason bound to its field or paper, all at once, and a day to answer by. */
export function ReturnFilingDialog({
  view,
  form,
  onDone,
}: {
  view: FilingView;
  form: Form;
  onDone: () => void;
}) {
  const t = useWords();
  const language = useLanguage();
  const now = useServerNow(60_000);
  const calendar = useCalendar();
  const [{ notes, chosen }, write, forget, found] = useKeptFields<Written>(`${view.id}:return`, () => ({
    notes: [{ key: 0, target: '', text: '' }],
    chosen: null,
  }));
  const { act, pending, refusal } = useAct('return-filing', forget);
  const dueAt = chosen ?? closingOf(addWorkingDays(calendar, shanghaiDay(now), RETURN_WORKING_DAYS));
  const targets = [
    { value: '', label: t(FILING_WORDS.reasonWhole) },
    ...form.sections.map((section) => ({
      label: section[language],
      options: section.fields.map((field) => ({ value: field.id, label: field[language] })),
    })),
    ...form.attachments.slots.map((slot) => ({ value: `attachment:${slot.id}`, label: slot[language] })),
  ];
  const written = notes.filter(({ text }) => text.trim() !== '');
  const change = (key: number, part: Partial<Note>) =>
    write({ notes: notes.map((note) => (note.key === key ? { ...note, ...part } : note)) });
  return (
    <ConfirmDialog
      open
      width={680}
      title={t(FILING_WORDS.return)}
      verb={t(FILING_WORDS.return)}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={
        written.length === 0
          ? t(KIT_WORDS.labelled, { label: t(FILING_WORDS.reasonText), value: t(KIT_WORDS.required) })
          : null
      }
      onCancel={onDone}
      onConfirm={() =>
        void act({
          params: { filing: view.id },
          body: {
            version: view.version,
            dueAt,
            reasons: written.map(({ target, text }) => ({ target, text: text.trim(), clause: null })),
          },
        }).then((done) => done && onDone())
      }
    >
      <p>{t(FILING_WORDS.returnWhat)}</p>
      {notes.map(({ key, target, text }) => (
        <div key={key} className="reason-entry">
          <Select
            aria-label={t(FILING_WORDS.reasonOn)}
            style={{ width: '100%' }}
            value={target}
            showSearch
            optionFilterProp="label"
            options={targets}
            onChange={(value: string) => change(key, { target: value })}
          />
          <Input.TextArea
            aria-label={t(FILING_WORDS.reasonText)}
            placeholder={t(FILING_WORDS.reasonText)}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            value={text}
            onChange={({ target: typed }) => change(key, { text: typed.value })}
          />
        </div>
      ))}
      <Button
        type="dashed"
        onClick={() => write({ notes: [...notes, { key: notes.length, target: '', text: '' }] })}
      >
        {t(FILING_WORDS.addReason)}
      </Button>
      <FormRow label={t(FILING_WORDS.returnDue)} required>
        {(ids) => (
          <MomentPicker
            ids={ids}
            value={dueAt}
            onChange={(next) => write({ chosen: next })}
            notBefore={shanghaiDay(now)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
