import type { Day } from '@qichuang/base';
import { formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Exports } from '../pieces/Exports.tsx';
import { type Choice, ProgrammeFilter } from '../pieces/ListFilters.tsx';
import { OnDay } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';

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
      <ProgrammeFilter path={path} programmes={programmes} chosen={filter.programme} />
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
    <ColumnTable
      label={t(PORTAL_WORDS.sections.announcements)}
      caption={t(words.caption)}
      rows={announcements}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t(words.announcement),
          cell: ({ id, title, programme, documentNumber }) => (
            <>
              <a href={addressOf('announcement', id)}>
                <Chinese text={title} />
              </a>
              <br />
              <span className="quiet">
                <Named name={programme} /> · <Chinese text={documentNumber} />
              </span>
            </>
          ),
        },
        { title: t(PORTAL_WORDS.list.count), numeric: true, cell: ({ count }) => formatNumber(count) },
        { title: t(words.announcedOn), cell: ({ announcedOn }) => <OnDay day={announcedOn} /> },
        { title: t(words.validUntil), cell: ({ validUntil }) => <OnDay day={validUntil} /> },
      ]}
    />
  );
}
