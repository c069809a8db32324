import type { Day, Id, Instant } from '@qichuang/base';
import type { ApplicationId, MeetingId, PersonId, RoundId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';

export const AGENDA_ITEM_KINDS = ['cut', 'grey', 'in-principle', 'about', 'own'] as const;

/**
 * `cut`: how many of a category are in; `grey`: an application whose side of the cut the scores leave open; `in-principle`: an application
 * that gave its reason against a rule that holds in principle (原则上); `about`: a target that is meant as a round number (左右);
 * `own`: whatever else the clerk put on the list.
 */
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

export type AgendaItemState = 'open' | 'running' | 'put-off' | 'concluded';

/** What the meeting holds on one item, and why. */
export interface Conclusion {
  readonly conclusion: string;
  readonly reason: string;
  /** Of a cut: how many are in. */
  readonly places: number | null;
  /** Of an application in the band of uncertainty: whether it is in. */
  readonly selected: boolean | null;
}

/** One item of the order of business. Of a category: whoever is tied to one of its applicants stands aside. */
export interface AgendaItem extends Conclusion {
  readonly id: Id<'agi'>;
  readonly kind: AgendaItemKind;
  readonly category: string | null;
  readonly application: ApplicationId | null;
  /** In the clerk's words; empty where kind and subject say it. */
  readonly title: string;
  /** Of a cut: how many were in when the item was drawn up. */
  readonly proposed: number | null;
  readonly state: AgendaItemState;
  /** Before it was taken up last. */
  readonly spentMs: number;
  /** Since when it is under discussion; `null` while it is not. */
  readonly since: Instant | null;
  /** Who was asked out for it, as the ties stood when it was taken up or concluded. */
  readonly aside: readonly PersonId[];
  /** Who was present and did not stand aside when it was concluded. */
  readonly takingPart: readonly PersonId[];
  readonly putOff: string;
  readonly concluded: Prepared | null;
}

export type Attendance = 'invited' | 'present' | 'excused' | 'absent';

export interface MeetingMember {
  readonly person: PersonId;
  readonly attendance: Attendance;
  /** Why excused. */
  readonly reason: string;
}

/** One item as it stands in the minutes: frozen by itself behind a salt, so that whoever stood aside signs without reading it. */
export interface MinutedItem extends Conclusion {
  readonly item: Id<'agi'>;
  readonly number: number;
  readonly kind: AgendaItemKind;
  readonly category: string | null;
  readonly title: string;
  readonly application: {
    readonly id: ApplicationId;
    readonly receipt: string;
    readonly name: string;
    readonly organisation: string;
  } | null;
  /** Of a cut: what the tally says of the category. */
  readonly tally: MinutedTally | null;
  readonly state: 'concluded' | 'put-off';
  readonly putOff: string;
  readonly takingPart: readonly string[];
  readonly aside: readonly string[];
}

export interface MinutedTally {
  readonly ranked: number;
  readonly experts: number;
  readonly scores: number;
  readonly recusals: number;
  /** The reliability of a mean in thousandths; `null` where nothing can be said. */
  readonly iccThousandths: number | null;
  readonly iccScores: number | null;
  /** The lowest mean that is in, in hundredths of a point; `null` where nobody is. */
  readonly cutHundredths: number | null;
  /** Already designated and valid. */
  readonly standing: number;
  readonly target: number | null;
}

export interface MinutesSignature {
  readonly by: PersonId;
  readonly at: Instant;
  readonly hash: string;
  /** In writing; it stands under the minutes. Empty: none. */
  readonly reservation: string;
  /** Items the signer stood aside for: signed as held, not as decided by them. */
  readonly aside: readonly Id<'agi'>[];
}

/** The minutes as drawn up at the close, or corrected: frozen, and signed by everyone present (D07). */
export interface MeetingMinutes {
  /** Of the canonical bytes of the head and the digests of its items. */
  readonly hash: string;
  readonly drawnUp: Prepared;
  readonly heldOn: Day;
  /** Why an earlier version was corrected; empty for the first. */
  readonly corrects: string;
  readonly remarks: string;
  readonly items: readonly {
    readonly digest: string;
    readonly salt: string;
    readonly content: MinutedItem;
  }[];
  readonly signatures: readonly MinutesSignature[];
}

/** The meeting that studies the results of a round before the decision (集体研究). */
export interface Meeting {
  readonly id: MeetingId;
  readonly version: number;
  /** `ended`: the minutes are drawn up and being signed; `closed`: signed by everyone, or closed with the reason why not. */
  readonly state: 'convened' | 'running' | 'ended' | 'closed' | 'cancelled';
  readonly programme: string;
  readonly round: RoundId;
  readonly categories: readonly string[];
  readonly title: string;
  readonly startsAt: Instant;
  readonly place: string;
  readonly chair: PersonId;
  readonly members: readonly MeetingMember[];
  /** Who sits in as supervisor (列席监督), without an account. */
  readonly observers: readonly { readonly name: string; readonly unit: string }[];
  /** Members who have to be present. */
  readonly quorum: number;
  readonly agenda: readonly AgendaItem[];
  readonly convened: Prepared;
  readonly began: Prepared | null;
  /** Gap-free per programme and year, taken when the minutes are drawn up first. */
  readonly minutesNumber: { readonly year: number; readonly number: number } | null;
  /** The latest last; earlier ones stay as they were signed. */
  readonly minutes: readonly MeetingMinutes[];
  readonly remindedAt: Instant | null;
  /** `reason`: why without some signatures; empty where everyone has signed. */
  readonly closed: (Prepared & { readonly reason: string }) | null;
  readonly cancelled: (Prepared & { readonly reason: string }) | null;
}

/** Fewest members that are more than this share of all, in percent (default: half). */
export function leastQuorum(members: number, overPercent: number): number {
  return Math.min(members, Math.floor((members * overPercent) / 100) + 1);
}

export function presentAt({ members }: Pick<Meeting, 'members'>): readonly PersonId[] {
  return members.filter(({ attendance }) => attendance === 'present').map(({ person }) => person);
}

/** Who was present and has not signed the latest minutes. */
export function missingSignatures(meeting: Pick<Meeting, 'members' | 'minutes'>): readonly PersonId[] {
  const signatures = meeting.minutes.at(-1)?.signatures ?? [];
  return presentAt(meeting).filter((person) => !signatures.some(({ by }) => by === person));
}
