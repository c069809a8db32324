import { type DestinationStream, pino } from 'pino';
import { HAPPENINGS, type HappeningName } from './happenings.ts';

export interface Log {
  tell(name: HappeningName, about?: Readonly<Record<string, unknown>>): void;
}

/** Structured lines on standard error: standard output belongs to what a starter reads (`ready …`). */
export function openLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    tell(name, about = {}) {
      const { level: at, says } = HAPPENINGS[name];
      logger[at]({ happening: name, ...about }, says);
    },
  };
}

/**
 * What may be kept of an error: its kind, its code and where it was thrown. Its message may hold SQL with
 * parameters, so people's data, and stays out.
 */
export function traceOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { cause } = error;
  const code = codeOf(error) ?? codeOf(cause);
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return {
    error: error.name,
    ...(code === undefined ? {} : { code }),
    ...(cause instanceof Error ? { cause: cause.name } : {}),
    frames,
  };
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
