import type { Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  DRAW_PURPOSE_WORDS,
  DRAW_STATE_WORDS,
  DRAW_WORDS,
  formatNumber,
  type Words,
} from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { type Choice, ProgrammeFilter } from '../pieces/ListFilters.tsx';
import { AtMoment } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';

export type DrawLine = Omit<ViewOf<(typeof REQUESTS)['list-draws']>['rows'][number], 'programme'> & {
  readonly programme: Words;
};

export interface DrawsPageProps {
  readonly draws: readonly DrawLine[];
  readonly filter: { readonly programme: string | null };
  readonly programmes: readonly Choice[];
  readonly part: Part;
}

/** All draws by number, those given up among them: a gap would show. */
export function DrawsPage({ draws, filter, programmes, part }: DrawsPageProps) {
  const t = useSay();
  const path = addressOf('draws');
  return (
    <Page title={t(DRAW_WORDS.title)} section={null}>
      <h1>{t(DRAW_WORDS.title)}</h1>
      <p className="lead">{t(DRAW_WORDS.lead)}</p>
      <ProgrammeFilter path={path} programmes={programmes} chosen={filter.programme} />
      <div className="results">
        <h2>{t(DRAW_WORDS.count, { count: formatNumber(part.total) })}</h2>
      </div>
      {draws.length === 0 ? <Empty title={t(DRAW_WORDS.none)} /> : <DrawTable draws={draws} />}
      <Paging part={part} addressOfPage={(page) => withQuery(path, { ...filter, page })} />
    </Page>
  );
}

function DrawTable({ draws }: { readonly draws: readonly DrawLine[] }) {
  const t = useSay();
  return (
    <ColumnTable
      label={t(DRAW_WORDS.title)}
      caption={t(DRAW_WORDS.caption)}
      rows={draws}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t(DRAW_WORDS.name),
          cell: ({ id, title, number, programme }) => (
            <>
              <a href={addressOf('draw', id)}>
                <Chinese text={title} />
              </a>
              <br />
              <span className="quiet">
                {t(DRAW_WORDS.numberValue, { number })} · <Named name={programme} />
              </span>
            </>
          ),
        },
        { title: t(DRAW_WORDS.purpose), cell: ({ purpose }) => t(DRAW_PURPOSE_WORDS[purpose]) },
        {
          title: t(DRAW_WORDS.places),
          cell: ({ candidates, places }) =>
            t(DRAW_WORDS.sizes, { candidates: formatNumber(candidates), places: formatNumber(places) }),
        },
        { title: t(DRAW_WORDS.state), cell: ({ state }) => t(DRAW_STATE_WORDS[state]) },
        {
          title: t(DRAW_WORDS.publishedAt),
          cell: ({ publishedAt }) => (publishedAt === null ? '—' : <AtMoment at={publishedAt as Instant} />),
        },
      ]}
    />
  );
}
