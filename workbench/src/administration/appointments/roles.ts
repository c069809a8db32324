import { ROLES, type Role } from '@qichuang/domain';

export type UnitKind = 'organisation' | 'recommender' | 'authority' | 'operator';

/** Where each role is held. Experts get their office with their place in the pool, not here. */
export const UNIT_OF_ROLE: Readonly<Partial<Record<Role, UnitKind>>> = {
  'applicant-handler': 'organisation',
  'applicant-submitter': 'organisation',
  'recommender-clerk': 'recommender',
  'recommender-approver': 'recommender',
  'authority-clerk': 'authority',
  'authority-approver': 'authority',
  inspector: 'authority',
  'system-administrator': 'operator',
  'security-administrator': 'operator',
  auditor: 'operator',
};

export const GRANTED_ROLES: readonly Role[] = ROLES.filter((role) => UNIT_OF_ROLE[role] !== undefined);
