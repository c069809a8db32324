import type { Operations } from './operation.ts';

/** Every engine of the command line; one is loaded only when it is called. */
export const ENGINES_BY_NAME: Readonly<Record<string, () => Promise<Operations>>> = {
  assignment: async () => (await import('./assignment.ts')).ASSIGNMENT,
  draw: async () => (await import('./draw.ts')).DRAW,
  ledger: async () => (await import('./ledger.ts')).LEDGER,
  similarity: async () => (await import('./similarity.ts')).SIMILARITY,
  tally: async () => (await import('./tally.ts')).TALLY,
};
