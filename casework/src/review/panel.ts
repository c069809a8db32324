import { foldForComparison } from '@qichuang/base';
import { type Application, type Expert, type Refusal, type Review, refusal } from '@qichuang/domain';
import { type PanelRules, type PanelShortage, panelFaults, type Sitter } from '@qichuang/engine-assignment';
import type { SharedRules } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';

const ACTIVE = ['assigned', 'declared', 'scored'] as const;

/** Whether somebody reads by this review, or has read: then the expert sits on the application's panel. */
export function isActive({ state }: Pick<Review, 'state'>): boolean {
  return (ACTIVE as readonly string[]).includes(state);
}

type Composition = SharedRules['expertPanel'];

/** A programme's rules of panels as the engine takes them. */
export function panelRulesOf({ leastOfKind, onePerInstitution, onePerCity }: Composition): PanelRules {
  return {
    leastOfKind: leastOfKind.map(({ kind, least }) => [kind, least] as const),
    // An institution lies in one city, so the city's rule, where there is one, decides more.
    onePer: [...(onePerCity ? ['city'] : []), ...(onePerInstitution ? ['institution'] : [])],
  };
}

/** Experts as the engine takes them. `loads`: what each carries of the year. */
export function sittersOf(
  experts: readonly Expert[],
  loads: ReadonlyMap<string, number>,
  { maximumLoad }: Pick<Composition, 'maximumLoad'>,
): readonly Sitter[] {
  const codes = new Map<string, string>();
  for (const { institution } of experts)
    if (institution.uscc !== null) codes.set(foldForComparison(institution.name), institution.uscc);
  return experts.map(({ id, kind, city, institution }) => {
    const name = foldForComparison(institution.name);
    return {
      id,
      load: loads.get(id) ?? 0,
      most: maximumLoad,
      kind,
      groups: { city, institution: institution.uscc ?? codes.get(name) ?? name },
    };
  });
}

/** What each expert carries of a year: applications, evaluations and achievements together. */
export async function yearLoads(
  desk: Pick<Desk, 'shelf'>,
  year: number,
): Promise<ReadonlyMap<string, number>> {
  const given = await desk.shelf.sheetsGiven(year);
  return new Map(
    [...given].map(([expert, { reviews, evaluations, achievements }]) => [
      expert,
      reviews + evaluations + achievements,
    ]),
  );
}

/** Which panels lack what, application by application, with the rule in the way. */
export function shortOf(
  short: readonly PanelShortage[],
  loadNeeded: number | null,
  applications: readonly Pick<Application, 'id' | 'receipt'>[],
): Refusal {
  const receipts = new Map<string, string | null>(applications.map(({ id, receipt }) => [id, receipt]));
  return refusal('too-few-experts', 'B5.1', {
    applications: short.length,
    missing: short.reduce((sum, { want, have }) => sum + want - have, 0),
    short: short.map(({ panel, have, want }) => `${receipts.get(panel) ?? panel}: ${have}/${want}`),
    rules: short.map(({ rule }) => rule),
    ...(loadNeeded === null ? {} : { loadNeeded }),
  });
}

/**
 * Why one more expert may not join a panel of `places`: at the load limit, an institution or city that sits already, or the last
 * places kept for a kind that is still missing.
 */
export function joinFault(
  joining: Sitter,
  sitting: readonly Sitter[],
  rules: PanelRules,
  places: number,
): Readonly<Record<string, string | number>> | null {
  if (joining.most !== null && joining.load >= joining.most)
    return { why: 'panel-load', load: joining.load, limit: joining.most };
  const panel = [...sitting, joining];
  const faults = panelFaults(panel, rules);
  const doubled = rules.onePer.find((sort) =>
    sitting.some(({ groups }) => groups[sort] === joining.groups[sort]),
  );
  if (doubled !== undefined) return { why: doubled === 'city' ? 'panel-city' : 'panel-institution' };
  const missing = faults
    .filter(({ rule }) => rule.startsWith('kind:'))
    .reduce((sum, { want, have }) => sum + want - have, 0);
  const left = places - panel.length;
  return left >= 0 && missing > left ? { why: 'panel-kind', missing } : null;
}
