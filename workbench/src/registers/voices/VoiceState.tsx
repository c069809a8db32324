import { VOICE_STATE_WORDS, VOICE_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';

interface Props {
  readonly voice: {
    readonly state: keyof typeof VOICE_STATE_WORDS;
    readonly overdue: boolean;
    readonly published: boolean;
  };
}

const TAGS = {
  raised: 'tag moving',
  passed_on: 'tag moving',
  answered: 'tag good',
  closed: 'tag soft',
} as const;

/** How a problem or suggestion stands, and whether its answer is late. */
export function VoiceState({ voice: { state, overdue, published } }: Props) {
  const t = useWords();
  return (
    <>
      <span className={TAGS[state]}>{t(VOICE_STATE_WORDS[state])}</span>{' '}
      {overdue && <span className="tag bad">{t(VOICE_WORDS.overdue)}</span>}
      {published && <span className="tag">{t(VOICE_WORDS.published)}</span>}
    </>
  );
}
