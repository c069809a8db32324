import { dayIn, SHANGHAI } from '@qichuang/base';
import { nameOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

/** Commendations and revocations that were decided: the same for every reader (A3.8, B5.3). */
export async function publishedMeasureRows(
  room: Room,
  filter: { readonly programme?: string | undefined; readonly platform?: string | undefined },
): Promise<View<'list-published-measures'>['rows']> {
  const rows = await room.store.queries.publishedMeasures(filter);
  return Promise.all(
    rows.map(async (measure) => {
      const platform = await room.desk.shelf.find('platform', measure.platform);
      const { kind, decided } = measure;
      if (platform === undefined || decided === null || (kind !== 'commendation' && kind !== 'revocation'))
        throw new Error(`measure ${measure.id} cannot be published`);
      const { id, name, number, city } = platform;
      return {
        id: measure.id,
        kind,
        programme: measure.programme,
        platform: { id, name, number, city },
        organisation: await nameOf(room, 'organisation', measure.organisation),
        ground: measure.ground,
        clause: measure.clause,
        decidedOn: dayIn(decided.at, SHANGHAI),
        documentNumber: decided.documentNumber,
      };
    }),
  );
}
