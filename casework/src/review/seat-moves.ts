import {
  APPLICATION_TRANSITIONS,
  type Application,
  BLANK_SHEET,
  type Expert,
  type Review,
  type Round,
} from '@qichuang/domain';
import type { Act } from '../ports.ts';
import { type Move, move } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import type { Closeness } from './closeness.ts';

export interface Seat {
  readonly application: Application;
  readonly expert: Expert;
  readonly closeness: Closeness;
}

/** The reviews of newly given seats, and their applications sent to review. */
export function seatMoves(act: Act<unknown>, round: Round, seats: readonly Seat[]): readonly Move[] {
  const sent = new Map(seats.map(({ application }) => [application.id, application]));
  const reviews = seats.map((seat, index) =>
    move(act, { act: 'assign-review', clause: 'B5.1' }, 'review', null, newReview(act, round, seat, index)),
  );
  const moved = [...sent.values()]
    .filter(({ state }) => state === 'accepted')
    .map((application) =>
      move(act, { act: 'send-to-review', clause: 'B5.1' }, 'application', application, {
        ...application,
        state: APPLICATION_TRANSITIONS['send-to-review'].to,
        since: act.at,
      }),
    );
  return [...reviews, ...moved];
}

function newReview(
  act: Act<unknown>,
  round: Round,
  { application, expert, closeness }: Seat,
  index: number,
): Review {
  return {
    id: mint(act, 'rev', index),
    version: 1,
    state: 'assigned',
    round: round.id,
    programme: round.programme,
    category: application.category,
    application: application.id,
    expert: expert.id,
    person: expert.person,
    assignedAt: act.at,
    declaration: { kind: 'not-asked', ground: '', at: null },
    ...BLANK_SHEET,
    closeness,
  };
}
