import { DESK_WORDS, formatNumber } from '@qichuang/language';
import type { Criterion, ScoreBand } from '@qichuang/programmes';
import { useLanguage, useWords } from '../../kit/words.ts';
import { type BandSpan, bandSpans } from './bands.ts';

interface Props {
  readonly bands: readonly ScoreBand[];
  readonly criterion: Criterion;
  readonly halfPoints: number | null;
  /** Takes the lowest score of a band as a start; `null` where the sheet is only read. */
  readonly onChoose: ((halfPoints: number) => void) | null;
}

/** What a score of each band means for this criterion, with its span of points. */
export function AnchorBands({ bands, criterion, halfPoints, onChoose }: Props) {
  const t = useWords();
  const language = useLanguage();
  return (
    <>
      {language === 'en' && <p className="hint">{criterion.guideEn}</p>}
      <ul className="bands" aria-label={t(DESK_WORDS.anchors)}>
        {bandSpans(bands, criterion).map((span) => {
          const { band, anchor, from, to } = span;
          const chosen =
            halfPoints !== null && from !== null && to !== null && halfPoints >= from && halfPoints <= to;
          const words = (
            <>
              <b>
                {band[language]} {spanWords(span)}
              </b>
              <span lang="zh-CN">{anchor}</span>
            </>
          );
          return (
            <li key={band.id} className={chosen ? 'chosen' : undefined}>
              {onChoose === null || from === null ? (
                <span className="band">{words}</span>
              ) : (
                <button
                  type="button"
                  className="band"
                  aria-pressed={chosen}
                  title={t(DESK_WORDS.useBand, { score: formatNumber(from / 2) })}
                  onClick={() => {
                    if (!chosen) onChoose(from);
                  }}
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function spanWords({ from, to }: BandSpan): string {
  if (from === null || to === null) return '–';
  return from === to ? formatNumber(from / 2) : `${formatNumber(from / 2)}–${formatNumber(to / 2)}`;
}
