import { concatBytes } from '@qichuang/base';
import { formatNoteKey, parseTilePath } from '@qichuang/engine-ledger';
import type { Context, Hono } from 'hono';
import type { House } from '../house.ts';
import { latestHead } from './proofs.ts';

const TEXT = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' } as const;
const MOVING = { ...TEXT, 'cache-control': 'no-cache' } as const;

/**
 * The log as C2SP tlog-tiles: head, key and tiles of hashes. Bundles of entries are not served: they would hold acts
 * that are not public (docs/decisions).
 */
export function mountTiles(app: Hono, house: House): void {
  app.get('/ledger/checkpoint', async (context) => {
    const head = await latestHead(house.store);
    return head === undefined
      ? context.body('No head has been published yet.\n', 404, MOVING)
      : context.body(head.note, 200, MOVING);
  });
  app.get('/ledger/key', (context) =>
    context.body(house.ledger.keys.map((key) => `${formatNoteKey(key)}\n`).join(''), 200, MOVING),
  );
  app.get('/ledger/tile/*', (context) => tile(context, house));
}

async function tile(context: Context, { store }: House): Promise<Response> {
  const asked = parseTilePath(context.req.path.slice('/ledger/'.length));
  if (asked === undefined)
    return context.body('No tile has such a path: tile/<L>/<N>[.p/<W>], C2SP tlog-tiles.\n', 400, MOVING);
  const { level, index, width } = asked;
  if (level === 'entries')
    return context.body(
      'Entries are not published: they hold acts that are not public. Proofs are, at /api/v1/ledger/inclusion.\n',
      404,
      MOVING,
    );
  const size = (await store.ledger.published.latest())?.size ?? 0;
  const first = index * 256;
  // Nothing beyond the public head: how far the tree has grown since is nobody's to know.
  if (first + width > Math.floor(size / 256 ** level))
    return context.body('The public head does not reach so far.\n', 404, MOVING);
  const hashes = await store.ledger.tree.hashes(level, first, first + width);
  if (hashes.length !== width) throw new Error(`tile ${level}/${index} is not whole`);
  return context.body(new Uint8Array(concatBytes(...hashes.map(({ sha256 }) => sha256))), 200, {
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
  });
}
