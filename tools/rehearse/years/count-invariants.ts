import type { Visitor } from '../client.ts';
import { expects } from '../play.ts';
import { allPages } from './all-pages.ts';
import type { Years } from './held.ts';

/** Every list has each of its items once, and its total is their number, for whoever reads it. */
export async function checkCounts(years: Years): Promise<void> {
  const { play, cast, held } = years;
  const own = held.find(({ state }) => state !== 'ended');
  const bureau = cast.recommenders.find((one) => held.some(({ recommender }) => recommender === one));
  const readers: readonly Visitor[] = [
    cast.clerk,
    ...(bureau === undefined ? [] : [bureau.clerk]),
    ...(own === undefined ? [] : [own.host]),
  ];
  for (const reader of readers) {
    for (const [list, ask] of listsOf(reader)) {
      const { rows, total } = await allPages(ask);
      const distinct = new Set(rows.map(({ id }) => id)).size;
      expects(
        play,
        'every list has each of its items once, and counts them',
        rows.length === total && distinct === rows.length,
        `${list} for ${reader.name}: ${rows.length} rows, ${distinct} different, ${total} counted`,
      );
    }
  }
}

type Ask = Parameters<typeof allPages<{ readonly id: string }>>[0];

function listsOf(reader: Visitor): readonly (readonly [string, Ask])[] {
  return [
    ['filings', (page) => reader.asks('list-filings', { query: page })],
    ['measures', (page) => reader.asks('list-measures', { query: page })],
    ['evaluations', (page) => reader.asks('list-evaluations', { query: page })],
    ['milestones', (page) => reader.asks('list-milestones', { query: page })],
    ['voices', (page) => reader.asks('list-voices', { query: page })],
    ['support', (page) => reader.asks('list-support', { query: page })],
    ['platforms', (page) => reader.asks('list-platforms', { query: { ...page, own: 'true' } })],
    [
      'duties',
      async (page) => {
        const told = await reader.asks('list-duties', { query: page });
        return { ...told, rows: told.rows.map(({ filing }) => ({ id: filing })) };
      },
    ],
  ];
}
