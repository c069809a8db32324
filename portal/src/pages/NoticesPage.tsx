import type { Day, Instant } from '@qichuang/base';
import { formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
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
}

export function NoticesPage({ notices, filter, programmes, part }: NoticesPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.notices;
  const path = addressOf('notices');
  return (
    <Page title={t(PORTAL_WORDS.sections.notices)} section="notices">
      <h1>{t(PORTAL_WORDS.sections.notices)}</h1>
      <p className="lead">{t(words.lead)}</p>
      <ChineseOnly />
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
