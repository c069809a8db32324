import { KIT_WORDS, RECOMMENDER_WORDS, ROUND_WORDS } from '@qichuang/language';
import { useParams } from '@tanstack/react-router';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { OrderTable } from '../../recommender/ranking/OrderTable.tsx';
import { ListPapers, type RecommendationView } from '../../recommender/ranking/RankingPage.tsx';
import { listOf } from '../../recommender/ranking/ranked-list.ts';
import { useView } from '../../wire/use-view.ts';

/** A recommender's confirmed list, as the authority reads it. */
export function ConfirmedListPage() {
  const t = useWords();
  const { round = '', recommender = '' } = useParams({ strict: false }) as Readonly<
    Record<'round' | 'recommender', string | undefined>
  >;
  const query = useView('see-recommendation', { params: { round }, query: { recommender } });
  return (
    <Fetched query={query}>
      {(view) => (
        <>
          <PageHead
            title={t(RECOMMENDER_WORDS.confirmedList, { unit: view.recommenderName })}
            crumbs={[
              { label: t(ROUND_WORDS.rounds), to: '/rounds' },
              { label: t(ROUND_WORDS.round), to: `/rounds/${round}` },
              { label: view.recommenderName },
            ]}
            under={<p>{view.confirmedAt !== null && <Time at={view.confirmedAt} />}</p>}
            aside={<ListPapers round={round} recommender={recommender} />}
          />
          <Lists view={view} />
        </>
      )}
    </Fetched>
  );
}

function Lists({ view }: { view: RecommendationView }) {
  const t = useWords();
  const language = useLanguage();
  const programme = documentOf(useProgramme(view.rows[0]?.programme).data);
  const list = listOf(view.entries, view.rows);
  const rowOf = new Map(view.rows.map((row) => [row.id, row]));
  const placed = (ids: readonly string[]) => ids.flatMap((id) => rowOf.get(id) ?? []);
  const nameOf = (id: string) => programme?.categories.find((one) => one.id === id)?.names[language] ?? id;
  if (view.entries.length === 0) return <p className="muted">{t(KIT_WORDS.noRows)}</p>;
  return (
    <>
      {Object.entries(list.orders).map(([category, order]) => (
        <section key={category} className="card">
          <div className="card-head">
            <h2>{nameOf(category)}</h2>
          </div>
          <OrderTable
            label={nameOf(category)}
            rows={placed(order)}
            ranked
            places={view.quotas.find((quota) => quota.category === category)?.places ?? null}
            opinions={list.opinions}
            edit={null}
          />
        </section>
      ))}
      {list.against.length > 0 && (
        <section className="card">
          <div className="card-head">
            <h2>{t(RECOMMENDER_WORDS.declined, { count: list.against.length })}</h2>
          </div>
          <OrderTable
            label={t(RECOMMENDER_WORDS.notRecommend)}
            rows={placed(list.against)}
            ranked={false}
            places={null}
            opinions={list.opinions}
            edit={null}
          />
        </section>
      )}
    </>
  );
}
