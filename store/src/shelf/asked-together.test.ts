import { describe, expect, test } from 'vitest';
import { askedTogether } from './asked-together.ts';

/** A reader that notes how it was asked. */
function noting() {
  const asked: (readonly string[])[] = [];
  const read = async (keys: readonly string[]) => {
    asked.push(keys);
    await Promise.resolve();
    return (key: string) => `of ${key}`;
  };
  return { asked, read };
}

describe('what is asked in one turn', () => {
  test('is read once, each key once, and everyone gets the answer to their own', async () => {
    const { asked, read } = noting();
    const ask = askedTogether<string>(10);
    const answers = await Promise.all(['a', 'b', 'a'].map((key) => ask('things', key, read)));
    expect(answers).toEqual(['of a', 'of b', 'of a']);
    expect(asked).toEqual([['a', 'b']]);
  });

  test('is read once at each depth, however many promises lie before the question', async () => {
    const { asked, read } = noting();
    const ask = askedTogether<string>(10);
    const row = async (key: string, before: number) => {
      for (let hop = 0; hop < before; hop += 1) await Promise.resolve();
      const first = await ask('things', key, read);
      return ask('things', `${first} again`, read);
    };
    await Promise.all(['a', 'b', 'c'].map((key, place) => row(key, place * 7)));
    expect(asked).toHaveLength(2);
  });

  test('is asked again in the next turn: nothing is kept', async () => {
    const { asked, read } = noting();
    const ask = askedTogether<string>(10);
    await ask('things', 'a', read);
    await ask('things', 'a', read);
    expect(asked).toEqual([['a'], ['a']]);
  });

  test('goes into several readings where it is too much for one, and into one for each group', async () => {
    const { asked, read } = noting();
    const ask = askedTogether<string>(2);
    await Promise.all([...['a', 'b', 'c'].map((key) => ask('things', key, read)), ask('others', 'a', read)]);
    expect(asked.map((keys) => keys.length).toSorted()).toEqual([1, 1, 2]);
  });

  test('fails everyone when the reading fails, and only its own asker when an answer is wrong', async () => {
    const ask = askedTogether<string>(10);
    const broken = () => Promise.reject(new Error('gone'));
    const both = await Promise.allSettled([ask('x', 'a', broken), ask('x', 'b', broken)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const corrupt = async () => (key: string) => {
      if (key === 'a') throw new Error('corrupt');
      return key;
    };
    const [one, other] = await Promise.allSettled([ask('y', 'a', corrupt), ask('y', 'b', corrupt)]);
    expect([one?.status, other?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
