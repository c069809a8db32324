import type { Audience } from '@qichuang/contract';
import { type Actor, type Refusal, type Role, refusal } from '@qichuang/domain';

/** The hands each role can have in some case; which one it has in a given case, the domain says. */
const HANDS = {
  'applicant-handler': ['applicant', 'applicant.clerk', 'partner', 'partner.clerk', 'host', 'host.clerk'],
  'applicant-submitter': [
    'applicant',
    'applicant.approver',
    'partner',
    'partner.approver',
    'host',
    'host.approver',
  ],
  'recommender-clerk': ['recommender', 'recommender.clerk'],
  'recommender-approver': ['recommender', 'recommender.approver'],
  'authority-clerk': ['authority', 'authority.clerk'],
  'authority-approver': ['authority', 'authority.approver'],
  expert: ['expert'],
  inspector: ['inspector'],
  'system-administrator': ['system-administrator'],
  'security-administrator': ['security-administrator'],
  auditor: ['auditor'],
} as const satisfies Record<Role, readonly string[]>;

/** Why this actor may not send such a request at all, if so. */
export function refusalOfAudience(
  audience: Audience,
  actor: Actor,
  factorMissing: boolean,
): Refusal | undefined {
  if (audience === 'anyone') return undefined;
  if (actor.person === null) return refusal('not-signed-in');
  if (audience === 'signed-in') return undefined;
  if (factorMissing) return refusal('factor-missing');
  const { office } = actor;
  const hands: readonly string[] = office?.state === 'active' ? HANDS[office.role] : [];
  if (audience.some((hand) => hands.includes(hand))) return undefined;
  return refusal('not-your-office', null, { needs: [...audience], role: office?.role ?? null });
}
