import type { Instant } from '@qichuang/base';
import { DRAW_WORDS, formatNumber } from '@qichuang/language';
import { useSay } from '../../frame/context.ts';
import { Hash } from '../../pieces/Hash.tsx';
import { AtMoment } from '../../pieces/Moments.tsx';
import type { Draw, Stratum } from './draw.ts';
import { Fact } from './Fact.tsx';

/** What was sealed before anybody knew the chance: lists and numbers, with their hashes. */
export function Freeze({ strata, publishedAt, apart }: Draw) {
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

function Sizes({ pool, take, reserves }: Stratum) {
  return useSay()(DRAW_WORDS.stratumSizes, {
    pool: formatNumber(pool.length),
    take: formatNumber(take),
    reserves: formatNumber(reserves),
  });
}
