import { SECOND_FACTOR_WORDS } from '@qichuang/language';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { PersonRow } from './PeoplePage.tsx';

/** Takes away the second factor of somebody who lost the device, with a reason they are told. */
export function ResetFactor({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const t = useWords();
  const resetting = useAct('reset-second-factor');
  return (
    <ReasonDialog
      of={`${person.id}:reset-second-factor`}
      danger
      title={t(SECOND_FACTOR_WORDS.resetTitle, { name: person.name })}
      verb={t(SECOND_FACTOR_WORDS.resetVerb)}
      label={t(SECOND_FACTOR_WORDS.reason)}
      hint={t(SECOND_FACTOR_WORDS.reasonHint)}
      least={4}
      most={200}
      by={resetting}
      onSend={(reason) =>
        resetting.act({ params: { person: person.id }, body: { version: person.version, reason } })
      }
      onClose={onClose}
    >
      <p>{t(SECOND_FACTOR_WORDS.resetText)}</p>
    </ReasonDialog>
  );
}
