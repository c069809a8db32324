import { fieldAt } from './operation.ts';

interface Level {
  /** The names met in this object; `null` in an array. */
  readonly names: Set<string> | null;
  step: string | number;
}

/** No document of an engine is deeper than a few levels; what follows may walk it by recursion. */
const MOST_LEVELS = 64;

/**
 * What JSON allows and a document of an engine may not have: a name that stands twice in its object (RFC 8259 §4: each
 * reader takes another one of them, and a draw must not hang on the reader), or nesting without end.
 *
 * @param text - JSON that was parsed already; O(length), with a stack of its own, so that no depth ends it.
 * @returns a line that begins with the field, as `pool[3].id: is said twice`.
 */
export function structureFault(text: string): string | undefined {
  const levels: Level[] = [];
  let awaitsName = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    const level = levels.at(-1);
    if (levels.length > MOST_LEVELS) return `${placeIn(levels.slice(0, 3))}: is nested too deeply`;
    if (sign === '"') {
      const end = endOfString(text, place);
      if (awaitsName && level?.names) {
        const name = String(JSON.parse(text.slice(place, end + 1)));
        level.step = name;
        if (level.names.has(name)) return `${placeIn(levels)}: is said twice`;
        level.names.add(name);
        awaitsName = false;
      }
      place = end;
    } else if (sign === '{') {
      levels.push({ names: new Set(), step: '' });
      awaitsName = true;
    } else if (sign === '[') {
      levels.push({ names: null, step: 0 });
      awaitsName = false;
    } else if (sign === '}' || sign === ']') {
      levels.pop();
      awaitsName = false;
    } else if (sign === ',' && level !== undefined) {
      if (typeof level.step === 'number') level.step += 1;
      else awaitsName = true;
    }
  }
  return undefined;
}

function placeIn(levels: readonly Level[]): string {
  return fieldAt(levels.map(({ step }) => step));
}

function endOfString(text: string, start: number): number {
  let place = start + 1;
  while (text[place] !== '"') place += text[place] === '\\' ? 2 : 1;
  return place;
}
