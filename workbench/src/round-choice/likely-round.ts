import type { ApplicationState, Role } from '@qichuang/domain';

interface RoundWithCounts {
  readonly state: string;
  readonly counts: Readonly<Partial<Record<ApplicationState, number>>>;
}

/** What waits for whom; those not named have one programme, so one running round. */
const WAITING: Readonly<Partial<Record<Role, ApplicationState>>> = {
  'recommender-clerk': 'submitted',
  'recommender-approver': 'submitted',
};

/** Of rounds sorted newest first: the newest running one where work waits for that role, else the newest running, else the newest. */
export function likelyRound<Round extends RoundWithCounts>(
  rounds: readonly Round[],
  role: Role | undefined,
): Round | null {
  const running = rounds.filter(({ state }) => state === 'called');
  const waits = role === undefined ? undefined : WAITING[role];
  const busy = waits === undefined ? undefined : running.find(({ counts }) => (counts[waits] ?? 0) > 0);
  return busy ?? running[0] ?? rounds[0] ?? null;
}
