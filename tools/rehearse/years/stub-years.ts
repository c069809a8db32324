import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { expect } from 'vitest';
import type { Visitor } from '../client.ts';
import type { Years } from './held.ts';

type Answers = Readonly<Record<string, unknown>>;

/** A visitor to whom every request is answered as the test says. */
export function told(answers: Answers): Visitor {
  const asks = (request: string, sent?: unknown) => {
    const answer = answers[request];
    return Promise.resolve(
      typeof answer === 'function' ? (answer as (sent: unknown) => unknown)(sent) : answer,
    );
  };
  return { name: 'stub', asks } as unknown as Visitor;
}

export function yearsWith(answers: Answers, over: Readonly<Record<string, unknown>> = {}): Years {
  const play = {
    broken: [] as string[],
    looked: new Map<string, number>(),
    atOnce: 2,
    programme: DIGITAL_ECONOMY_2023,
    progress: { stage: () => undefined, step: () => undefined, end: () => undefined },
  };
  const clerk = told(answers);
  return {
    play,
    cast: { clerk, recommenders: [] },
    held: [],
    filed: new Map(),
    overdue: [],
    samples: [],
    entered: [],
    points: new Map(),
    campaigns: ['cam'],
    draws: ['drw'],
    ...over,
  } as unknown as Years;
}

/** The sentences that were broken. */
export async function broken(
  years: Years,
  check: (years: Years) => Promise<void> | void,
): Promise<readonly string[]> {
  await check(years);
  expect(years.play.looked.size).toBeGreaterThan(0);
  return [...new Set(years.play.broken.map((line) => line.slice(0, line.indexOf(': '))))];
}
