import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface ServerToPlayOn {
  readonly url: string;
  /** `null`: time cannot be moved there. */
  readonly clock: string | null;
  readonly token: string | null;
  /** The folder its letters go to; `null` where it is not on this machine. */
  readonly mail: string | null;
  stop(): Promise<void>;
}

const REHEARSE = fileURLToPath(new URL('../rehearse.ts', import.meta.url));
const HOME = fileURLToPath(new URL('../..', import.meta.url));

/** A server of our own in a process of its own, on a database made for trying out: embedded, or where DATABASE_URL points. */
export async function startOwnServer(): Promise<ServerToPlayOn> {
  const dataDir = mkdtempSync(join(tmpdir(), 'qichuang-rehearsal-'));
  const child = spawn(process.execPath, ['--import', 'tsx', REHEARSE, '--serve'], {
    cwd: HOME,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      LOG_LEVEL: 'warn',
      ...process.env,
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      MODEL_CLOCK_PORT: '0',
      REQUESTS_PER_MINUTE: '0',
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Whatever becomes of us, it does not outlive us.
  const onExit = () => child.kill('SIGTERM');
  process.once('exit', onExit);
  const stop = async (): Promise<void> => {
    process.off('exit', onExit);
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    if (!line.startsWith('{')) continue;
    // From here on its log is nobody's; a full pipe would stop it.
    child.stdout.resume();
    const { url, clock, token } = JSON.parse(line) as { url: string; clock: string; token: string };
    return { url, clock, token, mail: join(dataDir, 'mail'), stop };
  }
  await stop();
  throw new Error('the server ended before it was ready; its reason stands above');
}
