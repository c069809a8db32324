import { WORKSHOP_WORDS } from '@qichuang/language';
import { useLanguage, useWords } from '../kit/words.ts';
import type { Draft } from './draft.ts';
import './workshop.css';

/** What a version changes, in plain words. */
export function DifferenceList({ differences }: Pick<Draft, 'differences'>) {
  const t = useWords();
  const language = useLanguage();
  if (differences.length === 0) return <p className="muted">{t(WORKSHOP_WORDS.noDifferences)}</p>;
  return (
    <div className="card">
      <ul className="card-body programme-differences">
        {differences.map((one) => (
          <li key={`${one.part} ${one.id} ${one.zh}`}>{one[language]}</li>
        ))}
      </ul>
    </div>
  );
}
