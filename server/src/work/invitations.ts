import { answerBy, invitationNotice, remindOfInvitation } from '@qichuang/casework';
import type { House } from '../house.ts';
import { byTheClock } from './duties.ts';

/**
 * Reminds experts of invitations whose time to answer is nearly over, and tells the authority of those nobody answered. Every node looks;
 * the keys are given out once, and nothing is decided: another reader is proposed, a person gives the seat away.
 */
export async function lookAfterInvitations(house: House): Promise<void> {
  const at = house.clock.now();
  const { shelf } = house.desk;
  const rounds = new Map(
    (await shelf.where('round', { state: 'called' })).map((round) => [round.id as string, round]),
  );
  if (rounds.size === 0) return;
  const waiting = await shelf.where('review', { state: 'assigned', round: [...rounds.keys()] });
  let reminded = 0;
  for (const review of waiting) {
    const round = rounds.get(review.round);
    const notice = round === undefined ? null : invitationNotice(answerBy(house.desk, round, review), at);
    if (notice === null) continue;
    const key = `invitation:${review.id}:${notice}`;
    if (await byTheClock(house, at, key, { review: review.id }, remindOfInvitation)) reminded += 1;
  }
  if (reminded > 0) house.log.tell('invitations-reminded', { count: reminded });
}
