import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expects } from '../play.ts';
import type { Years } from './held.ts';

export interface LetterRead {
  readonly topic: string;
  readonly to: readonly { readonly email: string }[];
  readonly values: Readonly<Record<string, unknown>>;
}

const PATIENCE_MS = 1_200_000;
const QUIET_MS = 12_000;
const REMINDERS = 3;

/** Every duty that ran over was reminded of a month, a week and a day before (A3.7, B6.1). */
export async function checkReminders(years: Years, folder: string): Promise<void> {
  const letters = await settled(folder);
  expectReminders(years, letters);
  expectWarnings(years, letters);
}

export function expectReminders(
  years: Pick<Years, 'overdue' | 'play'>,
  letters: readonly LetterRead[],
): void {
  for (const { kind, period, platform, dueOn } of years.overdue) {
    const reminders = letters.filter(
      ({ topic, values }) =>
        topic === 'duty-reminder' &&
        values['kind'] === kind &&
        values['period'] === period &&
        values['platform'] === platform,
    );
    expects(
      years.play,
      'every duty that ran over had its three reminders (A3.7, B6.1)',
      reminders.length >= REMINDERS && reminders.every(({ to }) => to.length > 0),
      `${kind} ${period} of ${platform}, due ${dueOn}: ${reminders.length}`,
    );
  }
}

/** Whoever's validity ran out was told half a year, three months and a month before, and its bureau with it (A3.6, B5.2). */
export function expectWarnings(years: Pick<Years, 'held' | 'play'>, letters: readonly LetterRead[]): void {
  for (const { name, number } of years.held.filter(({ state }) => state === 'expired')) {
    const warnings = letters.filter(
      ({ topic, values }) => topic === 'platform-expiring' && values['platform'] === name,
    );
    expects(
      years.play,
      'whoever’s validity ran out was told three times, and its bureau (A3.6, B5.2)',
      warnings.length === REMINDERS * 2 && warnings.every(({ to }) => to.length > 0),
      `${number}: ${warnings.length}`,
    );
  }
}

/** Letters go out every few seconds: read once no more come. */
async function settled(folder: string): Promise<readonly LetterRead[]> {
  let before = -1;
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(QUIET_MS)) {
    const now = namesIn(folder).length;
    if (now === before) break;
    before = now;
  }
  return asWritten(
    namesIn(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LetterSent),
  );
}

interface LetterSent extends LetterRead {
  readonly message: number | null;
}

/** What was written once and went to several people, each by a letter of their own, is one again. */
function asWritten(sent: readonly LetterSent[]): readonly LetterRead[] {
  const written = new Map<string, LetterRead>();
  for (const [place, { message, topic, to, values }] of sent.entries()) {
    const key = String(message ?? `alone ${place}`);
    written.set(key, { topic, values, to: [...(written.get(key)?.to ?? []), ...to] });
  }
  return [...written.values()];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}
