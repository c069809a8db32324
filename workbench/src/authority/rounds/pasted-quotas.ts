/** Places by `recommender category`; absent: no limit. */
export type Places = Readonly<Record<string, number>>;

export function placeKey(recommender: string, category: string): string {
  return `${recommender} ${category}`;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Pasted {
  readonly places: Places;
  readonly count: number;
  /** Names in the first column that no unit bears. */
  readonly unknown: readonly string[];
}

/**
 * Puts a block copied from a spreadsheet into the table of quotas, from one cell on, rightwards and downwards. Where the first
 * column holds words, rows are matched by the units' names instead of by their order. An empty cell means no limit.
 */
export function pastedQuotas(
  text: string,
  before: Places,
  recommenders: readonly Named[],
  categories: readonly string[],
  from: { readonly row: number; readonly column: number },
): Pasted {
  const block = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const named = block.some(([first = '']) => first !== '' && numberOf(first) === undefined);
  const places: Record<string, number> = { ...before };
  const unknown: string[] = [];
  let count = 0;
  for (const [offset, [first = '', ...rest]] of block.entries()) {
    const unit = named ? recommenders.find(({ name }) => name === first) : recommenders[from.row + offset];
    const cells = named ? rest : [first, ...rest];
    // A line of heads (`单位　实验室　…`) names no unit and bears no numbers.
    if (named && unit === undefined && first !== '' && cells.some((cell) => numberOf(cell) !== undefined)) {
      unknown.push(first);
    }
    if (unit === undefined) continue;
    for (const [index, cell] of cells.entries()) {
      const category = categories[(named ? 0 : from.column) + index];
      if (category === undefined) continue;
      const key = placeKey(unit.id, category);
      const value = numberOf(cell);
      if (value !== undefined) places[key] = value;
      else if (cell === '') delete places[key];
      else continue;
      count += 1;
    }
  }
  return { places, count, unknown };
}

function numberOf(cell: string): number | undefined {
  const plain = cell.replace(/[,，\s]/g, '').normalize('NFKC');
  return /^\d{1,4}$/.test(plain) ? Number(plain) : undefined;
}
