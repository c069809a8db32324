import { administrators } from '../rehearse/administrators.ts';
import { expertsFor, recommendersFor } from '../rehearse/cast.ts';
import { actingIn, appoint } from '../rehearse/offices.ts';
import type { Cast } from '../rehearse/play.ts';
import type { DemoPlays } from './demo-plays.ts';

export const CLERK = 'authority-clerk';
export const APPROVER = 'authority-approver';
const EXPERTS = 10;

export interface DemoCasts {
  readonly past: Cast;
  readonly inForce: Cast;
}

/** The same people for both programmes, as in the department: one acts in the office of the programme at hand. */
export async function demoCasts({ past, midLife }: DemoPlays): Promise<DemoCasts> {
  const { street } = midLife;
  const admins = await administrators(street);
  const units = [midLife, past].map(
    ({ programme }) => ({ kind: 'authority', programme: programme.id }) as const,
  );
  await appoint(
    admins,
    CLERK,
    1,
    units.map((unit) => ({ role: CLERK, unit })),
  );
  await appoint(
    admins,
    APPROVER,
    2,
    units.map((unit) => ({ role: APPROVER, unit })),
  );
  const inOffice = async (programme: string) => ({
    clerk: await actingIn(street, CLERK, CLERK, programme),
    approver: await actingIn(street, APPROVER, APPROVER, programme),
  });
  const [now, then] = [await inOffice(midLife.programme.id), await inOffice(past.programme.id)];
  const shared = {
    ...admins,
    bothHands: null,
    recommenders: await recommendersFor({ ...midLife, prefix: '' }, admins, now.clerk),
    experts: await expertsFor({ ...midLife, prefix: '' }, now.clerk, EXPERTS),
  };
  return { past: { ...shared, ...then }, inForce: { ...shared, ...now } };
}
