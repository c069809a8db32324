import { dayIn, parseDay, type Result, refused, SHANGHAI, yearOf } from '@qichuang/base';
import {
  type DeclaredTie,
  type Expert,
  type FieldFault,
  hasDeclared,
  type Refusal,
  refusal,
  type TieKind,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { fault, refusedFields } from './field-faults.ts';
import { readUscc } from './organisation-input.ts';

interface TieLine {
  readonly name: string;
  readonly uscc: string | null;
  readonly kind: TieKind;
  readonly ground: string;
  readonly until: string | null;
}

export interface StandingInput {
  readonly version: number;
  readonly ties: readonly TieLine[];
  /** Said in so many words: an empty list alone is silence. */
  readonly none: boolean;
}

/**
 * An expert's standing declaration of this calendar year: all ties there are, or that there is none. What the office judged of a tie stays
 * with it. Nothing opens before it is made.
 *
 * @returns `incomplete` where neither a tie nor "none" is said, or both.
 */
export async function declareStanding(
  desk: Desk,
  act: Act<StandingInput>,
): Promise<Result<Standpoint, Refusal>> {
  const expert = await ownExpert(desk, act);
  if (expert === undefined) return refused(refusal('not-found'));
  const current = seen(expert, act.body.version);
  if (!current.ok) return current;
  const { ties, none } = act.body;
  if (none === ties.length > 0) return refused(refusal('incomplete', 'default', { fields: ['ties'] }));
  const read = ties.map((line, place) => readLine(act, expert, line, place));
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) return refusedFields(faults, 'default');
  const next: Expert = {
    ...expert,
    declaration: {
      year: yearOf(dayIn(act.at, SHANGHAI)),
      at: act.at,
      ties: read.flatMap(({ tie }) => tie ?? []),
    },
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'declare-standing', clause: 'default' }, 'expert', expert, next),
  );
}

/** The pool's entry of whoever acts as an expert. */
export async function ownExpert(
  desk: Desk,
  { actor: { office } }: Pick<Act<unknown>, 'actor'>,
): Promise<Expert | undefined> {
  return office?.unit.kind === 'expert' ? desk.shelf.find('expert', office.unit.id) : undefined;
}

/** Why nothing opens yet: the standing declaration of this year is missing. */
export async function standingMissing(
  desk: Desk,
  act: Pick<Act<unknown>, 'actor' | 'at'>,
): Promise<Refusal | null> {
  const expert = await ownExpert(desk, act);
  const today = dayIn(act.at, SHANGHAI);
  return expert === undefined || hasDeclared(expert, today)
    ? null
    : refusal('not-declared', 'default', { why: 'standing-declaration', year: yearOf(today) });
}

function readLine(
  act: Act<StandingInput>,
  { declaration }: Expert,
  { name, uscc, kind, ground, until }: TieLine,
  place: number,
): { readonly faults: readonly FieldFault[]; readonly tie: DeclaredTie | null } {
  const code = uscc === null ? { faults: [], uscc: null } : readUscc(uscc, `ties.${place}.uscc`);
  const day = until === null ? null : parseDay(until);
  const faults = [...code.faults, ...(day === undefined ? [fault(`ties.${place}.until`, 'not-a-day')] : [])];
  if (faults.length > 0 || code.uscc === undefined || day === undefined) return { faults, tie: null };
  const before = declaration?.ties.find(
    (one) => one.kind === kind && (one.uscc === null ? one.name === name : one.uscc === code.uscc),
  );
  return {
    faults: [],
    tie: {
      id: before?.id ?? mint(act, 'tie', place),
      name,
      uscc: code.uscc,
      kind,
      ground,
      until: day,
      judged: before?.judged ?? null,
    },
  };
}

export interface TieJudgement {
  readonly expert: string;
  readonly tie: string;
  readonly version: number;
  readonly verdict: 'excludes' | 'no-hindrance';
  readonly reason: string;
}

/** Pins what a declared tie does to assignments, with the reason. */
export async function judgeTie(desk: Desk, act: Act<TieJudgement>): Promise<Result<Standpoint, Refusal>> {
  const found = await expertFor(desk, act);
  if (!found.ok) return found;
  const { declaration } = found.value;
  const tie = declaration?.ties.find(({ id }) => id === act.body.tie);
  if (declaration === undefined || tie === undefined) return refused(refusal('not-found'));
  const { verdict, reason } = act.body;
  const judged = { verdict, reason, by: personOf(act), at: act.at };
  const next: Expert = {
    ...found.value,
    declaration: {
      ...declaration,
      ties: declaration.ties.map((one) => (one.id === tie.id ? { ...one, judged } : one)),
    },
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'judge-tie', clause: 'default' }, 'expert', found.value, next),
  );
}

export interface ExpertTerm {
  readonly expert: string;
  readonly version: number;
  readonly from: string;
  readonly until: string;
}

/** From and until when an expert serves, both days included; renewed or ended by setting it anew. */
export async function setExpertTerm(desk: Desk, act: Act<ExpertTerm>): Promise<Result<Standpoint, Refusal>> {
  const found = await expertFor(desk, act);
  if (!found.ok) return found;
  const [from, until] = [parseDay(act.body.from), parseDay(act.body.until)];
  if (from === undefined) return refusedFields([fault('from', 'not-a-day')], 'default');
  if (until === undefined) return refusedFields([fault('until', 'not-a-day')], 'default');
  if (until < from) return refusedFields([fault('until', 'in-the-past')], 'default');
  const next: Expert = { ...found.value, term: { from, until } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'set-expert-term', clause: 'default' }, 'expert', found.value, next),
  );
}

/** The pool is shared by the programmes: any authority's clerk keeps it. */
async function expertFor(
  desk: Desk,
  act: Act<{ readonly expert: string; readonly version: number }>,
): Promise<Result<Expert, Refusal>> {
  const expert = await desk.shelf.find('expert', act.body.expert);
  if (expert === undefined || act.actor.office?.role !== 'authority-clerk')
    return refused(refusal('not-found'));
  const current = seen(expert, act.body.version);
  return current.ok ? { ok: true, value: expert } : current;
}
