import { canonicalBytes, concatBytes, ok, type Result, refused, sha256Hex, utf8 } from '@qichuang/base';
import type { Draw, InspectorPairing, InspectorRecusal } from '@qichuang/domain';
import { spreadInOrder } from '@qichuang/engine-assignment';
import type { Transcript } from '@qichuang/engine-draw';
import { transcriptsOf } from '../../draws/draw-transcript.ts';
import { holdersOf } from '../../draws/supplement-draw.ts';

/** The format's name; another rule has another name. */
const PAIRING_FORMAT = 'inspector-pairing-v1';

/** Objects that were sent their inspectors together, by the ids of the two draws; nobody is named. */
interface PairingRound {
  /** How many supplements of the objects' draw had been confirmed. */
  readonly supplement: number;
  readonly recusals: readonly {
    readonly inspector: string;
    readonly object: string;
    /** Its kind alone: what was declared is nobody else's. */
    readonly ground: InspectorRecusal['ground'];
  }[];
  /** In the order in which the objects were drawn, the inspectors in that of their tickets. */
  readonly sent: readonly { readonly object: string; readonly inspectors: readonly string[] }[];
}

/** What a stranger needs to see that the pairing follows from draws and recusals. Published as canonical JSON (RFC 8785). */
export interface PairingRecord {
  readonly format: typeof PAIRING_FORMAT;
  readonly perTask: number;
  /** The objects' draw, and its supplements as far as a round rests on them. */
  readonly objects: readonly Transcript[];
  readonly inspectors: Transcript;
  readonly rounds: readonly PairingRound[];
  /** Of the recusals of the first round; published with the list, before any chance exists. */
  readonly sealed: string;
  /** `SHA-256("inspector-pairing-v1\n" + canonical JSON of the record without it)`. */
  readonly digest: string;
}

type OfBatch = readonly [pairing: InspectorPairing, objects: Draw, inspectors: Draw];

/** What is sealed before the inspectors are drawn: which objects, how many to each, and who may not go where, by the kind of ground. */
export function sealedPairing(...[pairing, objects, inspectors]: OfBatch): string {
  const records = recordsOf(objects, pairing.supplement ?? 0);
  return sha256Hex(
    canonicalBytes({
      format: `${PAIRING_FORMAT}/sealed`,
      objects: records.at(-1)?.digest ?? '',
      perTask: pairing.perTask,
      recusals: byIds(pairing.recusals, objects, inspectors),
    }),
  );
}

/**
 * Who goes where, round by round: the objects the inspectors were drawn for, then those each later supplement brought. Every round keeps
 * to `spreadInOrder` by drawn objects and tickets, with what the rounds before it gave everyone to carry (A4.3, B6.3).
 *
 * @param inspectors - drawn.
 * @returns the first object that has too few who may go there, by its id in the draw.
 */
export function pairingRounds(
  ...[pairing, objects, inspectors]: OfBatch
): Result<readonly PairingRound[], { readonly object: string; readonly free: number }> {
  const order = (recordsOf(inspectors, 0)[0]?.strata ?? []).flatMap(({ tickets }) =>
    tickets.map(({ id }) => id),
  );
  const loads = new Map<string, number>();
  const met = new Set<string>();
  const rounds: PairingRound[] = [];
  const planned = [
    { supplement: pairing.supplement ?? 0, recusals: pairing.recusals },
    ...(pairing.later ?? []),
  ];
  for (const { supplement, recusals } of planned) {
    const recused = byIds(recusals, objects, inspectors);
    const barred = new Set(recused.map(({ inspector, object }) => `${inspector} ${object}`));
    const applications = holdersOf(objects, supplement).filter((id) => !met.has(id));
    const spread = spreadInOrder({
      applications,
      experts: order.map((id) => ({ id, load: loads.get(id) ?? 0 })),
      needs: pairing.perTask,
      recused: (inspector, object) => barred.has(`${inspector} ${object}`),
    });
    if (!spread.ok) return refused({ object: spread.refusal.application, free: spread.refusal.free });
    const sent = [...spread.value].map(([object, ids]) => ({ object, inspectors: ids }));
    for (const { object, inspectors: ids } of sent) {
      met.add(object);
      for (const id of ids) loads.set(id, (loads.get(id) ?? 0) + 1);
    }
    rounds.push({ supplement, recusals: recused, sent });
  }
  return ok(rounds);
}

/** The public record of a pairing. @throws Error for one that does not reckon: the same reckoning made its tasks. */
export function pairingRecord(...[pairing, objects, inspectors]: OfBatch): PairingRecord {
  const rounds = pairingRounds(pairing, objects, inspectors);
  const [first] = recordsOf(inspectors, 0);
  if (!rounds.ok || first === undefined) throw new Error(`draw ${inspectors.id} does not pair`);
  const record = {
    format: PAIRING_FORMAT,
    perTask: pairing.perTask,
    objects: recordsOf(objects, rounds.value.at(-1)?.supplement ?? 0),
    inspectors: first,
    rounds: rounds.value,
    sealed: sealedPairing(pairing, objects, inspectors),
  } as const;
  const digest = sha256Hex(concatBytes(utf8(`${PAIRING_FORMAT}\n`), canonicalBytes(record)));
  return { ...record, digest };
}

/** Objects that were drawn since the last round, in their order. */
export function unpairedObjects(pairing: InspectorPairing, objects: Draw): readonly string[] {
  const last = pairing.later?.at(-1)?.supplement ?? pairing.supplement ?? 0;
  const before = new Set(holdersOf(objects, last));
  return holdersOf(objects).filter((id) => !before.has(id));
}

function recordsOf(draw: Draw, supplements: number): readonly Transcript[] {
  const records = transcriptsOf(draw, supplements);
  if (!records.ok) throw new Error(`draw ${draw.id} does not reckon: ${records.refusal.field}`);
  return records.value;
}

function byIds(recusals: readonly InspectorRecusal[], objects: Draw, inspectors: Draw) {
  const objectOf = idsBySubject(objects);
  const inspectorOf = idsBySubject(inspectors);
  return recusals.map(({ inspector, platform, ground }) => ({
    inspector: inspectorOf.get(inspector) ?? '',
    object: objectOf.get(platform) ?? '',
    ground,
  }));
}

function idsBySubject({ names }: Draw): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).map(([id, { subject }]) => [subject, id]));
}
