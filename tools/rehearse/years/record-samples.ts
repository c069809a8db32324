import { dayIn, SHANGHAI } from '@qichuang/base';
import { expects } from '../play.ts';
import type { Sample, Years } from './held.ts';
import { standing } from './held.ts';

const MOST = 6;

type Record = Awaited<ReturnType<typeof readRecord>>;

/** Notes what the records of some platforms say of today, to be asked again at the end (B5.2). */
export async function sampleRecords(years: Years): Promise<void> {
  const knownAt = await years.play.clock.now();
  const on = dayIn(knownAt, SHANGHAI);
  const all = standing(years);
  const step = Math.max(1, Math.floor(all.length / MOST));
  for (const held of all.filter((_, place) => place % step === 0).slice(0, MOST)) {
    const told = textOf(await readRecord(years, { platform: held.id, on, knownAt }));
    years.samples.push({ platform: held.id, on, knownAt, told });
  }
}

/**
 * What was known of a day at a moment is told the same at the end. As known now it may differ by what was recorded since
 * for that day, and by nothing else (A4.1, B5.2).
 */
export async function checkSamples(years: Years): Promise<void> {
  for (const sample of years.samples) {
    const again = await readRecord(years, sample);
    expects(
      years.play,
      'what was known of a past day is told the same at the end (B5.2)',
      textOf(again) === sample.told,
      `${sample.platform} on ${sample.on}: ${textOf(again)} instead of ${sample.told}`,
    );
    const now = await readRecord(years, { platform: sample.platform, on: sample.on });
    const fates = new Map(now.history.map((entry) => [entry.id, entry]));
    const [then, since] = [idsIn(sample.told), idsIn(textOf(now))];
    expects(
      years.play,
      'a past day changes only by what was recorded since (B5.2)',
      since.every((id) => then.includes(id) || (fates.get(id)?.recordedAt ?? '') > sample.knownAt) &&
        then.every((id) => since.includes(id) || (fates.get(id)?.supersededAt ?? '') > sample.knownAt),
      `${sample.platform} on ${sample.on}: ${since.join(' ')} instead of ${then.join(' ')}`,
    );
  }
}

function idsIn(told: string): readonly string[] {
  return told === '' ? [] : told.split('\n').map((line) => String((JSON.parse(line) as unknown[])[0]));
}

function readRecord(
  { cast }: Pick<Years, 'cast'>,
  { platform, on, knownAt }: Pick<Sample, 'platform' | 'on'> & Partial<Pick<Sample, 'knownAt'>>,
) {
  return cast.clerk.asks('see-platform-record', {
    params: { platform },
    query: { on, ...(knownAt === undefined ? {} : { knownAt }) },
  });
}

/** What was true, without what only says how it is shown. */
function textOf({ identity, items }: Record): string {
  const lines = [...identity, ...items.flatMap(({ entries }) => entries)].map(
    ({ id, item, validFrom, values, files }) =>
      JSON.stringify([id, item, validFrom, values, files.map(({ hash }) => hash)]),
  );
  return lines.toSorted().join('\n');
}
