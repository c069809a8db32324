import type { Day, Instant } from '@qichuang/base';
import { formatNumber, formatSpan, PORTAL_WORDS, shanghaiDay, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useLanguage, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ClauseTags } from '../pieces/ClauseTag.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Deadline } from '../pieces/Deadline.tsx';
import { type Download, Downloads } from '../pieces/Downloads.tsx';
import { Exports } from '../pieces/Exports.tsx';
import { type Anchor, LedgerAnchor } from '../pieces/LedgerAnchor.tsx';
import { type ListedPlatform, ListedPlatforms } from '../pieces/ListedPlatforms.tsx';
import { type Choice, FilterSelect } from '../pieces/ListFilters.tsx';
import { AtMoment, OnDay } from '../pieces/Moments.tsx';
import { type NoticeClock, workingDaysOf } from '../pieces/notice-clock.ts';
import { Paging, type Part } from '../pieces/Paging.tsx';
import { StateWord } from '../pieces/StateWord.tsx';
import { ClockSheet, daysLeft } from './notice/ClockSheet.tsx';
import { ObjectionSheet, type ObjectionSubject } from './notice/ObjectionSheet.tsx';
import type { ObjectionDraft } from './notice/objection.ts';

export interface NoticePageProps {
  readonly id: string;
  readonly programmeId: string;
  readonly round: { readonly id: string; readonly title: Words };
  readonly title: string;
  readonly number: string;
  readonly issuer: Words;
  readonly publishedOn: Day;
  /** Clauses that order the notice (A3.4, B5.1). */
  readonly clauses: readonly string[];
  /** Paragraphs of the notice's text. */
  readonly text: readonly string[];
  readonly clock: NoticeClock;
  readonly categories: readonly Choice[];
  readonly recommenders: readonly Choice[];
  readonly filter: { readonly category: string | null; readonly recommender: string | null };
  /** The part of the list that is shown. */
  readonly platforms: readonly ListedPlatform[];
  readonly part: Part;
  readonly downloads: readonly Download[];
  readonly anchor: Anchor;
  /** Corrections made while it was up, each with before and after. */
  readonly corrections: readonly { readonly at: Instant; readonly before: string; readonly after: string }[];
  /** Everything that can be objected to, whatever is filtered. */
  readonly subjects: readonly ObjectionSubject[];
  /** The form as it stands; `null` shows an empty one while the notice is open. */
  readonly draft: ObjectionDraft | null;
  readonly handlingWorkingDays: number;
}

/** A public notice (A3.4, B5.1): the list, its clock, and the form by which anyone may object. */
export function NoticePage(props: NoticePageProps) {
  const t = useSay();
  const { id, title, issuer, number, publishedOn, clock, downloads, corrections } = props;
  return (
    <Page
      title={
        (props.draft?.problems.length ?? 0) > 0
          ? t(PORTAL_WORDS.objection.titleWithProblems, { title })
          : title
      }
      here={title}
      section="notices"
      trail={[{ words: t(PORTAL_WORDS.sections.notices), address: addressOf('notices') }]}
    >
      <div className="article">
        <article>
          <h1>
            <Chinese text={title} />
          </h1>
          <p className="meta">
            <span>
              {t(PORTAL_WORDS.article.issuer)} <Named name={issuer} />
            </span>
            <span>
              {t(PORTAL_WORDS.article.number)} {number}
            </span>
            <span>
              {t(PORTAL_WORDS.article.publishedOn)} <OnDay day={publishedOn} />
            </span>
            <span>
              <a href={addressOf('round', props.round.id)}>{t(props.round.title)}</a>
            </span>
          </p>
          <Standing clock={clock} />
          <ChineseOnly what={PORTAL_WORDS.notice.chineseOnly} />
          <Text {...props} />
          {corrections.length > 0 && <Corrections corrections={corrections} />}
          <List {...props} />
        </article>
        <aside className="aside" aria-label={t(PORTAL_WORDS.notice.aside)}>
          <ClockSheet clock={clock} />
          {downloads.length > 0 && <Downloads files={downloads} />}
          <LedgerAnchor {...props.anchor} />
        </aside>
      </div>
      {clock.stage === 'open' || props.draft !== null ? (
        <ObjectionSheet
          noticeId={id}
          subjects={props.subjects}
          draft={props.draft}
          handlingWorkingDays={props.handlingWorkingDays}
        />
      ) : (
        <p className="section quiet" id="objection">
          {t(PORTAL_WORDS.objection.notOpen[clock.stage])}{' '}
          <a href={addressOf('objectionProgress')}>{t(PORTAL_WORDS.errands.progress.title)}</a>
        </p>
      )}
    </Page>
  );
}

