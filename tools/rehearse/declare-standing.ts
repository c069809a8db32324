import type { Visitor } from './client.ts';

/** The standing declaration of the year, if it is still missing: before it nothing opens to an expert. */
export async function declareStanding(visitor: Visitor): Promise<void> {
  const { current, version, ties } = await visitor.asks('see-standing-declaration');
  if (current) return;
  const kept = ties.map(({ name, uscc, kind, ground, until }) => ({ name, uscc, kind, ground, until }));
  await visitor.asks('declare-standing', { body: { version, ties: kept, none: kept.length === 0 } });
}

/** At the turn of a year whoever declared before declares again: an expired declaration keeps them from being assigned. */
export async function renewStanding(visitors: readonly Visitor[]): Promise<void> {
  for (const visitor of visitors) {
    const { declaredYear } = await visitor.asks('see-standing-declaration');
    if (declaredYear !== null) await declareStanding(visitor);
  }
}
