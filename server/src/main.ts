import { openLog, traceOf } from './log/log.ts';
import { type Running, run } from './run.ts';
import { seedDemo } from './seed-demo.ts';
import { readSettings, type Settings } from './settings.ts';

const settings = settingsOrExit();
const log = openLog(settings.logLevel);

let running: Running | undefined;
let seeding: { readonly stop: () => void } | undefined;
let asked = false;

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    // A second signal means it: the database stops by itself when this process is gone.
    if (asked) process.exit(1);
    asked = true;
    log.tell('shutting-down', { signal });
    void stop(0);
  });
}

try {
  running = await run(settings, log);
  if (asked) await stop(0);
  else announce(running);
} catch (error) {
  log.tell('work-failed', { work: 'start', ...traceOf(error) });
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
}

/** One line a program can wait for, and an address a person can open. */
function announce(started: Running): void {
  if (started.modelClockPort !== null) {
    process.stdout.write(`model-clock http://127.0.0.1:${started.modelClockPort}\n`);
  }
  process.stdout.write(`ready ${started.url}\n`);
  if (started.demo && started.fresh) seeding = seedDemo(started, log);
}

async function stop(code: number): Promise<void> {
  seeding?.stop();
  await running?.stop();
  if (running !== undefined) log.tell('stopped');
  if (running !== undefined || code !== 0) process.exit(code);
}

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env, process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}
