import { ok, type Result, refused } from '@qichuang/base';
import {
  type Clause,
  DRAW_TRANSITIONS,
  type Draw,
  type DrawMove,
  mayMove,
  type PersonId,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Fault } from '@qichuang/engine-draw';
import type { Act, Desk, Message } from '../ports.ts';
import { commit, type Move, move, type Standpoint, seen } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';

export interface OnDraw {
  readonly draw: string;
  readonly version: number;
}

/** What goes with a move of a draw, in its transaction. */
export interface BesideDraw {
  readonly moves: readonly Move[];
  readonly messages: readonly Message[];
}

const NOTHING: BesideDraw = { moves: [], messages: [] };

/** Finds a draw, asks whether the move is lawful now, and writes what `next` makes of it. */
export async function moveDraw<Body extends OnDraw>(
  desk: Desk,
  act: Act<Body>,
  nameOf: DrawMove | ((draw: Draw) => DrawMove),
  next: (draw: Draw) => Result<Partial<Draw>, Refusal> | Promise<Result<Partial<Draw>, Refusal>>,
  preparedBy: (draw: Draw) => PersonId | null = () => null,
  beside: (draw: Draw) => Promise<Result<BesideDraw, Refusal>> = async () => ok(NOTHING),
): Promise<Result<Standpoint, Refusal>> {
  const draw = await desk.shelf.find('draw', act.body.draw);
  if (draw === undefined) return refused(refusal('not-found'));
  const name = typeof nameOf === 'string' ? nameOf : nameOf(draw);
  const allowed = mayMove(
    DRAW_TRANSITIONS[name],
    momentIn(draw.state, draw.programme, act, { preparedBy: preparedBy(draw) }),
  );
  if (!allowed.ok) return allowed;
  const current = seen(draw, act.body.version);
  if (!current.ok) return current;
  const made = await next(draw);
  if (!made.ok) return made;
  const after: Draw = { ...draw, ...made.value, state: allowed.value };
  const also = await beside(after);
  if (!also.ok) return also;
  const moved = move(act, { act: `${name}-draw`, clause: drawClause(draw) }, 'draw', draw, after);
  const { id, version, state } = moved.write.next;
  const { moves, messages } = also.value;
  return commit(desk, act, [moved, ...moves], { id, version, state }, { messages });
}

/** Inspections are drawn under A4.3, experts and ties under A3.3. */
export function drawClause({ purpose }: Pick<Draw, 'purpose'>): Clause {
  return purpose === 'experts' || purpose === 'ties' ? 'A3.3' : 'A4.3';
}

/** What the engine finds wrong with the words of a person, as a refusal that names the field. */
export function drawRefusal({ field, kind, expected }: Fault): Refusal {
  return refusal(kind === 'cannot-be-met' ? 'limit-reached' : 'value-not-allowed', 'A4.3', {
    field,
    fault: kind,
    ...(expected === null ? {} : { expected }),
  });
}
