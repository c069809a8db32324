import { ROUND_WORDS, UNIT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../kit/DataTable.tsx';
import { useWords } from '../../kit/words.ts';
import type { ApplicationRow } from '../../round-choice/use-applications.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { useView } from '../../wire/use-view.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly waiting: number;
  readonly recommended: number;
  readonly places: number | null;
}

/** Each recommender of the round: what waits with it, what it has put forward, its places. */
export function RecommenderLists({ round, rows }: { round: Round; rows: readonly ApplicationRow[] }) {
  const t = useWords();
  const units = useView('list-recommenders').data?.rows ?? [];
  const lines = units
    .map(({ id, name }): Line => {
      const own = rows.filter(({ recommender }) => recommender?.id === id);
      const quotas = round.quotas.filter(({ recommender }) => recommender === id);
      return {
        id,
        name,
        waiting: own.filter(({ state }) => state === 'submitted' || state === 'returned').length,
        recommended: own.filter(({ rank }) => rank !== null).length,
        places: quotas.length === 0 ? null : quotas.reduce((sum, { places }) => sum + places, 0),
      };
    })
    .filter(({ id, places }) => places !== null || rows.some(({ recommender }) => recommender?.id === id));
  if (lines.length === 0) return null;
  return (
    <section className="card" aria-labelledby="lists-head">
      <div className="card-head">
        <h2 id="lists-head">{t(ROUND_WORDS.lists)}</h2>
      </div>
      <DataTable
        label={t(ROUND_WORDS.lists)}
        rows={lines}
        keyOf={({ id }) => id}
        columns={[
          { id: 'name', title: t(UNIT_WORDS.recommenders), names: true, cell: ({ name }) => name },
          {
            id: 'waiting',
            title: t(ROUND_WORDS.inHand, { count: '' }).trim(),
            numeric: true,
            cell: ({ waiting }) => waiting,
          },
          {
            id: 'recommended',
            title: t(ROUND_WORDS.stepRecommended),
            numeric: true,
            cell: ({ recommended }) => recommended,
          },
          {
            id: 'places',
            title: t(ROUND_WORDS.quotas),
            numeric: true,
            cell: ({ places }) => places ?? '–',
          },
          {
            id: 'list',
            title: '',
            cell: ({ id, recommended }) =>
              recommended === 0 ? (
                <span className="hint">{t(ROUND_WORDS.listNone)}</span>
              ) : (
                <Link to="/rounds/$round/lists/$recommender" params={{ round: round.id, recommender: id }}>
                  {t(ROUND_WORDS.listOf)}
                </Link>
              ),
          },
        ]}
      />
    </section>
  );
}
