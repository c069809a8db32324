import type { Problem } from '@qichuang/contract';
import { ASSIGNMENT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';

interface Props {
  readonly refusal: Problem | 'offline' | null;
  readonly onAgain: () => void;
}

/** Why an assignment cannot be filled: how many places are missing, application by application, and what can be done. */
export function TooFewExperts({ refusal, onAgain }: Props) {
  const t = useWords();
  if (refusal === null || refusal === 'offline' || refusal.kind !== 'too-few-experts') {
    return <RefusalPanel refusal={refusal} onAgain={onAgain} />;
  }
  const { applications, missing, short } = refusal.evidence;
  const lines = Array.isArray(short) ? short : [];
  return (
    <section className="notice soft short-panel" role="alert">
      <div>
        <h2>{t(ASSIGNMENT_WORDS.shortTitle)}</h2>
        <p>
          {t(ASSIGNMENT_WORDS.shortText, {
            applications: String(applications ?? lines.length),
            missing: String(missing ?? ''),
          })}
        </p>
        <p className="hint">{t(ASSIGNMENT_WORDS.shortLine)}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          {t(ASSIGNMENT_WORDS.shortRemedy)} <Link to="/experts">{t(ASSIGNMENT_WORDS.toPool)}</Link>
        </p>
      </div>
    </section>
  );
}
