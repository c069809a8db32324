import type { Session } from '../../wire/session.tsx';

/** Whose page it is, and the office they acted in when their session ended. */
export type Held = Pick<Session, 'person' | 'acting'>;

/**
 * Who signed in, in another window, while a page waits. `null`: nobody yet. Only `same` may go on: what waits is then repeated in the
 * `office` it was written in, or in the one they hold now where that is null.
 */
export function whoCameBack(
  held: Held,
  now: Held,
): null | { readonly who: 'another' } | { readonly who: 'same'; readonly office: string | null } {
  if (now.person === null) return null;
  if (now.person.id !== held.person?.id) return { who: 'another' };
  return { who: 'same', office: held.acting === now.acting ? null : held.acting };
}
