import type { Day } from '@qichuang/base';
import { formatPlainDay, MILESTONE_WORDS } from '@qichuang/language';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { RowOf } from '../../wire/use-pages.ts';

interface Props {
  readonly milestone: RowOf<'list-milestones'>;
  readonly onClose: () => void;
}

/** Consents to the change somebody else asked for, or refuses it (B6.1). */
export function DecideChangeDialog({ milestone: { id, version, task, asked }, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const deciding = useAct('decide-milestone-change');
  const [consents, setConsents] = useState(true);
  const [reason, setReason, forget] = useKept(`${id}:decide-change`, () => '');
  if (asked === null) return null;
  async function decide(): Promise<void> {
    const body = { version, consents, reason: reason.trim() };
    const done = await deciding.act({ params: { milestone: id }, body });
    if (done === undefined) return;
    forget();
    onClose();
  }
  return (
    <ConfirmDialog
      open
      title={t(MILESTONE_WORDS.decideTitle)}
      verb={t(consents ? MILESTONE_WORDS.consent : MILESTONE_WORDS.refuse)}
      danger={!consents}
      pending={deciding.pending}
      refusal={deciding.refusal}
      blocked={!consents && reason.trim().length < 2 ? t(MILESTONE_WORDS.findingNeeded) : null}
      onConfirm={() => void decide()}
      onCancel={onClose}
    >
      <p>{task[language]}</p>
      <p>
        {asked.to === null
          ? t(MILESTONE_WORDS.askedCancel, { reason: asked.reason })
          : t(MILESTONE_WORDS.askedMove, {
              to: formatPlainDay(asked.to as Day, language),
              reason: asked.reason,
            })}
        <small className="block muted">{asked.by}</small>
      </p>
      <Radio.Group
        value={consents}
        onChange={({ target }) => setConsents(target.value === true)}
        options={[
          { value: true, label: t(MILESTONE_WORDS.consent) },
          { value: false, label: t(MILESTONE_WORDS.refuse) },
        ]}
      />
      <FormRow label={t(MILESTONE_WORDS.opinion)} required={!consents}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
