import type { REQUESTS, ViewOf } from '@qichuang/contract';
import type { Act } from './ActBar.tsx';

export type ActTold = ViewOf<(typeof REQUESTS)['see-application']>['acts'][number];

/** How an act looks in the bar of a case: its words and what pressing it does. */
export type ActLook = Omit<Act, 'id' | 'blocked'>;

/**
 * The acts of a case as buttons: those the server names for this reader and this page knows how to do. Allowed ones can be
 * pressed; those blocked for now are shown with the server's reason.
 */
export function caseActs(
  told: readonly ActTold[],
  looks: Readonly<Record<string, ActLook | undefined>>,
): readonly Act[] {
  return told.flatMap(({ act, allowed, why, clause }) => {
    const look = looks[act];
    if (look === undefined) return [];
    return [{ ...look, id: act, blocked: allowed ? null : { why: why ?? '', clause } }];
  });
}
