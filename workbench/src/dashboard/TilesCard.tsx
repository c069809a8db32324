import { DASHBOARD_WORDS, formatNumber } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../kit/words.ts';
import type { Targets } from './TargetsCard.tsx';

/** Column and row of each city on the board: about where it lies, and no border is drawn. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  '3714': [1, 0],
  '3716': [2, 0],
  '3705': [3, 0],
  '3706': [5, 0],
  '3710': [6, 0],
  '3715': [0, 1],
  '3701': [1, 1],
  '3703': [2, 1],
  '3707': [3, 1],
  '3702': [4, 1],
  '3709': [1, 2],
  '3713': [3, 2],
  '3711': [4, 2],
  '3717': [0, 3],
  '3708': [1, 3],
  '3704': [2, 3],
};

const WIDE = 72;
const HIGH = 85;

/** The cities as equal tiles, the darker the more; each prints its number and opens its list. */
export function TilesCard({ cities }: { cities: Targets['cities'] }) {
  const t = useWords();
  const most = Math.max(1, ...cities.map(({ both }) => both.value));
  const total = cities.reduce((sum, { both }) => sum + both.value, 0);
  const placed = cities.flatMap((city) => {
    const place = PLACES[city.city];
    return place === undefined ? [] : [{ ...city, place }];
  });
  return (
    <section className="card" aria-labelledby="tiles">
      <div className="card-head">
        <h2 id="tiles">{t(DASHBOARD_WORDS.tiles)}</h2>
        <span className="hint">{t(DASHBOARD_WORDS.tilesHint)}</span>
        <span className="space" />
        <a href="#compare">{t(DASHBOARD_WORDS.asTable)}</a>
      </div>
      <div className="card-body">
        {/* biome-ignore lint/a11y/useSemanticElements: a group of links drawn in SVG has no element of its own */}
        <svg className="tiles" viewBox="-1 -1 504 340" role="group" aria-label={t(DASHBOARD_WORDS.tilesSay)}>
          {placed.map((city) => (
            <Tile key={city.city} city={city} level={levelOf(city.both.value, most)} />
          ))}
          <text x="328" y="300" className="tile-legend">
            {t(DASHBOARD_WORDS.tilesLegend)}
          </text>
          <text x="328" y="320" className="tile-legend">
            {t(DASHBOARD_WORDS.tilesTotal, { total: formatNumber(total) })}
          </text>
        </svg>
      </div>
    </section>
  );
}

interface TileProps {
  readonly city: Targets['cities'][number] & { readonly place: readonly [number, number] };
  readonly level: number;
}

function Tile({ city: { names, both, place }, level }: TileProps) {
  const t = useWords();
  const language = useLanguage();
  const [column, row] = place;
  const tile = (
    <g transform={`translate(${column * WIDE} ${row * HIGH})`}>
      <rect width="68" height="81" rx="2" className={`tile-${level}`} />
      <text x="9" y="24" className={`on-${level} tile-name`}>
        {language === 'zh' ? names.zh.replace(/市$/, '') : names.en}
      </text>
      <text x="59" y="68" textAnchor="end" className={`on-${level} tile-count`}>
        {formatNumber(both.value)}
      </text>
    </g>
  );
  if (both.value === 0) return tile;
  const says = t(DASHBOARD_WORDS.opensList, { what: names[language], count: both.value });
  return (
    <Link to="/progress/list" search={both.behind as never} aria-label={says}>
      {tile}
    </Link>
  );
}

/** Five steps of the one scale; contrast of each with its letters is in the visual language. */
function levelOf(count: number, most: number): number {
  return [0.12, 0.25, 0.45, 0.75].filter((share) => count > 0 && count / most >= share).length;
}
