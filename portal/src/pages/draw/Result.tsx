import { DRAW_FATE_WORDS, DRAW_WORDS } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { Chinese } from '../../pieces/Chinese.tsx';
import { ColumnTable } from '../../pieces/ColumnTable.tsx';
import type { Draw, Stratum } from './draw.ts';

/** Who was drawn, in what order, and who came after for whom. */
export function Result({ strata, supplements, cancelled }: Draw) {
  const t = useSay();
  if (cancelled !== null) return null;
  return (
    <section className="section" aria-labelledby="result">
      <div className="section-head">
        <h2 id="result">{t(DRAW_WORDS.result)}</h2>
        <p>{t(DRAW_WORDS.resultOrder)}</p>
      </div>
      {strata.every(({ outcome }) => outcome.length === 0) ? (
        <p>{t(DRAW_WORDS.resultNone)}</p>
      ) : (
        strata.map((stratum) => <Outcome key={stratum.name} {...stratum} />)
      )}
      {supplements.length > 0 && (
        <>
          <h3>{t(DRAW_WORDS.supplements)}</h3>
          <p className="quiet">{t(DRAW_WORDS.supplementWhat)}</p>
          <ul>
            {supplements.map(({ reason, out, digest }, place) => (
              <li key={digest}>
                {t(DRAW_WORDS.supplementLine, { number: place + 1, reason })}
                <ul>
                  {out.map(({ id, reason: why }) => (
                    <li key={id}>{t(DRAW_WORDS.supplementOut, { id: id.slice(0, 12), reason: why })}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Outcome({ name, outcome }: Stratum) {
  const t = useSay();
  return (
    <ColumnTable
      label={name}
      caption={<Chinese text={name} />}
      captioned
      rows={outcome}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t(DRAW_WORDS.id),
          cell: ({ id, name: whom }) =>
            whom === null ? <code title={id}>{id.slice(0, 12)}…</code> : <Chinese text={whom} />,
        },
        { title: t(DRAW_WORDS.rank), numeric: true, cell: ({ rank }) => rank },
        {
          title: t(DRAW_WORDS.ticket),
          cell: ({ ticket }) => <code title={ticket}>{ticket.slice(0, 16)}…</code>,
        },
        {
          title: t(DRAW_WORDS.fate),
          cell: ({ fate, reason }) => (
            <>
              {t(DRAW_FATE_WORDS[fate] ?? DRAW_WORDS.fate)}
              {reason !== '' && ` · ${reason}`}
            </>
          ),
        },
      ]}
    />
  );
}
