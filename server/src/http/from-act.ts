import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from '@qichuang/base';
import type { Act, Change, Desk, Shelf } from '@qichuang/casework';
import type { BodyOf, ParamsOf, RequestShape } from '@qichuang/contract';
import type { Refusal } from '@qichuang/domain';
import type { AnswerOf, Handler, Visit } from './handler.ts';

/** What an act of casework is told of a request: parameters and body as one. */
export type ActBody<Shape extends RequestShape> = ParamsOf<Shape> &
  (BodyOf<Shape> extends undefined ? unknown : BodyOf<Shape>);

export type ActOf<Shape extends RequestShape> = (
  desk: Desk,
  act: Act<ActBody<Shape>>,
) => Promise<Result<AnswerOf<Shape>, Refusal>>;

const ATTEMPTS = 6;
const PAUSE_MS = 15;

/** Makes a handler of an act of casework. */
export function fromAct<Shape extends RequestShape>(act: ActOf<Shape>): Handler<Shape> {
  return (visit) =>
    carryOut(visit.house.desk, (desk) =>
      act(desk, actOf(visit, { ...asObject(visit.params), ...asObject(visit.body) })),
    );
}

/** The act as casework takes it. */
export function actOf<Body>(
  visit: Pick<Visit, 'actor' | 'at' | 'seed' | 'request'>,
  body: unknown,
): Act<Body> {
  const { actor, at, seed, request } = visit;
  return { actor, at, seed, request, body: body as Body };
}

/**
 * Carries an act out, again when another act was faster between its reading and its writing: many people
 * submitting in one second share one counter, and none of them did anything wrong. An act that refuses
 * before it writes (someone works on an old version) is not repeated.
 */
export async function carryOut<Answer>(
  desk: Desk,
  act: (desk: Desk) => Promise<Result<Answer, Refusal>>,
): Promise<Result<Answer, Refusal>> {
  for (let attempt = 1; ; attempt += 1) {
    let outpaced = false;
    const shelf = watching(desk.shelf, (outcome) => {
      outpaced = outcome === 'moved-on';
    });
    const result = await act({ ...desk, shelf });
    if (result.ok || !outpaced || attempt === ATTEMPTS) return result;
    await pause(PAUSE_MS * attempt * (0.5 + Math.abs(Math.sin(attempt * performance.now()))));
  }
}

function watching(shelf: Shelf, tell: (outcome: 'written' | 'moved-on') => void): Shelf {
  return {
    find: (kind, id) => shelf.find(kind, id),
    where: (kind, match) => shelf.where(kind, match),
    draftOf: (application) => shelf.draftOf(application),
    saveFields: (...all) => shelf.saveFields(...all),
    firstAnswer: (key, by) => shelf.firstAnswer(key, by),
    frozenBytes: (hash) => shelf.frozenBytes(hash),
    nextNumber: (series) => shelf.nextNumber(series),
    takeNumber: (series) => shelf.takeNumber(series),
    sameName: (...all) => shelf.sameName(...all),
    sheetsGiven: (year) => shelf.sheetsGiven(year),
    claimedByOthers: (...all) => shelf.claimedByOthers(...all),
    commit: async (change: Change) => {
      const outcome = await shelf.commit(change);
      tell(outcome);
      return outcome;
    },
  };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
