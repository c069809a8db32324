import type { Day, Instant } from '@qichuang/base';
import { formatNumber, formatPlainDay, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useFrame, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Exports } from '../pieces/Exports.tsx';
import { type Choice, FilterSelect } from '../pieces/ListFilters.tsx';
import { AtMoment, OnDay } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';
import { WideTable } from '../pieces/WideTable.tsx';

export interface NoticeLine {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly programme: Words;
  readonly publishedOn: Day;
  readonly closesAt: Instant;
  readonly stage: 'upcoming' | 'open' | 'closed';
  readonly count: number;
}

export interface NoticesPageProps {
  readonly notices: readonly NoticeLine[];
  readonly filter: { readonly programme: string | null };
  readonly programmes: readonly Choice[];
  readonly part: Part;
  /** One category on all notices that are up, or were at the end of a past day; `null`: not asked for. */
  readonly category: {
    readonly name: Words;
    readonly on: Day | null;
    readonly entries: readonly {
      readonly id: string;
      readonly name: string;
      readonly host: string;
      readonly notice: { readonly id: string; readonly title: string };
      readonly category: string;
      readonly closesAt: Instant;
    }[];
  } | null;
}

export function NoticesPage({ notices, filter, programmes, part, category }: NoticesPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.notices;
  const path = addressOf('notices');
  return (
    <Page title={t(PORTAL_WORDS.sections.notices)} section="notices">
      <h1>{t(PORTAL_WORDS.sections.notices)}</h1>
      <p className="lead">{t(words.lead)}</p>
      <ChineseOnly />
      {category !== null && <CategoryOnNotice {...category} />}
      <form className="filters" action={path}>
        <FilterSelect
          name="programme"
          label={PORTAL_WORDS.list.programme}
          choices={programmes}
          chosen={filter.programme}
          all={t(PORTAL_WORDS.list.allProgrammes)}
        />
        <button className="button" type="submit">
          {t(PORTAL_WORDS.list.filter)}
        </button>
      </form>
      <div className="results">
        <h2>{t(words.count, { count: formatNumber(part.total) })}</h2>
        <Exports path={path} query={filter} />
      </div>
      {notices.length === 0 ? <Empty title={t(words.none)} /> : <NoticeTable notices={notices} />}
      <Paging part={part} addressOfPage={(page) => withQuery(path, { ...filter, page })} />
    </Page>
  );
}

function CategoryOnNotice({ name, on, entries }: NonNullable<NoticesPageProps['category']>) {
  const { language } = useFrame();
  const t = useSay();
  const words = PORTAL_WORDS.notices;
  const title =
    on === null
      ? t(words.category, { category: t(name), count: formatNumber(entries.length) })
      : t(words.categoryOn, {
          category: t(name),
          count: formatNumber(entries.length),
          day: formatPlainDay(on, language),
        });
  return (
    <section className="section" aria-labelledby="on-notice">
      <h2 id="on-notice">{title}</h2>
      {entries.length > 0 && (
        <WideTable label={title}>
          <table className="table stack">
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t(PORTAL_WORDS.list.name)}</th>
                <th scope="col">{t(PORTAL_WORDS.list.host)}</th>
                <th scope="col">{t(words.notice)}</th>
                <th scope="col">{t(words.closes)}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ id, name: whom, host, notice, category, closesAt }) => (
                <tr key={id}>
                  <th scope="row">
                    <Chinese text={whom} />
                  </th>
                  <td data-label={t(PORTAL_WORDS.list.host)}>
                    <Chinese text={host} />
                  </td>
                  <td data-label={t(words.notice)}>
                    <a href={withQuery(addressOf('notice', notice.id), { category })}>
                      <Chinese text={notice.title} />
                    </a>
                  </td>
                  <td data-label={t(words.closes)}>
                    <AtMoment at={closesAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}

function NoticeTable({ notices }: { readonly notices: readonly NoticeLine[] }) {
  const t = useSay();
  const words = PORTAL_WORDS.notices;
  return (
    <WideTable label={t(PORTAL_WORDS.sections.notices)}>
      <table className="table stack">
        <caption className="unseen">{t(words.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.notice)}</th>
            <th scope="col" className="number">
              {t(PORTAL_WORDS.list.count)}
            </th>
            <th scope="col">{t(PORTAL_WORDS.article.publishedOn)}</th>
            <th scope="col">{t(words.closes)}</th>
            <th scope="col">{t(words.standing)}</th>
          </tr>
        </thead>
        <tbody>
          {notices.map((notice) => (
            <tr key={notice.id}>
              <th scope="row">
                <a href={addressOf('notice', notice.id)}>
                  <Chinese text={notice.title} />
                </a>
                <br />
                <span className="quiet">
                  <Named name={notice.programme} /> · {notice.number}
                </span>
              </th>
              <td className="number" data-label={t(PORTAL_WORDS.list.count)}>
                {formatNumber(notice.count)}
              </td>
              <td data-label={t(PORTAL_WORDS.article.publishedOn)}>
                <OnDay day={notice.publishedOn} />
              </td>
              <td data-label={t(words.closes)}>
                <AtMoment at={notice.closesAt} />
              </td>
              <td data-label={t(words.standing)}>
                <span className={notice.stage === 'open' ? 'tag tag-notice' : 'quiet'}>
                  {t(words.stage[notice.stage])}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
