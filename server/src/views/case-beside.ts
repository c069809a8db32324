import type { FormalCheck } from '@qichuang/domain';
import { nameOf, namesOf } from './names.ts';
import type { Room, Seen } from './standing.ts';

/** The check of the copy in hand, or the last there was. */
export async function checkViewOf(room: Room, { application }: Pick<Seen, 'application'>) {
  const checks = await room.desk.shelf.where('formalCheck', { application: application.id });
  const check = [...checks].sort((one, other) => one.copy - other.copy).at(-1);
  return check === undefined ? null : checkView(room, check);
}

async function checkView(room: Room, check: FormalCheck) {
  const { id, version, state, copy, items, conclusion, prepared, sentBack, confirmed } = check;
  return {
    id,
    version,
    state,
    copy,
    items,
    conclusion,
    preparedBy: prepared === null ? null : await nameOf(room, 'person', prepared.by),
    preparedAt: prepared?.at ?? null,
    sentBack,
    confirmedBy: confirmed === null ? null : await nameOf(room, 'person', confirmed.by),
    confirmedAt: confirmed?.at ?? null,
  };
}

/** Who reviews, with what is handed in; for the authority only. */
export async function reviewLinesOf(room: Room, { application }: Seen) {
  const reviews = await room.desk.shelf.where('review', { application: application.id });
  const names = await namesOf(
    room,
    'expert',
    reviews.map(({ expert }) => expert),
  );
  return reviews.map(({ id, version, state, expert, totalHalfPoints, declaration, doubts }) => ({
    id,
    version,
    expert,
    expertName: names.get(expert) ?? '',
    state,
    // Half-filled sheets are the expert's own until they are handed in.
    total: state === 'scored' && totalHalfPoints !== null ? totalHalfPoints / 2 : null,
    declaration: declaration.kind,
    ground: declaration.ground,
    doubts: state === 'scored' ? doubts : [],
  }));
}

/** What the experts wrote, without who wrote it: in the order of the words, which tells nobody's place. */
export async function commentsOf({ desk }: Room, { application }: Seen) {
  const reviews = await desk.shelf.where('review', { application: application.id, state: 'scored' });
  return reviews
    .map(({ overall }) => overall)
    .sort((one, other) =>
      `${one.strengths}\n${one.weaknesses}` < `${other.strengths}\n${other.weaknesses}` ? -1 : 1,
    );
}

/** What was objected and how it ended; who objected leaves the authority for nobody. */
export async function objectionLinesOf({ desk }: Room, { application, standing }: Seen) {
  const objections = await desk.shelf.where('objection', { application: application.id });
  return objections.map(({ id, number, state, grounds, answer }) => ({
    id,
    number,
    state,
    grounds,
    conclusion:
      answer !== null && (answer.given !== null || standing.part === 'authority') ? answer.conclusion : null,
  }));
}

export async function findingViewsOf({ desk }: Room, { application }: Seen) {
  const findings = await desk.shelf.where('finding', { application: application.id });
  return findings.map(
    ({ id, version, state, ground, facts, evidence, hearingUntil, statement, decided }) => ({
      id,
      version,
      state,
      ground,
      facts,
      evidence,
      hearingUntil,
      statement,
      decision: decided?.reason ?? null,
    }),
  );
}

/** The last extension: the authority sees what is proposed, the applicant what was granted. */
export async function extensionViewOf({ desk }: Room, { application, standing }: Seen) {
  if (standing.part !== 'authority' && standing.part !== 'applicant') return null;
  const extensions = await desk.shelf.where('extension', {
    application: application.id,
    ...(standing.part === 'applicant' ? { state: 'granted' } : {}),
  });
  const last = [...extensions].sort((one, other) => (one.preparedAt < other.preparedAt ? -1 : 1)).at(-1);
  if (last === undefined) return null;
  const { id, version, state, until, reason } = last;
  return { id, version, state, until, reason };
}
