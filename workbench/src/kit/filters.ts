import { CITIES } from '@qichuang/domain';
import type { Language, WordTable } from '@qichuang/language';
import type { Say } from './words.ts';

/** A choice by which a list is narrowed. */
export interface Filter {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Each key of a table of words, as a choice said in the reader's language. */
export function choicesOf(words: WordTable, t: Say) {
  return Object.entries(words).map(([value, one]) => ({ value, label: t(one) }));
}

/** The cities of the province, by their four digits. */
export function cityChoices(language: Language) {
  return CITIES.map((one) => ({ value: one.code.slice(0, 4), label: one[language] }));
}
