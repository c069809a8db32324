import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BIGDATA_2020 } from '@qichuang/programmes';
import { openChance, timetableFrom, usualOpening } from '@qichuang/world';
import { castFor } from '../tools/rehearse/cast.ts';
import { modelClockAt } from '../tools/rehearse/model-clock.ts';
import { startOwnServer } from '../tools/rehearse/own-server.ts';
import { playRound } from '../tools/rehearse/play-round.ts';
import { openProgress } from '../tools/rehearse/progress.ts';
import { streetOf } from '../tools/rehearse/street.ts';
import { worldFor } from '../tools/rehearse/world-for.ts';
import { tellTable } from './measuring/table.ts';

const DIST = fileURLToPath(new URL('../workbench/dist', import.meta.url));
const APPLICATIONS = 16;

const server = await startOwnServer();
const street = streetOf(server, 'page-weight');
const play = {
  street,
  clock: modelClockAt(server.clock ?? '', server.token ?? ''),
  progress: openProgress(process.stderr, () => performance.now()),
  atOnce: 8,
  chance: openChance('page-weight'),
  prefix: '',
  programme: BIGDATA_2020,
  year: 2022,
  timetable: timetableFrom(usualOpening(2022)),
  world: worldFor(BIGDATA_2020, { seed: 'page-weight', count: APPLICATIONS, year: 2022 }),
  panelSize: 3,
  broken: [],
  looked: new Map(),
};
const { id: round } = await playRound(play, await castFor(play, 10));

const { rows: notices } = await read<{ rows: { id: string }[] }>(`/api/v1/notices?round=${round}`);
const { rows: lists } = await read<{ rows: { id: string; entries: { number: string }[] }[] }>(
  `/api/v1/announcements?round=${round}`,
);
const pages = {
  home: '/',
  programmes: '/programmes',
  programme: `/programmes/${BIGDATA_2020.id}`,
  round: `/rounds/${round}`,
  'notice with its form': `/notices/${notices[0]?.id}`,
  announcement: `/announcements/${lists[0]?.id}`,
  directory: '/directory',
  platform: `/platforms/${lists[0]?.entries[0]?.number}`,
  'style sheet of all pages': '/assets/portal.css',
};
const portal = await Promise.all(
  Object.entries(pages).map(async ([page, path]) => {
    const response = await fetch(server.url + path);
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    const body = Buffer.from(await response.arrayBuffer());
    const scripts = (body.toString('utf8').match(/<script/g) ?? []).length;
    return { page, bytes: body.length, compressed: gzipSync(body).length, scripts };
  }),
);
await server.stop();
tellTable('public pages', portal);
tellTable('workbench', workbench());

async function read<View>(path: string): Promise<View> {
  const response = await fetch(server.url + path);
  return (await response.json()) as View;
}

/** What a browser loads before anything shows, and what the other areas add when they are opened. */
function workbench() {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const files = readdirSync(join(DIST, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  const first = files.filter((name) => html.includes(name));
  const rest = files.filter((name) => !first.includes(name));
  const weigh = (what: string, names: readonly string[]) => {
    const bodies = names.map((name) => readFileSync(join(DIST, 'assets', name)));
    return {
      what,
      files: names.length,
      bytes: bodies.reduce((sum, body) => sum + body.length, 0),
      compressed: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
    };
  };
  const largest = rest
    .toSorted(
      (one, other) =>
        readFileSync(join(DIST, 'assets', other)).length - readFileSync(join(DIST, 'assets', one)).length,
    )
    .slice(0, 5);
  return [
    weigh('named by the first page', first),
    weigh('loaded when needed, together', rest),
    ...largest.map((name) => weigh(`of these ${name.replace(/-[\w-]{8}\.(js|css)$/, '.$1')}`, [name])),
  ];
}
