import type { Day } from '@qichuang/base';
import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ClauseTags } from '../pieces/ClauseTag.tsx';
import { type Download, Downloads } from '../pieces/Downloads.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { CategorySection, type ProgrammeCategory } from './programme/CategorySection.tsx';
import { type Condition, Conditions } from './programme/Conditions.tsx';
import { type EvaluationStandard, Guides, type ProgrammeGuide } from './programme/Guides.tsx';
import { withOwnClauses } from './programme/own-clauses.ts';
import { type SourceParagraph, SourceText } from './programme/SourceText.tsx';
import { type Duty, DutyTable, type Stage, StageTable } from './programme/tables.tsx';
import { type ProgrammeVersion, Versions } from './programme/Versions.tsx';

export interface ProgrammePageProps {
  readonly id: string;
  readonly name: Words;
  /** Title of the document the programme is made of. */
  readonly document: Words;
  /** Number and day of the letter that issued it; `null` where the text does not bear them. */
  readonly issued: { readonly number: string; readonly day: Day } | null;
  readonly authority: Words;
  readonly period: { readonly from: number; readonly to: number };
  readonly status: 'current' | 'closed';
  readonly aims: { readonly words: Words; readonly clauses: readonly string[] };
  readonly principle: { readonly words: Words; readonly clauses: readonly string[] };
  readonly legalBasis: {
    readonly clauses: readonly string[];
    readonly documents: readonly { readonly title: Words; readonly number: string | null }[];
  };
  readonly categories: readonly ProgrammeCategory[];
  /** Conditions for all categories. */
  readonly conditions: readonly Condition[];
  readonly stages: readonly Stage[];
  readonly duties: readonly Duty[];
  readonly safeguards: readonly {
    readonly name: Words;
    readonly clauses: readonly string[];
    readonly quote: string | null;
  }[];
  readonly source: readonly SourceParagraph[];
  readonly rounds: readonly {
    readonly id: string;
    readonly title: Words;
    readonly state: 'planned' | 'called' | 'concluded';
  }[];
  /** Construction guide and the like, as the version in force has them. */
  readonly guides: readonly ProgrammeGuide[];
  readonly standard: EvaluationStandard;
  /** The version in force first. */
  readonly versions: readonly ProgrammeVersion[];
  /** Files to take away. */
  readonly documents: readonly Download[];
}

/** A programme as the public reads it: what it wants, whom it admits, how it runs, and its whole text (A1, B1). */
export function ProgrammePage(given: ProgrammePageProps) {
  const props = withOwnClauses(given);
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  const { id, name, conditions, stages, duties, source, documents } = props;
  return (
    <Page
      title={t(name)}
      section="programmes"
      trail={[{ words: t(PORTAL_WORDS.sections.programmes), address: addressOf('programmes') }]}
    >
      <div className="article">
        <div>
          <h1>
            <Named name={name} />
          </h1>
          <Meta {...props} />
          <ChineseOnly what={words.chineseOnly} />
          <Aims {...props} />
        </div>
        <aside className="aside" aria-label={t(words.aside)}>
          <Rounds {...props} />
          {documents.length > 0 && <Downloads files={documents} />}
        </aside>
      </div>
      <section className="section" aria-labelledby="categories">
        <h2 id="categories">{t(words.categories)}</h2>
        {props.categories.map((category) => (
          <CategorySection key={category.id} category={category} programmeId={id} by={props.period.to} />
        ))}
      </section>
      {conditions.length > 0 && (
        <section className="section" aria-labelledby="conditions">
          <h2 id="conditions">{t(words.conditions)}</h2>
          <Conditions conditions={conditions} programmeId={id} />
        </section>
      )}
      <StageTable stages={stages} programmeId={id} />
      <DutyTable duties={duties} programmeId={id} />
      <Safeguards {...props} />
      {props.versions.slice(0, 1).map(({ version, day }) => (
        <Guides
          key={version}
          programmeId={id}
          version={version}
          day={day}
          guides={props.guides}
          standard={props.standard}
        />
      ))}
      <Versions versions={props.versions} />
      {source.length > 0 && <SourceText title={props.document} source={source} />}
    </Page>
  );
}

function Meta({ authority, period, status, issued }: ProgrammePageProps) {
  const t = useSay();
  return (
    <p className="meta">
      <span>
        <Named name={authority} />
      </span>
      <span>
        {period.from}–{period.to}
      </span>
      <span>{t(PORTAL_WORDS.programmes.status[status])}</span>
      {issued !== null && (
        <span>
          <Chinese text={issued.number} /> <OnDay day={issued.day} />
        </span>
      )}
    </p>
  );
}

function Aims({ id, aims, principle, legalBasis }: ProgrammePageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  return (
    <div className="official">
      <p>
        <Named name={aims.words} />
        <ClauseTags clauses={aims.clauses} programmeId={id} here />
      </p>
      <p>
        {t(words.principle)}
        <Named name={principle.words} />
        <ClauseTags clauses={principle.clauses} programmeId={id} here />
      </p>
      <h2 id="basis">
        {t(words.basis)} <ClauseTags clauses={legalBasis.clauses} programmeId={id} here />
      </h2>
      <ul>
        {legalBasis.documents.map(({ title, number }) => (
          <li key={title.zh}>
            <span lang="zh-CN">
              《{title.zh}》{number !== null && `（${number}）`}
            </span>{' '}
            <Gloss title={title} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Official titles stay in Chinese; English readers get a gloss beside them. */
function Gloss({ title }: { readonly title: Words }) {
  const t = useSay();
  const said = t(title);
  return said === title.zh ? null : <span className="quiet">{said}</span>;
}

function Rounds({ rounds }: ProgrammePageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.programme;
  return (
    <section className="sheet attachments" aria-labelledby="rounds">
      <h2 id="rounds">{t(words.rounds)}</h2>
      {rounds.length === 0 && <p className="hint">{t(words.noRounds)}</p>}
      <ul>
        {rounds.map((round) => (
          <li key={round.id}>
            <a href={addressOf('round', round.id)}>{t(round.title)}</a>
            <small>{t(PORTAL_WORDS.rounds.state[round.state])}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Safeguards({ id, safeguards }: ProgrammePageProps) {
  const t = useSay();
  if (safeguards.length === 0) return null;
  return (
    <section className="section" aria-labelledby="safeguards">
      <h2 id="safeguards">{t(PORTAL_WORDS.programme.safeguards)}</h2>
      <ul className="conditions">
        {safeguards.map(({ name, clauses, quote }) => (
          <li key={name.zh}>
            <b className="medium">{t(name)}</b> <ClauseTags clauses={clauses} programmeId={id} here />
            {quote !== null && (
              <p className="hint" lang="zh-CN">
                {quote}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
