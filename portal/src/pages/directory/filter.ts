import type { Day } from '@qichuang/base';
import type { MarkedState } from '@qichuang/language';
import type { Query } from '../../addresses.ts';

/** Along what the layout is shown: on the map, or in a table of lines by cities (A1). */
export const LAYOUT_AXES = ['city', 'category', 'chain'] as const;

export type LayoutAxis = (typeof LAYOUT_AXES)[number];

/** What the directory is narrowed to; an empty list narrows nothing. */
export interface DirectoryFilter {
  /** Name, host or number. */
  readonly text: string;
  readonly programmes: readonly string[];
  readonly categories: readonly string[];
  /** Ids of industry chains; `none`: platforms whose record names none. */
  readonly chains: readonly string[];
  readonly years: readonly number[];
  readonly states: readonly MarkedState[];
  readonly city: string | null;
  /** The day the directory is asked of; `null`: today. */
  readonly on: Day | null;
  readonly by: LayoutAxis;
}

/** The filter as it stands in an address. */
export function queryOf({
  text,
  programmes,
  categories,
  chains,
  years,
  states,
  city,
  on,
  by,
}: DirectoryFilter): Query {
  return {
    q: text,
    programme: programmes,
    category: categories,
    chain: chains,
    year: years.map(String),
    state: states,
    city,
    on,
    by: by === 'city' ? null : by,
  };
}
