import { RANKING_WORDS } from '@qichuang/language';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';

interface Props {
  readonly round: string;
  readonly category: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** Ranks anew: asked about first, because the choices made on the old list are dropped. */
export function DrawUpAgain({ round, category, version, onClose }: Props) {
  const t = useWords();
  const { act, pending, refusal } = useAct('draw-up-ranking');
  return (
    <ConfirmDialog
      open
      title={t(RANKING_WORDS.drawUpAgain)}
      verb={t(RANKING_WORDS.drawUpAgain)}
      pending={pending}
      refusal={refusal}
      onConfirm={() =>
        void act({ params: { round, category }, body: { version } }).then((done) => {
          if (done !== undefined) onClose();
        })
      }
      onCancel={onClose}
    >
      <p>{t(RANKING_WORDS.drawUpAgainText)}</p>
    </ConfirmDialog>
  );
}
