import { DESK_WORDS, formatNumber } from '@qichuang/language';
import { bandOf, type Criterion, type ScoringSheet } from '@qichuang/programmes';
import { Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useLanguage, useWords } from '../../kit/words.ts';
import { AnchorBands } from './AnchorBands.tsx';
import { readHalfPoints } from './half-points.ts';
import { type SheetValue, type SheetValues, scoreIn, textIn } from './sheet-values.ts';

interface Props {
  readonly sheet: ScoringSheet;
  readonly criterion: Criterion;
  readonly values: SheetValues;
  readonly open: boolean;
  readonly writable: boolean;
  readonly onOpen: () => void;
  readonly onChange: (item: string, value: SheetValue) => void;
}

const COMMENT_MAX = 1000;

/** One criterion: its points; in hand, the anchors of the bands and the comment under it. */
export function CriterionRow(props: Props) {
  const { sheet, criterion, values, open, writable, onOpen, onChange } = props;
  const t = useWords();
  const language = useLanguage();
  const ids = useId();
  const { id, points } = criterion;
  const halfPoints = scoreIn(values, id);
  const comment = textIn(values, `comment.${id}`);
  const { typed, type, faulty } = useTypedScore(halfPoints, points, (next) => onChange(`score.${id}`, next));
  const lowest =
    halfPoints !== null && bandOf(sheet.bands, criterion, halfPoints / 2)?.id === sheet.bands.at(-1)?.id;
  const commentNeeded =
    lowest && comment.trim() === '' && sheet.scoring.commentRequired.includes('lowest-band');
  const step = sheet.scoring.step;
  return (
    <div className={open ? 'criterion in-hand' : 'criterion'} id={`criterion-${id}`}>
      <div className="criterion-head">
        {writable ? (
          <label htmlFor={`${ids}-score`}>
            {criterion[language]}
            {open && (
              <span className="hint">{t(DESK_WORDS.range, { points: formatNumber(points), step })}</span>
            )}
          </label>
        ) : (
          <button type="button" aria-expanded={open} onClick={onOpen}>
            {criterion[language]}
          </button>
        )}
        {writable ? (
          <Input
            id={`${ids}-score`}
            className="points"
            inputMode="decimal"
            autoComplete="off"
            placeholder="–"
            value={typed}
            status={faulty ? 'error' : ''}
            aria-invalid={faulty ? true : undefined}
            aria-describedby={faulty ? `${ids}-fault` : undefined}
            onFocus={onOpen}
            onChange={({ target }) => type(target.value)}
          />
        ) : (
          <b className="points">{halfPoints === null ? '–' : formatNumber(halfPoints / 2)}</b>
        )}
        <span className="muted">{t(DESK_WORDS.outOf, { points: formatNumber(points) })}</span>
      </div>
      {faulty && (
        <p className="fault" id={`${ids}-fault`}>
          {t(DESK_WORDS.stepWrong, { step, points: formatNumber(points) })}
        </p>
      )}
      {open && (
        <AnchorBands
          bands={sheet.bands}
          criterion={criterion}
          halfPoints={halfPoints}
          onChoose={writable ? (next) => onChange(`score.${id}`, next) : null}
        />
      )}
      {open && writable && (
        <>
          <Input.TextArea
            className="criterion-comment"
            aria-label={t(DESK_WORDS.comment)}
            aria-describedby={`${ids}-hint`}
            value={comment}
            maxLength={COMMENT_MAX}
            autoSize={{ minRows: 2, maxRows: 10 }}
            status={commentNeeded ? 'warning' : ''}
            onChange={({ target }) => onChange(`comment.${id}`, target.value)}
          />
          <p className="hint" id={`${ids}-hint`}>
            {commentNeeded ? t(DESK_WORDS.commentNeeded) : t(DESK_WORDS.commentHint)}{' '}
            {halfPoints === null && comment !== '' && t(DESK_WORDS.commentWaits)}
          </p>
        </>
      )}
      {(!open || !writable) && comment !== '' && <p className="comment-read">{comment}</p>}
    </div>
  );
}

/** The typed text of a score: kept as typed while it is no lawful score, so that nothing is swallowed. */
function useTypedScore(
  halfPoints: number | null,
  points: number,
  onScore: (halfPoints: number | null) => void,
) {
  const [typed, setTyped] = useState(textOf(halfPoints));
  const read = readHalfPoints(typed, points);
  const faulty = read === 'no-score';
  useEffect(() => {
    setTyped((before) => {
      const read = readHalfPoints(before, points);
      return read === halfPoints || (read === 'no-score' && halfPoints === null)
        ? before
        : textOf(halfPoints);
    });
  }, [halfPoints, points]);
  return {
    typed,
    faulty,
    type(text: string) {
      setTyped(text);
      const next = readHalfPoints(text, points);
      // A score that is no longer lawful is not left standing behind another text.
      onScore(next === 'no-score' ? null : next);
    },
  };
}

function textOf(halfPoints: number | null): string {
  return halfPoints === null ? '' : String(halfPoints / 2);
}
