import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  DRAW_PAIRING_WORDS,
  DRAW_PURPOSE_WORDS,
  DRAW_WORDS,
  formatNumber,
  RECUSAL_GROUND_WORDS,
} from '@qichuang/language';
import { addressOf } from '../../addresses.ts';
import { useSay } from '../../frame/context.ts';
import { ColumnTable } from '../../pieces/ColumnTable.tsx';
import { Hash } from '../../pieces/Hash.tsx';

type Pairing = NonNullable<ViewOf<(typeof REQUESTS)['see-draw']>['pairing']>;

/** Who inspects whom, by tickets and places: it names nobody. */
export function DrawPairing({ perTask, objects, sealed, digest, sent, recusals }: Pairing) {
  const t = useSay();
  return (
    <section className="section" aria-labelledby="pairing">
      <h2 id="pairing">{t(DRAW_PAIRING_WORDS.title)}</h2>
      <p className="quiet">{t(DRAW_PAIRING_WORDS.what, { perTask, number: objects.number })}</p>
      <dl className="facts">
        <dt>{t(DRAW_PURPOSE_WORDS['inspection-objects'])}</dt>
        <dd>
          <a href={addressOf('draw', objects.id)}>
            {t(DRAW_PAIRING_WORDS.objectsDraw, { number: objects.number })}
          </a>
        </dd>
        <dt>{t(DRAW_PAIRING_WORDS.sealed)}</dt>
        <dd>
          <Hash value={sealed} />
          <br />
          <small>{t(DRAW_PAIRING_WORDS.sealedWhat)}</small>
        </dd>
        {digest !== null && (
          <>
            <dt>{t(DRAW_WORDS.digest)}</dt>
            <dd>
              <Hash value={digest} />
            </dd>
          </>
        )}
      </dl>
      {digest === null ? (
        <p>{t(DRAW_PAIRING_WORDS.waiting)}</p>
      ) : (
        <>
          <ColumnTable
            label={t(DRAW_PAIRING_WORDS.tickets)}
            caption={t(DRAW_PAIRING_WORDS.title)}
            rows={sent}
            keyOf={({ object }) => object}
            columns={[
              {
                title: t(DRAW_PAIRING_WORDS.place),
                cell: ({ place, supplement }) => (
                  <>
                    {t(DRAW_PAIRING_WORDS.placeValue, { place })}
                    {supplement > 0 && (
                      <small> {t(DRAW_PAIRING_WORDS.bySupplement, { number: supplement })}</small>
                    )}
                  </>
                ),
              },
              {
                title: t(DRAW_WORDS.id),
                cell: ({ object }) => <code title={object}>{object.slice(0, 12)}…</code>,
              },
              {
                title: t(DRAW_PAIRING_WORDS.tickets),
                cell: ({ tickets }) =>
                  tickets.map((ticket) => t(DRAW_PAIRING_WORDS.ticketValue, { ticket })).join(' · '),
              },
            ]}
          />
          {recusals.length === 0 ? (
            <p>{t(DRAW_PAIRING_WORDS.noRecusals)}</p>
          ) : (
            <details>
              <summary>{t(DRAW_PAIRING_WORDS.recusals, { count: formatNumber(recusals.length) })}</summary>
              <ul>
                {recusals.map(({ inspector, ticket, object, place, ground }) => (
                  <li key={`${inspector} ${object}`}>
                    {t(DRAW_PAIRING_WORDS.inspector)}{' '}
                    {ticket === null ? '—' : t(DRAW_PAIRING_WORDS.ticketValue, { ticket })} ·{' '}
                    {t(DRAW_PAIRING_WORDS.place)} {t(DRAW_PAIRING_WORDS.placeValue, { place })} ·{' '}
                    {t(RECUSAL_GROUND_WORDS[ground])}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
