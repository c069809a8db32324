import { type Panels, panelFaults, type Seating, type Sitter } from './panels.ts';

interface Table {
  readonly problem: Panels;
  readonly byId: ReadonlyMap<string, Sitter>;
  readonly seated: ReadonlyMap<string, readonly string[]>;
  /** Whom each panel is given, and where each expert is given a seat. */
  readonly joining: ReadonlyMap<string, Set<string>>;
  readonly seats: ReadonlyMap<string, Set<string>>;
  readonly faults: Map<string, number>;
}

/**
 * Mends a seating that breaks rules of composition, without making it less even: an expert gives the seat to one who then carries no
 * more, or two change places. Each step leaves fewer faults; where closeness counts the closest who mends it comes.
 *
 * @returns a seating that keeps the rules; `null` where no such step is left, which does not say that there is none.
 *   Cost: for each fault at most one look at all seats.
 */
export function mendPanels(problem: Panels, seating: readonly Seating[]): readonly Seating[] | null {
  const table = tableOf(problem, seating);
  const broken = () => problem.panels.filter(({ id, needs }) => needs > 0 && (table.faults.get(id) ?? 0) > 0);
  // To change places may leave a lesser fault where there was none: every step leaves fewer, so this ends.
  for (let left = broken(); left.length > 0; left = broken())
    for (const { id } of left) while ((table.faults.get(id) ?? 0) > 0) if (!mendOne(table, id)) return null;
  return problem.panels
    .flatMap(({ id: panel }) => [...(table.joining.get(panel) ?? [])].map((expert) => ({ panel, expert })))
    .sort((one, other) => byCodeUnit(one.panel, other.panel) || byCodeUnit(one.expert, other.expert));
}

function tableOf(problem: Panels, seating: readonly Seating[]): Table {
  const table: Table = {
    problem,
    byId: new Map(problem.experts.map((one) => [one.id, one])),
    seated: new Map(problem.panels.map(({ id, seated }) => [id, seated])),
    joining: new Map(problem.panels.map(({ id }) => [id, new Set<string>()])),
    seats: new Map(problem.experts.map(({ id }) => [id, new Set<string>()])),
    faults: new Map(),
  };
  for (const { panel, expert } of seating) {
    table.joining.get(panel)?.add(expert);
    table.seats.get(expert)?.add(panel);
  }
  for (const { id } of problem.panels) table.faults.set(id, faultsOf(table, id, null, null));
  return table;
}

/** How much a panel lacks with one going and one coming. */
function faultsOf(
  { problem, byId, seated, joining }: Table,
  panel: string,
  going: string | null,
  coming: string | null,
) {
  const ids = [...(seated.get(panel) ?? []), ...(joining.get(panel) ?? [])].filter((id) => id !== going);
  const sitting = (coming === null ? ids : [...ids, coming]).flatMap((id) => byId.get(id) ?? []);
  return panelFaults(sitting, problem.rules).reduce((sum, { want, have }) => sum + want - have, 0);
}

function mendOne(table: Table, panel: string): boolean {
  const now = table.faults.get(panel) ?? 0;
  const free = table.problem.experts.map(({ id }) => id).filter((id) => maySit(table, id, panel));
  const { closeness } = table.problem;
  if (closeness !== undefined)
    free.sort((one, other) => closeness(other, panel) - closeness(one, panel) || byCodeUnit(one, other));
  for (const coming of free) {
    for (const going of table.joining.get(panel) ?? []) {
      const then = faultsOf(table, panel, going, coming);
      if (then >= now) continue;
      if (carriesNoMore(table, coming, going)) {
        take(table, panel, going, coming);
        return true;
      }
      if (changesPlaces(table, { panel, going, coming }, now - then)) return true;
    }
  }
  return false;
}

function carriesNoMore({ byId, seats }: Table, coming: string, going: string): boolean {
  const loadOf = (id: string) => (byId.get(id)?.load ?? 0) + (seats.get(id)?.size ?? 0);
  const most = byId.get(coming)?.most ?? null;
  return loadOf(coming) + 1 <= loadOf(going) && (most === null || loadOf(coming) < most);
}

interface Step {
  readonly panel: string;
  readonly going: string;
  readonly coming: string;
}

function changesPlaces(table: Table, { panel, going, coming }: Step, won: number): boolean {
  for (const other of table.seats.get(coming) ?? []) {
    if (!maySit(table, going, other)) continue;
    if (faultsOf(table, other, coming, going) - (table.faults.get(other) ?? 0) >= won) continue;
    take(table, panel, going, coming);
    take(table, other, coming, going);
    return true;
  }
  return false;
}

function maySit({ problem, seated, joining }: Table, expert: string, panel: string): boolean {
  return (
    joining.get(panel)?.has(expert) !== true &&
    seated.get(panel)?.includes(expert) !== true &&
    !problem.recused(expert, panel)
  );
}

function take(table: Table, panel: string, going: string, coming: string): void {
  table.joining.get(panel)?.delete(going);
  table.joining.get(panel)?.add(coming);
  table.seats.get(going)?.delete(panel);
  table.seats.get(coming)?.add(panel);
  table.faults.set(panel, faultsOf(table, panel, null, null));
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
