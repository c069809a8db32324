import { dayIn, SHANGHAI } from '@qichuang/base';
import { MILESTONE_WORDS } from '@qichuang/language';
import { Checkbox, Input } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { RowOf } from '../../wire/use-pages.ts';

interface Props {
  readonly milestone: RowOf<'list-milestones'>;
  readonly onClose: () => void;
}

interface Wish {
  readonly cancels: boolean;
  readonly to: string | null;
  readonly reason: string;
}

/** Asks for another day, or that the task be cancelled; nothing moves before somebody consents (B6.1). */
export function AskChangeDialog({ milestone: { id, version, task, dueOn }, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const today = dayIn(serverNow(), SHANGHAI);
  const [{ cancels, to, reason }, write, forget, found] = useKeptFields<Wish>(`${id}:ask-change`, () => ({
    cancels: false,
    to: null,
    reason: '',
  }));
  const asking = useAct('ask-milestone-change', forget);
  const missing = (!cancels && to === null) || reason.trim().length < 2;
  async function ask(): Promise<void> {
    const done = await asking.act({
      params: { milestone: id },
      body: { version, to: cancels ? null : to, reason: reason.trim() },
    });
    if (done !== undefined) onClose();
  }
  return (
    <ConfirmDialog
      open
      title={t(MILESTONE_WORDS.askTitle)}
      verb={t(MILESTONE_WORDS.askVerb)}
      pending={asking.pending}
      refusal={asking.refusal}
      found={found}
      blocked={missing ? t(MILESTONE_WORDS.reasonNeeded) : null}
      onConfirm={() => void ask()}
      onCancel={onClose}
    >
      <p>{task[language]}</p>
      <p className="muted">{t(MILESTONE_WORDS.askText)}</p>
      <Checkbox checked={cancels} onChange={({ target }) => write({ cancels: target.checked })}>
        {t(MILESTONE_WORDS.cancelIt)}
      </Checkbox>
      {!cancels && (
        <FormRow label={t(MILESTONE_WORDS.newDay)} required>
          {(ids) => (
            <DayField
              id={ids.id}
              value={to}
              onChange={(day) => write({ to: day })}
              barred={(day) => day < today || day === dueOn}
            />
          )}
        </FormRow>
      )}
      <FormRow label={t(MILESTONE_WORDS.reason)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            value={reason}
            onChange={({ target }) => write({ reason: target.value })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
