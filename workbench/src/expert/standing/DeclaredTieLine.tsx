import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { STANDING_WORDS, TIE_KIND_WORDS } from '@qichuang/language';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/words.ts';
import '../../style/ties.css';

export type StandingView = ViewOf<(typeof REQUESTS)['see-standing-declaration']>;
type DeclaredTie = StandingView['ties'][number];

interface Props {
  readonly tie: DeclaredTie;
  readonly children?: ReactNode;
}

const MARK = { excludes: 'tag bad', 'to-be-judged': 'tag soft', 'no-hindrance': 'tag good' } as const;

/** A declared tie with its strength, and how it was judged. */
export function DeclaredTieLine({ tie, children }: Props) {
  const t = useWords();
  const { judged } = tie;
  const strength =
    judged === null
      ? t(STANDING_WORDS[tie.strength])
      : t(judged.verdict === 'excludes' ? STANDING_WORDS['judged-excludes'] : STANDING_WORDS['no-hindrance']);
  const verdict = judged?.verdict ?? tie.strength;
  return (
    <div className="tie-line">
      <strong>{tie.name}</strong> <span className="tag">{t(TIE_KIND_WORDS[tie.kind])}</span>{' '}
      <span className={MARK[verdict]}>{strength}</span>
      <span className="block">
        {tie.ground}
        <small className="muted">
          {' '}
          {tie.until === null ? t(STANDING_WORDS.lasts) : t(STANDING_WORDS.endedOn, { day: tie.until })}
        </small>
      </span>
      {judged !== null && (
        <small className="block muted">
          {judged.by === ''
            ? t(STANDING_WORDS.judgedWhy, { reason: judged.reason })
            : t(STANDING_WORDS.judgedBy, { by: judged.by, reason: judged.reason })}
        </small>
      )}
      {children}
    </div>
  );
}
