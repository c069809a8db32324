import { dayIn, ok, type Result, refused, SHANGHAI, yearOf } from '@qichuang/base';
import {
  type AgendaItem,
  type Conclusion,
  type Meeting,
  missingSignatures,
  type PersonId,
  presentAt,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk, Message } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import type { Standpoint } from '../spine/commit.ts';
import { conclusionOf } from './conduct.ts';
import { versionOf } from './convene.ts';
import { keptCategories, moveMeeting, type OnMeeting, type OnMeetingAt } from './meeting-case.ts';
import { drawnUpMinutes } from './minutes.ts';

type Answer = Promise<Result<Standpoint, Refusal>>;

/** Ends the meeting and draws up its minutes; every item has been concluded or put off by then. */
export function endMeeting(desk: Desk, act: Act<OnMeetingAt & { readonly remarks: string }>): Answer {
  const asked = { name: 'end', act: 'end-meeting', version: versionOf, led: true } as const;
  return moveMeeting(desk, act, asked, async (meeting) => {
    const left = meeting.agenda.filter(({ state }) => state === 'open' || state === 'running');
    if (left.length > 0)
      return refused(refusal('wrong-state', 'default', { what: 'meeting-items', items: left.length }));
    const heldOn = dayIn(meeting.began?.at ?? act.at, SHANGHAI);
    const year = yearOf(heldOn);
    const series = `minutes:${meeting.programme}:${year}`;
    const number = await desk.shelf.nextNumber(series);
    const numbered: Meeting = { ...meeting, minutesNumber: { year, number } };
    const { remarks } = act.body;
    const { minutes, frozen } = await drawnUpMinutes(desk, act, numbered, { heldOn, remarks, corrects: '' });
    return ok({
      next: { minutesNumber: numbered.minutesNumber, minutes: [minutes] },
      numbers: [{ series, take: number, count: 1 }],
      frozen,
      messages: toSigners(meeting, presentAt(meeting)),
    });
  });
}

/**
 * Confirms the minutes as read, by one's own account, with a reservation in writing where there is one. What is signed is what was read; the
 * items the signer stood aside for are signed as held, not as decided by them. With the last signature the minutes are closed.
 */
export function signMinutes(
  desk: Desk,
  act: Act<OnMeeting & { readonly hash: string; readonly reservation: string }>,
): Answer {
  const person = personOf(act);
  const isLast = (meeting: Meeting) => missingSignatures(meeting).every((one) => one === person);
  const name = (meeting: Meeting) =>
    meeting.state === 'ended' && isLast(meeting) ? ('sign-last' as const) : ('sign' as const);
  const asked = { name, act: 'sign-minutes', led: false };
  return moveMeeting(desk, act, asked, async (meeting) => {
    const { hash, reservation } = act.body;
    if (!presentAt(meeting).includes(person))
      return refused(refusal('not-yours', 'default', { what: 'meeting-not-present' }));
    const latest = meeting.minutes.at(-1);
    if (latest === undefined || latest.hash !== hash) return refused(refusal('moved-on', 'default'));
    if (latest.signatures.some(({ by }) => by === person))
      return refused(refusal('already-exists', 'default', { what: 'signature' }));
    const kept = await keptCategories(desk, act, meeting);
    const aside = meeting.agenda.filter(
      (item) => !item.takingPart.includes(person) || (item.category !== null && kept.includes(item.category)),
    );
    const signature = { by: person, at: act.at, hash, reservation, aside: aside.map(({ id }) => id) };
    const minutes = meeting.minutes.map((one) =>
      one === latest ? { ...one, signatures: [...one.signatures, signature] } : one,
    );
    return ok({
      next: { minutes, ...(isLast(meeting) ? { closed: { by: person, at: act.at, reason: '' } } : {}) },
    });
  });
}

/** Writes to whoever has not signed yet. */
export function remindSigners(desk: Desk, act: Act<OnMeetingAt>): Answer {
  const asked = { name: 'remind', act: 'remind-signers', version: versionOf, led: true } as const;
  return moveMeeting(desk, act, asked, async (meeting) => {
    const { remindedAt } = meeting;
    if (remindedAt !== null && dayIn(remindedAt, SHANGHAI) === dayIn(act.at, SHANGHAI))
      return refused(refusal('already-exists', 'default', { what: 'reminder' }));
    const messages = toSigners(meeting, missingSignatures(meeting), 'meeting-minutes-due');
    return ok({ next: { remindedAt: act.at }, messages });
  });
}

/** Closes minutes that somebody present has not signed, with the reason; never with fewer signatures than the quorum. */
export function closeMinutes(desk: Desk, act: Act<OnMeetingAt & { readonly reason: string }>): Answer {
  const asked = { name: 'close', act: 'close-minutes', version: versionOf, led: true } as const;
  return moveMeeting(desk, act, asked, async (meeting) => {
    const signed = meeting.minutes.at(-1)?.signatures.length ?? 0;
    if (signed < meeting.quorum)
      return refused(
        refusal('wrong-state', 'default', {
          what: 'meeting-signatures',
          present: signed,
          quorum: meeting.quorum,
        }),
      );
    return ok({ next: { closed: { by: personOf(act), at: act.at, reason: act.body.reason } } });
  });
}

interface Correction {
  readonly reason: string;
  readonly remarks: string;
  readonly items: readonly (Conclusion & { readonly item: string })[];
}

/** Puts minutes right in a new edition that everybody signs anew; the earlier one stays with its signatures. Not after the decision. */
export function correctMinutes(desk: Desk, act: Act<OnMeetingAt & Correction>): Answer {
  const asked = { name: 'correct', act: 'correct-minutes', version: versionOf, led: true } as const;
  return moveMeeting(desk, act, asked, async (meeting) => {
    const { reason, remarks, items } = act.body;
    const earlier = meeting.minutes.at(-1);
    if (earlier === undefined) throw new Error(`meeting ${meeting.id} ended without minutes`);
    const rankings = await desk.shelf.where('ranking', {
      round: meeting.round,
      category: [...meeting.categories],
      state: ['prepared', 'confirmed'],
    });
    if (rankings.length > 0) return refused(refusal('wrong-state', 'B5.1', { what: 'meeting-decided' }));
    const agenda: AgendaItem[] = [];
    for (const item of meeting.agenda) {
      const said = items.find((one) => one.item === item.id);
      if (said === undefined) {
        agenda.push(item);
        continue;
      }
      if (item.state !== 'concluded')
        return refused(refusal('wrong-state', 'default', { what: 'meeting-item-state' }));
      const conclusion = await conclusionOf(desk, meeting, item, said);
      if (!conclusion.ok) return conclusion;
      agenda.push({ ...item, ...conclusion.value });
    }
    const corrected: Meeting = { ...meeting, agenda };
    const { heldOn } = earlier;
    const { minutes, frozen } = await drawnUpMinutes(desk, act, corrected, {
      heldOn,
      remarks,
      corrects: reason,
    });
    return ok({
      next: { agenda, minutes: [...meeting.minutes, minutes], closed: null, remindedAt: null },
      frozen,
      messages: toSigners(meeting, presentAt(meeting)),
    });
  });
}

function toSigners(
  { title }: Pick<Meeting, 'title'>,
  people: readonly PersonId[],
  topic: 'meeting-minutes' | 'meeting-minutes-due' = 'meeting-minutes',
): readonly Message[] {
  return people.map((person): Message => ({ topic, to: { person }, values: { title } }));
}
