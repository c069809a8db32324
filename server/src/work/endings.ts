import { randomBytes } from 'node:crypto';
import { addDays, dayIn, type Instant, type Result, SHANGHAI } from '@qichuang/base';
import {
  type Act,
  type Desk,
  EXPIRY_NOTICES,
  expirePlatform,
  expiryNotice,
  followRecord,
  reissueCertificate,
  tellOfExpiry,
} from '@qichuang/casework';
import type { Refusal } from '@qichuang/domain';
import type { House } from '../house.ts';
import { carryOut } from '../http/from-act.ts';

/**
 * Lets platforms and their certificates follow changes whose day has come, tells of validity that is running out, and lets it end (A3.6, B5.2, B5.4). Every node
 * looks; the key names the platform and the day, and is given out once. It decides nothing: what it brings about was decided or follows
 * from the rules.
 */
export async function lookAfterEndings(house: House): Promise<void> {
  const at = house.clock.now();
  const today = dayIn(at, SHANGHAI);
  const { queries } = house.store;
  let followed = 0;
  for (const platform of await queries.behindRecord(today)) {
    if (await byTheClock(house, at, `follow:${platform}:${today}`, platform, followRecord)) followed += 1;
  }
  for (const { platform, change } of await queries.certificatesBehind())
    await byTheClock(house, at, `certify:${platform}:${change}`, platform, reissueCertificate);
  let told = 0;
  let expired = 0;
  for (const platform of await queries.endingBy(addDays(today, Math.max(...EXPIRY_NOTICES)))) {
    const { id, validUntil } = platform;
    if (validUntil < today) {
      if (await byTheClock(house, at, `expire:${id}:${validUntil}`, id, expirePlatform)) expired += 1;
      continue;
    }
    const notice = expiryNotice(platform, today);
    if (notice === null) continue;
    if (await byTheClock(house, at, `expiring:${id}:${validUntil}:${notice}`, id, tellOfExpiry)) told += 1;
  }
  if (followed > 0) house.log.tell('changes-followed', { count: followed });
  if (told > 0) house.log.tell('expiry-told', { count: told });
  if (expired > 0) house.log.tell('platforms-expired', { count: expired });
}

async function byTheClock(
  { desk }: House,
  at: Instant,
  key: string,
  platform: string,
  does: (desk: Desk, act: Act<{ readonly platform: string }>) => Promise<Result<unknown, Refusal>>,
): Promise<boolean> {
  if ((await desk.shelf.firstAnswer(key, 'clock')) !== undefined) return false;
  const act = {
    actor: { person: null, office: null },
    at,
    seed: new Uint8Array(randomBytes(32)),
    request: { key, by: 'clock', digest: key },
    body: { platform },
  };
  return (await carryOut(desk, (own) => does(own, act))).ok;
}
