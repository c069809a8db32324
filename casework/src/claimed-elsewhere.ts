import { type Application, type ApplicationState, UNDECIDED } from '@qichuang/domain';
import type { FormValues } from '@qichuang/programmes';
import { claimsIn } from './handed-in.ts';
import type { Desk } from './ports.ts';
import { programmeAt } from './spine/case.ts';

/** States in which an application claims something: it was handed in and has not failed. */
export const CLAIMING: readonly ApplicationState[] = [...UNDECIDED, 'designated'];

/**
 * Evidence numbers (patents, registrations) of this application that another applicant claims too, in the same programme,
 * as they are written here. Compared by `evidenceNumber`: width, case, spaces and signs are habits of typing.
 */
export async function claimedElsewhere(
  desk: Desk,
  application: Pick<Application, 'programme' | 'programmeDigest' | 'category' | 'organisation'>,
  values: FormValues,
): Promise<readonly string[]> {
  const own = claimsIn(programmeAt(desk, application.programmeDigest), application.category, values);
  if (own.size === 0) return [];
  const rivals = await desk.shelf.claimedByOthers(application, CLAIMING, [...own.keys()]);
  const claimed = new Set(rivals.map(({ claim }) => claim));
  return [...own].flatMap(([claim, written]) => (claimed.has(claim) ? [written] : []));
}
