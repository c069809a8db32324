import type { Day } from '@qichuang/base';
import { formatPlainDay, PORTAL_WORDS, PROGRAMME_DOCUMENT_WORDS, type Words } from '@qichuang/language';
import { addressOf, documentAddress } from '../addresses.ts';
import { useLanguage, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { ClauseTags } from '../pieces/ClauseTag.tsx';
import { OnDay } from '../pieces/Moments.tsx';

/** One version of the document: the version of the programme that brought it or changed it. */
export interface DocumentVersion {
  readonly version: number;
  readonly day: Day;
  /** Paragraphs that came or went, in their order; empty for the first. */
  readonly changes: readonly { readonly kind: 'added' | 'removed'; readonly text: Words }[];
}

export interface ProgrammeDocumentPageProps {
  readonly id: string;
  readonly programme: { readonly id: string; readonly name: Words };
  readonly title: Words;
  readonly clauses: readonly string[];
  /** The version shown. */
  readonly version: number;
  readonly day: Day;
  readonly paragraphs: readonly Words[];
  /** The version of the document in force; `null` where the programme has it no more. */
  readonly inForce: number | null;
  /** The latest first. */
  readonly versions: readonly DocumentVersion[];
}

/** A construction guide or evaluation standard by itself: its text, its versions, and what each changed (A4.3, B6.3). */
export function ProgrammeDocumentPage(props: ProgrammeDocumentPageProps) {
  const t = useSay();
  const language = useLanguage();
  const words = PROGRAMME_DOCUMENT_WORDS;
  const { programme, title, clauses, version, day, paragraphs, inForce } = props;
  return (
    <Page
      title={t(title)}
      section="programmes"
      trail={[
        { words: t(PORTAL_WORDS.sections.programmes), address: addressOf('programmes') },
        { words: t(programme.name), address: addressOf('programme', programme.id) },
      ]}
    >
      <div className="prose">
        <h1>{t(title)}</h1>
        <p className="meta">
          <span>{t(words.versionOf, { version, day: formatPlainDay(day, language) })}</span>
          {inForce === version && <span>{t(words.inForce)}</span>}
          <ClauseTags clauses={clauses} programmeId={programme.id} />
        </p>
        {inForce === null && <p className="hint">{t(words.withdrawn)}</p>}
        {inForce !== null && inForce !== version && (
          <p className="hint">
            <a href={documentAddress(programme.id, props.id)}>{t(words.earlier, { version: inForce })}</a>
          </p>
        )}
        {paragraphs.map((paragraph) => (
          <p key={paragraph.zh}>{t(paragraph)}</p>
        ))}
        <Versions {...props} />
      </div>
    </Page>
  );
}

function Versions({ id, programme, versions }: ProgrammeDocumentPageProps) {
  const t = useSay();
  const words = PROGRAMME_DOCUMENT_WORDS;
  return (
    <section className="section" aria-labelledby="versions">
      <h2 id="versions">{t(words.versions)}</h2>
      {versions.map(({ version, day, changes }, place) => (
        <div key={version}>
          <h3>
            {t(PORTAL_WORDS.programme.version, { version: String(version) })} <OnDay day={day} />
          </h3>
          <p>
            <a href={documentAddress(programme.id, id, version)}>
              {t(words.read)}
              <span className="unseen"> {version}</span>
            </a>
          </p>
          {place === versions.length - 1 ? (
            <p className="hint">{t(words.first)}</p>
          ) : (
            <details>
              <summary>{t(words.changes, { count: changes.length })}</summary>
              <ul>
                {changes.map(({ kind, text }) => (
                  <li key={`${kind} ${text.zh}`}>
                    <b className="medium">{t(words[kind])}</b>{' '}
                    {kind === 'added' ? <ins>{t(text)}</ins> : <del>{t(text)}</del>}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
