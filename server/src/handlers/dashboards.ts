import { ok } from '@qichuang/base';
import type { REQUESTS } from '@qichuang/contract';
import type { Handler, Handlers } from '../http/handler.ts';
import { dashboardBrief } from '../papers/dashboard-brief.ts';
import { dashboardAsked } from '../views/dashboard/asked.ts';
import { allBehind, behindPage } from '../views/dashboard/behind.ts';
import { chainsView } from '../views/dashboard/chains.ts';
import { citiesView } from '../views/dashboard/cities.ts';
import { concernsView } from '../views/dashboard/concerns.ts';
import { outcomesView } from '../views/dashboard/outcomes.ts';
import { pipelineView } from '../views/dashboard/pipeline.ts';
import { platformsView } from '../views/dashboard/platforms.ts';
import { behindTable, dashboardTable } from '../views/dashboard/tables.ts';
import { targetsView } from '../views/dashboard/targets.ts';
import { tableFile } from '../views/table-file.ts';

type Requests = typeof REQUESTS;

const targets: Handler<Requests['see-targets']> = async ({ house, actor, at, query }) => {
  const asked = dashboardAsked(house, actor, at, query);
  return asked.ok ? ok(await targetsView(asked.value)) : asked;
};

const pipeline: Handler<Requests['see-pipeline']> = async ({ house, actor, at, query }) => {
  const asked = dashboardAsked(house, actor, at, query);
  return asked.ok ? ok(await pipelineView(asked.value, query.round)) : asked;
};

const platforms: Handler<Requests['see-standing-of-platforms']> = async ({ house, actor, at, query }) => {
  const asked = dashboardAsked(house, actor, at, query);
  return asked.ok ? ok(await platformsView(asked.value)) : asked;
};

const outcomes: Handler<Requests['see-outcomes']> = async ({ house, actor, at, query }) => {
  const asked = dashboardAsked(house, actor, at, query);
  return asked.ok ? ok(await outcomesView(asked.value, query.year)) : asked;
};

const cities: Handler<Requests['compare-cities']> = async ({ house, actor, at, query }) => {
  const asked = dashboardAsked(house, actor, at, query);
  return asked.ok ? ok(await citiesView(asked.value)) : asked;
};

const chains: Handler<Requests['compare-chains']> = async ({ house, actor, at, query }) => {
  const asked = dashboardAsked(house, actor, at, query);
  return asked.ok ? ok(await chainsView(asked.value)) : asked;
};

const concerns: Handler<Requests['list-concerns']> = async ({ house, actor, at, query }) => {
  const asked = dashboardAsked(house, actor, at, query);
  return asked.ok ? ok(await concernsView(asked.value)) : asked;
};

const behind: Handler<Requests['list-behind']> = async ({ house, actor, at, query }) => {
  const asked = dashboardAsked(house, actor, at, query);
  return asked.ok ? ok(await behindPage(asked.value, query, query)) : asked;
};

const exportBehind: Handler<Requests['export-behind']> = async ({ house, actor, at, query, language }) => {
  const asked = dashboardAsked(house, actor, at, query);
  if (!asked.ok) return asked;
  const rows = await allBehind(asked.value, query);
  return ok(await tableFile(behindTable(asked.value, query, rows, language), rows, query.format, language));
};

const exported: Handler<Requests['export-dashboard']> = async ({ house, actor, at, query, language }) => {
  const asked = dashboardAsked(house, actor, at, query);
  if (!asked.ok) return asked;
  const table = await dashboardTable(asked.value, language);
  return ok(await tableFile(table, table.rows, query.format, language));
};

const brief: Handler<Requests['fetch-dashboard-brief']> = async ({ house, actor, at, query, language }) => {
  const asked = dashboardAsked(house, actor, at, query);
  return asked.ok ? ok(await dashboardBrief(asked.value, language)) : asked;
};

/** Targets and progress, the lists behind every number, and what is handed out of it (A4.2, B1). */
export const DASHBOARD_HANDLERS = {
  'see-targets': targets,
  'see-pipeline': pipeline,
  'see-standing-of-platforms': platforms,
  'see-outcomes': outcomes,
  'compare-cities': cities,
  'compare-chains': chains,
  'list-concerns': concerns,
  'list-behind': behind,
  'export-behind': exportBehind,
  'export-dashboard': exported,
  'fetch-dashboard-brief': brief,
} satisfies Partial<Handlers>;
