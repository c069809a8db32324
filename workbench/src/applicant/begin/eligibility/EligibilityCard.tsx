import { ELIGIBILITY_WORDS } from '@qichuang/language';
import { Fetched } from '../../../kit/Fetched.tsx';
import { FoundNote } from '../../../kit/FoundNote.tsx';
import { useWords } from '../../../kit/words.ts';
import type { Found } from '../../../wire/use-kept.ts';
import type { ViewQuery } from '../../../wire/use-view.ts';
import { AskedConditions } from './AskedConditions.tsx';
import type { Answers } from './answers.ts';
import { KnownRules } from './KnownRules.tsx';

interface Props {
  /** `null` until category and kind are chosen. */
  readonly query: ViewQuery<'check-eligibility'> | null;
  readonly organisation: ViewQuery<'see-organisation'>;
  readonly apply: { readonly from: string; readonly until: string };
  readonly answers: Answers;
  readonly found: Found;
  readonly onAnswer: (answers: Answers) => void;
}

/** Before the form: what the system knows of the applicant's eligibility, and what it asks. Nothing here is handed in (B4). */
export function EligibilityCard({ query, organisation, apply, answers, found, onAnswer }: Props) {
  const t = useWords();
  return (
    <section className="card" aria-labelledby="eligibility">
      <div className="card-head">
        <h2 id="eligibility">{t(ELIGIBILITY_WORDS.title)}</h2>
        <span className="hint">{t(ELIGIBILITY_WORDS.optional)}</span>
      </div>
      <div className="card-body eligibility">
        <p className="hint">{t(ELIGIBILITY_WORDS.why)}</p>
        {query === null ? (
          <p>{t(ELIGIBILITY_WORDS.chooseKind)}</p>
        ) : (
          <Fetched query={query}>
            {(told) => (
              <>
                <Fetched query={organisation}>
                  {(unit) => <KnownRules told={told} unit={unit} apply={apply} />}
                </Fetched>
                <FoundNote found={found} />
                <AskedConditions asked={told.asked} answers={answers} onAnswer={onAnswer} />
              </>
            )}
          </Fetched>
        )}
      </div>
    </section>
  );
}
