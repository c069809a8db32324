/** What a panel is made of; a programme's numbers. */
export interface PanelRules {
  /** Kind and how many of it every panel has at least. */
  readonly leastOfKind: readonly (readonly [kind: string, least: number])[];
  /** Which groups give a panel one member at most: the first decides most often, others lie within it or seldom cross it. */
  readonly onePer: readonly string[];
}

export interface Sitter {
  readonly id: string;
  /** What the expert carries already, seats of these panels included. */
  readonly load: number;
  /** The most the expert may carry; `null` for no limit. */
  readonly most: number | null;
  readonly kind: string;
  /** The expert's group of each sort that `onePer` names, such as institution and city. */
  readonly groups: Readonly<Record<string, string>>;
}

export interface Panel {
  readonly id: string;
  /** Places to be filled besides those who sit already. */
  readonly needs: number;
  readonly seated: readonly string[];
}

export interface Panels {
  readonly panels: readonly Panel[];
  /** Everyone who may be seated, and everyone who sits. */
  readonly experts: readonly Sitter[];
  /** Whether an expert may not sit on a panel; whoever sits already is not asked about. */
  readonly recused: (expert: string, panel: string) => boolean;
  readonly rules: PanelRules;
  /** How well an expert suits a panel, whole and 0 or more; where left out nobody suits better than another. */
  readonly closeness?: (expert: string, panel: string) => number;
}

/** A rule that keeps a panel from being filled: `have` of what the rule counts, where it takes `want`. */
export interface PanelShortage {
  readonly panel: string;
  /** `together`: not short by itself, but not all can be filled at once. */
  readonly rule: 'experts' | 'load' | 'together' | `kind:${string}` | `one-per:${string}`;
  readonly want: number;
  readonly have: number;
}

export interface Seating {
  readonly panel: string;
  readonly expert: string;
}

export type PanelsOutcome =
  | { readonly complete: true; readonly pairs: readonly Seating[] }
  | {
      readonly complete: false;
      readonly short: readonly PanelShortage[];
      /** The lowest limit of loads that would do, where the limit alone is in the way; `null` otherwise. */
      readonly loadNeeded: number | null;
      /** False only where rules cross so that the search was bounded: it found no way, which does not prove that there is none. */
      readonly proven: boolean;
    };

/**
 * Holds a panel as it sits against the rules of composition, whoever seated it.
 *
 * @returns the rules it breaks; an empty answer: it keeps them all. Cost: O(sitters).
 * @source the programme's `expertPanel` (A3.3, B5.1); the composition itself is a default of ours
 */
export function panelFaults(
  sitting: readonly Pick<Sitter, 'kind' | 'groups'>[],
  { leastOfKind, onePer }: PanelRules,
): readonly Omit<PanelShortage, 'panel'>[] {
  const kinds = leastOfKind.flatMap(([kind, want]) => {
    const have = sitting.filter((one) => one.kind === kind).length;
    return have < want ? [{ rule: `kind:${kind}` as const, want, have }] : [];
  });
  const groups = onePer.flatMap((sort) => {
    const have = new Set(sitting.map((one) => one.groups[sort] ?? '')).size;
    return have < sitting.length ? [{ rule: `one-per:${sort}` as const, want: sitting.length, have }] : [];
  });
  return [...kinds, ...groups];
}
