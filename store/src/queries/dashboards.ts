import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type DashboardDay, platformsOn } from './dashboard-day.ts';
import { applicationsOn, DASHBOARD_FAMILIES, type DashboardFamily } from './dashboard-families.ts';
import { equals, isOneOf } from './matching.ts';
import { cut, type Page, type PageOf } from './page.ts';
import type { Scope } from './scope.ts';

/** `chain`: the industry chain of the platform a row is about on the day; `none` where its record names none, or there is no platform yet. */
export type DashboardAxis = 'city' | 'category' | 'chain' | 'year' | 'standing' | 'kind' | 'part' | 'day';

/** What a number counts, and what its list is narrowed to: the same words for both. */
export interface DashboardFilter {
  readonly category?: string | undefined;
  readonly city?: readonly string[] | undefined;
  readonly chain?: readonly string[] | undefined;
  readonly year?: number | undefined;
  /** One of these years. */
  readonly years?: readonly number[] | undefined;
  readonly standing?: readonly string[] | undefined;
  readonly kind?: string | undefined;
  readonly part?: readonly string[] | undefined;
}

/** How many rows there are, and what they add up to; an axis that was not asked for is empty. */
export interface DashboardCell {
  readonly family: DashboardFamily;
  readonly city: string;
  readonly category: string;
  readonly chain: string;
  readonly year: number;
  readonly standing: string;
  readonly kind: string;
  readonly part: string;
  readonly day: string | null;
  readonly count: number;
  readonly amount: number;
}

export interface DashboardRow extends Omit<DashboardCell, 'count' | 'family' | 'chain'> {
  readonly key: string;
  /** What the row opens: `platform`, `application`, `filing`, `evaluation`, `measure`; with its id. */
  readonly thing: string;
  readonly id: string;
  readonly platform: string | null;
  readonly name: string;
  readonly number: string;
  readonly organisation: string;
  readonly label: string;
}

/**
 * The numbers of some families on a day, within the reader's sight, along the axes asked for (A4.2, B1). What `dashboardRows` lists under a
 * cell's values is what the cell counts: both read the same rows. Several families are counted in one pass over the platforms.
 */
export async function dashboardCells(
  db: Database,
  scope: Scope,
  families: readonly DashboardFamily[],
  day: DashboardDay,
  axes: readonly DashboardAxis[],
  filter: DashboardFilter = {},
): Promise<readonly DashboardCell[]> {
  const by = [
    sql`d.family`,
    ...axes.map((axis) => (axis === 'day' ? sql`d.day::text` : sql`d.${sql.identifier(axis)}`)),
  ];
  const named = sql.join(by, sql`, `);
  const { rows } = await db.execute<CellRow>(sql`
    with ${relation(scope, families, day, axes.includes('chain') || filter.chain !== undefined)}
    select ${named}, count(*)::int as count, coalesce(sum(d.amount), 0)::float8 as amount
      from d where ${narrowed(filter)} group by ${named} order by ${named}`);
  return rows.map((row) => ({
    ...NO_AXES,
    ...row,
    count: Number(row.count),
    amount: Number(row.amount),
  }));
}

/** The rows behind a number, the latest first, with how many there are and what all of them add up to. */
export async function dashboardRows(
  db: Database,
  scope: Scope,
  family: DashboardFamily,
  day: DashboardDay,
  filter: DashboardFilter,
  page: Page,
): Promise<PageOf<DashboardRow> & { readonly amount: number }> {
  const within = relation(scope, [family], day, filter.chain !== undefined);
  const key = sql`coalesce(date '9999-12-31' - d.day, 9999999), d.number, d.key`;
  const after =
    page.after === undefined ? sql`true` : sql`(${key}) > (select ${key} from d where d.key = ${page.after})`;
  const { rows } = await db.execute<DashboardRow & Record<string, unknown>>(sql`
    with ${within}
    select d.key, d.thing, d.id, d.platform, d.name, d.number, d.organisation, d.label, d.city, d.category, d.year,
           d.standing, d.kind, d.part, d.day::text as day, d.amount::float8 as amount
      from d where ${narrowed(filter)} and ${after}
     order by ${key} limit ${page.limit + 1}`);
  const [all] = await dashboardCells(db, scope, [family], day, [], filter);
  const found = cut(
    rows.map((row) => ({ ...row, amount: Number(row.amount) })),
    page,
    ({ key: of }) => of,
    all?.count ?? 0,
  );
  return { ...found, amount: all?.amount ?? 0 };
}

const NO_AXES = {
  city: '',
  category: '',
  chain: '',
  year: 0,
  standing: '',
  kind: '',
  part: '',
  day: null,
} as const;

/** @param chained - whether anybody asks for chains: the rows are joined with their platforms for it alone. */
function relation(
  scope: Scope,
  families: readonly DashboardFamily[],
  day: DashboardDay,
  chained: boolean,
): SQL {
  const parts = families.map(
    (family) => sql`select ${family}::text as family, f.* from (${DASHBOARD_FAMILIES[family](scope, day)}) f`,
  );
  const all = sql.join(parts, sql` union all `);
  return sql`${platformsOn(scope, day)}, ${applicationsOn(scope, day)}, d as (${chained ? withChain(all) : all})`;
}

function withChain(all: SQL): SQL {
  return sql`select u.*, coalesce(c.chain, 'none') as chain from (${all}) u left join pf c on c.id = u.platform`;
}

function narrowed({ category, city, chain, year, years, standing, kind, part }: DashboardFilter): SQL {
  return sql`${equals(sql`d.category`, category)} and ${isOneOf(sql`d.city`, city)} and ${isOneOf(sql`d.chain`, chain)} and ${equals(sql`d.year`, year)}
    and ${years === undefined ? sql`true` : sql`d.year = any(${sql.param([...years])}::int[])`}
    and ${isOneOf(sql`d.standing`, standing)} and ${equals(sql`d.kind`, kind)} and ${isOneOf(sql`d.part`, part)}`;
}

type CellRow = Partial<DashboardCell> & {
  readonly family: DashboardFamily;
  readonly count: number;
  readonly amount: number;
} & Record<string, unknown>;
