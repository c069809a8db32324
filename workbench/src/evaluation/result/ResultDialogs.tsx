import { EVALUATION_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { Evaluation } from '../evaluation-marks.tsx';

interface Props {
  readonly evaluation: Evaluation;
  readonly onClose: () => void;
}

const MOST = 2000;

/** The host's view of its draft result. */
export function StateDialog({ evaluation, onClose }: Props) {
  const t = useWords();
  const { act, pending, refusal } = useAct('state-on-evaluation');
  const [text, setText, forget] = useKept(`${evaluation.id}:state`, () => evaluation.statement?.text ?? '');
  const send = async () => {
    const done = await act({
      params: { evaluation: evaluation.id },
      body: { version: evaluation.version, text: text.trim() },
    });
    if (done === undefined) return;
    forget();
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t(EVALUATION_WORDS.stateAct)}
      verb={t(EVALUATION_WORDS.stateAct)}
      pending={pending}
      refusal={refusal}
      blocked={text.trim().length < 2 ? t(EVALUATION_WORDS.statement) : null}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <FormRow label={t(EVALUATION_WORDS.statement)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={text}
            maxLength={MOST}
            autoSize={{ minRows: 5 }}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}

/** Who went there, when, and what was found. */
export function VisitDialog({ evaluation, onClose }: Props) {
  const t = useWords();
  const { act, pending, refusal } = useAct('record-site-visit');
  const [on, setOn] = useState(evaluation.siteVisit?.on ?? null);
  const [by, setBy] = useState(evaluation.siteVisit?.by.join('、') ?? '');
  const [findings, setFindings, forget] = useKept(
    `${evaluation.id}:visit`,
    () => evaluation.siteVisit?.findings ?? '',
  );
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
    if (done === undefined) return;
    forget();
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t(EVALUATION_WORDS.visitAct)}
      verb={t(EVALUATION_WORDS.visitAct)}
      pending={pending}
      refusal={refusal}
      blocked={missing === undefined ? null : t(missing)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <FormRow label={t(EVALUATION_WORDS.on)} required>
        {(ids) => <DayField {...ids} value={on} onChange={setOn} />}
      </FormRow>
      <FormRow label={t(EVALUATION_WORDS.visitors)} required>
        {(ids) => (
          <Input {...ids} value={by} maxLength={400} onChange={({ target }) => setBy(target.value)} />
        )}
      </FormRow>
      <FormRow label={t(EVALUATION_WORDS.findings)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={findings}
            maxLength={MOST}
            autoSize={{ minRows: 4 }}
            onChange={({ target }) => setFindings(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
