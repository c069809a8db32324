import { CloseOutlined } from '@ant-design/icons';
import { ELIGIBILITY_WORDS } from '@qichuang/language';
import { ClauseTags } from '../../../kit/ClauseTag.tsx';
import { useLanguage, useWords } from '../../../kit/words.ts';
import type { KnownRule } from './answers.ts';

/** Which rules would refuse the submission as things stand. It keeps nobody from beginning: facts are put right meanwhile. */
export function WillRefuse({ rules }: { rules: readonly KnownRule[] }) {
  const t = useWords();
  const language = useLanguage();
  if (rules.length === 0) return null;
  return (
    <div className="notice bad will-refuse" role="status">
      <CloseOutlined aria-hidden />
      <div>
        <p>{t(ELIGIBILITY_WORDS.willRefuse)}</p>
        <ul className="rule-list">
          {rules.map((rule) => (
            <li key={rule.rule}>
              {rule[language]} <ClauseTags clauses={rule.clause} />
            </li>
          ))}
        </ul>
        <p>{t(ELIGIBILITY_WORDS.beginAllTheSame)}</p>
      </div>
    </div>
  );
}
