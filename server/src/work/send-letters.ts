import type { WrittenLetter } from '@qichuang/store';
import type { House } from '../house.ts';

/** Sends one letter; throws where it could not. At least once: a letter may come twice after a crash. */
export type Transport = (letter: WrittenLetter) => Promise<void>;

/** Thrown by a transport that knows that another try would change nothing (SMTP's 5xx). */
export class NeverMind extends Error {
  override readonly name = 'never-mind';
}

const BATCH = 25;
const LEASE_MS = 5 * 60_000;
const LONGEST_DELAY_MS = 3_600_000;
/** Doubling from a second to an hour, then hourly: four to five days in all, as RFC 5321, 4.5.4.1 asks of who gives up. */
const MOST_ATTEMPTS = 120;

/** Sends what waits, one letter after another. @returns how many were taken up. */
export async function sendLetters(house: House, send: Transport): Promise<number> {
  const { letters } = house.store;
  const claimed = await letters.claim(BATCH, LEASE_MS);
  for (const letter of claimed) {
    const { id, topic, attempts } = letter;
    try {
      await send(letter);
      await letters.sent(id, house.clock.now());
      house.log.tell('message-delivered', { topic });
    } catch (error) {
      const givenUp = error instanceof NeverMind || attempts >= MOST_ATTEMPTS;
      const delayMs = givenUp ? null : Math.min(LONGEST_DELAY_MS, 1000 * 2 ** Math.min(20, attempts - 1));
      await letters.failed(id, errorText(error), delayMs, house.clock.now());
      house.log.tell(givenUp ? 'letter-given-up' : 'message-not-delivered', { topic, attempts });
    }
  }
  return claimed.length;
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}
