import { Client } from 'pg';

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 10_000;

/**
 * Calls `onWake` when messages come into the outbox, on whatever node. It is a wake-up, no delivery: a worker also
 * looks by itself from time to time. A connection that breaks is made again, and counts as a wake-up, since nobody
 * knows what came meanwhile.
 *
 * @returns what stops it.
 */
export function listenOn(url: string, onWake: () => void): () => Promise<void> {
  let stopped = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let delayMs = FIRST_DELAY_MS;

  async function open(): Promise<void> {
    const fresh = new Client({ connectionString: url, application_name: 'qichuang-listen', keepAlive: true });
    client = fresh;
    let broken = false;
    const again = () => {
      if (broken || stopped) return;
      broken = true;
      fresh.end().catch(() => undefined);
      timer = setTimeout(() => void open(), delayMs);
      delayMs = Math.min(LONGEST_DELAY_MS, delayMs * 2);
    };
    fresh.on('error', again);
    fresh.on('end', again);
    fresh.on('notification', () => onWake());
    try {
      await fresh.connect();
      await fresh.query('listen outbox');
      delayMs = FIRST_DELAY_MS;
      onWake();
    } catch {
      again();
    }
  }

  void open();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
