import { DRAW_FATE_WORDS, DRAW_WORDS } from '@qichuang/language';
import { DataTable } from '../kit/DataTable.tsx';
import { useWords } from '../kit/words.ts';
import type { Draw } from './DrawPage.tsx';

/** Who came up, stratum by stratum, in the order of the tickets; and who was kept out before. */
export function OutcomeTables({ draw }: { readonly draw: Draw }) {
  const t = useWords();
  return (
    <section className="card" aria-labelledby="outcome">
      <div className="card-head">
        <h2 id="outcome">{t(DRAW_WORDS.result)}</h2>
        <span className="hint">{t(DRAW_WORDS.resultOrder)}</span>
      </div>
      {draw.strata.map(({ name, outcome, pool, excluded }) => (
        <div key={name} className="draw-step">
          <b>{name}</b>
          {outcome.length === 0 ? (
            <p className="muted">{t(DRAW_WORDS.resultNone)}</p>
          ) : (
            <DataTable
              label={name}
              rows={outcome}
              keyOf={({ id }) => id}
              columns={[
                { id: 'rank', title: t(DRAW_WORDS.rank), numeric: true, cell: ({ rank }) => rank },
                {
                  id: 'id',
                  title: t(DRAW_WORDS.candidate),
                  names: true,
                  cell: (line) => line.name ?? <code>{line.id.slice(0, 12)}…</code>,
                },
                {
                  id: 'ticket',
                  title: t(DRAW_WORDS.ticket),
                  cell: ({ ticket }) => <code title={ticket}>{ticket.slice(0, 16)}…</code>,
                },
                {
                  id: 'fate',
                  title: t(DRAW_WORDS.fate),
                  cell: ({ fate, reason }) =>
                    `${t(DRAW_FATE_WORDS[fate] ?? DRAW_WORDS.fate)}${reason === '' ? '' : ` · ${reason}`}`,
                },
              ]}
            />
          )}
          <details>
            <summary>
              {t(DRAW_WORDS.pool)} · {pool.length}
            </summary>
            <ol>
              {pool.map(({ id, name: whom }) => (
                <li key={id}>
                  {whom ?? ''} <code>{id.slice(0, 12)}…</code>
                </li>
              ))}
            </ol>
          </details>
          <p className="hint">
            {t(DRAW_WORDS.excluded)}：
            {excluded.length === 0
              ? t(DRAW_WORDS.excludedNone)
              : excluded
                  .map(({ id, name: whom, reason }) => `${whom ?? id.slice(0, 12)} ${reason}`)
                  .join('；')}
          </p>
        </div>
      ))}
    </section>
  );
}
