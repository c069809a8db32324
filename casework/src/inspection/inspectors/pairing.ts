import { ok, type Result, refused } from '@qichuang/base';
import { spreadEvenly } from '@qichuang/engine-assignment';

export interface PairingAsk {
  /** Objects in the order in which they were drawn. */
  readonly objects: readonly string[];
  /** Inspectors in the order of their tickets. */
  readonly inspectors: readonly string[];
  readonly perTask: number;
  readonly barred: (inspector: string, object: string) => boolean;
}

/**
 * Sends inspectors to objects: `perTask` different ones each, nobody where they are barred, and nobody with more than the smallest load
 * for which that is possible; between equals the lower ticket goes first. It follows from its arguments alone, so that whoever knows the
 * tickets and the recusals can repeat it (A4.3, B6.3).
 *
 * @returns for each object its inspectors in the order of tickets, or the first object that has too few who may go. O(ceilings · pairs ·
 *   perTask).
 */
export function pairInspectors({
  objects,
  inspectors,
  perTask,
  barred,
}: PairingAsk): Result<
  ReadonlyMap<string, readonly string[]>,
  { readonly object: string; readonly free: number }
> {
  if (objects.length === 0) return ok(new Map());
  // Ranks in the place of ids: the engine settles ties by them.
  const outcome = spreadEvenly({
    applications: objects.map((_, rank) => ({ id: rankText(rank), needs: perTask })),
    experts: inspectors.map((_, rank) => ({ id: rankText(rank), load: 0 })),
    recused: (inspector, object) =>
      barred(inspectors[Number(inspector)] ?? '', objects[Number(object)] ?? ''),
  });
  if (!outcome.complete) {
    const [short] = outcome.short;
    return refused({ object: objects[Number(short?.application)] ?? '', free: short?.eligible ?? 0 });
  }
  const pairs = new Map<string, string[]>(objects.map((object) => [object, []]));
  for (const { application, expert } of outcome.pairs)
    pairs.get(objects[Number(application)] ?? '')?.push(inspectors[Number(expert)] ?? '');
  return ok(pairs);
}

function rankText(rank: number): string {
  return String(rank).padStart(6, '0');
}
