import { MILESTONE_WORDS } from '@qichuang/language';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { RowOf } from '../../wire/use-pages.ts';

interface Props {
  readonly milestone: RowOf<'list-milestones'>;
  readonly onClose: () => void;
}

/** The recommender looks at the proof and confirms, or sends the report back with its finding (B6.1). */
export function CheckDialog({ milestone, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const confirming = useAct('confirm-milestone');
  const returning = useAct('send-back-milestone');
  const [confirms, setConfirms] = useState(true);
  const { id, version, task, doneOn, note, proof, platform } = milestone;
  const [finding, setFinding, forget] = useKept(`${id}:check`, () => '');
  async function decide(): Promise<void> {
    const { act } = confirms ? confirming : returning;
    const done = await act({ params: { milestone: id }, body: { version, finding: finding.trim() } });
    if (done === undefined) return;
    forget();
    onClose();
  }
  return (
    <ConfirmDialog
      open
      title={t(MILESTONE_WORDS.checkTitle)}
      verb={t(confirms ? MILESTONE_WORDS.confirm : MILESTONE_WORDS.sendBack)}
      danger={!confirms}
      pending={confirming.pending || returning.pending}
      refusal={confirming.refusal ?? returning.refusal}
      blocked={finding.trim().length < 2 ? t(MILESTONE_WORDS.findingNeeded) : null}
      onConfirm={() => void decide()}
      onCancel={onClose}
    >
      <p>
        {task[language]}　{doneOn !== null && <DayText on={doneOn} />}
      </p>
      {note !== '' && <p className="muted">{note}</p>}
      <ul className="bulleted">
        {proof.map(({ hash, name }) => (
          <li key={hash}>
            <a download href={fileAddress('fetch-platform-file', { platform: platform.id, hash })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Radio.Group
        value={confirms}
        onChange={({ target }) => setConfirms(target.value === true)}
        options={[
          { value: true, label: t(MILESTONE_WORDS.confirm) },
          { value: false, label: t(MILESTONE_WORDS.sendBack) },
        ]}
      />
      <FormRow label={t(MILESTONE_WORDS.finding)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            value={finding}
            onChange={({ target }) => setFinding(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
