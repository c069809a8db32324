import { PANEL_WORDS, PROGRESS_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useWords } from '../../kit/words.ts';
import type { ReviewCell } from './progress-lines.ts';
import { cellTag, cellWords } from './review-cell.ts';

interface Props {
  readonly cells: readonly ReviewCell[];
  readonly isLate: (cell: ReviewCell) => boolean;
  readonly onOpen: ((cell: ReviewCell) => void) | null;
}

/** What somebody has to act on: late ones and those whose reader is gone. */
export function LateReviews({ cells, isLate, onOpen }: Props) {
  const t = useWords();
  if (cells.length === 0) return <p className="notice info">{t(PROGRESS_WORDS.lateNone)}</p>;
  return (
    <section className="card late" aria-labelledby="late">
      <div className="card-head">
        <h2 id="late">{t(PROGRESS_WORDS.lateTitle)}</h2>
      </div>
      <ul className="card-body late-list">
        {cells.map((cell) => (
          <li key={cell.review}>
            <b>{cell.expertName}</b>
            <span>{cell.name}</span>
            <span className={cellTag(cell, isLate(cell))}>{cellWords(cell, isLate(cell), t)}</span>
            {cell.lapsed && <span className="tag bad">{t(PANEL_WORDS.lapsed)}</span>}
            {cell.proposed !== null && (
              <small>
                {t(cell.proposed.reserve ? PANEL_WORDS.proposedReserve : PANEL_WORDS.proposed, {
                  name: cell.proposed.name,
                })}
              </small>
            )}
            <span className="space" />
            {onOpen !== null && (
              <Button size="small" onClick={() => onOpen(cell)}>
                {t(PROGRESS_WORDS.replaceVerb)}…
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
