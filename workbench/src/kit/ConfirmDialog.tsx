import type { Problem } from '@qichuang/contract';
import { KIT_WORDS } from '@qichuang/language';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Found } from '../wire/use-kept.ts';
import { FoundNote } from './FoundNote.tsx';
import { RefusalPanel } from './RefusalPanel.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** The verb of the act, repeated on the button: 确认发布. */
  readonly verb: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly pending?: boolean;
  readonly danger?: boolean;
  /** Why the button is disabled, in a sentence. */
  readonly blocked?: string | null;
  /** The name of what is still to be filled in: disables the button too, and says so. */
  readonly missing?: string | undefined;
  readonly refusal?: Problem | 'offline' | null;
  readonly width?: number;
  /** What was found of an earlier time, by `useKept`. */
  readonly found?: Found;
  readonly children?: ReactNode;
}

/** Asks before an act that others will see or rely on: what follows in one sentence, the verb on the button. Esc keeps everything. */
export function ConfirmDialog(props: Props) {
  const { open, title, verb, onConfirm, onCancel, pending = false, danger = false, missing } = props;
  const t = useWords();
  const unfilled =
    missing === undefined ? null : t(KIT_WORDS.labelled, { label: missing, value: t(KIT_WORDS.required) });
  const blocked = props.blocked ?? unfilled;
  return (
    <Modal
      open={open}
      title={title}
      onCancel={onCancel}
      width={props.width ?? 560}
      mask={{ closable: false }}
      footer={
        <>
          {blocked !== null && <p className="hint">{blocked}</p>}
          <Button onClick={onCancel}>{t(KIT_WORDS.cancel)}</Button>
          <Button
            type="primary"
            danger={danger}
            loading={pending}
            disabled={blocked !== null}
            onClick={onConfirm}
          >
            {verb}
          </Button>
        </>
      }
    >
      <RefusalPanel refusal={props.refusal ?? null} onAgain={onConfirm} />
      <FoundNote found={props.found ?? null} />
      {props.children}
    </Modal>
  );
}
