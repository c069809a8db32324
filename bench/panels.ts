// `npm run bench -- panels`: panels of five seated evenly, then as closely as the rules leave room, beside the even seating alone and beside what no seating could pass.
import { type Panels, seatPanels } from '@qichuang/engine-assignment';
import { openChance } from '@qichuang/world';
import { median, tellTable } from './measuring/table.ts';

const SIZES = [
  { applications: 100, experts: 40 },
  { applications: 500, experts: 200 },
  { applications: 2_000, experts: 800 },
] as const;
const RULES = {
  none: { leastOfKind: [], onePer: [] },
  'one of an institution': { leastOfKind: [], onePer: ['institution'] },
  'one of finance': { leastOfKind: [['finance', 1]], onePer: [] },
} as const;
const PLACES = 5;
/** What a clerk waits for a preview of a whole category at most. */
const LIMIT_MS = 10_000;
const TURNS = Number(process.env['BENCH_TURNS'] ?? '3');
const ONLY = process.env['BENCH_APPLICATIONS'];

const rows = SIZES.filter(({ applications }) => ONLY === undefined || applications === Number(ONLY)).flatMap(
  (size) => Object.keys(RULES).map((rule) => rowFor(size, rule as keyof typeof RULES)),
);
tellTable('panels', rows);

function rowFor(
  { applications, experts }: (typeof SIZES)[number],
  rule: keyof typeof RULES,
): Record<string, string | number> {
  const { closeness, ...even } = instance(applications, experts, rule);
  const alone: number[] = [];
  const closer: number[] = [];
  let [reached, before] = [0, 0];
  const turns = applications < 1_000 ? TURNS : 1;
  for (let turn = 0; turn < turns; turn += 1) {
    const first = timed(even);
    const second = timed({ ...even, closeness });
    alone.push(first.ms);
    closer.push(second.ms);
    before = sumOf(first.pairs, closeness);
    reached = sumOf(second.pairs, closeness);
  }
  if (reached < before) throw new Error('less close than the even seating');
  const ms = median(closer);
  return {
    applications,
    experts,
    rule,
    'even ms': Math.round(median(alone)),
    'close ms': Math.round(ms),
    'close : even': ms / median(alone),
    'share of 10 s': ms / LIMIT_MS,
    'closeness, even': before / (applications * PLACES),
    'closeness, close': reached / (applications * PLACES),
    'never above': boundOf(even, closeness) / (applications * PLACES),
  };
}

function timed(problem: Panels) {
  const from = performance.now();
  const outcome = seatPanels(problem);
  const ms = performance.now() - from;
  if (!outcome.complete) throw new Error(JSON.stringify(outcome.short[0]));
  return { ms, pairs: outcome.pairs };
}

type Close = NonNullable<Panels['closeness']>;

function sumOf(
  pairs: readonly { readonly panel: string; readonly expert: string }[],
  closeness: Close,
): number {
  return pairs.reduce((sum, { panel, expert }) => sum + closeness(expert, panel), 0);
}

/** Everyone read by the closest five, whatever they carry and wherever they work. */
function boundOf({ panels, experts, recused }: Panels, closeness: Close): number {
  return panels.reduce((sum, { id }) => {
    const open = experts
      .filter((expert) => !recused(expert.id, id))
      .map((expert) => closeness(expert.id, id));
    return (
      sum +
      open
        .sort((a, b) => b - a)
        .slice(0, PLACES)
        .reduce((all, one) => all + one, 0)
    );
  }, 0);
}

/** Twenty fields in five branches; three experts to an institution, one in twenty recused, one in six of finance. */
function instance(
  applications: number,
  experts: number,
  rule: keyof typeof RULES,
): Panels & { closeness: Close } {
  const chance = openChance(`panels ${applications} ${experts}`);
  const field = () => chance.between(0, 19);
  const fields = new Map<string, number>();
  const panels = Array.from({ length: applications }, (_, nth) => {
    const id = `a${String(nth).padStart(5, '0')}`;
    fields.set(id, field());
    return { id, needs: PLACES, seated: [] };
  });
  const sitters = Array.from({ length: experts }, (_, nth) => {
    const id = `e${String(nth).padStart(5, '0')}`;
    fields.set(id, field());
    return {
      id,
      load: 0,
      most: null,
      kind: nth % 6 === 5 ? 'finance' : 'technical',
      groups: { institution: `i${Math.floor(nth / 3)}` },
    };
  });
  const barred = new Set(
    panels.flatMap(({ id }) => sitters.filter(() => chance.inPercent(5)).map((one) => `${one.id} ${id}`)),
  );
  return {
    panels,
    experts: sitters,
    recused: (expert, panel) => barred.has(`${expert} ${panel}`),
    rules: RULES[rule],
    closeness: (expert, panel) => {
      const [one = 0, other = 0] = [fields.get(expert), fields.get(panel)];
      if (one === other) return 60;
      return one % 5 === other % 5 ? 25 : 0;
    },
  };
}
