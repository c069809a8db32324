import { type Day, daysBetween } from '@qichuang/base';
import {
  CERTIFICATE_WORDS,
  CITY_PART_WORDS,
  formatDaysLeft,
  formatPlainDay,
  type MarkedState,
  PORTAL_PLATFORM_LIFE_WORDS,
  PORTAL_WORDS,
  shanghaiDay,
  type Words,
} from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useFrame, useLanguage, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ClauseTags } from '../pieces/ClauseTag.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { QrCode } from '../pieces/QrCode.tsx';
import { StateWord } from '../pieces/StateWord.tsx';
import { Goals, type PublicGoal } from './platform/Goals.tsx';

/** Something that happened to the platform and is public. */
export interface PlatformEvent {
  readonly day: Day;
  readonly what: Words;
  readonly clauses: readonly string[];
  readonly note: string | null;
  /** Final acts bear a seal in the timeline. */
  readonly final: boolean;
}

export interface PlatformPageProps {
  readonly number: string;
  readonly name: string;
  readonly category: Words;
  readonly programme: { readonly id: string; readonly name: Words };
  readonly round: { readonly id: string; readonly title: Words };
  readonly state: MarkedState;
  readonly host: string;
  readonly partners: readonly string[];
  /** The industry chain it serves; `null` where its record names none. */
  readonly chain: { readonly id: string; readonly name: Words } | null;
  readonly directions: readonly Words[];
  readonly recommender: Words;
  readonly city: { readonly code: string; readonly name: Words };
  readonly announcement: { readonly id: string; readonly title: string; readonly documentNumber: string };
  readonly announcedOn: Day;
  readonly validFrom: Day;
  readonly validUntil: Day;
  /** Number of its plaque, where the programme has plaques (A3.5). */
  readonly plaque: string | null;
  /** The day it is shown as of; `null`: today. Names, holder, partners, recommender and city are those of that day. */
  readonly on: Day | null;
  /** Whether it had been designated on that day. */
  readonly known: boolean;
  /** Names and holders it had before, the latest first (B5.4). */
  readonly former: { readonly names: readonly string[]; readonly hosts: readonly string[] };
  /** The platform of a city's own programme it grew from, and the province's one that grew from it (A4.1). */
  readonly grownFrom: { readonly number: string; readonly name: string } | null;
  readonly grownInto: { readonly number: string; readonly name: string } | null;
  /** Whether a certificate was issued; lists announced before there were any have none. */
  readonly certificate: boolean;
  /** The public address at which its present state is shown, as a code to scan; `null` where this system has none. */
  readonly code: { readonly size: number; readonly path: string } | null;
  /** The latest published grade; `null` before the first. */
  readonly grade: { readonly year: number; readonly grade: Words } | null;
  readonly goals: readonly PublicGoal[];
  /** The day the last report that the goals are measured by was taken in; `null` before the first. */
  readonly goalsAsOf: Day | null;
  /** Its way and its life, newest first. */
  readonly events: readonly PlatformEvent[];
}

/** The public record of one designated platform. */
export function PlatformPage(props: PlatformPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  const { number, name, category, state, host, city } = props;
  return (
    <Page
      title={name}
      section="directory"
      trail={[
        { words: t(PORTAL_WORDS.sections.directory), address: addressOf('directory') },
        { words: t(city.name), address: withQuery(addressOf('directory'), { city: city.code }) },
      ]}
    >
      <div className="platform-head">
        <div>
          <p className="pills quiet">
            <span>
              <Named name={category} />
            </span>
            <span>
              {t(words.number)} {number}
            </span>
          </p>
          <h1>
            <Chinese text={name} />
          </h1>
          <p className="pills">
            <StateWord state={state} />
            {props.grade !== null && (
              <span>
                {t(PORTAL_PLATFORM_LIFE_WORDS.grade, { year: props.grade.year })}{' '}
                <b>{t(props.grade.grade)}</b>
              </span>
            )}
            <span>
              {t(words.host)} <Chinese text={host} />
            </span>
          </p>
          <ChineseOnly />
          <Validity {...props} />
          <OnPastDay {...props} />
          <section aria-label={t(words.record)}>
            <Record {...props} />
          </section>
        </div>
        <div>
          <Announced {...props} />
          {props.certificate && <Certificate number={number} code={props.code} />}
        </div>
      </div>
      <div className="two-columns">
        <section aria-labelledby="events">
          <div className="section-head">
            <h2 id="events">{t(words.events)}</h2>
          </div>
          <Timeline {...props} />
        </section>
        <Goals goals={props.goals} asOf={props.goalsAsOf} />
      </div>
    </Page>
  );
}

