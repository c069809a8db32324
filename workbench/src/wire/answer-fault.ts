import type { Problem } from '@qichuang/contract';

/** A view that could not be had: a problem the server told, or `null` when the server was not reached. */
export class AnswerFault extends Error {
  readonly problem: Problem | null;

  constructor(problem: Problem | null) {
    super(problem === null ? 'server not reached' : problem.title);
    this.problem = problem;
  }
}

export function problemOf(error: unknown): Problem | null {
  return error instanceof AnswerFault ? error.problem : null;
}
