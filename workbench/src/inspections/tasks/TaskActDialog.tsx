import { INSPECTION_TASK_WORDS as WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { ViewQuery } from '../../wire/use-view.ts';

export type Task = NonNullable<ViewQuery<'see-inspection-task'>['data']>;

interface Props {
  readonly task: Task;
  readonly onClose: () => void;
}

/** On the spot: the credential is shown, no interest declared, and the entry opens. */
export function BeginDialog({ task, onClose }: Props) {
  const t = useWords();
  const go = useNavigate();
  const { act, pending, refusal } = useAct('begin-inspection');
  const [declared, setDeclared] = useState(false);
  async function begin() {
    const done = await act({
      params: { task: task.id },
      body: { version: task.version, declaresNoInterest: true },
    });
    if (done !== undefined) await go({ to: '/inspection-tasks/$task/entry', params: { task: task.id } });
  }
  return (
    <ConfirmDialog
      open
      title={t(WORDS.beginTitle)}
      verb={t(WORDS.begin)}
      pending={pending}
      refusal={refusal}
      blocked={declared ? null : t(WORDS.beginDeclare)}
      onConfirm={() => void begin()}
      onCancel={onClose}
    >
      <p>
        {task.platform.name} · {task.organisation}
      </p>
      <Checkbox checked={declared} onChange={({ target }) => setDeclared(target.checked)}>
        {t(WORDS.beginDeclare)}
      </Checkbox>
    </ConfirmDialog>
  );
}

const REASONED = {
  'decline-inspection': { title: WORDS.declineTitle, text: WORDS.declineText, verb: WORDS.declineTitle },
  'drop-inspection': { title: WORDS.dropTitle, text: WORDS.dropText, verb: WORDS.dropVerb },
  'reopen-findings': { title: WORDS.reopenTitle, text: null, verb: WORDS.reopenVerb },
} as const;

/** Stepping back, and sending findings back: both say why. */
export function StepBackDialog({ task, onClose, name }: Props & { readonly name: keyof typeof REASONED }) {
  const t = useWords();
  const doing = useAct(name);
  const { title, text, verb } = REASONED[name];
  return (
    <ReasonDialog
      of={`${task.id}:${name}`}
      danger
      title={t(title)}
      verb={t(verb)}
      label={t(WORDS.reason)}
      least={1}
      most={300}
      by={doing}
      onSend={(reason) => doing.act({ params: { task: task.id }, body: { version: task.version, reason } })}
      onClose={onClose}
    >
      {text !== null && <p>{t(text)}</p>}
    </ReasonDialog>
  );
}

/** The other inspector signs what was handed in, by its hash. */
export function SignDialog({ task, onClose }: Props) {
  const t = useWords();
  const { act, pending, refusal } = useAct('sign-findings');
  async function sign() {
    if (task.hash === null) return;
    const done = await act({ params: { task: task.id }, body: { version: task.version, hash: task.hash } });
    if (done !== undefined) onClose();
  }
  return (
    <ConfirmDialog
      open
      title={t(WORDS.signTitle)}
      verb={t(WORDS.signVerb)}
      pending={pending}
      refusal={refusal}
      onConfirm={() => void sign()}
      onCancel={onClose}
    >
      <p>{t(WORDS.signText)}</p>
      {task.hash !== null && (
        <p className="hint">
          {t(WORDS.copyHash)} <HashText hash={task.hash} />
        </p>
      )}
    </ConfirmDialog>
  );
}

const ABOUT = {
  'replace-inspector': { title: WORDS.replaceTitle, text: WORDS.replaceText, verb: WORDS.replaceVerb },
  'ask-inspector-recusal': {
    title: WORDS.askRecusalTitle,
    text: WORDS.askRecusalText,
    verb: WORDS.askRecusalVerb,
  },
  'keep-inspector': { title: WORDS.keepTitle, text: null, verb: WORDS.keepVerb },
} as const;

/** What may be done about one of the inspectors: a reserve in the place, another asked for, or kept. */
export interface AboutInspector {
  readonly name: keyof typeof ABOUT;
  readonly inspector: { readonly id: string; readonly name: string };
}

/** A reserve takes the place, the host asks for another, the office keeps whom it asked about: each says why. */
export function InspectorDialog({ task, onClose, name, inspector }: Props & AboutInspector) {
  const t = useWords();
  const doing = useAct(name);
  const known =
    task.recusalsAsked.find((one) => one.inspector === inspector.id && one.answer === null) ??
    task.replacements.find((one) => one.into === null && one.out === inspector.name);
  const { title, text, verb } = ABOUT[name];
  return (
    <ReasonDialog
      of={`${task.id}:${name}:${inspector.id}`}
      title={t(title, { name: inspector.name })}
      verb={t(verb)}
      label={t(WORDS.reason)}
      start={name === 'replace-inspector' ? (known?.reason ?? '') : ''}
      least={1}
      most={300}
      by={doing}
      onSend={(reason) =>
        doing.act({
          params: { task: task.id },
          body: { version: task.version, inspector: inspector.id, reason },
        })
      }
      onClose={onClose}
    >
      {text !== null && <p>{t(text, { name: inspector.name })}</p>}
    </ReasonDialog>
  );
}
