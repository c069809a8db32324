import { CLOSENESS_WORDS, PROGRESS_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../kit/DataTable.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { groundsOf } from '../closeness/grounds.ts';
import type { ProgressLine, ReviewCell } from './progress-lines.ts';
import { cellTag, cellWords } from './review-cell.ts';

interface Props {
  readonly lines: readonly ProgressLine[];
  readonly isLate: (cell: ReviewCell) => boolean;
  /** Opens the replacement of a reader; `null` for whoever only looks. */
  readonly onOpen: ((cell: ReviewCell) => void) | null;
}

/** Applications down, their experts across: who has declared, who scores, who is in, who is late. */
export function ProgressMatrix({ lines, isLate, onOpen }: Props) {
  const t = useWords();
  return (
    <DataTable
      label={t(PROGRESS_WORDS.matrix)}
      rows={lines}
      keyOf={({ application }) => application}
      columns={[
        {
          id: 'application',
          title: t(PROGRESS_WORDS.application),
          names: true,
          cell: ({ application, name, receipt }) => (
            <>
              <Link to="/applications/$application" params={{ application }}>
                {name}
              </Link>
              <br />
              <small>{receipt}</small>
            </>
          ),
        },
        {
          id: 'scored',
          title: t(PROGRESS_WORDS.scored),
          numeric: true,
          cell: ({ scored, needed, cells }) => (
            <span className={needed === null ? 'tag good' : 'tag soft'}>
              {scored} / {needed ?? cells.filter(({ state }) => state !== 'replaced').length}
            </span>
          ),
        },
        {
          id: 'experts',
          title: t(PROGRESS_WORDS.experts),
          cell: ({ cells }) =>
            cells.length === 0 ? (
              <span className="muted">{t(PROGRESS_WORDS.noReview)}</span>
            ) : (
              <ul className="cells">
                {cells.map((cell) => (
                  <li key={cell.review}>
                    <Cell cell={cell} late={isLate(cell)} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

function Cell({ cell, late, onOpen }: { cell: ReviewCell; late: boolean; onOpen: Props['onOpen'] }) {
  const t = useWords();
  const language = useLanguage();
  const words = cellWords(cell, late, t);
  const close = cell.closeness === null ? null : t(CLOSENESS_WORDS.points, { points: cell.closeness.points });
  const face = (
    <>
      <span className="who-reads">{cell.expertName}</span>
      <span className={cellTag(cell, late)}>{words}</span>
      {cell.closeness !== null && (
        <small className="muted" title={groundsOf(cell.closeness, t, language)}>
          {close}
        </small>
      )}
    </>
  );
  if (onOpen === null || cell.state === 'replaced') return <span className="cell">{face}</span>;
  return (
    <button
      type="button"
      className="cell"
      aria-label={t(PROGRESS_WORDS.open, {
        expert: cell.expertName,
        state: close === null ? words : `${words}${language === 'zh' ? '，' : ', '}${close}`,
      })}
      onClick={() => onOpen(cell)}
    >
      {face}
    </button>
  );
}
