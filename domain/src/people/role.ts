/** The roles of `product.md`. A person may hold several; the three administrators exclude each other and all casework. */
export const ROLES = [
  'applicant-handler',
  'applicant-submitter',
  'recommender-clerk',
  'recommender-approver',
  'authority-clerk',
  'authority-approver',
  'expert',
  'inspector',
  'system-administrator',
  'security-administrator',
  'auditor',
] as const;

export type Role = (typeof ROLES)[number];

export const ADMINISTRATORS = [
  'system-administrator',
  'security-administrator',
  'auditor',
] as const satisfies readonly Role[];

/** True if one person may not hold both: an administrator's role stands alone. */
export function excludeEachOther(one: Role, other: Role): boolean {
  if (one === other) return false;
  return isAdministrator(one) || isAdministrator(other);
}

export function isAdministrator(role: Role): boolean {
  return (ADMINISTRATORS as readonly Role[]).includes(role);
}
