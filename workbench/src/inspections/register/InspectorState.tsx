import { INSPECTOR_STATE_WORDS, INSPECTOR_WORDS as WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';

interface Props {
  readonly inspector: {
    readonly state: keyof typeof INSPECTOR_STATE_WORDS;
    readonly expired: boolean;
    readonly reason: string;
  };
}

/** How an entry stands: on the register, suspended or ended with the reason, and whether the credential has run out. */
export function InspectorState({ inspector: { state, expired, reason } }: Props) {
  const t = useWords();
  return (
    <>
      <span className={`tag ${state === 'active' ? 'good' : 'soft'}`}>{t(INSPECTOR_STATE_WORDS[state])}</span>
      {expired && state !== 'ended' && <span className="tag bad">{t(WORDS.expired)}</span>}
      {reason !== '' && <small className="muted"> {reason}</small>}
    </>
  );
}
