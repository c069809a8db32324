import { formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { Named } from '../../pieces/Chinese.tsx';
import { WideTable } from '../../pieces/WideTable.tsx';

/** A unit that recommends in this round (A3.2), with its places by category id; a category that is absent has no limit. */
export interface RecommenderLine {
  readonly id: string;
  readonly name: Words;
  readonly kind: 'city' | 'department';
  readonly places: Readonly<Record<string, number>>;
}

interface Props {
  readonly recommenders: readonly RecommenderLine[];
  readonly categories: readonly { readonly id: string; readonly name: Words }[];
}

export function RecommenderTable({ recommenders, categories }: Props) {
  const t = useSay();
  const words = PORTAL_WORDS.round;
  const limited = recommenders.some(({ places }) => Object.keys(places).length > 0);
  const columns = limited ? categories : [];
  return (
    <section className="section" aria-labelledby="recommenders">
      <div className="section-head">
        <h2 id="recommenders">{t(words.recommenders)}</h2>
      </div>
      <WideTable label={t(words.recommenderTable)}>
        <table className="table stack">
          <caption>{t(limited ? words.quotaCaption : words.noQuota, { count: recommenders.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.recommender)}</th>
              <th scope="col">{t(words.kind)}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" className="number">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recommenders.map(({ id, name, kind, places }) => (
              <tr key={id}>
                <th scope="row">
                  <Named name={name} />
                </th>
                <td data-label={t(words.kind)}>{t(words.kinds[kind])}</td>
                {columns.map((category) => (
                  <td key={category.id} className="number" data-label={t(category.name)}>
                    <Places count={places[category.id]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

function Places({ count }: { readonly count: number | undefined }) {
  const t = useSay();
  return count === undefined ? t(PORTAL_WORDS.round.unlimited) : formatNumber(count);
}
