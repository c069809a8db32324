import { PORTAL_WORDS } from '@qichuang/language';
import { clauseAddress, clauseAnchor } from '../addresses.ts';
import { useSay } from '../frame/context.ts';

interface Props {
  readonly clause: string;
  readonly programmeId: string;
  /** On the programme's own page the tag leads down the page, not away. */
  readonly here?: boolean;
}

/** The clause a rule comes from, in hexagonal brackets; always a link to the clause's text. */
export function ClauseTag({ clause, programmeId, here = false }: Props) {
  const t = useSay();
  return (
    <a className="clause" href={here ? `#${clauseAnchor(clause)}` : clauseAddress(programmeId, clause)}>
      <span className="unseen">{t(PORTAL_WORDS.frame.clause)} </span>〔{clause}〕
    </a>
  );
}

/** Several clauses side by side; nothing where a rule was set by the product and not by a document. */
export function ClauseTags({
  clauses,
  programmeId,
  here = false,
}: Omit<Props, 'clause'> & { readonly clauses: readonly string[] }) {
  return clauses.map((clause) => (
    <ClauseTag key={clause} clause={clause} programmeId={programmeId} here={here} />
  ));
}
