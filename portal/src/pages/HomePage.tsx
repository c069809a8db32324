import { type Day, epochMs, type Instant } from '@qichuang/base';
import {
  formatNumber,
  formatShortInstant,
  formatTimeLeft,
  PORTAL_WORDS,
  type Words,
} from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useFrame, useLanguage, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { CityBars } from '../pieces/CityBars.tsx';
import { type CityCount, CityMap } from '../pieces/CityMap.tsx';
import { ClauseTags } from '../pieces/ClauseTag.tsx';
import { Deadline } from '../pieces/Deadline.tsx';
import { Errands } from '../pieces/Errands.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { type NewsLine, NewsList } from '../pieces/NewsList.tsx';
import { NoticeBars } from '../pieces/NoticeDays.tsx';
import { type NoticeClock, workingDayNow } from '../pieces/notice-clock.ts';
import { PathBar, type PathStep } from '../pieces/PathBar.tsx';
import { Ridge } from '../pieces/Ridge.tsx';
import { type CategoryTarget, TargetBoard } from '../pieces/TargetBoard.tsx';

/** A round that is under way. */
export interface CurrentRound {
  readonly id: string;
  readonly programmeId: string;
  readonly title: Words;
  /** Clause that orders the stage it stands in; empty where the product set it. */
  readonly clauses: readonly string[];
  readonly path: readonly PathStep[];
  /** The window that is open now, if one is. */
  readonly window: {
    readonly kind: 'apply' | 'recommend' | 'check' | 'review';
    readonly closesAt: Instant;
  } | null;
  /** The public notice that is up now, if one is. */
  readonly notice: { readonly id: string; readonly count: number; readonly clock: NoticeClock } | null;
}

export interface HomePageProps {
  readonly rounds: readonly CurrentRound[];
  readonly news: readonly NewsLine[];
  /** Targets of the current programme; `null` before anything was designated or put on notice. */
  readonly targets: {
    readonly programmeId: string;
    readonly by: number;
    readonly band: number;
    readonly asOf: Day;
    readonly categories: readonly CategoryTarget[];
  } | null;
  /** Platforms in force by city; `null` while there are none. */
  readonly cities: readonly CityCount[] | null;
}

export function HomePage({ rounds, news, targets, cities }: HomePageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.home;
  return (
    <Page title={t(PORTAL_WORDS.sections.home)} section="home" bare>
      <section className="hero">
        <Ridge />
        <div className="wrap">
          <h1>
            {t(words.headline)}
            <br />
            {t(words.headlineSecond)}
          </h1>
          <p className="lead">{t(words.lead)}</p>
          {rounds.length === 0 ? (
            <NoRound />
          ) : (
            rounds.map((round) => <RoundCard key={round.id} round={round} />)
          )}
        </div>
      </section>
      <div className="wrap">
        <div className="home-columns">
          <section>
            <div className="section-head">
              <h2>{t(words.news)}</h2>
              <a href={addressOf('notices')}>{t(words.allNews)}</a>
            </div>
            {news.length === 0 ? <p className="quiet">{t(words.noNews)}</p> : <NewsList lines={news} />}
          </section>
          <section>
            <div className="section-head">
              <h2>{t(words.errands)}</h2>
            </div>
            <Errands />
          </section>
        </div>
        {(targets !== null || cities !== null) && (
          <div className="boards">
            {targets !== null && <Targets targets={targets} />}
            {cities !== null && <Cities cities={cities} />}
          </div>
        )}
      </div>
    </Page>
  );
}

