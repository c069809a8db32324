import type { Day } from '@qichuang/base';
import type { MarkedState } from '@qichuang/language';
import type { Query } from '../../addresses.ts';

/** What the directory is narrowed to; an empty list narrows nothing. */
export interface DirectoryFilter {
  /** Name, host or number. */
  readonly text: string;
  readonly programmes: readonly string[];
  readonly categories: readonly string[];
  readonly years: readonly number[];
  readonly states: readonly MarkedState[];
  readonly city: string | null;
  /** The day the directory is asked of; `null`: today. */
  readonly on: Day | null;
}

/** The filter as it stands in an address. */
export function queryOf({ text, programmes, categories, years, states, city, on }: DirectoryFilter): Query {
  return {
    q: text,
    programme: programmes,
    category: categories,
    year: years.map(String),
    state: states,
    city,
    on,
  };
}
