import type { Problem } from '@qichuang/contract';

interface ShortPanel {
  readonly receipt: string;
  /** As the engine names it: `experts`, `load`, `together`, `kind:…`, `one-per:…`. */
  readonly rule: string;
  /** What there is of what the rule counts, and what it takes: `2/3`. */
  readonly figures: string;
}

/** The lines of a refusal for too few experts: `receipt: have/want`, and beside each the rule in its way. */
export function shortPanels({ short, rules }: Problem['evidence']): readonly ShortPanel[] {
  const lines = Array.isArray(short) ? short.map(String) : [];
  const ways = Array.isArray(rules) ? rules.map(String) : [];
  return lines.map((line, place) => {
    const cut = line.lastIndexOf(': ');
    return {
      receipt: cut < 0 ? line : line.slice(0, cut),
      rule: ways[place] ?? 'experts',
      figures: cut < 0 ? '' : line.slice(cut + 2),
    };
  });
}
