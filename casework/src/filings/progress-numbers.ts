import { dayIn, SHANGHAI } from '@qichuang/base';
import type { Filing, Platform } from '@qichuang/domain';
import type { Desk } from '../ports.ts';
import { daysOf } from './duties.ts';

/**
 * The numbers of a recommender's progress report, counted from the records up to the moment it is handed in, so that nobody types
 * them (A4.3, B6.3). Plans, reports, changes and money are those of the period; open problems and overdue tasks stand at its end.
 *
 * @returns whole numbers by the ids of `reports.json` progressReport.computed; `support_total` in 10,000 yuan.
 */
export async function progressNumbers(
  desk: Pick<Desk, 'shelf'>,
  { programme, recommender, period }: Pick<Filing, 'programme' | 'recommender' | 'period'>,
): Promise<Readonly<Record<string, number>>> {
  const { shelf } = desk;
  const { from, until } = daysOf(period);
  const within = (on: string | null) => on !== null && on >= from && on <= until;
  const [all, filings, milestones, voices] = await Promise.all([
    shelf.where('platform', { programme }),
    shelf.where('filing', { programme, recommender }),
    shelf.where('milestone', { programme, recommender }),
    shelf.where('voice', { programme, recommender }),
  ]);
  const own = all.filter((platform: Platform) => platform.recommender === recommender);
  const handedIn = filings.filter(({ firstSubmittedAt: at }) => at !== null && within(dayIn(at, SHANGHAI)));
  const received = (kind: Filing['kind']) => handedIn.filter((filing) => filing.kind === kind).length;
  const due = milestones.filter(({ dueOn, state }) => state !== 'cancelled' && within(dueOn));
  const raised = voices.filter(({ raisedAt }) => dayIn(raisedAt, SHANGHAI) <= until);
  const support = await Promise.all(
    own.map(({ id }) => shelf.where('support', { programme, platform: id, state: 'standing' })),
  );
  const fen = support
    .flat()
    .filter(({ decidedOn }) => within(decidedOn))
    .reduce((total, { amountFen }) => total + amountFen, 0);
  return {
    platforms_active: own.filter(({ state, validFrom }) => state === 'active' && validFrom <= until).length,
    plans_received: received('annual-work-plan'),
    reports_received: received('annual-report'),
    milestones_due: due.length,
    milestones_done: due.filter(({ state }) => state === 'done').length,
    milestones_overdue: milestones.filter(
      ({ dueOn, state }) => (state === 'planned' || state === 'reported') && dueOn < until,
    ).length,
    change_filings: received('change'),
    problems_open: raised.filter(({ state }) => state === 'raised' || state === 'passed_on').length,
    problems_answered: raised.filter(({ answer }) => answer !== null && within(dayIn(answer.at, SHANGHAI)))
      .length,
    support_total: fen / 1_000_000,
  };
}
