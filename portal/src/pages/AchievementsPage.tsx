import type { Day } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { PORTAL_REGISTER_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { OnDay } from '../pieces/Moments.tsx';

type Selection = ViewOf<(typeof REQUESTS)['see-selection']>;
type Entry = Pick<Selection['list'][number], 'place' | 'title' | 'holder' | 'platformName' | 'summary'>;

interface YearList {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly programme: Words;
  readonly onNotice: boolean;
  readonly noticeFrom: string | null;
  readonly noticeUntil: string | null;
  readonly list: readonly Entry[];
}

export interface AchievementsPageProps {
  readonly years: readonly YearList[];
}

/** The chosen achievements of each year, on notice or published (B5.3). */
export function AchievementsPage({ years }: AchievementsPageProps) {
  const t = useSay();
  const words = PORTAL_REGISTER_WORDS;
  return (
    <Page title={t(words.achievements)} section={null}>
      <h1>{t(words.achievements)}</h1>
      <p className="lead">{t(words.achievementsUnder)}</p>
      <ChineseOnly />
      {years.length === 0 && <Empty title={t(words.achievementsEmpty)} />}
      {years.map((one) => (
        <OneYear key={one.id} year={one} />
      ))}
    </Page>
  );
}

function OneYear({
  year: { id, title, year, programme, onNotice, noticeFrom, noticeUntil, list },
}: {
  year: YearList;
}) {
  const t = useSay();
  const words = PORTAL_REGISTER_WORDS;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Chinese text={title} />
      </h2>
      <p className="quiet">
        {year} · <Named name={programme} /> · {t(onNotice ? words.onNotice : words.published)}
        {noticeFrom !== null && noticeUntil !== null && (
          <>
            {' '}
            · {t(words.noticeDays)} <OnDay day={noticeFrom as Day} /> – <OnDay day={noticeUntil as Day} />
          </>
        )}
      </p>
      {onNotice && <p>{t(words.doubtHint)}</p>}
      <ColumnTable
        label={title}
        caption={title}
        rows={list}
        keyOf={({ place }) => place}
        columns={[
          { title: t(words.achievement), cell: (entry) => <Chinese text={entry.title} /> },
          {
            title: t(words.holder),
            cell: ({ holder, platformName }) => (
              <>
                <Chinese text={holder} />
                <br />
                <span className="quiet">
                  <Chinese text={platformName} />
                </span>
              </>
            ),
          },
          { title: t(words.summary), cell: ({ summary }) => <Chinese text={summary} /> },
        ]}
      />
      <p>
        {(['docx', 'xlsx', 'csv', 'json'] as const).map((format) => (
          <a key={format} href={`/api/v1/selections/${id}/list?format=${format}`} download>
            {format.toUpperCase()}{' '}
          </a>
        ))}
      </p>
    </section>
  );
}
