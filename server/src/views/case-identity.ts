import { nameOf } from './names.ts';
import type { Room, Seen } from './standing.ts';

/** Who applies, with whom, recommended by whom (B5.1). */
export async function identityOf(room: Room, { application }: Seen) {
  const { shelf } = room.desk;
  const [organisation, partnerships, recommender] = await Promise.all([
    shelf.find('organisation', application.organisation),
    shelf.where('partnership', { application: application.id, state: ['pending', 'confirmed', 'declined'] }),
    nameOf(room, 'recommender', application.recommender),
  ]);
  if (organisation === undefined) throw new Error(`application ${application.id} without its organisation`);
  const { id, name, uscc, region, kind } = organisation;
  return {
    organisation: { id, name, uscc, region, kind },
    recommender: application.recommender === null ? null : { id: application.recommender, name: recommender },
    partners: partnerships.map((one) => ({
      id: one.id,
      version: one.version,
      name: one.name,
      uscc: one.uscc,
      region: one.region,
      state: one.state,
      note: one.note,
      answeredAt: one.answeredAt,
    })),
  };
}
