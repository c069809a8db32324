import { createHmac } from 'node:crypto';
import { drawOrder, HASHES, type HashName, poolCommitment } from '@qichuang/engine-draw';
import { tellTable } from './measuring/table.ts';

const LARGEST = Number(process.env['BENCH_POOL'] ?? '1000000');
const SECONDS = 1;
const SEED = '5a'.repeat(32);
const STRATUM = '第一组';

const rows: Record<string, string | number>[] = [];
for (const hash of HASHES) {
  for (let size = 10; size <= LARGEST; size *= 10) rows.push(measured(hash, size));
}
tellTable('draw', rows);

function measured(hash: HashName, size: number) {
  const pool = Array.from({ length: size }, (_, place) => ({ id: `Z-${String(place).padStart(7, '0')}` }));
  // The same messages under the same key, by OpenSSL, in turns with the draws.
  const key = Buffer.from(SEED, 'hex');
  const bare = () => {
    for (const { id } of pool) createHmac(hash, key).update(`${STRATUM}\n${id}`).digest();
  };
  const sealing = perSecond(() => whole(poolCommitment(hash, [], pool)));
  const draws = perSecond(() => whole(drawOrder(hash, SEED, STRATUM, pool)));
  const peer = perSecond(bare);
  return {
    hash,
    pool: size,
    'commitments/s': sealing,
    'draws/s': draws,
    'tickets/s': Math.round(draws * size),
    'HMAC by OpenSSL/s': Math.round(peer * size),
    'tickets : HMAC': draws / peer,
    'peak MiB': Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function whole(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error('a pool of the measurement was refused');
}

/** At least one run, and as many as a second holds. */
function perSecond(run: () => void): number {
  run();
  const from = performance.now();
  let runs = 0;
  do {
    run();
    runs += 1;
  } while (performance.now() - from < SECONDS * 1000);
  return runs / ((performance.now() - from) / 1000);
}
