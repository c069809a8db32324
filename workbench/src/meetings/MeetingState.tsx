import { MEETING_STATE_WORDS } from '@qichuang/language';
import { useWords } from '../kit/words.ts';
import type { Meeting } from './meeting-words.ts';

const LOOKS: Readonly<Record<Meeting['state'], string>> = {
  convened: 'tag soft',
  running: 'tag moving',
  ended: 'tag soft',
  closed: 'tag good',
  cancelled: 'tag bad',
};

/** How a meeting stands, in a word. */
export function MeetingState({ meeting: { state } }: { readonly meeting: Pick<Meeting, 'state'> }) {
  const t = useWords();
  return <span className={LOOKS[state]}>{t(MEETING_STATE_WORDS[state])}</span>;
}
