import { KIT_WORDS } from '@qichuang/language';
import type { ComponentProps, ReactNode } from 'react';
import { useKept } from '../wire/use-kept.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { ReasonRow } from './ReasonRow.tsx';
import { useWords } from './words.ts';

interface Props
  extends Pick<ComponentProps<typeof ConfirmDialog>, 'title' | 'verb' | 'danger' | 'width' | 'blocked'> {
  /** What is decided and how, `fil_…:decline`: the words are kept under it until the server has them. */
  readonly of: string;
  readonly label?: string;
  readonly hint?: ReactNode;
  /** The name of what else is still to be filled in. */
  readonly missing?: string | undefined;
  /** What stands there at first. */
  readonly start?: string;
  /** Characters; with 0 the words may be left out. */
  readonly least?: number;
  readonly most?: number;
  /** The act, or acts, behind it. */
  readonly by: Pick<ComponentProps<typeof ConfirmDialog>, 'pending' | 'refusal'>;
  /** Does it; `undefined` when it was refused. */
  readonly onSend: (words: string) => unknown;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks before an act that goes with words of one's own: a reason, an opinion, a finding. Closed, reloaded or refused, the words stay. */
export function ReasonDialog(props: Props) {
  const { of, label, hint, missing, start = '', least = 2, most = 500 } = props;
  const { by, onSend, onClose, children } = props;
  const t = useWords();
  const [text, setText, forget, found] = useKept(of, () => start);
  const name = label ?? t(KIT_WORDS.reason);
  const short = text.trim().length < least;
  async function send(): Promise<void> {
    if ((await onSend(text.trim())) === undefined) return;
    forget();
    onClose();
  }
  return (
    <ConfirmDialog
      open
      {...props}
      {...by}
      found={found}
      missing={missing ?? (short ? name : undefined)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {children}
      <ReasonRow label={name} required={least > 0} hint={hint} max={most} value={text} onChange={setText} />
    </ConfirmDialog>
  );
}
