import { ASSESSMENT_WORDS, EVALUATION_WORDS, formatNumber } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Evaluation } from '../evaluation-marks.tsx';

interface Props {
  readonly evaluation: Evaluation;
  readonly programme: Programme | null;
}

/** Sheets with names and points for the authority; for the host what was said, unsigned. */
export function ExpertSheets({ evaluation, programme }: Props) {
  const t = useWords();
  const language = useLanguage();
  const sheet = programme?.evaluation.categories.find(({ category }) => category === evaluation.category);
  const inside = evaluation.standing.part === 'authority';
  const shown = evaluation.assessments.filter(
    ({ comment, scores }) => inside || comment !== '' || scores.some((one) => one.comment !== ''),
  );
  if (shown.length === 0) return null;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(inside ? EVALUATION_WORDS.sheetsTitle : EVALUATION_WORDS.comments)}</h2>
      </div>
      <div className="card-body">
        {shown.map(({ expert, state, halfPoints, comment, scores }, place) => (
          // The order of sheets is all that tells them apart for whoever may not know their names.
          // biome-ignore lint/suspicious/noArrayIndexKey: read only, never reordered
          <div key={place} className="written one-sheet">
            {expert !== null && (
              <p>
                <b>{expert}</b>{' '}
                {state in ASSESSMENT_WORDS && (
                  <span className="tag">{t(ASSESSMENT_WORDS[state as 'assigned' | 'scored'])}</span>
                )}{' '}
                {halfPoints !== null && formatNumber(halfPoints / 2)}
              </p>
            )}
            {comment !== '' && <p>{comment}</p>}
            <ul>
              {scores
                .filter((one) => one.comment !== '')
                .map((one) => (
                  <li key={one.criterion}>
                    {sheet?.qualitative.find(({ id }) => id === one.criterion)?.[language] ?? one.criterion}：
                    {one.comment}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
