import type { Day } from '@qichuang/base';
import type {
  AnnouncementId,
  ApplicationId,
  NoticeId,
  OrganisationId,
  PlatformId,
  RecommenderId,
  RoundId,
} from '../ids.ts';
import type { RiskByHand } from '../inspection/risk.ts';
import type { ListEntry } from '../publicity/notice.ts';
import type { Prepared } from '../review/review.ts';
import type { Transition } from '../transition.ts';

export interface AnnouncementEntry extends ListEntry {
  /** `SDDE-LAB-2023-0017`; numbers are given when the list is published, in the order of the list. */
  readonly number: string | null;
  readonly platform: PlatformId | null;
}

/** The announced list (A3.4, B5.1), with validity (A3.6, B5.2) and, where the programme has them, plaques (A3.5). */
export interface Announcement {
  readonly id: AnnouncementId;
  readonly version: number;
  readonly state: 'prepared' | 'published' | 'dropped';
  readonly round: RoundId;
  readonly programme: string;
  readonly notice: NoticeId;
  readonly documentNumber: string;
  readonly title: string;
  readonly entries: readonly AnnouncementEntry[];
  /** Applications of the notice that are not on the list, with the reason. */
  readonly heldBack: readonly {
    readonly application: ApplicationId;
    readonly why: 'open-objection' | 'upheld' | 'disqualified';
  }[];
  readonly announcedOn: Day | null;
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
  readonly plaques: boolean;
  readonly prepared: Prepared;
  readonly published: Prepared | null;
}

export const ANNOUNCEMENT_TRANSITIONS = {
  prepare: { from: [], to: 'prepared', by: ['authority.clerk'], after: 'noticeCloses', clause: 'B5.1' },
  drop: { from: ['prepared'], to: 'dropped', by: ['authority'], clause: 'B5.1' },
  publish: {
    from: ['prepared'],
    to: 'published',
    by: ['authority.approver'],
    twoPerson: true,
    after: 'noticeCloses',
    clause: 'B5.1',
  },
} as const satisfies Record<string, Transition<Announcement['state']>>;

/** A designated platform: number, holder and validity; what it does in its three years is written beside it. */
export interface Platform {
  readonly id: PlatformId;
  readonly version: number;
  readonly state: 'active' | 'revoked' | 'expired' | 'ended';
  readonly number: string;
  readonly application: ApplicationId;
  readonly announcement: AnnouncementId;
  readonly round: RoundId;
  readonly programme: string;
  readonly category: string;
  readonly kind: string;
  readonly name: string;
  readonly organisation: OrganisationId;
  readonly organisationName: string;
  readonly partners: readonly string[];
  readonly recommender: RecommenderId;
  readonly city: string;
  readonly announcedOn: Day;
  readonly validFrom: Day;
  readonly validUntil: Day;
  readonly plaque: boolean;
  /** The day it ended before its time: revoked, or ended by its holder. */
  readonly endedOn?: Day;
  /** The day up to which this row has followed the platform's record of identity (B5.4). */
  readonly followedOn?: Day;
  /** The platform this one renews, and the one that renews it: of the same work plan or of its successor (A3.6, B5.2). */
  readonly renews?: PlatformId;
  readonly renewedBy?: PlatformId;
  /** The platform of a city's own programme this one grew from, and the province's one that grew from it (A4.1). */
  readonly grownFrom?: PlatformId;
  readonly grownInto?: PlatformId;
  /** Of how many days before its end its holder was told last. */
  readonly toldOf?: number;
  /** Credit-risk classes set by hand, the latest last: who is inspected how often (A4.3, B6.3). */
  readonly riskByHand?: readonly RiskByHand[];
}

/** How a platform stands on a day: what is active ends by itself with its validity (A3.6, B5.2). */
export function platformStateOn(
  platform: Pick<Platform, 'state' | 'validUntil'>,
  day: Day,
): Platform['state'] {
  return platform.state === 'active' && platform.validUntil < day ? 'expired' : platform.state;
}
