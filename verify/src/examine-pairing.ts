import { canonicalBytes, canonicalJson, concatBytes, sha256Hex, utf8 } from '@qichuang/base';
import { spreadInOrder } from '@qichuang/engine-assignment';
import type { Transcript } from '@qichuang/engine-draw';
import { PAIRING_FORMAT, type Pairing, type Round, readPairing } from './pairing-shape.ts';
import { doesNotHold, type Fault, fault, type OpenName, type Verdict } from './verdict.ts';

/**
 * Recomputes who is sent where: both draws by themselves, the objects of each round, and from tickets, recusals and the loads of the
 * rounds before, the inspectors of every object.
 *
 * @param digests - published before: each must be the sealed digest, the record's, or one of the draws'.
 */
export function examinePairing(document: unknown, digests: readonly string[]): Verdict {
  const read = readPairing(document);
  if (!read.ok) return read.refusal;
  const pairing = read.value;
  const content = contentOf(pairing);
  const faults = [...drawFaults(pairing), ...roundFaults(pairing), ...digestFaults(document, pairing)];
  if (faults.length > 0) return doesNotHold('pairing', faults, content);
  const strangers = digests.flatMap((published) => strangerTo(pairing, published));
  if (strangers.length > 0) return doesNotHold('pairing', strangers, content);
  const published = digests.length > 0;
  const open: OpenName[] = published ? [] : ['pairing-published-before'];
  if (pairing.rounds.length > 1) open.push('pairing-later-recusals');
  return {
    verdict: 'holds',
    kind: 'pairing',
    content,
    checked: [
      'pairing-draws',
      'pairing-objects',
      'pairing-follows',
      'pairing-sealed',
      'pairing-digest',
      ...(published ? (['pairing-published'] as const) : []),
    ],
    open: [...open, 'pairing-recusals-true', 'draw-sources-true'],
  };
}

/** Both are whole draws: the first is no supplement, and none was given up. */
function drawFaults({ objects, inspectors }: Pairing): readonly Fault[] {
  const whole = ({ supplement, cancelled }: Transcript, field: string, first: boolean) => [
    ...(first && supplement !== null ? [fault(`${field}.supplement`, 'disagrees')] : []),
    ...(cancelled === null ? [] : [fault(`${field}.cancelled`, 'disagrees')]),
  ];
  return [
    ...objects.flatMap((one, place) => whole(one, `objects[${place}]`, place === 0)),
    ...whole(inspectors, 'inspectors', true),
  ];
}

function roundFaults({ perTask, objects, inspectors, rounds }: Pairing): readonly Fault[] {
  if (perTask < 2) return [fault('perTask', 'out-of-range', '2')];
  if (rounds.length === 0) return [fault('rounds', 'missing')];
  const order = inspectors.strata.flatMap(({ tickets }) => tickets.map(({ id }) => id));
  const tickets = new Set(order);
  const loads = new Map<string, number>();
  const met = new Set<string>();
  for (const [place, { supplement, recusals, sent }] of rounds.entries()) {
    const at = `rounds[${place}]`;
    const before = rounds[place - 1]?.supplement ?? -1;
    const drawn = objects[supplement];
    if (drawn === undefined) return [fault(`${at}.supplement`, 'out-of-range', String(objects.length - 1))];
    if (supplement <= before) return [fault(`${at}.supplement`, 'wrong-order')];
    const due = drawn.strata.flatMap((stratum) => [...stratum.before, ...stratum.taken]);
    const added = due.filter((id) => !met.has(id));
    const strange = recusalFaults(recusals, tickets, new Set(added), at);
    if (strange.length > 0) return strange;
    const barred = new Set(recusals.map(({ inspector, object }) => `${inspector}\n${object}`));
    const spread = spreadInOrder({
      applications: added,
      experts: order.map((id) => ({ id, load: loads.get(id) ?? 0 })),
      needs: perTask,
      recused: (inspector, object) => barred.has(`${inspector}\n${object}`),
    });
    if (!spread.ok) return [fault(`${at}.sent`, 'cannot-be-met', spread.refusal.application)];
    const differing = sentFaults(sent, [...spread.value], at);
    if (differing.length > 0) return differing;
    for (const [object, ids] of spread.value) {
      met.add(object);
      for (const id of ids) loads.set(id, (loads.get(id) ?? 0) + 1);
    }
  }
  return rounds.at(-1)?.supplement === objects.length - 1 ? [] : [fault('objects', 'too-many')];
}

