import type { Instant } from '@qichuang/base';
import { DRAW_WORDS, formatPlainInstant } from '@qichuang/language';
import { useLanguage, useSay } from '../../frame/context.ts';
import { Chinese } from '../../pieces/Chinese.tsx';
import { Hash } from '../../pieces/Hash.tsx';
import { AtMoment } from '../../pieces/Moments.tsx';
import type { Draw } from './draw.ts';
import { Fact } from './Fact.tsx';

/** Where the chance comes from: witnesses, a public value, and the seeds made of both. */
export function Chance({ witnesses, publicSource, publicValue, fallback, deadline, strata }: Draw) {
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
