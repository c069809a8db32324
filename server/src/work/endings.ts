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
    if (await byTheClock(house, at, `follow:${platform}:${today}`, { platform }, followRecord)) followed += 1;
  }
  let kept = 0;
  for (const { platform, change, issued } of await queries.certificatesBehind()) {
    const done = await byTheClock(
      house,
      at,
      `certify:${platform}:${change}`,
      { platform, issued },
      reissueCertificate,
    );
    if (done?.issued === false) kept += 1;
  }
  let told = 0;
  let expired = 0;
  for (const platform of await queries.endingBy(addDays(today, Math.max(...EXPIRY_NOTICES)))) {
    const { id, validUntil } = platform;
    if (validUntil < today) {
      if (await byTheClock(house, at, `expire:${id}:${validUntil}`, { platform: id }, expirePlatform))
        expired += 1;
      continue;
    }
    const notice = expiryNotice(platform, today);
    if (notice === null) continue;
    const key = `expiring:${id}:${validUntil}:${notice}`;
    if (await byTheClock(house, at, key, { platform: id }, tellOfExpiry)) told += 1;
  }
  if (followed > 0) house.log.tell('changes-followed', { count: followed });
  if (kept > 0) house.log.tell('certificates-stand', { count: kept });
  if (told > 0) house.log.tell('expiry-told', { count: told });
  if (expired > 0) house.log.tell('platforms-expired', { count: expired });
}

/** The answer of an act that was carried out now; nothing where it was before, or was refused. */
async function byTheClock<Body, Answer>(
  { desk }: House,
  at: Instant,
  key: string,
  body: Body,
  does: (desk: Desk, act: Act<Body>) => Promise<Result<Answer, Refusal>>,
): Promise<Answer | undefined> {
  if ((await desk.shelf.firstAnswer(key, 'clock')) !== undefined) return undefined;
  const act = {
    actor: { person: null, office: null },
    at,
    seed: new Uint8Array(randomBytes(32)),
    request: { key, by: 'clock', digest: key },
    body,
  };
  const result = await carryOut(desk, (own) => does(own, act));
  return result.ok ? result.value : undefined;
}
