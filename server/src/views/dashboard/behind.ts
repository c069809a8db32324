import { dashboardKind, NO_CHAIN_WORDS } from '@qichuang/language';
import type { DashboardRow, Page } from '@qichuang/store';
import type { View } from '../view.ts';
import { type DashboardAsked, type Figure, filterOf, type Words } from './asked.ts';

export type Behind = Figure['behind'];
export type BehindRow = View<'list-behind'>['rows'][number];

const AT_ONCE = 500;

const THINGS = ['platform', 'application', 'filing', 'evaluation', 'measure'] as const;

/** The rows a number counts, on the day it tells of (B1): the same rows, narrowed by the same words. */
export async function behindPage(
  asked: DashboardAsked,
  behind: Behind,
  page: Page,
): Promise<View<'list-behind'>> {
  const { house, scope, day } = asked;
  const { family, round } = behind;
  const of = round === undefined ? day : { ...day, round };
  const found = await house.store.queries.dashboardRows(scope, family, of, filterOf(behind), page);
  return {
    ...asked.told,
    rows: found.rows.map(rowOf),
    next: found.next,
    total: found.total,
    amount: found.amount,
    unit: unitOf(asked, behind),
    about: aboutOf(asked, behind),
  };
}

/** The whole list: for an export, which gives exactly what the screen would. */
export async function allBehind(asked: DashboardAsked, behind: Behind): Promise<readonly BehindRow[]> {
  const rows: BehindRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await behindPage(asked, behind, { after, limit: AT_ONCE });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

/** @throws Error for a thing no list is made of: a bug in the query. */
function rowOf({ platform: _, ...row }: DashboardRow): BehindRow {
  const thing = THINGS.find((one) => one === row.thing);
  if (thing === undefined) throw new Error(`a row of ${row.thing}`);
  return { ...row, thing };
}

/** What the list is of, in the words of the programme or of the product. */
function aboutOf(
  { programme }: DashboardAsked,
  { family, kind, part, category, chain }: Behind,
): readonly Words[] {
  const { support } = programme.reports;
  const named = [
    kind === undefined
      ? undefined
      : (measureOf(programme, kind) ?? support.kind.find(({ id }) => id === kind)),
    kind === undefined ? undefined : dashboardKind(family, kind),
    family === 'support' ? support.source.find(({ id }) => id === part) : undefined,
    programme.categories.find(({ id }) => id === category)?.names,
    ...chainsNamed(programme, chain),
  ];
  return named.flatMap((words) => (words === undefined ? [] : [{ zh: words.zh, en: words.en }]));
}

function chainsNamed(
  { industryChains }: DashboardAsked['programme'],
  chain: string | undefined,
): readonly Words[] {
  const asked = (chain ?? '').split(',');
  return [...industryChains.list, { id: 'none', ...NO_CHAIN_WORDS }].filter(({ id }) => asked.includes(id));
}

function unitOf({ programme }: DashboardAsked, { family, kind }: Behind): Words | null {
  if ((family !== 'outcomes' && family !== 'goals') || kind === undefined) return null;
  const unit = measureOf(programme, kind)?.unit;
  return unit === undefined ? null : { zh: unit.zh, en: unit.en };
}

function measureOf({ reports }: DashboardAsked['programme'], kind: string) {
  return reports.annualReport.measures.find(({ id }) => id === kind);
}
