import { TIE_KIND_WORDS, TIE_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import '../../style/ties.css';
import type { Tie } from './TiesPage.tsx';

interface Props {
  readonly tie: Tie;
  readonly onEnd?: (() => void) | undefined;
}

/** One tie with its ground, who declared it, and how it ended. */
export function TieLine({ tie, onEnd }: Props) {
  const t = useWords();
  return (
    <div className="tie-line">
      <strong>{tie.name}</strong> <span className="tag">{t(TIE_KIND_WORDS[tie.kind])}</span>{' '}
      {tie.ended !== null && <span className="tag good">{t(TIE_WORDS.ended)}</span>}
      <span className="block">{tie.ground}</span>
      <small className="block muted">
        {t(TIE_WORDS.declaredBy, { by: tie.declaredBy })} <Time at={tie.declaredAt} />
      </small>
      {tie.ended !== null && (
        <small className="block muted">
          {t(TIE_WORDS.endedBy, { by: tie.ended.by, reason: tie.ended.reason })} <Time at={tie.ended.at} />
        </small>
      )}
      {tie.ended === null && onEnd !== undefined && (
        <Button size="small" onClick={onEnd}>
          {t(TIE_WORDS.end)}
        </Button>
      )}
    </div>
  );
}
