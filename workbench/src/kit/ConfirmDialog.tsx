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
  readonly refusal?: Problem | 'offline' | null;
  readonly width?: number;
  /** What was found of an earlier time, by `useKept`. */
  readonly found?: Found;
  readonly children?: ReactNode;
}

/** Asks before an act that others will see or rely on: what follows in one sentence, the verb on the button. Esc keeps everything. */
export function ConfirmDialog(props: Props) {
  const { open, title, verb, onConfirm, onCancel, pending = false, danger = false, blocked = null } = props;
  const t = useWords();
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