function recusalFaults(
  recusals: Round['recusals'],
  inspectors: ReadonlySet<string>,
  objects: ReadonlySet<string>,
  at: string,
): readonly Fault[] {
  const said = new Set<string>();
  return recusals.flatMap(({ inspector, object }, place) => {
    const field = `${at}.recusals[${place}]`;
    const pair = `${inspector}\n${object}`;
    const isTwice = said.has(pair);
    said.add(pair);
    return [
      ...(inspectors.has(inspector) ? [] : [fault(`${field}.inspector`, 'not-in-pool')]),
      ...(objects.has(object) ? [] : [fault(`${field}.object`, 'not-in-pool')]),
      ...(isTwice ? [fault(field, 'said-twice')] : []),
    ];
  });
}

function sentFaults(
  sent: Round['sent'],
  due: readonly (readonly [object: string, inspectors: readonly string[]])[],
  at: string,
): readonly Fault[] {
  const faults = due.flatMap(([object, inspectors], place) => {
    const stated = sent[place];
    const field = `${at}.sent[${place}]`;
    if (stated?.object !== object) return [fault(`${field}.object`, 'not-what-comes-out', object)];
    return stated.inspectors.join('\n') === inspectors.join('\n')
      ? []
      : [fault(`${field}.inspectors`, 'not-what-comes-out', inspectors.join(', '))];
  });
  return sent.length > due.length ? [...faults, fault(`${at}.sent[${due.length}]`, 'too-many')] : faults;
}

function digestFaults(
  document: unknown,
  { perTask, objects, rounds, sealed, digest }: Pairing,
): readonly Fault[] {
  const [first] = rounds;
  const due = sha256Hex(
    canonicalBytes({
      format: `${PAIRING_FORMAT}/sealed`,
      objects: objects[first?.supplement ?? 0]?.digest ?? '',
      perTask,
      recusals: first?.recusals ?? [],
    }),
  );
  const { digest: _, ...record } = document as Record<string, never>;
  const whole = sha256Hex(concatBytes(utf8(`${PAIRING_FORMAT}\n`), utf8(canonicalJson(record))));
  return [
    ...(sealed === due ? [] : [fault('sealed', 'not-what-comes-out', due)]),
    ...(digest === whole ? [] : [fault('digest', 'not-what-comes-out', whole)]),
  ];
}

function strangerTo({ objects, inspectors, sealed, digest }: Pairing, published: string): readonly Fault[] {
  const known = [
    sealed,
    digest,
    ...[...objects, inspectors].flatMap((draw) => [draw.digest, ...draw.strata.map((one) => one.commitment)]),
  ];
  return known.includes(published) ? [] : [fault('digest', 'not-this-digest', published)];
}

function contentOf({ perTask, objects, inspectors, rounds, sealed, digest }: Pairing) {
  return {
    kind: 'pairing',
    perTask,
    objectsDraw: objects[0]?.draw ?? 0,
    inspectorsDraw: inspectors.draw,
    objects: rounds.reduce((sum, { sent }) => sum + sent.length, 0),
    inspectors: inspectors.strata.reduce((sum, { pool }) => sum + pool.length, 0),
    recusals: rounds.reduce((sum, { recusals }) => sum + recusals.length, 0),
    sealed,
    digest,
  } as const;
}
