import { DRAW_PURPOSE_WORDS, DRAW_STATE_WORDS, DRAW_WORDS, formatNumber } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { Downloads } from '../pieces/Downloads.tsx';
import { Hash } from '../pieces/Hash.tsx';
import { Chance } from './draw/Chance.tsx';
import { DrawPairing } from './draw/DrawPairing.tsx';
import type { DrawPageProps } from './draw/draw.ts';
import { Freeze } from './draw/Freeze.tsx';
import { Lists } from './draw/Lists.tsx';
import { Result } from './draw/Result.tsx';

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
