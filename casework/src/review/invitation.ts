import {
  addMs,
  addWorkingDays,
  atLocalTime,
  dayIn,
  type Instant,
  type Result,
  refused,
  SHANGHAI,
} from '@qichuang/base';
import { type Refusal, type Review, type Round, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { findCase } from '../spine/case.ts';
import { commit, type Standpoint } from '../spine/commit.ts';
import { type Candidate, readerCandidates } from './candidates.ts';
import { drawnReserves } from './draw-experts.ts';

const DAY_MS = 86_400_000;

/**
 * Until when an expert answers an invitation: so many working days after it, by the end of the office's day, and never after the review
 * window. In a year whose calendar is not yet announced weekends alone count as free.
 *
 * @returns `null` where the programme sets no time.
 */
export function answerBy(
  desk: Pick<Desk, 'programmes' | 'calendar'>,
  { programmeDigest, windows }: Pick<Round, 'programmeDigest' | 'windows'>,
  { assignedAt }: Pick<Review, 'assignedAt'>,
): Instant | null {
  const days = desk.programmes.get(programmeDigest)?.sharedRules.expertPanel.answerWorkingDays ?? null;
  if (days === null) return null;
  const last = addWorkingDays(desk.calendar, dayIn(assignedAt, SHANGHAI), days);
  const until = atLocalTime(last, '17:30', SHANGHAI);
  const [earlier = until] = [until, windows.review.until].sort();
  return earlier;
}

/** What is to be said of an unanswered invitation now: a day before its time, and once it is over. The last instant is in time. */
export function invitationNotice(until: Instant | null, at: Instant): 'due' | 'lapsed' | null {
  if (until === null) return null;
  if (at > until) return 'lapsed';
  return addMs(at, DAY_MS) >= until ? 'due' : null;
}

/** Reminds the expert, or tells the authority that the time is over; by the clock, once each. Nothing is decided by it. */
export async function remindOfInvitation(
  desk: Desk,
  act: Act<{ readonly review: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const review = await desk.shelf.find('review', act.body.review);
  const round = review === undefined ? undefined : await desk.shelf.find('round', review.round);
  if (review === undefined || round === undefined) return refused(refusal('not-found'));
  const { id, version, state } = review;
  if (state !== 'assigned') return refused(refusal('wrong-state', 'default', { state }));
  const until = answerBy(desk, round, review);
  const notice = invitationNotice(until, act.at);
  if (notice === null || until === null) return refused(refusal('too-early', 'default'));
  const expert = await desk.shelf.find('expert', review.expert);
  const values = { round: round.title.zh, until, expert: expert?.name ?? '' };
  const to = notice === 'due' ? { person: review.person } : { programme: review.programme };
  return commit(
    desk,
    act,
    [],
    { id, version, state },
    { messages: [{ topic: `invitation-${notice}` as const, to, values }] },
  );
}

export interface Proposed {
  readonly expert: string;
  readonly name: string;
  /** A reserve of the category's draw: it is seated by a supplement, in the order of tickets. */
  readonly reserve: boolean;
}

/**
 * Who could follow an expert who does not read: where experts were drawn the first reserve by ticket, otherwise the one with the least to
 * read and, of those, the closest, always within recusal and the panel's rules. A proposal only: a person decides.
 */
export async function proposeReader(desk: Desk, review: Review, at: Instant): Promise<Proposed | null> {
  const found = await findCase(desk, review.application);
  if (found === undefined) return null;
  const candidates = await readerCandidates(desk, found, at, review.id);
  if (!candidates.ok) return null;
  // Who does not read is not asked again.
  const free = candidates.value.filter(({ why, expert }) => why === null && expert.id !== review.expert);
  const seated = free
    .filter(({ drawn }) => drawn)
    .reduce<Candidate | null>((first, one) => (first === null || one.load < first.load ? one : first), null);
  if (seated !== null) return { expert: seated.expert.id, name: seated.expert.name, reserve: false };
  const reserves = await drawnReserves(desk, review.round, review.category);
  const next = reserves.flatMap((id) => free.find(({ expert }) => expert.id === id) ?? [])[0];
  return next === undefined ? null : { expert: next.expert.id, name: next.expert.name, reserve: true };
}
