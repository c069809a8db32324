import { type Instant, ok, parseInstant, type Result, refused, sha256Hex, toHex, utf8 } from '@qichuang/base';
import {
  DRAW_TRANSITIONS,
  type Draw,
  type DrawId,
  type DrawStratum,
  mayMove,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { poolCommitment, saltedId } from '@qichuang/engine-draw';
import type { Act, Desk, NumberDraw } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { drawClause, drawRefusal } from './draw-act.ts';
import { sealedParameters, transcriptsOf } from './draw-transcript.ts';

/** Someone or something that may be drawn. */
export interface Candidate {
  /** Id of the platform, expert, inspector it stands for; empty where the system knows none. */
  readonly subject: string;
  readonly name: string;
  /** What counts where a draw keeps institutions or cities apart. */
  readonly group?: string;
}

/** How chance comes into a draw, named before there is any. */
export interface Ceremony {
  readonly programme: string;
  readonly title: string;
  readonly hash: Draw['hash'];
  readonly witnesses: readonly { readonly source: string; readonly person: string }[];
  readonly publicSource: string;
  readonly fallback: string;
  readonly deadline: string | null;
  readonly repeats: string | null;
}

/** A pool before its candidates lose their names. */
export interface PlannedStratum {
  readonly name: string;
  readonly take: number;
  readonly reserves: number;
  readonly candidates: readonly Candidate[];
  readonly excluded: readonly (Candidate & { readonly reason: string })[];
}

export interface PlannedDraw extends Ceremony {
  readonly purpose: Draw['purpose'];
  readonly about: string;
  readonly strata: readonly PlannedStratum[];
  readonly apart?: Draw['apart'];
}

/** Draws up a list to be drawn from: numbers without gaps, names behind salts, everything sealed by a commitment (A4.3, B6.3). */
export async function prepareDraw(
  desk: Desk,
  act: Act<PlannedDraw>,
): Promise<Result<Standpoint & { readonly number: number }, Refusal>> {
  const allowed = mayMove(DRAW_TRANSITIONS.prepare, momentIn(null, act.body.programme, act));
  if (!allowed.ok) return allowed;
  const repeats = await repeatedDraw(desk, act.body);
  if (!repeats.ok) return repeats;
  const made = await newDraw(desk, act, act.body);
  if (!made.ok) return made;
  const { draw, numbers } = made.value;
  const written = await commitOne(
    desk,
    act,
    move(act, { act: 'prepare-draw', clause: drawClause(draw) }, 'draw', null, {
      ...draw,
      repeats: repeats.value,
    }),
    { numbers },
  );
  return written.ok ? ok({ ...written.value, number: draw.number }) : written;
}

/** A prepared draw with its number, to be written with whatever else the act does. */
export async function newDraw(
  desk: Desk,
  act: Act<unknown>,
  planned: PlannedDraw,
): Promise<Result<{ readonly draw: Draw; readonly numbers: readonly NumberDraw[] }, Refusal>> {
  const wrong = planFault(planned, act.at);
  if (wrong !== null) return refused(wrong);
  const series = `draw:${planned.programme}`;
  const number = await desk.shelf.nextNumber(series);
  const plan = {
    hash: planned.hash,
    number,
    witnesses: planned.witnesses.map((witness) => ({
      ...witness,
      commitment: null,
      nonce: null,
      revealedAt: null,
    })),
    publicSource: planned.publicSource,
    fallback: planned.fallback === '' ? null : planned.fallback,
    deadline: planned.deadline === null ? null : (parseInstant(planned.deadline) ?? null),
    ...(planned.apart === undefined ? {} : { apart: planned.apart }),
  };
  const names: Record<string, Draw['names'][string]> = {};
  const hidden = ({ subject, name, group }: Candidate): string => {
    const salt = saltOf(act, Object.keys(names).length);
    const id = saltedId(plan.hash, salt, name);
    names[id] = { subject, name, salt, ...(group === undefined ? {} : { group }) };
    return id;
  };
  const strata: DrawStratum[] = [];
  for (const [place, { name, take, reserves, candidates, excluded }] of planned.strata.entries()) {
    const pool = candidates.map(hidden);
    const sealed = poolCommitment(
      plan.hash,
      sealedParameters(plan, { name, take, reserves }),
      pool.map((id) => ({ id })),
    );
    if (!sealed.ok)
      return refused(drawRefusal({ ...sealed.refusal, field: `strata[${place}].${sealed.refusal.field}` }));
    strata.push({
      name,
      take,
      reserves,
      pool,
      excluded: excluded.map((one) => ({ id: hidden(one), reason: one.reason })),
      commitment: sealed.value,
    });
  }
  const draw: Draw = {
    id: mint(act, 'drw', 0),
    version: 1,
    state: 'prepared',
    programme: planned.programme,
    purpose: planned.purpose,
    about: planned.about,
    title: planned.title,
    ...plan,
    strata,
    names,
    namesPublic: false,
    publicValue: null,
    supplements: [],
    repeats: null,
    cancelled: null,
    prepared: { by: personOf(act), at: act.at },
    published: null,
    confirmed: null,
    digest: null,
  };
  // What the engine would refuse on the day of the draw it refuses now, while it can still be mended.
  const dry = transcriptsOf({ ...draw, cancelled: { ...draw.prepared, reason: '–' } });
  if (!dry.ok) return refused(drawRefusal(dry.refusal));
  return ok({ draw, numbers: [{ series, take: number, count: 1 }] });
}

function planFault({ strata, witnesses, publicSource, fallback, deadline }: PlannedDraw, at: Instant) {
  const notAllowed = (field: string, fault: string) => refusal('value-not-allowed', 'A4.3', { field, fault });
  if (new Set(strata.map(({ name }) => name)).size < strata.length) return notAllowed('strata', 'said-twice');
  const sources = [
    ...witnesses.map(({ source }) => source),
    publicSource,
    ...(fallback === '' ? [] : [fallback]),
  ];
  if (new Set(sources).size < sources.length) return notAllowed('witnesses', 'said-twice');
  if ((fallback === '') !== (deadline === null)) return notAllowed('deadline', 'missing');
  if (deadline !== null && deadline <= at) return notAllowed('deadline', 'out-of-range');
  for (const [place, { take, candidates, excluded }] of strata.entries()) {
    if (take > candidates.length)
      return refusal('limit-reached', 'A4.3', {
        field: `strata[${place}].take`,
        candidates: candidates.length,
      });
    const all = [...candidates, ...excluded].map(({ name, subject }) => `${subject}\n${name}`);
    if (new Set(all).size < all.length) return notAllowed(`strata[${place}].candidates`, 'said-twice');
  }
  return null;
}

/** What a draw takes the place of was given up, and is of the same programme. */
async function repeatedDraw(
  desk: Desk,
  { repeats, programme }: PlannedDraw,
): Promise<Result<DrawId | null, Refusal>> {
  if (repeats === null) return ok(null);
  const earlier = await desk.shelf.find('draw', repeats);
  if (earlier?.programme !== programme) return refused(refusal('not-found'));
  return earlier.state === 'cancelled'
    ? ok(earlier.id)
    : refused(refusal('wrong-state', 'A4.3', { state: earlier.state, needs: ['cancelled'] }));
}

/** Each candidate's own chance, thirty-two digits from that of the act. */
function saltOf({ seed }: Pick<Act<unknown>, 'seed'>, nth: number): string {
  return sha256Hex(utf8(`draw-salt:${nth}:${toHex(seed)}`)).slice(0, 32);
}
