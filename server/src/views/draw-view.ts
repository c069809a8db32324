import { type Match, transcriptsOf } from '@qichuang/casework';
import type { Actor, Draw } from '@qichuang/domain';
import { ownTickets, type Transcript } from '@qichuang/engine-draw';
import { drawPairing } from './draw-pairing.ts';
import { nameOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { View } from './view.ts';

type Row = View<'list-draws'>['rows'][number];
type Stratum = View<'see-draw'>['strata'][number];
type Line = Stratum['outcome'][number];

function isInside({ programme }: Draw, actor: Actor): boolean {
  const scope = scopeOf(actor);
  return scope.kind === 'authority' && scope.programme === programme;
}

/** A list being drawn up is the authority's own; from its publication on a draw is everybody's, given up or not. */
export function mayReadDraw(draw: Draw, actor: Actor): boolean {
  return draw.state !== 'prepared' || isInside(draw, actor);
}

/** The draws this reader may know of, the latest number first. */
export async function drawRows({ desk }: Room, actor: Actor, match: Match<'draw'>): Promise<readonly Row[]> {
  const all = await desk.shelf.where('draw', match);
  return all
    .filter((draw) => mayReadDraw(draw, actor))
    .sort((one, other) => other.number - one.number || (one.programme < other.programme ? -1 : 1))
    .map(rowOf);
}

function rowOf(draw: Draw): Row {
  const { id, version, state, programme, number, purpose, title, published, publicValue, strata } = draw;
  return {
    id,
    version,
    state,
    programme,
    number,
    purpose,
    title,
    publishedAt: published?.at ?? null,
    drawnAt: publicValue?.at ?? null,
    candidates: strata.reduce((sum, { pool }) => sum + pool.length, 0),
    places: strata.reduce((sum, { take }) => sum + take, 0),
  };
}

/** The records of a draw that this reader may fetch: none before it is drawn or given up, supplements once confirmed. */
export function publicRecords(draw: Draw): readonly Transcript[] {
  if (draw.publicValue === null && draw.cancelled === null) return [];
  return recordsOf(draw, draw.supplements.filter(({ confirmed }) => confirmed !== null).length);
}

function recordsOf(draw: Draw, supplements: number): readonly Transcript[] {
  const records = transcriptsOf(draw, supplements);
  // The same reckoning was made when it was drawn: a fault now is a broken row.
  if (!records.ok) throw new Error(`draw ${draw.id} does not reckon: ${records.refusal.field}`);
  return records.value;
}

export async function drawView(room: Room, actor: Actor, draw: Draw): Promise<View<'see-draw'>> {
  const inside = isInside(draw, actor);
  const records = publicRecords(draw);
  const shown = inside && records.length > 0 ? recordsOf(draw, draw.supplements.length) : records;
  const last = shown.at(-1);
  const named = draw.namesPublic || (inside && !(await hasKeptObject(room, actor, draw)));
  const nameFor = (id: string) => (named ? (draw.names[id]?.name ?? null) : null);
  const done = async (prepared: Draw['published']) =>
    !inside || prepared === null ? null : { by: await nameOf(room, 'person', prepared.by), at: prepared.at };
  const repeated = draw.repeats === null ? undefined : await room.desk.shelf.find('draw', draw.repeats);
  const { publicValue, cancelled, supplements } = draw;
  return {
    ...rowOf(draw),
    about: draw.about,
    hash: draw.hash,
    strata: draw.strata.map((stratum, place) => ({
      name: stratum.name,
      take: stratum.take,
      reserves: stratum.reserves,
      commitment: stratum.commitment,
      seed: last?.strata[place]?.seed ?? null,
      pool: stratum.pool.map((id) => ({ id, name: nameFor(id) })),
      excluded: stratum.excluded.map(({ id, reason }) => ({ id, reason, name: nameFor(id) })),
      outcome: outcomeOf(last?.strata[place], nameFor),
    })),
    apart: draw.apart ?? null,
    namesPublic: draw.namesPublic,
    witnesses: draw.witnesses,
    publicSource: draw.publicSource,
    fallback: draw.fallback,
    deadline: draw.deadline,
    publicValue:
      publicValue === null
        ? null
        : {
            source: publicValue.source,
            value: publicValue.value,
            evidence: publicValue.evidence,
            at: publicValue.at,
          },
    supplements: supplements
      .filter(({ confirmed }) => inside || confirmed !== null)
      .map(({ reason, out, more, at, confirmed, digest }) => ({
        reason,
        out,
        more,
        at,
        confirmedAt: confirmed?.at ?? null,
        digest,
      })),
    pairing: await drawPairing(room, draw),
    repeats: repeated === undefined ? null : { id: repeated.id, number: repeated.number },
    cancelled: cancelled === null ? null : { reason: cancelled.reason, at: cancelled.at },
    digest: draw.digest,
    records: records.length,
    prepared: await done(draw.prepared),
    published: await done(draw.published),
    confirmed: await done(draw.confirmed),
    lastById: inside ? lastHand(draw) : null,
  };
}

/** One name left out among all others would tell which it is: whoever is tied to an object reads the draw as the public does. */
async function hasKeptObject({ desk }: Room, { heldFrom = [] }: Actor, { names }: Draw): Promise<boolean> {
  if (heldFrom.length === 0) return false;
  const kept = await desk.shelf.where('platform', { organisation: [...heldFrom] });
  const subjects = new Set(Object.values(names).map(({ subject }) => subject));
  return kept.some(({ id }) => subjects.has(id));
}

/** Whoever did what another person has to confirm next. */
function lastHand({ state, prepared, publicValue, supplements }: Draw): string | null {
  if (state === 'prepared') return prepared.by;
  return state === 'drawn' ? (supplements.at(-1)?.by ?? publicValue?.by ?? null) : null;
}

/** Everyone who came up, in the order of the tickets; whoever was not reached has no line. */
function outcomeOf(
  stratum: Transcript['strata'][number] | undefined,
  nameFor: (id: string) => string | null,
): readonly Line[] {
  if (stratum === undefined) return [];
  const fates = new Map<string, Line['fate']>([
    ...stratum.passed.map(({ id, cause }) => [id, cause === 'recused' ? 'recused' : 'passed'] as const),
    ...stratum.reserves.map((id) => [id, 'reserve'] as const),
    ...stratum.taken.map((id) => [id, 'taken'] as const),
    ...stratum.before.map((id) => [id, 'taken-before'] as const),
  ]);
  const reasons = new Map(stratum.recused.map(({ id, reason }) => [id, reason]));
  return stratum.tickets.flatMap(({ id, ticket }, place) => {
    const fate = reasons.has(id) ? 'recused' : fates.get(id);
    if (fate === undefined) return [];
    return [{ rank: place + 1, id, name: nameFor(id), ticket, fate, reason: reasons.get(id) ?? '' }];
  });
}

/** What the reader may know of itself in a draw: the salts of its own ids, and how each fared. Nothing of anybody else. */
export async function ownTicketRows(
  { desk }: Room,
  { person, office }: Actor,
  draw: Draw,
): Promise<View<'see-own-tickets'>['rows']> {
  const unit = office?.state === 'active' ? office.unit : null;
  const platforms =
    unit?.kind === 'organisation' ? await desk.shelf.where('platform', { organisation: unit.id }) : [];
  const inspectors =
    person === null ? [] : await desk.shelf.where('inspector', { programme: draw.programme, person });
  const own = new Set<string>([
    ...(person === null ? [] : [person]),
    ...(unit !== null && 'id' in unit ? [unit.id] : []),
    ...platforms.map(({ id }) => id),
    ...inspectors.map(({ id }) => id),
  ]);
  const last = publicRecords(draw).at(-1);
  return draw.strata.flatMap(({ name: stratum, pool }) =>
    pool.flatMap((id) => {
      const known = draw.names[id];
      if (known === undefined || !own.has(known.subject)) return [];
      const fared = last === undefined ? undefined : ownTickets(last, { id })[0];
      const { name, salt } = known;
      return [
        {
          stratum,
          id,
          name,
          salt,
          ticket: fared?.ticket ?? null,
          rank: fared?.rank ?? null,
          fate: fared?.fate ?? null,
        },
      ];
    }),
  );
}
