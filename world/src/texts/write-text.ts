import { lengthInCharacters } from '@qichuang/base';
import type { Chance } from '../chance.ts';
import { SENTENCES, type TextKind } from './sentences.ts';

export interface Topic {
  readonly field: string;
  readonly method: string;
  readonly whole: string;
}

interface Limits {
  readonly minChars?: number;
  readonly maxChars?: number;
}

const MADE_UP = '（以上为虚构演示内容。）';

/** A readable text of a kind within its limits, made of different sentences; longer kinds borrow from related ones. */
export function writeText(
  chance: Chance,
  kind: TextKind,
  topic: Topic,
  { minChars = 20, maxChars = 400 }: Limits,
): string {
  const room = maxChars - lengthInCharacters(MADE_UP);
  // Some more than the least that is asked for, as people write.
  const wanted = Math.min(room, minChars + chance.between(20, 160));
  let text = '';
  for (const sentence of [...chance.shuffled(SENTENCES[kind]), ...chance.shuffled(SENTENCES.plan)]) {
    if (lengthInCharacters(text) >= wanted) break;
    const next = filled(chance, sentence, topic);
    if (text.includes(next) || lengthInCharacters(text + next) > room) continue;
    text += next;
  }
  const whole = text + MADE_UP;
  const length = lengthInCharacters(whole);
  if (length < minChars || length > maxChars) {
    throw new RangeError(
      `the sentences of ${kind} give ${length} characters, asked for ${minChars} to ${maxChars}`,
    );
  }
  return whole;
}

/** One sentence for a narrow cell of a table. */
export function writeLine(chance: Chance, kind: TextKind, topic: Topic, maxChars: number): string {
  const fitting = SENTENCES[kind]
    .map((one) => filled(chance, one, topic))
    .filter((one) => lengthInCharacters(one) <= maxChars);
  return fitting.length === 0
    ? Array.from(`${topic.whole}（虚构）`).slice(0, maxChars).join('')
    : chance.pick(fitting);
}

function filled(chance: Chance, sentence: string, { field, method, whole }: Topic): string {
  return sentence
    .replaceAll('{t}', whole)
    .replaceAll('{f}', field)
    .replaceAll('{m}', method)
    .replace(/\{n\}/g, () => String(chance.between(3, 36)));
}
