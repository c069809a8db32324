import { formatApproximate, PORTAL_WORDS, type Words } from '@qichuang/language';
import { useLanguage, useSay } from '../../frame/context.ts';
import { Named } from '../../pieces/Chinese.tsx';
import { ClauseTags } from '../../pieces/ClauseTag.tsx';
import { type Condition, Conditions } from './Conditions.tsx';

/** One of the four categories of a programme (A2, B3). */
export interface ProgrammeCategory {
  readonly id: string;
  readonly name: Words;
  readonly clauses: readonly string[];
  readonly description: Words;
  readonly target: number;
  readonly applicantKinds: readonly Words[];
  /** "面向高校、科研院所": others need a reason. */
  readonly applicantKindsSoft: boolean;
  /** Directions, industries, data links, service kinds or talent base kinds, under the document's own heading. */
  readonly groups: readonly {
    readonly name: Words;
    readonly members: readonly Words[];
    readonly openEnded: boolean;
  }[];
  /** How its platforms are named. */
  readonly naming: { readonly pattern: Words; readonly clauses: readonly string[] } | null;
  readonly conditions: readonly Condition[];
}

interface Props {
  readonly category: ProgrammeCategory;
  readonly programmeId: string;
  readonly by: number;
}

export function CategorySection({ category, programmeId, by }: Props) {
  const language = useLanguage();
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  return (
    <section className="category" id={category.id} aria-labelledby={`${category.id}-name`}>
      <div>
        <h3 id={`${category.id}-name`}>
          <Named name={category.name} />{' '}
          <ClauseTags clauses={category.clauses} programmeId={programmeId} here />
        </h3>
        <p className="goal">{formatApproximate(category.target, language)}</p>
        <p className="hint">{t(words.goal, { year: by })}</p>
      </div>
      <div>
        <p>
          <Named name={category.description} />
        </p>
        <CategoryFacts category={category} programmeId={programmeId} />
        {category.conditions.length > 0 && (
          <Conditions conditions={category.conditions} programmeId={programmeId} />
        )}
      </div>
    </section>
  );
}

function CategoryFacts({ category, programmeId }: Omit<Props, 'by'>) {
  const language = useLanguage();
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  const comma = language === 'zh' ? '、' : ', ';
  return (
    <dl className="facts">
      <dt>{t(words.applicants)}</dt>
      <dd>
        {category.applicantKinds.map((kind) => t(kind)).join(comma)}
        {category.applicantKindsSoft && <span className="hint"> {t(words.applicantsSoft)}</span>}
      </dd>
      {category.groups.map(({ name, members, openEnded }) => (
        <CategoryGroup
          key={name.zh}
          name={t(name)}
          members={members.map((member) => t(member)).join(comma)}
          openEnded={openEnded}
        />
      ))}
      {category.naming !== null && (
        <>
          <dt>{t(words.naming)}</dt>
          <dd>
            <Named name={category.naming.pattern} />
            <ClauseTags clauses={category.naming.clauses} programmeId={programmeId} here />
          </dd>
        </>
      )}
    </dl>
  );
}

function CategoryGroup({
  name,
  members,
  openEnded,
}: {
  readonly name: string;
  readonly members: string;
  readonly openEnded: boolean;
}) {
  const t = useSay();
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {members}
        {openEnded && t(PORTAL_WORDS.programme.andOthers)}
      </dd>
    </>
  );
}
