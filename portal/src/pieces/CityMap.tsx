import { formatNumber, PORTAL_WORDS, type Words } from '@qichuang/language';
import { useLanguage, useSay } from '../frame/context.ts';
import { CITY_OUTLINES, MAP_VIEW_BOX } from '../map-outline.ts';

/** How many platforms a city has. */
export interface CityCount {
  /** Region code of the city, `370100`. */
  readonly code: string;
  readonly name: Words;
  readonly count: number;
}

interface Props {
  readonly cities: readonly CityCount[];
  readonly chosen?: string | null;
}

/** A sketch of the sixteen cities; each prints its name and number, the darker the more. */
export function CityMap({ cities, chosen = null }: Props) {
  const language = useLanguage();
  const t = useSay();
  const most = Math.max(1, ...cities.map(({ count }) => count));
  const byCode = new Map(cities.map((city) => [city.code, city]));
  const shown = CITY_OUTLINES.map((outline) => ({ ...outline, city: byCode.get(outline.code) }));
  // The chosen city is drawn last, so that its border lies above its neighbours'.
  const inOrder = shown.toSorted((a, b) => Number(a.code === chosen) - Number(b.code === chosen));
  return (
    <svg className="map" viewBox={MAP_VIEW_BOX} role="img" aria-label={t(PORTAL_WORDS.map.described)}>
      {inOrder.map(({ code, path, city }) => (
        <path
          key={code}
          d={path}
          className={`level-${levelOf(city?.count ?? 0, most)}${code === chosen ? ' chosen' : ''}`}
        />
      ))}
      {shown.map(({ code, label: [x, y], city }) =>
        city === undefined ? null : (
          <text key={code} x={x} y={y} className={`on-${levelOf(city.count, most)}`}>
            {shortName(city.name, language)}
            <tspan className="count" x={x} dy="17">
              {formatNumber(city.count)}
            </tspan>
          </text>
        ),
      )}
    </svg>
  );
}

/** Five steps of the one scale; contrast of each with its letters is in the visual language. */
function levelOf(count: number, most: number): number {
  return [0.12, 0.25, 0.45, 0.75].filter((share) => count > 0 && count / most >= share).length;
}

/** On the map there is room for 济南, not for 济南市. */
function shortName(name: Words, language: 'zh' | 'en'): string {
  return language === 'zh' ? name.zh.replace(/市$/, '') : name.en;
}
