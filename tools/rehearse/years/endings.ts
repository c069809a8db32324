import { addDays } from '@qichuang/base';
import { expects } from '../play.ts';
import { standing, type Years } from './held.ts';
import { goTo } from './time.ts';

/** Validity runs out: told of three times, then over; nobody decides it (A3.6, B5.2). */
export async function runOut(years: Years): Promise<void> {
  const { cast, play } = years;
  const all = standing(years);
  const [first] = all;
  if (first === undefined) throw new Error('no platform stands to its end');
  const { total } = await cast.clerk.asks('list-ending-platforms', { query: { within: 180, limit: 1 } });
  expects(
    play,
    'what ends within the half-year is on the list of endings (B5.2)',
    total === all.length,
    `${total} of ${all.length}`,
  );
  await goTo(years, first.validUntil);
  const last = await cast.clerk.asks('see-platform', { params: { platform: first.id } });
  expects(play, 'the last day itself is still valid (B5.2)', last.state === 'active', `it is ${last.state}`);
  await goTo(years, addDays(first.validUntil, 1));
  for (const held of all) held.state = 'expired';
}
