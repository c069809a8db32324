import { type Panel, type PanelShortage, type Panels, panelFaults } from './panels.ts';

/** What is wrong with a panel whatever happens to the others: the first rule that cannot be kept. */
export function shortAlone({ experts, recused, rules }: Panels, panel: Panel): readonly PanelShortage[] {
  if (panel.needs === 0) return [];
  const seated = experts.filter(({ id }) => panel.seated.includes(id));
  const twice = panelFaults(seated, { leastOfKind: [], onePer: rules.onePer })[0];
  if (twice !== undefined) return [{ panel: panel.id, ...twice }];
  const says = (rule: PanelShortage['rule'], want: number, have: number): readonly PanelShortage[] =>
    have < want ? [{ panel: panel.id, rule, want, have }] : [];
  const eligible = experts.filter(({ id }) => !panel.seated.includes(id) && !recused(id, panel.id));
  const free = eligible.filter(({ load, most }) => most === null || load < most);
  const apart = free.filter(({ groups }) =>
    rules.onePer.every((sort) => seated.every((one) => one.groups[sort] !== groups[sort])),
  );
  const byCount = [
    ...says('experts', panel.needs, eligible.length),
    ...says('load', panel.needs, free.length),
    ...rules.onePer.flatMap((sort) =>
      says(`one-per:${sort}`, panel.needs, new Set(apart.map(({ groups }) => groups[sort])).size),
    ),
  ];
  if (byCount.length > 0) return byCount.slice(0, 1);
  const lacking = rules.leastOfKind.map(([kind, least]) => ({
    kind,
    least,
    missing: Math.max(0, least - seated.filter((one) => one.kind === kind).length),
  }));
  for (const { kind, least, missing } of lacking) {
    const fault = says(
      `kind:${kind}`,
      least,
      least - missing + Math.min(missing, apart.filter((one) => one.kind === kind).length),
    );
    if (fault.length > 0) return fault;
  }
  // Those who sit leave too few places for the kinds still missing.
  const places = lacking.reduce((sum, { missing }) => sum + missing, 0);
  const first = lacking.find(({ missing }) => missing > 0);
  return places > panel.needs && first !== undefined
    ? [{ panel: panel.id, rule: `kind:${first.kind}`, want: first.least, have: first.least - first.missing }]
    : [];
}
