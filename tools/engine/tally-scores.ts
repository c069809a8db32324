import type { Score } from '@qichuang/engine-tally';
import { WrongInput } from './operation.ts';

type Id = string | number;
type Triple = readonly [Id, Id, string | number];

const DECIMAL = /^-?\d{1,9}(?:\.(\d{1,6}))?$/;

/** The scores as whole numbers of the last digit anyone used. @throws WrongInput naming the score that is wrong. */
export function readScores(
  triples: readonly Triple[],
  recused: readonly (readonly [Id, Id])[],
): { readonly scores: readonly Score[]; readonly decimals: number } {
  const texts = triples.map(([, , score], index) => decimalText(score, index));
  const decimals = texts.reduce((most, text) => Math.max(most, digitsAfterPoint(text)), 0);
  const struck = new Set(recused.map(([application, expert]) => keyOf(application, expert)));
  const known = new Set<string>();
  const scores = triples.map(([application, expert], index) => {
    const key = keyOf(application, expert);
    if (known.has(key)) throw new WrongInput(`scores[${index}]: ${expert} has scored ${application} already`);
    known.add(key);
    return {
      application: String(application),
      expert: String(expert),
      score: scaled(texts[index] ?? '0', decimals),
      recused: struck.has(key),
    };
  });
  for (const [index, [application, expert]] of recused.entries())
    if (!known.has(keyOf(application, expert)))
      throw new WrongInput(`recused[${index}]: there is no score of ${application} by ${expert}`);
  if (scores.every((one) => one.recused)) throw new WrongInput('scores: there is no score that counts');
  return { scores, decimals };
}

/** Ids as they came in, numbers as numbers. @throws WrongInput where a number and a text would be one id. */
export function idsIn(triples: readonly Triple[]): (text: string) => Id {
  const ids = new Map<string, Id>();
  for (const [index, triple] of triples.entries()) {
    for (const place of [0, 1]) {
      const id = triple[place] ?? '';
      const before = ids.get(String(id)) ?? id;
      if (before !== id)
        throw new WrongInput(`scores[${index}][${place}]: ${id} is a number here and a text elsewhere`);
      ids.set(String(id), id);
    }
  }
  return (text) => ids.get(text) ?? text;
}

function decimalText(score: string | number, index: number): string {
  const text = String(score);
  if (!DECIMAL.test(text))
    throw new WrongInput(
      `scores[${index}][2]: is a decimal with at most nine digits before the point and six after`,
    );
  return text;
}

function digitsAfterPoint(text: string): number {
  return DECIMAL.exec(text)?.[1]?.length ?? 0;
}

function scaled(text: string, decimals: number): number {
  const [whole = '', part = ''] = text.split('.');
  return Number(`${whole}${part.padEnd(decimals, '0')}`);
}

function keyOf(application: Id, expert: Id): string {
  return JSON.stringify([String(application), String(expert)]);
}
