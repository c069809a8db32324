import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { Named } from '../../pieces/Chinese.tsx';
import { ClauseTags } from '../../pieces/ClauseTag.tsx';

/** One condition for applying (B4). Soft: "原则上", a reason may be given. */
export interface Condition {
  readonly words: Words;
  readonly clauses: readonly string[];
  readonly soft: boolean;
}

export function Conditions({
  conditions,
  programmeId,
}: {
  readonly conditions: readonly Condition[];
  readonly programmeId: string;
}) {
  const t = useSay();
  return (
    <ul className="conditions">
      {conditions.map(({ words, clauses, soft }) => (
        <li key={words.zh}>
          <Named name={words} />
          <ClauseTags clauses={clauses} programmeId={programmeId} here />{' '}
          {soft && <span className="tag tag-soft">{t(PORTAL_WORDS.programme.soft)}</span>}
        </li>
      ))}
    </ul>
  );
}
