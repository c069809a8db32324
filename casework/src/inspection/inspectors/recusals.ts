import { foldForComparison } from '@qichuang/base';
import type { InspectionPlan, Inspector, InspectorRecusal, Platform } from '@qichuang/domain';
import type { Desk } from '../../ports.ts';

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
