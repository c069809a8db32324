import { describe, expect, test } from 'vitest';
import { ENGINES } from './floors/tables.ts';
import { HOUSE, repositoryFiles, textOf } from './sources.ts';

const DOOR_WORDS = /export\s*\{([^}]*)\}\s*from\s*'(\.\/[^']+)'/g;

/** Every function on an engine's door, with the comment that stands above it. */
function doorFunctions(engine: string) {
  const folder = `engines/${engine}/src`;
  return [...(textOf(`${folder}/index.ts`) ?? '').matchAll(DOOR_WORDS)].flatMap(
    ([, words = '', from = '']) => {
      const text = textOf(`${folder}/${from.replace('./', '')}`) ?? '';
      return words
        .split(',')
        .map((word) => word.trim().split(' as ')[0] ?? '')
        .filter((word) => word !== '' && !word.startsWith('type '))
        .flatMap((name) => {
          const found = new RegExp(
            `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\s*)?export (?:async )?function\\*? ${name}\\b`,
          ).exec(text);
          return found === null ? [] : [{ name: `${engine}: ${name}`, doc: found[1] ?? '' }];
        });
    },
  );
}

describe("an engine's docstring is its specification", () => {
  test.each(ENGINES)('%s has functions on its door', (engine) => {
    expect(repositoryFiles()).toContain(`engines/${engine}/src/index.ts`);
    expect(doorFunctions(engine).length, `${HOUSE}engines/${engine}`).toBeGreaterThan(0);
  });

  test.each(['@returns', '@source'])('every function on the door of an engine says %s', (tag) => {
    const silent = ENGINES.flatMap(doorFunctions).filter(({ doc }) => !doc.includes(tag));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
