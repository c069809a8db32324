import { openLog, readSettings, run } from '@qichuang/server';

/** Runs a server on a database made for trying out, and tells its address, its clock and the token that moves it. */
export async function serve(): Promise<void> {
  const settings = readSettings(process.env, []);
  const running = await run(settings, openLog(settings.logLevel));
  if (!running.demo || running.modelClockPort === null) {
    await running.stop();
    throw new Error('this database was not made for trying out: a rehearsal moves its clock');
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void running.stop().then(() => process.exit(0));
    });
  }
  const clock = `http://127.0.0.1:${running.modelClockPort}`;
  process.stdout.write(`${JSON.stringify({ url: running.url, clock, token: running.demoToken })}\n`);
}
