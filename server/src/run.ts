import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { openFiles, openStore, type Store, startEmbeddedPostgres } from '@qichuang/store';
import { buildApp } from './app.ts';
import { openClock } from './clock.ts';
import { type Log, traceOf } from './log/log.ts';
import { listenForModelClock } from './model-clock.ts';
import { DEMO_SETTING, openHouse } from './open-house.ts';
import { publishProgrammes } from './publish-programmes.ts';
import type { Settings } from './settings.ts';
import { mailFolder } from './work/mail-folder.ts';
import { smtpTransport } from './work/smtp.ts';
import { startWorkers } from './work/workers.ts';

export interface Running {
  readonly url: string;
  readonly demo: boolean;
  /** The database was made just now. */
  readonly fresh: boolean;
  readonly modelClockPort: number | null;
  /** Opens the model clock and passes the limits on requests; for the client process that enters the demo world. */
  readonly demoToken: string;
  /** Takes nothing new, finishes what runs, closes everything. */
  readonly stop: () => Promise<void>;
}

const GRACE_MS = 10_000;
const FRESH_SETTING = 'set-up-at';

/** Starts everything in the order in which one thing needs the other. */
export async function run(settings: Settings, log: Log): Promise<Running> {
  const embedded =
    settings.databaseUrl === null
      ? await startEmbeddedPostgres({
          dataDir: join(settings.dataDir, 'postgres'),
          durable: true,
          log: (line) => log.tell('database-says', { line }),
        })
      : null;
  const closing: (() => Promise<void>)[] = embedded === null ? [] : [embedded.stop];
  const closeAll = async () => {
    for (const close of closing.reverse()) await close();
  };
  try {
    const store = await openStore({
      url: settings.databaseUrl ?? embedded?.url ?? '',
      ...(settings.databaseAdminUrl === null ? {} : { adminUrl: settings.databaseAdminUrl }),
      onIdleError: (error) => log.tell('database-connection-lost', traceOf(error)),
    });
    closing.push(store.close);
    const clock = openClock();
    const fresh = await isFresh(store, clock.real());
    if (fresh && !settings.empty) await store.settings.set(DEMO_SETTING, true);
    await publishProgrammes(store, clock, log);
    const demoToken = randomBytes(24).toString('base64url');
    const files = await openFiles({ dir: join(settings.dataDir, 'files') });
    const house = await openHouse({ store, files, settings, log, demoToken, clock });
    const modelClock = house.demo
      ? await listenForModelClock(house, settings.modelClockPort ?? 0, demoToken)
      : null;
    if (modelClock !== null) closing.push(modelClock.close);
    const workers = startWorkers(
      house,
      settings.smtpUrl === null ? mailFolder(settings.mailFolder) : smtpTransport(settings.smtpUrl, settings),
    );
    closing.push(workers.stop);
    const socket = await listen(settings, buildApp(house).fetch, log);
    closing.push(socket.close);
    log.tell('started', { port: socket.port, demo: house.demo, fresh });
    let stopping: Promise<void> | undefined;
    return {
      url: `http://${shownHost(settings.host)}:${socket.port}`,
      demo: house.demo,
      fresh,
      modelClockPort: modelClock?.port ?? null,
      demoToken,
      stop: () => {
        stopping ??= closeAll();
        return stopping;
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Of several nodes that find a new database at once, one is the first. */
async function isFresh(store: Store, at: string): Promise<boolean> {
  const mark = `${at} ${randomBytes(8).toString('hex')}`;
  return (await store.settings.initialise(FRESH_SETTING, mark)) === mark;
}

type Fetch = Parameters<typeof serve>[0]['fetch'];

function listen(
  { port, host }: Settings,
  fetch: Fetch,
  log: Log,
): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, (bound) => {
      server.off('error', reject);
      resolve({ port: bound.port, close });
    });
    server.once('error', reject);

    function close(): Promise<void> {
      return new Promise((closed) => {
        const forced = setTimeout(() => {
          log.tell('shutdown-forced');
          if ('closeAllConnections' in server) server.closeAllConnections();
        }, GRACE_MS);
        server.close(() => {
          clearTimeout(forced);
          closed();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
    }
  });
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
