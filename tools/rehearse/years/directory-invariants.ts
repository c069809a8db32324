import type { Visitor } from '../client.ts';
import { expects } from '../play.ts';
import type { Years } from './held.ts';

interface Listed {
  readonly number: string;
  readonly state: string;
}

/** Who is no longer valid is not among the valid ones, and every earlier name still leads to its platform (B5.2, B5.4). */
export async function checkDirectory(years: Years, anyone: Visitor): Promise<void> {
  const { play, held } = years;
  const { status, text } = await anyone.opens('/directory.json?state=active');
  const valid = numbersIn(text);
  const ours = held.filter(({ number }) => valid.includes(number));
  const standing = held.filter(({ state }) => state === 'active');
  expects(
    play,
    'the public directory of valid platforms has those that stand and no other (B5.2)',
    status === 200 && ours.length === standing.length && ours.every(({ state }) => state === 'active'),
    `${status}: ${ours.length} of ${standing.length}, ${ours.filter(({ state }) => state !== 'active').map(({ number }) => number)}`,
  );
  const whole = numbersIn((await anyone.opens('/directory.json')).text);
  expects(
    play,
    'the whole directory has every platform there ever was',
    held.every(({ number }) => whole.includes(number)),
    `${whole.length} of ${held.length}`,
  );
  for (const { number, name, earlierNames, earlierHolders } of held) {
    for (const earlier of [...earlierNames, ...earlierHolders]) {
      const found = numbersIn((await anyone.opens(`/directory.json?q=${encodeURIComponent(earlier)}`)).text);
      expects(
        play,
        'an earlier name still leads to its platform (B5.4)',
        found.includes(number),
        `${earlier} leads to ${found.join(', ')}, not to ${name}`,
      );
    }
  }
}

function numbersIn(text: string): readonly string[] {
  try {
    const told = JSON.parse(text) as unknown;
    const rows = Array.isArray(told) ? told : (Object.values(told as object).find(Array.isArray) ?? []);
    return (rows as readonly Listed[]).map(({ number }) => number);
  } catch {
    return [];
  }
}