function RoundCard({ round }: { readonly round: CurrentRound }) {
  const t = useSay();
  const language = useLanguage();
  const words = PORTAL_WORDS.home;
  const { id, title, path, window, notice, clauses, programmeId } = round;
  const heading = `round-${id}`;
  return (
    <section className="current" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{t(title)}</h2>
        <p>
          {notice === null
            ? t(words.sentences[window?.kind ?? 'between'])
            : t(words.sentences.notice, { count: formatNumber(notice.count) })}
          {language === 'en' && t(words.stop)}
          <ClauseTags clauses={clauses} programmeId={programmeId} />
          {language === 'zh' && t(words.stop)}
        </p>
      </div>
      <Remaining round={round} />
      <PathBar steps={path} />
      <div className="buttons">
        {notice !== null && (
          <>
            <a className="button main" href={addressOf('notice', notice.id)}>
              {t(words.seeNotice)}
            </a>
            {notice.clock.stage === 'open' && (
              <a className="button" href={`${addressOf('notice', notice.id)}#objection`}>
                {t(words.object)}
              </a>
            )}
          </>
        )}
        {window?.kind === 'apply' && (
          <a className="button main" href={addressOf('signIn')}>
            {t(words.apply)}
          </a>
        )}
        <a className="button" href={addressOf('round', id)}>
          {t(words.seeRound)}
        </a>
      </div>
    </section>
  );
}

/** Time left large, date small: a deadline is read in that order. */
function Remaining({ round: { window, notice } }: { readonly round: CurrentRound }) {
  const { now, language } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.home;
  const closesAt = notice?.clock.closesAt ?? window?.closesAt;
  if (closesAt === undefined) return <div />;
  return (
    <div className="remaining">
      {notice === null ? (
        <div className="big">{formatTimeLeft(epochMs(closesAt) - epochMs(now), language)}</div>
      ) : (
        <>
          <div className="big on-notice">{noticeHeading(notice.clock, t)}</div>
          <NoticeBars clock={notice.clock} />
        </>
      )}
      <small>
        <Deadline at={closesAt} />
      </small>
      <small>{t(words.serverTime, { at: formatShortInstant(now, language) })}</small>
    </div>
  );
}

function noticeHeading(clock: NoticeClock, t: ReturnType<typeof useSay>): string {
  const words = PORTAL_WORDS.home;
  if (clock.stage === 'closed') return t(words.noticeOver);
  if (clock.stage === 'upcoming') return t(words.noticeComing);
  return t(words.noticeDay, { day: workingDayNow(clock) });
}

function NoRound() {
  const t = useSay();
  const words = PORTAL_WORDS.home;
  return (
    <section className="current" aria-labelledby="no-round">
      <div>
        <h2 id="no-round">{t(words.noRound)}</h2>
        <p>{t(words.noRoundExplained)}</p>
      </div>
      <div className="buttons">
        <a className="button" href={addressOf('programmes')}>
          {t(words.seeProgrammes)}
        </a>
        <a className="button" href={addressOf('rounds')}>
          {t(words.seeRounds)}
        </a>
      </div>
    </section>
  );
}

function Targets({ targets }: { readonly targets: NonNullable<HomePageProps['targets']> }) {
  const t = useSay();
  const words = PORTAL_WORDS.targets;
  return (
    <section>
      <div className="section-head">
        <h2>{t(words.heading, { year: targets.by })}</h2>
        <a href={withQuery(addressOf('progress'), { programme: targets.programmeId })}>{t(words.more)}</a>
      </div>
      <p className="hint">
        {t(words.asOf)} <OnDay day={targets.asOf} />
      </p>
      <TargetBoard categories={targets.categories} band={targets.band} />
    </section>
  );
}

function Cities({ cities }: { readonly cities: readonly CityCount[] }) {
  const t = useSay();
  const words = PORTAL_WORDS.map;
  const total = cities.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <div className="section-head">
        <h2>{t(words.heading)}</h2>
        <a href={addressOf('directory')}>{t(words.toDirectory)}</a>
      </div>
      <figure>
        <CityMap cities={cities} />
        <figcaption className="hint">{t(words.caption, { total: formatNumber(total) })}</figcaption>
      </figure>
      <details>
        <summary>{t(words.asTable)}</summary>
        <CityBars cities={cities} />
      </details>
    </section>
  );
}
