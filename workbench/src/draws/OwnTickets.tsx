import { DRAW_FATE_WORDS, DRAW_OFFICE_WORDS, DRAW_WORDS } from '@qichuang/language';
import { Fetched } from '../kit/Fetched.tsx';
import { useWords } from '../kit/words.ts';
import { useView } from '../wire/use-view.ts';

/** What the reader may know of itself: the salts that open its own ids, and how each fared. */
export function OwnTickets({ draw }: { readonly draw: string }) {
  const t = useWords();
  const asked = useView('see-own-tickets', { params: { draw } });
  return (
    <section className="card" aria-labelledby="own">
      <div className="card-head">
        <h2 id="own">{t(DRAW_OFFICE_WORDS.own)}</h2>
        <span className="hint">{t(DRAW_OFFICE_WORDS.ownHint)}</span>
      </div>
      <Fetched query={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="card-body muted">{t(DRAW_OFFICE_WORDS.ownNone)}</p>
          ) : (
            rows.map(({ id, stratum, name, salt, ticket, rank, fate }) => (
              <div key={id} className="draw-step">
                <b>{name}</b> {stratum}
                <dl className="facts">
                  <dt>{t(DRAW_WORDS.id)}</dt>
                  <dd>
                    <code>{id}</code>
                  </dd>
                  <dt>{t(DRAW_OFFICE_WORDS.salt)}</dt>
                  <dd>
                    <code>{salt}</code>
                  </dd>
                  {ticket !== null && (
                    <>
                      <dt>{t(DRAW_WORDS.ticket)}</dt>
                      <dd>
                        <code>{ticket}</code>
                      </dd>
                      <dt>{t(DRAW_WORDS.fate)}</dt>
                      <dd>
                        {t(DRAW_FATE_WORDS[fate ?? ''] ?? DRAW_WORDS.waiting)} · {t(DRAW_WORDS.rank)} {rank}
                      </dd>
                    </>
                  )}
                </dl>
              </div>
            ))
          )
        }
      </Fetched>
    </section>
  );
}
