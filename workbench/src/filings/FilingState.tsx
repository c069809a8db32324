import { FILING_STATE_WORDS, FILING_WORDS, STATE_MARKS } from '@qichuang/language';
import { useWords } from '../kit/words.ts';

/** Marks of the states of an application that stand for the same step of a filing. */
const SHAPES = {
  open: STATE_MARKS.draft,
  draft: STATE_MARKS.draft,
  submitted: STATE_MARKS.submitted,
  returned: STATE_MARKS.returned,
  endorsed: STATE_MARKS.recommended,
  accepted: STATE_MARKS.designated,
  not_accepted: STATE_MARKS.not_accepted,
  withdrawn: STATE_MARKS.withdrawn,
} as const;

/** The state of a filing: shape and word; overdue is said beside it, in words. */
export function FilingState({ state, overdue = false }: { state: string; overdue?: boolean }) {
  const t = useWords();
  const known = state in SHAPES ? (state as keyof typeof SHAPES) : 'draft';
  const mark = SHAPES[known];
  return (
    <>
      <span className={`state ${mark.family}`}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant table of the language room */}
        <svg viewBox="0 0 16 16" aria-hidden="true" dangerouslySetInnerHTML={{ __html: mark.shape }} />
        {t(FILING_STATE_WORDS[known])}
      </span>
      {overdue && (
        <>
          {' '}
          <span className="tag bad">{t(FILING_WORDS.overdue)}</span>
        </>
      )}
    </>
  );
}
