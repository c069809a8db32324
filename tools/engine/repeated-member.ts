import { fieldAt } from './operation.ts';

interface Level {
  /** The names met in this object; `null` in an array. */
  readonly names: Set<string> | null;
  step: string | number;
}

/**
 * The first member whose name stands twice in its object, as `pool[3].id`. Keeps its own stack, so that no depth ends it.
 *
 * @param text - JSON that was parsed already; O(length).
 */
export function repeatedMember(text: string): string | undefined {
  const levels: Level[] = [];
  let awaitsName = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    const level = levels.at(-1);
    if (sign === '"') {
      const end = endOfString(text, place);
      if (awaitsName && level?.names) {
        const name = String(JSON.parse(text.slice(place, end + 1)));
        level.step = name;
        if (level.names.has(name)) return fieldAt(levels.map(({ step }) => step));
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

function endOfString(text: string, start: number): number {
  let place = start + 1;
  while (text[place] !== '"') place += text[place] === '\\' ? 2 : 1;
  return place;
}
