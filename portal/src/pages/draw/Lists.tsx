import { DRAW_WORDS, formatNumber } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { Chinese } from '../../pieces/Chinese.tsx';
import type { Draw } from './draw.ts';

/** The whole list as it was sealed, folded away: it is long. */
export function Lists({ strata }: Draw) {
  const t = useSay();
  return (
    <section className="section" aria-labelledby="list">
      <h2 id="list">{t(DRAW_WORDS.pool)}</h2>
      {strata.map(({ name, pool, excluded }) => (
        <details key={name}>
          <summary>
            <Chinese text={name} /> · {formatNumber(pool.length)}
          </summary>
          <ol>
            {pool.map(({ id, name: whom }) => (
              <li key={id}>
                <code>{id}</code> {whom !== null && <Chinese text={whom} />}
              </li>
            ))}
          </ol>
          <p>
            <b>{t(DRAW_WORDS.excluded)}</b>
          </p>
          {excluded.length === 0 ? (
            <p>{t(DRAW_WORDS.excludedNone)}</p>
          ) : (
            <ul>
              {excluded.map(({ id, name: whom, reason }) => (
                <li key={id}>
                  <code>{id.slice(0, 12)}…</code> {whom !== null && <Chinese text={whom} />} ·{' '}
                  <Chinese text={reason} />
                </li>
              ))}
            </ul>
          )}
        </details>
      ))}
    </section>
  );
}
