import type { Day } from '@qichuang/base';
import { PORTAL_WORDS, PROGRAMME_DOCUMENT_WORDS, type Words } from '@qichuang/language';
import { documentAddress } from '../../addresses.ts';
import { useSay } from '../../frame/context.ts';
import { ClauseTags } from '../../pieces/ClauseTag.tsx';
import { OnDay } from '../../pieces/Moments.tsx';

/** A construction guide or the like, in the version it was published with. */
export interface ProgrammeGuide {
  readonly id: string;
  readonly title: Words;
  readonly clauses: readonly string[];
  /** Parted by empty lines. */
  readonly text: Words;
}

/** What an evaluation looks at in one category, with its weight. */
export interface StandardCategory {
  readonly id: string;
  readonly name: Words;
  readonly indicators: readonly { readonly id: string; readonly name: Words; readonly weight: string }[];
}

export interface EvaluationStandard {
  readonly clauses: readonly string[];
  readonly grades: readonly { readonly id: string; readonly name: Words; readonly points: string }[];
  readonly categories: readonly StandardCategory[];
}

interface Props {
  readonly programmeId: string;
  readonly version: number;
  readonly day: Day;
  readonly guides: readonly ProgrammeGuide[];
  readonly standard: EvaluationStandard;
}

/** Construction guide and evaluation standard, published with the version they belong to (A4.3, B6.3). */
export function Guides({ programmeId, version, day, guides, standard }: Props) {
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  const edition = (
    <p className="meta">
      <span>{t(words.version, { version: String(version) })}</span> <OnDay day={day} />
    </p>
  );
  return (
    <section className="section" aria-labelledby="guides">
      <h2 id="guides">{t(words.guides)}</h2>
      {guides.map(({ id, title, clauses, text }) => (
        <details key={id} id={`guide-${id}`}>
          <summary>{t(title)}</summary>
          <p>
            <ClauseTags clauses={clauses} programmeId={programmeId} here />
          </p>
          {edition}
          <Alone programme={programmeId} document={id} />
          {t(text)
            .split(/\n\s*\n/)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </details>
      ))}
      <details id="evaluation-standard">
        <summary>{t(words.standard)}</summary>
        <p>
          <ClauseTags clauses={standard.clauses} programmeId={programmeId} here />
        </p>
        {edition}
        <Alone programme={programmeId} document="evaluation-standard" />
        <p>
          {t(words.grades)}
          {standard.grades.map(({ id, name, points }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              {t(name)} {points}
            </span>
          ))}
        </p>
        {standard.categories.map((category) => (
          <div className="scroll" key={category.id}>
            <table>
              <caption>{t(category.name)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t(words.indicator)}</th>
                  <th scope="col">{t(words.weight)}</th>
                </tr>
              </thead>
              <tbody>
                {category.indicators.map(({ id, name, weight }) => (
                  <tr key={id}>
                    <th scope="row">{t(name)}</th>
                    <td>{weight}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </details>
    </section>
  );
}

function Alone({ programme, document }: { readonly programme: string; readonly document: string }) {
  const t = useSay();
  return (
    <p>
      <a href={documentAddress(programme, document)}>{t(PROGRAMME_DOCUMENT_WORDS.open)}</a>
    </p>
  );
}
