import type { Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  DRAW_PURPOSE_WORDS,
  DRAW_STATE_WORDS,
  DRAW_WORDS,
  formatNumber,
  PORTAL_WORDS,
  type Words,
} from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { type Choice, FilterSelect } from '../pieces/ListFilters.tsx';
import { AtMoment } from '../pieces/Moments.tsx';
import { Paging, type Part } from '../pieces/Paging.tsx';
import { WideTable } from '../pieces/WideTable.tsx';

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
      <form className="filters" action={path}>
        <FilterSelect
          name="programme"
          label={DRAW_WORDS.programme}
          choices={programmes}
          chosen={filter.programme}
          all={t(DRAW_WORDS.allProgrammes)}
        />
        <button className="button" type="submit">
          {t(PORTAL_WORDS.list.filter)}
        </button>
      </form>
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
    <WideTable label={t(DRAW_WORDS.title)}>
      <table className="table stack">
        <caption className="unseen">{t(DRAW_WORDS.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(DRAW_WORDS.name)}</th>
            <th scope="col">{t(DRAW_WORDS.purpose)}</th>
            <th scope="col">{t(DRAW_WORDS.places)}</th>
            <th scope="col">{t(DRAW_WORDS.state)}</th>
            <th scope="col">{t(DRAW_WORDS.publishedAt)}</th>
          </tr>
        </thead>
        <tbody>
          {draws.map((draw) => (
            <tr key={draw.id}>
              <th scope="row">
                <a href={addressOf('draw', draw.id)}>
                  <Chinese text={draw.title} />
                </a>
                <br />
                <span className="quiet">
                  {t(DRAW_WORDS.numberValue, { number: draw.number })} · <Named name={draw.programme} />
                </span>
              </th>
              <td data-label={t(DRAW_WORDS.purpose)}>{t(DRAW_PURPOSE_WORDS[draw.purpose])}</td>
              <td data-label={t(DRAW_WORDS.places)}>
                {t(DRAW_WORDS.sizes, {
                  candidates: formatNumber(draw.candidates),
                  places: formatNumber(draw.places),
                })}
              </td>
              <td data-label={t(DRAW_WORDS.state)}>{t(DRAW_STATE_WORDS[draw.state])}</td>
              <td data-label={t(DRAW_WORDS.publishedAt)}>
                {draw.publishedAt === null ? '—' : <AtMoment at={draw.publishedAt as Instant} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
