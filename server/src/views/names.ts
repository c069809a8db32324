import type { Things } from '@qichuang/domain';
import type { Room } from './standing.ts';

type Named = 'person' | 'organisation' | 'recommender' | 'expert';

/** Names by id, each looked up once; an id that is not on the shelf has none. */
export async function namesOf<Kind extends Named, Id extends Things[Kind]['id']>(
  { desk }: Room,
  kind: Kind,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, await desk.shelf.find(kind, id)] as const),
  );
  return new Map(found.flatMap(([id, thing]) => (thing === undefined ? [] : [[id, thing.name] as const])));
}

/** The name behind one id, empty where there is none. */
export async function nameOf<Kind extends Named>(
  room: Room,
  kind: Kind,
  id: Things[Kind]['id'] | null,
): Promise<string> {
  return id === null ? '' : ((await room.desk.shelf.find(kind, id))?.name ?? '');
}
