import { MEETING_ACT_WORDS, MINUTES_WORDS } from '@qichuang/language';
import { HashText } from '../kit/HashText.tsx';
import { ReasonDialog } from '../kit/ReasonDialog.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import type { Meeting } from './meeting-words.ts';

interface Props {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** Confirms the latest minutes as read, with a reservation where there is one. */
export function SignDialog({ meeting: { id, editions }, onClose }: Props) {
  const t = useWords();
  const signing = useAct('sign-minutes');
  const [latest] = editions;
  if (latest === undefined) return null;
  const { hash, items } = latest;
  const kept = items.filter(({ content }) => content === null).length;
  return (
    <ReasonDialog
      of={`${id}:${hash}:sign`}
      title={t(MEETING_ACT_WORDS.sign)}
      verb={t(MEETING_ACT_WORDS.sign)}
      label={t(MEETING_ACT_WORDS.reservation)}
      hint={t(MEETING_ACT_WORDS.reservationHint)}
      least={0}
      most={2000}
      by={signing}
      onSend={(reservation) => signing.act({ params: { meeting: id }, body: { hash, reservation } })}
      onClose={onClose}
    >
      <p>{t(MEETING_ACT_WORDS.signText)}</p>
      {kept > 0 && <p className="notice soft">{t(MEETING_ACT_WORDS.signAside, { count: kept })}</p>}
      <p>
        <HashText hash={hash} label={t(MINUTES_WORDS.digest)} />
      </p>
    </ReasonDialog>
  );
}
