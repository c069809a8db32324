import type { ProgrammePageProps } from '../ProgrammePage.tsx';

/**
 * Leaves only clauses of the programme's own text: what cites another document is, for this programme,
 * a default of the product, and a tag must never lead nowhere.
 */
export function withOwnClauses(props: ProgrammePageProps): ProgrammePageProps {
  const own = new Set(props.source.flatMap(({ clauses }) => clauses));
  const kept = <Entry extends { readonly clauses: readonly string[] }>(entry: Entry): Entry => ({
    ...entry,
    clauses: entry.clauses.filter((clause) => own.has(clause)),
  });
  return {
    ...props,
    aims: kept(props.aims),
    principle: kept(props.principle),
    legalBasis: kept(props.legalBasis),
    conditions: props.conditions.map(kept),
    stages: props.stages.map(kept),
    duties: props.duties.map(kept),
    safeguards: props.safeguards.map(kept),
    categories: props.categories.map((category) => ({
      ...kept(category),
      naming: category.naming === null ? null : kept(category.naming),
      conditions: category.conditions.map(kept),
    })),
  };
}
