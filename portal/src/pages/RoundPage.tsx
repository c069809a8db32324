import type { Day, Instant } from '@qichuang/base';
import { PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ClauseTags } from '../pieces/ClauseTag.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { type Download, Downloads } from '../pieces/Downloads.tsx';
import { AtMoment, OnDay } from '../pieces/Moments.tsx';
import { type NewsLine, NewsList } from '../pieces/NewsList.tsx';
import { PathBar, type PathStep } from '../pieces/PathBar.tsx';
import { type RecommenderLine, RecommenderTable } from './round/RecommenderTable.tsx';

/** A window of the round, decided by the server's clock (A3.1). */
export interface RoundWindow {
  readonly kind: 'apply' | 'recommend' | 'check' | 'review';
  readonly from: Instant;
  readonly until: Instant;
  readonly clauses: readonly string[];
}

export interface RoundPageProps {
  readonly id: string;
  readonly title: Words;
  readonly programme: { readonly id: string; readonly name: Words };
  readonly supplementary: boolean;
  /** The call for applications; `null` while the round is only planned. */
  readonly call: {
    readonly title: string;
    readonly number: string;
    readonly publishedOn: Day;
    /** Paragraphs of the call's text. */
    readonly text: readonly string[];
  } | null;
  readonly path: readonly PathStep[];
  readonly windows: readonly RoundWindow[];
  readonly openForApplications: boolean;
  readonly categories: readonly { readonly id: string; readonly name: Words }[];
  readonly recommenders: readonly RecommenderLine[];
  readonly downloads: readonly Download[];
  /** Notices and announcements of this round. */
  readonly published: readonly NewsLine[];
  readonly contact: {
    readonly office: string;
    readonly phone: string;
    readonly email: string;
    readonly address: string;
  };
}

export function RoundPage(props: RoundPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.round;
  const { title, call, path, downloads, published, recommenders } = props;
  return (
    <Page
      title={t(title)}
      section="rounds"
      trail={[{ words: t(PORTAL_WORDS.sections.rounds), address: addressOf('rounds') }]}
    >
      <h1>{t(title)}</h1>
      <p className="meta">
        <span>
          <a href={addressOf('programme', props.programme.id)}>
            <Named name={props.programme.name} />
          </a>
        </span>
        {props.supplementary && <span>{t(PORTAL_WORDS.rounds.supplementary)}</span>}
        {call !== null && (
          <>
            <span>
              <Chinese text={call.number} />
            </span>
            <span>
              {t(PORTAL_WORDS.article.publishedOn)} <OnDay day={call.publishedOn} />
            </span>
          </>
        )}
      </p>
      <section className="sheet padded" aria-label={t(words.path)}>
        <PathBar steps={path} />
      </section>
      <div className="article">
        <div>
          {props.openForApplications && <OpenNow />}
          <WindowTable {...props} />
          <Call {...props} />
        </div>
        <aside className="aside" aria-label={t(words.aside)}>
          {downloads.length > 0 && <Downloads files={downloads} />}
          <Contact {...props} />
        </aside>
      </div>
      {published.length > 0 && (
        <section className="section" aria-labelledby="published">
          <div className="section-head">
            <h2 id="published">{t(words.published)}</h2>
          </div>
          <NewsList lines={published} />
        </section>
      )}
      {recommenders.length > 0 && (
        <RecommenderTable recommenders={recommenders} categories={props.categories} />
      )}
    </Page>
  );
}

function OpenNow() {
  const t = useSay();
  const words = PORTAL_WORDS.round;
  return (
    <p className="standing">
      <span>{t(words.openNow)}</span>
      <a href={addressOf('signIn')}>{t(PORTAL_WORDS.home.apply)}</a>
    </p>
  );
}

function WindowTable({ windows, programme }: RoundPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.round;
  return (
    <section className="section" aria-labelledby="windows">
      <div className="section-head">
        <h2 id="windows">{t(words.windows)}</h2>
      </div>
      <ColumnTable
        caption={t(words.windowsCaption)}
        captioned
        rows={windows}
        keyOf={({ kind }) => kind}
        columns={[
          {
            title: t(words.window),
            cell: ({ kind, clauses }) => (
              <>
                {t(words.windowNames[kind])} <ClauseTags clauses={clauses} programmeId={programme.id} />
              </>
            ),
          },
          { title: t(words.opens), cell: ({ from }) => <AtMoment at={from} /> },
          { title: t(words.closes), cell: ({ until }) => <AtMoment at={until} /> },
        ]}
      />
    </section>
  );
}

function Call({ call }: RoundPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.round;
  return (
    <section className="section" aria-labelledby="call">
      <h2 id="call">{t(words.call)}</h2>
      {call === null ? (
        <p className="quiet">{t(words.notCalled)}</p>
      ) : (
        <>
          <ChineseOnly what={words.chineseOnly} />
          <article className="official" lang="zh-CN">
            <h3>{call.title}</h3>
            {call.text.map((paragraph, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a published text never move.
              <p key={position}>{paragraph}</p>
            ))}
          </article>
        </>
      )}
    </section>
  );
}

function Contact({ contact: { office, phone, email, address } }: RoundPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.round;
  return (
    <section className="sheet attachments" aria-labelledby="contact">
      <h2 id="contact">{t(words.contact)}</h2>
      <p>
        <Chinese text={office} />
        <br />
        {phone}
        <br />
        {email}
        <br />
        <Chinese text={address} />
      </p>
    </section>
  );
}
