import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { clauseAnchor } from '../../addresses.ts';
import { useSay } from '../../frame/context.ts';

/** A paragraph of the document, with the clauses whose text begins in it. */
export interface SourceParagraph {
  readonly text: string;
  readonly heading: boolean;
  /** Several where one paragraph carries several clauses: each gets its anchor. */
  readonly clauses: readonly string[];
}

/** The whole document, word for word; every clause tag of the site leads to an anchor here. */
export function SourceText({
  title,
  source,
}: {
  readonly title: Words;
  readonly source: readonly SourceParagraph[];
}) {
  const t = useSay();
  const anchored = new Set<string>();
  return (
    <section className="section" aria-labelledby="source">
      <div className="section-head">
        <h2 id="source">{t(PORTAL_WORDS.programme.source)}</h2>
      </div>
      <article className="source" lang="zh-CN">
        <h3>{title.zh}</h3>
        {source.map(({ text, heading, clauses }, position) => {
          // An anchor may stand once: a clause that runs over several paragraphs begins in the first of them.
          const fresh = clauses.filter((clause) => !anchored.has(clause));
          for (const clause of fresh) anchored.add(clause);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a published text never move.
            <Paragraph key={position} text={text} heading={heading} clauses={fresh} />
          );
        })}
      </article>
    </section>
  );
}

function Paragraph({ text, heading, clauses }: SourceParagraph) {
  const [first, ...others] = clauses;
  return (
    <p className={heading ? 'heading' : undefined} id={first === undefined ? undefined : clauseAnchor(first)}>
      {others.map((clause) => (
        <span key={clause} id={clauseAnchor(clause)} />
      ))}
      {text}
      {clauses.map((clause) => (
        <span key={clause} className="clause">
          〔{clause}〕
        </span>
      ))}
    </p>
  );
}
