import { SCORE_COMPARISON_WORDS } from '@qichuang/language';
import { useLanguage, useWords } from '../../kit/words.ts';
import { greyBandAt, placesText } from './comparison.ts';
import type { RankingLine } from './decision.ts';

interface Props {
  readonly lines: readonly RankingLine[];
  readonly cut: number;
}

/** Says which places around the cut the scores leave open. Nothing where no place could be told at all. */
export function GreyBand({ lines, cut }: Props) {
  const t = useWords();
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  if (lines.every(({ places }) => places === null)) return null;
  const band = greyBandAt(lines, cut);
  return (
    <section className="card" aria-labelledby="grey-band">
      <div className="card-head">
        <h2 id="grey-band">{t(SCORE_COMPARISON_WORDS.greyTitle)}</h2>
      </div>
      <div className="card-body">
        <p role="status">{sentence()}</p>
        <p className="hint">{t(SCORE_COMPARISON_WORDS.greyMethod)}</p>
      </div>
    </section>
  );

  function sentence(): string {
    if (cut === 0 || cut === lines.length) return t(SCORE_COMPARISON_WORDS.greyNoCut);
    if (band.length === 0) return t(SCORE_COMPARISON_WORDS.greyNone);
    const places = placesText(
      band.map(({ place }) => place),
      comma,
    );
    return t(SCORE_COMPARISON_WORDS.greyText, { places, count: band.length });
  }
}
