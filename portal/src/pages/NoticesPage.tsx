import type { Day, Instant } from '@qichuang/base';
import { formatNumber, formatPlainDay, PORTAL_WORDS, type Words } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useFrame, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Exports } from '../pieces/Exports.tsx';
import { type Choice, ProgrammeFilter } from '../pieces/ListFilters.tsx';
import { AtMoment, OnDay } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';

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
      <ProgrammeFilter path={path} programmes={programmes} chosen={filter.programme} />
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
    <div className="section">
      <h2>{title}</h2>
      {entries.length > 0 && (
        <ColumnTable
          label={title}
          caption={title}
          rows={entries}
          keyOf={({ id }) => id}
          columns={[
            { title: t(PORTAL_WORDS.list.name), cell: (entry) => <Chinese text={entry.name} /> },
            { title: t(PORTAL_WORDS.list.host), cell: ({ host }) => <Chinese text={host} /> },
            {
              title: t(words.notice),
              cell: ({ notice, category }) => (
                <a href={withQuery(addressOf('notice', notice.id), { category })}>
                  <Chinese text={notice.title} />
                </a>
              ),
            },
            { title: t(words.closes), cell: ({ closesAt }) => <AtMoment at={closesAt} /> },
          ]}
        />
      )}
    </div>
  );
}

function NoticeTable({ notices }: { readonly notices: readonly NoticeLine[] }) {
  const t = useSay();
  const words = PORTAL_WORDS.notices;
  return (
    <ColumnTable
      label={t(PORTAL_WORDS.sections.notices)}
      caption={t(words.caption)}
      rows={notices}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t(words.notice),
          cell: ({ id, title, programme, number }) => (
            <>
              <a href={addressOf('notice', id)}>
                <Chinese text={title} />
              </a>
              <br />
              <span className="quiet">
                <Named name={programme} /> · {number}
              </span>
            </>
          ),
        },
        { title: t(PORTAL_WORDS.list.count), numeric: true, cell: ({ count }) => formatNumber(count) },
        {
          title: t(PORTAL_WORDS.article.publishedOn),
          cell: ({ publishedOn }) => <OnDay day={publishedOn} />,
        },
        { title: t(words.closes), cell: ({ closesAt }) => <AtMoment at={closesAt} /> },
        {
          title: t(words.standing),
          cell: ({ stage }) => (
            <span className={stage === 'open' ? 'tag tag-notice' : 'quiet'}>{t(words.stage[stage])}</span>
          ),
        },
      ]}
    />
  );
}
