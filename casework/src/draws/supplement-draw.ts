import { ok, type Result, refused } from '@qichuang/base';
import { type Draw, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import type { Standpoint } from '../spine/commit.ts';
import { drawRefusal, moveDraw, type OnDraw } from './draw-act.ts';
import { transcriptsOf } from './draw-transcript.ts';

export interface Supplement {
  readonly out: readonly { readonly id: string; readonly reason: string }[];
  readonly more: readonly { readonly stratum: string; readonly places: number }[];
  readonly reason: string;
}

/**
 * Takes the next tickets of the same draw in place of those who fell out, or for more places (补抽): no new chance, so that
 * nobody can draw again until the result is liked.
 */
export function supplementDraw(
  desk: Desk,
  act: Act<OnDraw & Supplement>,
): Promise<Result<Standpoint, Refusal>> {
  const { out, more, reason } = act.body;
  return moveDraw(desk, act, 'supplement', (draw) => {
    const wrong = faultOf(draw, act.body);
    if (wrong !== null) return refused(wrong);
    const next = { out, more, reason, by: personOf(act), at: act.at, confirmed: null, digest: '' };
    const records = transcriptsOf({ ...draw, supplements: [...draw.supplements, next] });
    if (!records.ok) return refused(drawRefusal(records.refusal));
    const digest = records.value.at(-1)?.digest ?? '';
    return ok({ supplements: [...draw.supplements, { ...next, digest }] });
  });
}

function faultOf(draw: Draw, { out, more }: Supplement): Refusal | null {
  if (out.length === 0 && more.length === 0)
    return refusal('incomplete', 'A4.3', { fields: ['out', 'more'] });
  const held = new Set(holdersOf(draw));
  const met = new Set<string>();
  for (const { id } of out) {
    if (!held.has(id) || met.has(id))
      return refusal('value-not-allowed', 'A4.3', { field: 'out', fault: 'not-in-pool', id });
    met.add(id);
  }
  const strata = draw.strata.map(({ name }) => name);
  const strange = more.find(
    ({ stratum }, place) =>
      !strata.includes(stratum) || more.findIndex((one) => one.stratum === stratum) !== place,
  );
  return strange === undefined
    ? null
    : refusal('value-not-allowed', 'A4.3', { field: 'more', allowed: strata });
}

/**
 * Who holds a place after the draw and its supplements, in the order of strata and tickets. Nobody before it is drawn.
 *
 * @param supplements - how many of them count; all that are confirmed by default.
 */
export function holdersOf(draw: Draw, supplements = confirmedSupplements(draw)): readonly string[] {
  if (draw.cancelled !== null || draw.publicValue === null) return [];
  const records = transcriptsOf(draw, supplements);
  if (!records.ok) throw new Error(`draw ${draw.id} does not reckon: ${records.refusal.field}`);
  return (records.value.at(-1)?.strata ?? []).flatMap(({ before, taken }) => [...before, ...taken]);
}

/** They are confirmed in their order, so that the last one at most is not. */
export function confirmedSupplements({ supplements }: Pick<Draw, 'supplements'>): number {
  return supplements.filter(({ confirmed }) => confirmed !== null).length;
}