/** Asks for the record of a past day, and says so where it is shown (B5.4). */
function OnPastDay({ number, on, known, announcedOn }: PlatformPageProps) {
  const { now, language } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  const address = addressOf('platform', number);
  const said = on === null ? '' : formatPlainDay(on, language);
  return (
    <form className="past-day" action={address}>
      <label htmlFor="past-day">{t(words.onDay)}</label>
      <input
        className="input"
        id="past-day"
        name="on"
        type="date"
        min={announcedOn}
        defaultValue={on ?? shanghaiDay(now)}
      />
      <button className="button" type="submit">
        {t(words.show)}
      </button>
      {on !== null && (
        <p role="status">
          {t(known ? words.onDayShown : words.notYet, { day: said })} <a href={address}>{t(words.today)}</a>
        </p>
      )}
    </form>
  );
}

/** How much of the three years is gone (A3.6, B5.2). */
function Validity({ validFrom, validUntil, state }: PlatformPageProps) {
  const { now, language } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  const today = shanghaiDay(now);
  const whole = Math.max(1, daysBetween(validFrom, validUntil));
  const gone = Math.round((Math.min(whole, Math.max(0, daysBetween(validFrom, today))) / whole) * 1000) / 10;
  const running = state !== 'revoked' && state !== 'ended';
  return (
    <section className="validity" aria-label={t(words.validity)}>
      {running && (
        <p className="remaining-days">{formatDaysLeft(today, validUntil, language) ?? t(words.expired)}</p>
      )}
      <svg viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="band" y="9" width="100" height="12" />
        <rect className="solid" y="9" width={gone} height="12" />
        <rect className="target" x={Math.min(99.7, gone)} y="3" width=".3" height="24" />
      </svg>
      <div className="ends">
        <span>
          {language === 'en' && t(words.from)} <OnDay day={validFrom} /> {language === 'zh' && t(words.from)}
        </span>
        <span>
          {language === 'en' && t(words.until)} <OnDay day={validUntil} />{' '}
          {language === 'zh' && t(words.until)}
        </span>
      </div>
    </section>
  );
}

function Announced({ announcement, announcedOn, number, plaque }: PlatformPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  return (
    <aside className="sheet attachments" aria-labelledby="announced">
      <h2 id="announced">{t(words.announced)}</h2>
      <ul>
        <li>
          <a href={addressOf('announcement', announcement.id)}>
            <Chinese text={announcement.title} />
          </a>
          <small>
            <Chinese text={announcement.documentNumber} /> <OnDay day={announcedOn} />
          </small>
        </li>
        <li>
          <small>{t(words.number)}</small> <b className="medium">{number}</b>
        </li>
        {plaque !== null && (
          <li>
            <small>{t(PORTAL_WORDS.list.plaque)}</small> <b className="medium">{plaque}</b>
          </li>
        )}
      </ul>
    </aside>
  );
}

