import { TIE_WORDS } from '@qichuang/language';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { HeldAway, Tie } from './TiesPage.tsx';

interface Props {
  readonly of: HeldAway;
  readonly tie: Tie;
  readonly onClose: () => void;
}

/** Ends a colleague's tie: with the reason, and what follows from it said beforehand. */
export function EndTieDialog({ of, tie, onClose }: Props) {
  const t = useWords();
  const by = useAct('end-tie');
  return (
    <ReasonDialog
      of={tie.id}
      title={t(TIE_WORDS.endTitle)}
      verb={t(TIE_WORDS.endVerb)}
      label={t(TIE_WORDS.reason)}
      least={4}
      most={500}
      by={by}
      onSend={(reason) =>
        by.act({ params: { person: of.person, tie: tie.id }, body: { version: of.version, reason } })
      }
      onClose={onClose}
    >
      <p>{t(TIE_WORDS.endText, { name: of.name, organisation: tie.name })}</p>
    </ReasonDialog>
  );
}
