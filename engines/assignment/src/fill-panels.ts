import type { PanelShortage, Panels, Seating } from './panels.ts';
import { solveAssignment } from './solve-assignment.ts';

export interface Filled {
  /** Whom to add; `null` where not every place can be filled. */
  readonly pairs: readonly Seating[] | null;
  readonly short: readonly PanelShortage[];
  /** Whether that not every place can be filled is certain. */
  readonly proven: boolean;
}

export interface Bounds {
  readonly ceiling: number;
  /** Everyone is brought to this load as far as rules leave anyone pairs for it. */
  readonly floor: number;
  /** Pairs a step of the search has ruled out, by `pairKey`. */
  readonly barred: ReadonlySet<string>;
}

export function pairKey({ panel, expert }: Seating): string {
  return `${panel} ${expert}`;
}

/** Fills all places at once, as close as can be where closeness counts: panels are applications, who sits is fixed, the first sort of group is the institution. */
export function fillPanels({ panels, experts, recused, rules, closeness }: Panels, bounds: Bounds): Filled {
  const open = panels.filter(({ needs }) => needs > 0);
  const pairs = { application: [] as number[], expert: [] as number[], similarity: [] as number[] };
  const fixed: [number, number][] = [];
  const sits = new Array<number>(experts.length).fill(0);
  const mayGet = new Array<number>(experts.length).fill(0);
  for (const [application, { id, seated }] of open.entries()) {
    for (const [expert, one] of experts.entries()) {
      if (seated.includes(one.id)) {
        fixed.push([application, expert]);
        sits[expert] = (sits[expert] ?? 0) + 1;
      } else if (recused(one.id, id) || bounds.barred.has(pairKey({ panel: id, expert: one.id }))) continue;
      else mayGet[expert] = (mayGet[expert] ?? 0) + 1;
      pairs.application.push(application);
      pairs.expert.push(expert);
      pairs.similarity.push(closeness?.(one.id, id) ?? 0);
    }
  }
  const numbers = numbering();
  const [sort] = rules.onePer;
  const rooms = experts.map(({ load, most }) =>
    Math.max(0, Math.min(bounds.ceiling, most ?? bounds.ceiling) - load),
  );
  const sitting = new Array<number>(open.length).fill(0);
  for (const [at] of fixed) sitting[at] = (sitting[at] ?? 0) + 1;
  const answer = solveAssignment({
    applications: open.length,
    experts: experts.length,
    demand: open.map(({ needs }, at) => needs + (sitting[at] ?? 0)),
    maxLoad: rooms.map((room, expert) => (sits[expert] ?? 0) + room),
    minLoad: experts.map(
      ({ load }, expert) =>
        (sits[expert] ?? 0) +
        Math.min(Math.max(0, bounds.floor - load), rooms[expert] ?? 0, mayGet[expert] ?? 0),
    ),
    pairs,
    kinds: experts.map(({ kind }) => numbers(`kind ${kind}`)),
    quotas: rules.leastOfKind.map(([kind, least]) => [numbers(`kind ${kind}`), least] as const),
    fixed,
    ...(sort === undefined
      ? {}
      : {
          institution: experts.map(({ groups }) => numbers(`group ${groups[sort] ?? ''}`)),
          onePerInstitution: true,
        }),
  });
  if (!answer.ok) {
    if (answer.refusal.kind !== 'least-loads-not-met')
      throw new Error(`a problem of panels that is none: ${JSON.stringify(answer.refusal)}`);
    return { pairs: null, short: [], proven: answer.refusal.proven };
  }
  const { filled, bound, experts: seats } = answer.value;
  const wanted = open.reduce((sum, { needs }) => sum + needs, 0);
  const joining = open.map(({ id, seated }, at) =>
    (seats[at] ?? [])
      .flatMap((expert) => experts[expert]?.id ?? [])
      .filter((expert) => !seated.includes(expert))
      .sort(byCodeUnit)
      .map((expert) => ({ panel: id, expert })),
  );
  if (filled - fixed.length < wanted)
    return {
      pairs: null,
      proven: bound === undefined || bound.filled === filled,
      short: open.flatMap(({ id, needs }, at) => {
        const have = joining[at]?.length ?? 0;
        return have < needs ? [{ panel: id, rule: 'together' as const, want: needs, have }] : [];
      }),
    };
  const sorted = joining.flat().sort((one, other) => byCodeUnit(one.panel, other.panel));
  return { pairs: sorted, short: [], proven: true };
}

/** Two of a group of a sort the network does not know, at least one of them newly seated: whom of them may go. */
export function clashIn(
  { experts, panels, rules }: Panels,
  pairs: readonly Seating[],
): readonly Seating[] | null {
  const byId = new Map(experts.map((one) => [one.id, one]));
  for (const sort of rules.onePer.slice(1)) {
    const met = new Map<string, Seating | null>();
    const keyOf = ({ panel, expert }: Seating) => `${panel} ${byId.get(expert)?.groups[sort] ?? ''}`;
    for (const { id, seated } of panels)
      for (const expert of seated) met.set(keyOf({ panel: id, expert }), null);
    for (const pair of pairs) {
      const other = met.get(keyOf(pair));
      if (other !== undefined) return other === null ? [pair] : [other, pair];
      met.set(keyOf(pair), pair);
    }
  }
  return null;
}

/** Numbers for names, in the order in which they come up. */
function numbering(): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  };
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