function Standing({ clock }: { readonly clock: NoticeClock }) {
  const t = useSay();
  const words = PORTAL_WORDS.notice;
  if (clock.stage === 'closed') {
    return (
      <p className="standing">
        <span className="medium">{t(PORTAL_WORDS.notices.stage.closed)}</span>
        <span>
          <Deadline at={clock.closesAt} passed />
        </span>
      </p>
    );
  }
  return (
    <p className="standing on-notice">
      {clock.stage === 'open' ? (
        <StateWord state="on_notice" />
      ) : (
        <span>{t(PORTAL_WORDS.notices.stage.upcoming)}</span>
      )}
      <span>
        {t(daysLeft(clock).words, daysLeft(clock).values)}
        {t(words.comma)}
        <Deadline at={clock.closesAt} />
      </span>
      {clock.stage === 'open' && <a href="#objection">{t(PORTAL_WORDS.home.object)}</a>}
    </p>
  );
}

function Text({ text, clock, clauses, programmeId }: NoticePageProps) {
  const language = useLanguage();
  const t = useSay();
  const words = PORTAL_WORDS.notice;
  const span = formatSpan(clock.opensOn, shanghaiDay(clock.closesAt), language, {
    workingDays: workingDaysOf(clock).length,
    firstDayIncluded: clock.startDayCounts,
    withYear: true,
  });
  return (
    <div className="official">
      <div lang="zh-CN">
        {text.map((paragraph, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a published text never move.
          <p key={position}>{paragraph}</p>
        ))}
      </div>
      <p>
        {t(words.period, { span })}
        <ClauseTags clauses={clauses} programmeId={programmeId} />
      </p>
    </div>
  );
}

function Corrections({ corrections }: Pick<NoticePageProps, 'corrections'>) {
  const t = useSay();
  const words = PORTAL_WORDS.notice;
  return (
    <section className="section" aria-labelledby="corrections">
      <div className="section-head">
        <h2 id="corrections">{t(words.corrections)}</h2>
      </div>
      <ColumnTable
        caption={t(words.corrections)}
        rows={corrections}
        keyOf={({ at, before }) => `${at} ${before}`}
        columns={[
          { title: t(words.correctedAt), cell: ({ at }) => <AtMoment at={at} /> },
          {
            title: t(words.before),
            cell: ({ before }) => (
              <del>
                <Chinese text={before} />
              </del>
            ),
          },
          {
            title: t(words.after),
            cell: ({ after }) => (
              <ins>
                <Chinese text={after} />
              </ins>
            ),
          },
        ]}
      />
    </section>
  );
}

function List({ id, programmeId, categories, recommenders, filter, platforms, part }: NoticePageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.list;
  const path = addressOf('notice', id);
  return (
    <>
      <form className="filters" action={path}>
        <FilterSelect
          name="category"
          label={words.category}
          choices={categories}
          chosen={filter.category}
          all={t(words.allCategories)}
        />
        <FilterSelect
          name="recommender"
          label={words.recommender}
          choices={recommenders}
          chosen={filter.recommender}
          all={t(words.allRecommenders)}
        />
        <button className="button" type="submit">
          {t(words.filter)}
        </button>
      </form>
      <div className="results">
        <h2>{t(words.platforms, { count: formatNumber(part.total) })}</h2>
        <Exports path={`${path}/list`} query={filter} />
      </div>
      <ListedPlatforms
        programmeId={programmeId}
        caption={t(PORTAL_WORDS.notice.list)}
        platforms={platforms}
        plaques={false}
      />
      <Paging part={part} addressOfPage={(page) => withQuery(path, { ...filter, page })} />
    </>
  );
}
