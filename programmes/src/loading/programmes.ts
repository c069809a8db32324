import type { Clause } from '../document/clause.ts';
import type { Programme } from '../document/programme.ts';
import { BIGDATA_2020 } from './bigdata-2020.ts';
import { DIGITAL_ECONOMY_2023 } from './digital-economy-2023.ts';

/** The programmes that come with the house, by id, the oldest first. */
export const PROGRAMMES: Readonly<Record<string, Programme>> = /* @__PURE__ */ Object.freeze({
  'bigdata-2020': BIGDATA_2020,
  'digital-economy-2023': DIGITAL_ECONOMY_2023,
});

/** Finds a clause of either work plan by its id, whichever programme cites it. */
export function findClause(id: string): Clause | undefined {
  return Object.values(PROGRAMMES)
    .flatMap((programme) => programme.clauses)
    .find((clause) => clause.id === id);
}
