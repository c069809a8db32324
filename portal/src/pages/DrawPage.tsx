import type { Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  DRAW_FATE_WORDS,
  DRAW_PURPOSE_WORDS,
  DRAW_STATE_WORDS,
  DRAW_WORDS,
  formatNumber,
  formatPlainInstant,
  type Words,
} from '@qichuang/language';
import type { ReactNode } from 'react';
import { addressOf } from '../addresses.ts';
import { useLanguage, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { type Download, Downloads } from '../pieces/Downloads.tsx';
import { Hash } from '../pieces/Hash.tsx';
import { AtMoment } from '../pieces/Moments.tsx';
import { DrawPairing } from './draw/DrawPairing.tsx';

export interface DrawPageProps {
  readonly draw: ViewOf<(typeof REQUESTS)['see-draw']>;
  readonly programme: Words;
  readonly downloads: readonly Download[];
}

type Draw = DrawPageProps['draw'];
type Stratum = Draw['strata'][number];

/** Everything of one draw that is public: with it anyone recomputes the result. */
export function DrawPage(props: DrawPageProps) {
  const t = useSay();
  const { draw, programme, downloads } = props;
  const { cancelled } = draw;
  return (
    <Page
      title={draw.title}
      section={null}
      trail={[{ words: t(DRAW_WORDS.title), address: addressOf('draws') }]}
    >
      <div className="article">
        <article>
          <h1>
            <Chinese text={draw.title} />
          </h1>
          <p className="meta">
            <span>{t(DRAW_WORDS.numberValue, { number: draw.number })}</span>
            <span>
              <Named name={programme} />
            </span>
            <span>{t(DRAW_PURPOSE_WORDS[draw.purpose])}</span>
          </p>
          <p className="standing">
            <b>{t(DRAW_STATE_WORDS[draw.state])}</b>
            <span>
              {t(DRAW_WORDS.sizes, {
                candidates: formatNumber(draw.candidates),
                places: formatNumber(draw.places),
              })}
            </span>
          </p>
          {cancelled !== null && (
            <p>
              <b>{t(DRAW_WORDS.cancelledFor, { reason: cancelled.reason })}</b> {t(DRAW_WORDS.cancelledWhat)}
            </p>
          )}
          {draw.repeats !== null && (
            <p>
              <a href={addressOf('draw', draw.repeats.id)}>
                {t(DRAW_WORDS.repeats, { number: draw.repeats.number })}
              </a>
            </p>
          )}
          {!draw.namesPublic && <p className="quiet">{t(DRAW_WORDS.namesHidden)}</p>}
          <Freeze {...draw} />
          <Chance {...draw} />
        </article>
        <aside className="aside" aria-label={t(DRAW_WORDS.records)}>
          {downloads.length > 0 && <Downloads files={downloads} />}
          <section className="sheet attachments" aria-labelledby="check">
            <h2 id="check">{t(DRAW_WORDS.check)}</h2>
            <p>{t(DRAW_WORDS.checkWhat)}</p>
            <p>
              <small>{t(DRAW_WORDS.byHand)}</small>
            </p>
            {draw.digest !== null && (
              <>
                <p>{t(DRAW_WORDS.digest)}</p>
                <p>
                  <Hash value={draw.digest} />
                </p>
              </>
            )}
          </section>
        </aside>
      </div>
      <Result {...draw} />
      {draw.pairing !== null && <DrawPairing {...draw.pairing} />}
      <Lists {...draw} />
    </Page>
  );
}

function Freeze({ strata, publishedAt, apart }: Draw) {
  const t = useSay();
  return (
    <section className="section" aria-labelledby="freeze">
      <h2 id="freeze">{t(DRAW_WORDS.freeze)}</h2>
      <p className="quiet">{t(DRAW_WORDS.freezeWhat)}</p>
      <dl className="facts">
        <dt>{t(DRAW_WORDS.publishedAt)}</dt>
        <dd>{publishedAt === null ? '—' : <AtMoment at={publishedAt as Instant} />}</dd>
        {strata.map((stratum) => (
          <Fact key={stratum.name} name={stratum.name}>
            <Sizes {...stratum} />
            <br />
            <Hash value={stratum.commitment} />
          </Fact>
        ))}
      </dl>
      {apart !== null && (
        <p>
          {t(apart.sort === 'city' ? DRAW_WORDS.apartCity : DRAW_WORDS.apartInstitution, {
            most: apart.most,
          })}
        </p>
      )}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>
        <Chinese text={name} />
      </dt>
      <dd>{children}</dd>
    </>
  );
}

function Sizes({ pool, take, reserves }: Stratum) {
  return useSay()(DRAW_WORDS.stratumSizes, {
    pool: formatNumber(pool.length),
    take: formatNumber(take),
    reserves: formatNumber(reserves),
  });
}

function Chance({ witnesses, publicSource, publicValue, fallback, deadline, strata }: Draw) {
  const t = useSay();
  const language = useLanguage();
  const said = publicValue !== null && publicValue.source === publicSource ? publicValue : null;
  return (
    <section className="section" aria-labelledby="chance">
      <h2 id="chance">{t(DRAW_WORDS.chance)}</h2>
      <p className="quiet">{t(DRAW_WORDS.chanceWhat)}</p>
      <dl className="facts">
        {witnesses.map(({ source, person, commitment, nonce }) => (
          <Fact key={source} name={`${source} ${person}`}>
            {t(DRAW_WORDS.witnessCommitment)}{' '}
            {commitment === null ? t(DRAW_WORDS.waiting) : <Hash value={commitment} />}
            <br />
            {t(DRAW_WORDS.nonce)} {nonce === null ? t(DRAW_WORDS.waiting) : <code>{nonce}</code>}
          </Fact>
        ))}
        <Fact name={publicSource}>{said === null ? t(DRAW_WORDS.waiting) : <Value {...said} />}</Fact>
        {fallback !== null && deadline !== null && (
          <>
            <dt>{t(DRAW_WORDS.fallback)}</dt>
            <dd>
              {t(DRAW_WORDS.fallbackUntil, {
                source: fallback,
                at: formatPlainInstant(deadline as Instant, language),
              })}
              {publicValue?.source === fallback && (
                <>
                  <br />
                  <Value {...publicValue} />
                </>
              )}
            </dd>
          </>
        )}
        {strata.flatMap(({ name, seed }) =>
          seed === null
            ? []
            : [
                <Fact key={name} name={`${t(DRAW_WORDS.seed)} · ${name}`}>
                  <Hash value={seed} />
                </Fact>,
              ],
        )}
      </dl>
    </section>
  );
}

function Value({ value, evidence, at }: NonNullable<Draw['publicValue']>) {
  return (
    <>
      <b>{value}</b> <AtMoment at={at as Instant} />
      {evidence !== '' && (
        <>
          <br />
          <Chinese text={evidence} />
        </>
      )}
    </>
  );
}

function Result({ strata, supplements, cancelled }: Draw) {
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

/** The whole list as it was sealed, folded away: it is long. */
function Lists({ strata }: Draw) {
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
