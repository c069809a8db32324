import type { Day } from '@qichuang/base';
import { formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Exports } from '../pieces/Exports.tsx';
import { type Choice, FilterSelect } from '../pieces/ListFilters.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';
import { WideTable } from '../pieces/WideTable.tsx';

export interface AnnouncementLine {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly programme: Words;
  readonly announcedOn: Day;
  readonly validUntil: Day;
  readonly count: number;
}

export interface AnnouncementsPageProps {
  readonly announcements: readonly AnnouncementLine[];
  readonly filter: { readonly programme: string | null };
  readonly programmes: readonly Choice[];
  readonly part: Part;
}

export function AnnouncementsPage({ announcements, filter, programmes, part }: AnnouncementsPageProps) {
  const t = useSay();
  const words = PORTAL_WORDS.announcements;
  const path = addressOf('announcements');
  return (
    <Page title={t(PORTAL_WORDS.sections.announcements)} section="announcements">
      <h1>{t(PORTAL_WORDS.sections.announcements)}</h1>
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
      {announcements.length === 0 ? (
        <Empty title={t(words.none)} />
      ) : (
        <AnnouncementTable announcements={announcements} />
      )}
      <Paging part={part} addressOfPage={(page) => withQuery(path, { ...filter, page })} />
    </Page>
  );
}

function AnnouncementTable({ announcements }: { readonly announcements: readonly AnnouncementLine[] }) {
  const t = useSay();
  const words = PORTAL_WORDS.announcements;
  return (
    <WideTable label={t(PORTAL_WORDS.sections.announcements)}>
      <table className="table stack">
        <caption className="unseen">{t(words.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.announcement)}</th>
            <th scope="col" className="number">
              {t(PORTAL_WORDS.list.count)}
            </th>
            <th scope="col">{t(words.announcedOn)}</th>
            <th scope="col">{t(words.validUntil)}</th>
          </tr>
        </thead>
        <tbody>
          {announcements.map((announcement) => (
            <tr key={announcement.id}>
              <th scope="row">
                <a href={addressOf('announcement', announcement.id)}>
                  <Chinese text={announcement.title} />
                </a>
                <br />
                <span className="quiet">
                  <Named name={announcement.programme} /> · <Chinese text={announcement.documentNumber} />
                </span>
              </th>
              <td className="number" data-label={t(PORTAL_WORDS.list.count)}>
                {formatNumber(announcement.count)}
              </td>
              <td data-label={t(words.announcedOn)}>
                <OnDay day={announcement.announcedOn} />
              </td>
              <td data-label={t(words.validUntil)}>
                <OnDay day={announcement.validUntil} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
