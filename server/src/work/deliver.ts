import type { House } from '../house.ts';
import { addressMessages } from './address-messages.ts';
import { sendLetters, type Transport } from './send-letters.ts';

/**
 * Writes and sends whatever waits, some of each in turn until nothing does: a stream of messages that does not end must not hold up the
 * letters of those before.
 */
export async function deliver(house: House, send: Transport): Promise<void> {
  while ((await addressMessages(house)) + (await sendLetters(house, send)) > 0);
}