/** The certificate, and how to check it without this site (A3.6, B5.2). */
function Certificate({ number, code }: Pick<PlatformPageProps, 'number' | 'code'>) {
  const t = useSay();
  const address = addressOf('certificate', number);
  return (
    <aside className="sheet attachments" aria-labelledby="certificate">
      <h2 id="certificate">{t(CERTIFICATE_WORDS.title)}</h2>
      {code !== null && (
        <figure className="scan">
          <QrCode label={t(CERTIFICATE_WORDS.scan)} size={code.size} path={code.path} />
          <figcaption>{t(CERTIFICATE_WORDS.scan)}</figcaption>
        </figure>
      )}
      <ul>
        <li>
          <a href={withQuery(address, { format: 'pdf' })}>{t(CERTIFICATE_WORDS.pdf)}</a>
        </li>
        <li>
          <a href={address}>{t(CERTIFICATE_WORDS.json)}</a>
        </li>
        <li>
          <a href={addressOf('verify')}>{t(CERTIFICATE_WORDS.verifyPage)}</a>
          <small>
            {t(CERTIFICATE_WORDS.offline)}{' '}
            <a href={addressOf('verifyDownload')}>{t(CERTIFICATE_WORDS.download)}</a>
          </small>
        </li>
      </ul>
    </aside>
  );
}

/** The platform at the other end of a promotion (A4.1). */
function Grown({ words, other }: { readonly words: Words; readonly other: PlatformPageProps['grownInto'] }) {
  const t = useSay();
  if (other === null) return null;
  return (
    <>
      <dt>{t(words)}</dt>
      <dd>
        <a href={addressOf('platform', other.number)}>
          <Chinese text={other.name} /> {other.number}
        </a>
      </dd>
    </>
  );
}

function Record(props: PlatformPageProps) {
  const { programme, round, partners, chain, directions, recommender, city, host, former } = props;
  const language = useLanguage();
  const t = useSay();
  const words = PORTAL_WORDS.platform;
  return (
    <dl className="facts">
      <dt>{t(PORTAL_WORDS.list.programme)}</dt>
      <dd>
        <a href={addressOf('programme', programme.id)}>
          <Named name={programme.name} />
        </a>
      </dd>
      <dt>{t(PORTAL_WORDS.rounds.round)}</dt>
      <dd>
        <a href={addressOf('round', round.id)}>{t(round.title)}</a>
      </dd>
      <dt>{t(words.host)}</dt>
      <dd>
        <Chinese text={host} />
      </dd>
      <Grown words={CITY_PART_WORDS.grownFrom} other={props.grownFrom} />
      <Grown words={CITY_PART_WORDS.grownInto} other={props.grownInto} />
      <Former words={words.formerHosts} texts={former.hosts} />
      <Former words={words.formerNames} texts={former.names} />
      {partners.length > 0 && (
        <>
          <dt>{t(words.partners)}</dt>
          <dd>
            <Chinese text={partners.join('、')} />
          </dd>
        </>
      )}
      {chain !== null && (
        <>
          <dt>{t(words.chain)}</dt>
          <dd>
            <a href={withQuery(addressOf('directory'), { chain: chain.id })}>
              <Named name={chain.name} />
            </a>
          </dd>
        </>
      )}
      {directions.length > 0 && (
        <>
          <dt>{t(words.directions)}</dt>
          <dd>{directions.map((direction) => t(direction)).join(language === 'zh' ? '；' : '; ')}</dd>
        </>
      )}
      <dt>{t(PORTAL_WORDS.list.recommender)}</dt>
      <dd>
        <Named name={recommender} />
      </dd>
      <dt>{t(words.city)}</dt>
      <dd>{t(city.name)}</dd>
    </dl>
  );
}

function Former({ words, texts }: { readonly words: Words; readonly texts: readonly string[] }) {
  const t = useSay();
  if (texts.length === 0) return null;
  return (
    <>
      <dt>{t(words)}</dt>
      <dd>
        <Chinese text={texts.join('、')} />
      </dd>
    </>
  );
}

function Timeline({ events, programme }: PlatformPageProps) {
  const language = useLanguage();
  const t = useSay();
  return (
    <ol className="timeline">
      {events.map(({ day, what, clauses, note, final }) => (
        <li key={`${day} ${what.zh}`} className={final ? 'final' : undefined}>
          <time dateTime={day}>{formatPlainDay(day, language)}</time>
          <span className="dot" aria-hidden="true" />
          <div>
            <b>{t(what)}</b> <ClauseTags clauses={clauses} programmeId={programme.id} />
            {note !== null && (
              <p>
                <Chinese text={note} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
