import { dayIn, foldForComparison, SHANGHAI } from '@qichuang/base';
import type { InspectionPlan, Inspector, InspectorRecusal, Platform } from '@qichuang/domain';
import type { Act, Desk } from '../../ports.ts';

/** Everyone a platform belongs to, as far as an inspector's interest goes. */
interface Involved {
  readonly platform: Platform;
  readonly units: readonly { readonly uscc: string | null; readonly names: readonly string[] }[];
  /** Persons who hold an office at its host. */
  readonly persons: readonly string[];
}

/** Who may not be sent where, each with its first ground, by platform then inspector (A4.3, B6.3). O(platforms · inspectors). */
export async function recusalsOf(
  desk: Desk,
  plan: Pick<InspectionPlan, 'recuseSameCity'>,
  platforms: readonly Platform[],
  inspectors: readonly Inspector[],
): Promise<readonly InspectorRecusal[]> {
  const involved = await Promise.all(platforms.map((platform) => involvedIn(desk, platform)));
  return involved.flatMap((one) =>
    inspectors.flatMap((inspector) => {
      const found = groundOf(inspector, one, plan.recuseSameCity ?? false);
      return found === null ? [] : [{ inspector: inspector.id, platform: one.platform.id, ...found }];
    }),
  );
}

/** Who may not go to added objects, found now: the list of inspectors was sealed before anyone knew of them. */
export async function laterRecusals(
  desk: Desk,
  { at }: Pick<Act<unknown>, 'at'>,
  of: {
    readonly plan: InspectionPlan;
    readonly batch: string;
    readonly inspectors: readonly Inspector[];
  },
  platforms: readonly Platform[],
): Promise<readonly InspectorRecusal[]> {
  const until = of.plan.batches.find(({ name }) => name === of.batch)?.until ?? '';
  const isHere = (one: Inspector) => holdsOn(one, at) && one.validUntil >= until;
  const away = of.inspectors.filter((one) => !isHere(one));
  return [
    ...(await recusalsOf(desk, of.plan, platforms, of.inspectors.filter(isHere))),
    ...platforms.flatMap((platform) =>
      away.map(
        ({ id }): InspectorRecusal => ({
          inspector: id,
          platform: platform.id,
          ground: 'not-available',
          reason: '',
        }),
      ),
    ),
  ];
}

/** Whether the credential still holds on a day. */
export function holdsOn({ state, validUntil }: Inspector, at: Act<unknown>['at']): boolean {
  return state === 'active' && dayIn(at, SHANGHAI) <= validUntil;
}

async function involvedIn({ shelf }: Desk, platform: Platform): Promise<Involved> {
  const host = await shelf.find('organisation', platform.organisation);
  const partnerships = await shelf.where('partnership', {
    application: platform.application,
    state: ['pending', 'confirmed'],
  });
  const offices = await shelf.where('office', {
    unit: `organisation:${platform.organisation}`,
    state: 'active',
  });
  const named = (names: readonly string[]) => names.map(foldForComparison);
  return {
    platform,
    units: [
      { uscc: host?.uscc ?? null, names: named([platform.organisationName, ...namesOf(host)]) },
      ...partnerships.map(({ uscc, name }) => ({ uscc, names: named([name]) })),
      { uscc: null, names: named(platform.partners) },
    ],
    persons: offices.map(({ person }) => person),
  };
}

function namesOf(host: { readonly name: string; readonly formerNames: readonly string[] } | undefined) {
  return host === undefined ? [] : [host.name, ...host.formerNames];
}

function groundOf(
  inspector: Inspector,
  { platform, units, persons }: Involved,
  sameCity: boolean,
): Pick<InspectorRecusal, 'ground' | 'reason'> | null {
  const concerns = ({ name, uscc }: { readonly name: string; readonly uscc: string | null }) =>
    units.some(
      (unit) => (uscc !== null && uscc === unit.uscc) || unit.names.includes(foldForComparison(name)),
    );
  const own = concerns({ name: inspector.organisationName, uscc: inspector.uscc });
  if (own || persons.includes(inspector.person)) return { ground: 'own-organisation', reason: '' };
  const conflict = inspector.conflicts.find(concerns);
  if (conflict !== undefined) return { ground: 'conflict', reason: conflict.reason };
  if (sameCity && inspector.city === platform.city) return { ground: 'same-city', reason: '' };
  return inspector.cities.length > 0 && !inspector.cities.includes(platform.city)
    ? { ground: 'other-cities', reason: '' }
    : null;
}
