import { formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { Named } from '../../pieces/Chinese.tsx';
import { ColumnTable } from '../../pieces/ColumnTable.tsx';

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
  return (
    <section className="section" aria-labelledby="recommenders">
      <div className="section-head">
        <h2 id="recommenders">{t(words.recommenders)}</h2>
      </div>
      <ColumnTable
        label={t(words.recommenderTable)}
        caption={t(limited ? words.quotaCaption : words.noQuota, { count: recommenders.length })}
        captioned
        rows={recommenders}
        keyOf={({ id }) => id}
        columns={[
          { title: t(words.recommender), cell: ({ name }) => <Named name={name} /> },
          { title: t(words.kind), cell: ({ kind }) => t(words.kinds[kind]) },
          ...(limited ? categories : []).map(({ id, name }) => ({
            title: t(name),
            numeric: true,
            cell: ({ places }: RecommenderLine) => <Places count={places[id]} />,
          })),
        ]}
      />
    </section>
  );
}

function Places({ count }: { readonly count: number | undefined }) {
  const t = useSay();
  return count === undefined ? t(PORTAL_WORDS.round.unlimited) : formatNumber(count);
}
