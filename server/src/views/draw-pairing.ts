import { type PairingRecord, pairingRecord, sealedPairing } from '@qichuang/casework';
import type { Draw, InspectorPairing } from '@qichuang/domain';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

interface PairingOfDraw {
  readonly pairing: InspectorPairing;
  readonly objects: Draw;
  readonly sealed: string;
  /** `null` until the tickets are known. */
  readonly record: PairingRecord | null;
}

/** How the inspectors of a draw come to their objects; nothing for another draw, nor for a list that was given up (A4.3, B6.3). */
export async function pairingOfDraw({ desk }: Room, draw: Draw): Promise<PairingOfDraw | undefined> {
  if (draw.purpose !== 'inspectors' || draw.cancelled !== null) return undefined;
  const inspection = await desk.shelf.find('inspection', draw.about);
  if (inspection?.inspectorsDraw !== draw.id || inspection.objectsDraw === null) return undefined;
  const objects = await desk.shelf.find('draw', inspection.objectsDraw);
  const { pairing } = inspection;
  if (objects === undefined || pairing === undefined) return undefined;
  return {
    pairing,
    objects,
    sealed: sealedPairing(pairing, objects, draw),
    record: draw.publicValue === null ? null : pairingRecord(pairing, objects, draw),
  };
}

/** The same by numbers of tickets and places, as a page shows it. */
export async function drawPairing(room: Room, draw: Draw): Promise<View<'see-draw'>['pairing']> {
  const found = await pairingOfDraw(room, draw);
  if (found === undefined) return null;
  const { pairing, objects, sealed, record } = found;
  const rounds = record?.rounds ?? [];
  const places = new Map(
    rounds.flatMap(({ sent }) => sent).map(({ object }, place) => [object, place + 1] as const),
  );
  const tickets = new Map(
    (record?.inspectors.strata ?? [])
      .flatMap((stratum) => stratum.tickets)
      .map(({ id }, place) => [id, place + 1] as const),
  );
  return {
    perTask: pairing.perTask,
    objects: { id: objects.id, number: objects.number },
    sealed,
    digest: record?.digest ?? null,
    recusals: rounds
      .flatMap(({ recusals }) => recusals)
      .map(({ inspector, object, ground }) => ({
        inspector,
        ticket: tickets.get(inspector) ?? null,
        object,
        place: places.get(object) ?? 0,
        ground,
      })),
    sent: rounds.flatMap(({ supplement, sent }) =>
      sent.map(({ object, inspectors }) => ({
        place: places.get(object) ?? 0,
        object,
        supplement,
        tickets: inspectors.map((id) => tickets.get(id) ?? 0),
      })),
    ),
  };
}
