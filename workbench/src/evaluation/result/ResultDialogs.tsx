import { EVALUATION_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Evaluation } from '../evaluation-marks.tsx';

interface Props {
  readonly evaluation: Evaluation;
  readonly onClose: () => void;
}

const MOST = 2000;

/** The host's view of its draft result. */
export function StateDialog({ evaluation, onClose }: Props) {
  const t = useWords();
  const stating = useAct('state-on-evaluation');
  return (
    <ReasonDialog
      of={`${evaluation.id}:state`}
      title={t(EVALUATION_WORDS.stateAct)}
      verb={t(EVALUATION_WORDS.stateAct)}
      label={t(EVALUATION_WORDS.statement)}
      start={evaluation.statement?.text ?? ''}
      most={MOST}
      by={stating}
      onSend={(text) =>
        stating.act({ params: { evaluation: evaluation.id }, body: { version: evaluation.version, text } })
      }
      onClose={onClose}
    />
  );
}

/** Who went there, when, and what was found. */
export function VisitDialog({ evaluation, onClose }: Props) {
  const t = useWords();
  const [{ on, by, findings }, write, forget, found] = useKeptFields(`${evaluation.id}:visit`, () => ({
    on: evaluation.siteVisit?.on ?? null,
    by: evaluation.siteVisit?.by.join('、') ?? '',
    findings: evaluation.siteVisit?.findings ?? '',
  }));
  const { act, pending, refusal } = useAct('record-site-visit', forget);
  const visitors = by
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const missing = [
    ...(on === null ? [EVALUATION_WORDS.on] : []),
    ...(visitors.length === 0 ? [EVALUATION_WORDS.visitors] : []),
    ...(findings.trim().length < 2 ? [EVALUATION_WORDS.findings] : []),
  ].at(0);
  const send = async () => {
    if (on === null) return;
    const done = await act({
      params: { evaluation: evaluation.id },
      body: { version: evaluation.version, on, by: visitors, findings: findings.trim() },
    });
    if (done !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t(EVALUATION_WORDS.visitAct)}
      verb={t(EVALUATION_WORDS.visitAct)}
      pending={pending}
      refusal={refusal}
      found={found}
      missing={missing && t(missing)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <FormRow label={t(EVALUATION_WORDS.on)} required>
        {(ids) => <DayField {...ids} value={on} onChange={(day) => write({ on: day })} />}
      </FormRow>
      <FormRow label={t(EVALUATION_WORDS.visitors)} required>
        {(ids) => (
          <Input {...ids} value={by} maxLength={400} onChange={({ target }) => write({ by: target.value })} />
        )}
      </FormRow>
      <FormRow label={t(EVALUATION_WORDS.findings)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={findings}
            maxLength={MOST}
            autoSize={{ minRows: 4 }}
            onChange={({ target }) => write({ findings: target.value })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
