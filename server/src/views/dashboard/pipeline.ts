import type { Round } from '@qichuang/domain';
import type { View } from '../view.ts';
import { cellsOf, type DashboardAsked, numbersOf, valuesOn } from './asked.ts';

type Pipeline = View<'see-pipeline'>;

/** Every step an application can reach, in their order. */
const ALL = [
  'submitted',
  'recommended',
  'accepted',
  'in_review',
  'reviewed',
  'selected',
  'on_notice',
  'designated',
];
const SHOWN = ['submitted', 'recommended', 'accepted', 'reviewed', 'selected', 'on_notice', 'designated'];

/** Rounds of the programme that were called by the day, the latest first. */
export async function roundsBy({ house, programme, day }: DashboardAsked): Promise<readonly Round[]> {
  const rounds = await house.desk.shelf.where('round', {
    programme: programme.id,
    state: ['called', 'concluded'],
  });
  return rounds
    .filter(({ calledAt }) => calledAt !== null && calledAt <= day.until)
    .toSorted((one, other) => (one.windows.apply.from < other.windows.apply.from ? 1 : -1));
}

/** How far the applications of a round came, and what fell away before each step (B5.1). */
export async function pipelineView(asked: DashboardAsked, named: string | undefined): Promise<Pipeline> {
  const rounds = await roundsBy(asked);
  const round = rounds.find(({ id }) => id === named) ?? rounds[0];
  const listed = rounds.map(({ id, title }) => ({ id, title: { zh: title.zh, en: title.en } }));
  if (round === undefined) return { ...asked.told, round: null, rounds: listed, steps: [] };
  const within = { round: round.id };
  const cells = await cellsOf(asked, ['applications'], ['standing', 'part'], within);
  const numbers = numbersOf(asked, 'applications', cells, { within });
  return {
    ...asked.told,
    round: round.id,
    rounds: listed,
    steps: SHOWN.map((step, nth) => {
      const before = ALL.slice(ALL.indexOf(SHOWN[nth - 1] ?? step), ALL.indexOf(step));
      const left = cells.filter(({ part }) => before.includes(part));
      return {
        step,
        reached: numbers({ part: ALL.slice(ALL.indexOf(step)).join(',') }),
        stopped: valuesOn(left, 'standing').map((standing) => ({
          standing,
          figure: numbers({ part: before.join(','), standing }),
        })),
      };
    }),
  };
}
