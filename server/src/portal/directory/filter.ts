import { parseDay } from '@qichuang/base';
import type { MarkedState } from '@qichuang/language';
import { type DirectoryFilter, LAYOUT_AXES } from '@qichuang/portal';
import { MARKS } from './marks.ts';

/** The filter an address asks for; what it does not know is left out. */
export function filterOf(query: URLSearchParams): DirectoryFilter {
  return {
    text: (query.get('q') ?? '').slice(0, 80),
    programmes: query.getAll('programme').filter((id) => id !== ''),
    categories: query.getAll('category').filter((id) => id !== ''),
    chains: query.getAll('chain').filter((id) => id !== ''),
    by: LAYOUT_AXES.find((axis) => axis === query.get('by')) ?? 'city',
    years: query.getAll('year').map(Number).filter(Number.isSafeInteger),
    states: query
      .getAll('state')
      .filter((state): state is MarkedState => MARKS.some((known) => known === state)),
    city: query.get('city') || null,
    on: parseDay(query.get('on') ?? '') ?? null,
  };
}
