import { type Log, traceOf } from '../log/log.ts';

export interface Worker {
  /** Ends after what it is doing now. */
  readonly stop: () => Promise<void>;
  /** Does its work at once instead of at its next time. */
  readonly wake: () => void;
}

/** Does a piece of work again and again, one after another; a failure is told and does not end it. */
export function every(ms: number, log: Log, name: string, work: () => Promise<void>): Worker {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  function run(): void {
    if (stopped) return;
    if (running !== undefined) {
      again = true;
      return;
    }
    clearTimeout(timer);
    running = work()
      .catch((error: unknown) => log.tell('work-failed', { work: name, ...traceOf(error) }))
      .finally(() => {
        running = undefined;
        const next = again ? 0 : ms;
        again = false;
        if (!stopped) timer = setTimeout(run, next);
      });
  }
  timer = setTimeout(run, ms);
  return {
    wake: run,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
