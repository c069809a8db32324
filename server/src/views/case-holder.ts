import type { Instant } from '@qichuang/base';
import type { ApplicationState, Part } from '@qichuang/domain';
import { HOLDER_WORDS, type Language, OTHERWISE_WORDS } from '@qichuang/language';
import { sinceAsSeen } from './case-path.ts';
import { nameOf } from './names.ts';
import { type Room, type Seen, sees } from './standing.ts';

export interface Holder {
  readonly part: Part;
  readonly name: string;
  readonly since: Instant;
  readonly until: Instant | null;
  readonly otherwise: string;
}

type Held = keyof typeof OTHERWISE_WORDS;

const HOLDS = {
  draft: 'applicant',
  submitted: 'recommender',
  returned: 'applicant',
  recommended: 'authority',
  correction: 'applicant',
  accepted: 'authority',
  in_review: 'expert',
  reviewed: 'authority',
  selected: 'authority',
  on_notice: 'authority',
} as const satisfies Record<Held, Part>;

/** Who has the case, since when, until when, and what happens otherwise; `null` once nobody has it any more. */
export async function holderOf(room: Room, seen: Seen, language: Language): Promise<Holder | null> {
  const { state } = seen;
  if (!isHeld(state)) return null;
  const part = HOLDS[state];
  return {
    part,
    name: await holderName(room, seen, part, language),
    since: await sinceAsSeen(room, seen),
    until: await untilOf(room, seen, state),
    otherwise: OTHERWISE_WORDS[state][language],
  };
}

function isHeld(state: ApplicationState): state is Held {
  return Object.hasOwn(HOLDS, state);
}

async function holderName(
  room: Room,
  seen: Seen,
  part: (typeof HOLDS)[Held],
  language: Language,
): Promise<string> {
  const { application, programme } = seen;
  switch (part) {
    case 'applicant':
      return sees(seen, 'identity') ? nameOf(room, 'organisation', application.organisation) : '';
    case 'recommender':
      return sees(seen, 'identity') ? nameOf(room, 'recommender', application.recommender) : '';
    case 'authority':
      return programme.authority[language];
    case 'expert':
      return HOLDER_WORDS.experts[language];
  }
}

async function untilOf({ desk }: Room, { application, round }: Seen, state: Held): Promise<Instant | null> {
  const { apply, recommend, check, review } = round.windows;
  switch (state) {
    case 'draft':
      return application.extendedUntil ?? apply.until;
    case 'submitted':
      return recommend.until;
    case 'returned':
    case 'correction':
      return application.dueAt;
    case 'recommended':
      return check.until;
    case 'accepted':
    case 'in_review':
      return review.until;
    case 'reviewed':
    case 'selected':
      return null;
    case 'on_notice': {
      const notices = await desk.shelf.where('notice', { round: round.id, state: 'published' });
      return (
        notices.findLast(({ entries }) => entries.some((entry) => entry.application === application.id))
          ?.until ?? null
      );
    }
  }
}
