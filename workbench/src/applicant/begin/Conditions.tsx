import { APPLICANT_WORDS, ORGANISATION_KIND_WORDS } from '@qichuang/language';
import type { Category, Programme } from '@qichuang/programmes';
import { ClauseTag, ClauseTags } from '../../kit/ClauseTag.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';

interface ConditionsProps {
  readonly programme: Programme;
  readonly category: Category;
  readonly unitKind: string | undefined;
}

/** The conditions of a category, before anybody writes a word: hard ones, soft ones, who may apply, how it is named. */
export function Conditions({ programme, category, unitKind }: ConditionsProps) {
  const t = useWords();
  const language = useLanguage();
  const kinds = programme.applicantKinds
    .filter(({ id }) => category.applicantKinds.includes(id))
    .map((kind) => kind[language])
    .join(language === 'zh' ? '、' : ', ');
  const rules = programme.rules.filter(
    ({ stage, categories, clause }) =>
      stage === 'submission' && categories.includes(category.id) && clause.length > 0,
  );
  const hard = rules.filter(({ severity }) => severity !== 'reason');
  // A clause stands behind many rules: the reader is told it once, with all it asks for; some stand in another plan (A after B4).
  const clauses = [...new Set(hard.flatMap(({ clause }) => clause.slice(0, 1)))].map((id) => ({
    id,
    title: programme.clauses.find((clause) => clause.id === id)?.[language],
    asked: hard.filter(({ clause }) => clause[0] === id),
  }));
  const soft = rules.filter(({ severity }) => severity === 'reason');
  const misfit =
    unitKind !== undefined &&
    unitKind in ORGANISATION_KIND_WORDS &&
    !category.applicantKinds.includes(unitKind)
      ? ORGANISATION_KIND_WORDS[unitKind as keyof typeof ORGANISATION_KIND_WORDS]
      : null;
  return (
    <div className="conditions">
      <h3>{t(APPLICANT_WORDS.conditions)}</h3>
      <p>
        {t(APPLICANT_WORDS.whoMay, { kinds })} <ClauseTags clauses={category.clause} />
      </p>
      {misfit !== null && (
        <p className="notice soft">{t(APPLICANT_WORDS.notYourKind, { kind: t(misfit) })}</p>
      )}
      <p lang="zh-CN">
        {t(APPLICANT_WORDS.naming, { pattern: category.naming.patternZh })}{' '}
        <ClauseTags clauses={category.naming.clause ?? []} />
      </p>
      <h3>{t(APPLICANT_WORDS.hard)}</h3>
      <ul className="rule-list">
        {clauses.map(({ id, title, asked }) => (
          <li key={id}>
            {title !== undefined && <b>{title}</b>} <ClauseTag clause={id} />
            <div>{asked.map(({ met }) => met[language]).join(language === 'zh' ? '' : ' ')}</div>
          </li>
        ))}
      </ul>
      <h3>{t(APPLICANT_WORDS.soft)}</h3>
      <ul className="rule-list">
        {soft.map((rule) => (
          <li key={rule.id}>
            {rule.met[language]} <ClauseTags clauses={rule.clause} />
          </li>
        ))}
      </ul>
    </div>
  );
}
