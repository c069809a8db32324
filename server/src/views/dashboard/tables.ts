import type { SheetTable } from '@qichuang/documents';
import {
  CONCERN_WORDS,
  DASHBOARD_FAMILY_WORDS,
  DASHBOARD_WORDS,
  dashboardKind,
  dashboardStanding,
  formatPlainDay,
  type Language,
  PIPELINE_STEP_WORDS,
  periodWords,
  say,
} from '@qichuang/language';
import { findCategory } from '@qichuang/programmes';
import { cityWords, type DashboardAsked, type Figure, type Words } from './asked.ts';
import type { Behind, BehindRow } from './behind.ts';
import { chainsView } from './chains.ts';
import { citiesView } from './cities.ts';
import { outcomesView } from './outcomes.ts';
import { pipelineView } from './pipeline.ts';
import { platformsView } from './platforms.ts';
import { targetsView } from './targets.ts';

const W = DASHBOARD_WORDS;

/** Fen of ten thousand yuan. */
const WAN = 1_000_000;

/** The list behind a number as a table: the rows of the screen. */
export function behindTable(
  { programme, day }: DashboardAsked,
  { family }: Behind,
  rows: readonly BehindRow[],
  language: Language,
): SheetTable {
  const money = family === 'support';
  const sums = money || family === 'outcomes' || family === 'goals';
  return {
    title: `${say(DASHBOARD_FAMILY_WORDS[family], language)} ${day.on}`,
    columns: [
      { id: 'number', title: W.number, kind: 'text', widthCharacters: 20 },
      { id: 'name', title: W.name, kind: 'text', widthCharacters: 36 },
      { id: 'organisation', title: { zh: '单位', en: 'Organisation' }, kind: 'text', widthCharacters: 30 },
      { id: 'city', title: W.city, kind: 'text' },
      { id: 'category', title: W.category, kind: 'text', widthCharacters: 24 },
      { id: 'year', title: W.year, kind: 'integer' },
      { id: 'about', title: W.about, kind: 'text', widthCharacters: 30 },
      { id: 'standing', title: W.standing, kind: 'text' },
      { id: 'day', title: W.dayOf, kind: 'day' },
      ...(sums ? [{ id: 'amount', title: money ? W.yuanUnit : W.value, kind: 'decimal' as const }] : []),
    ],
    rows: rows.map((row) => ({
      number: row.number,
      name: row.name,
      organisation: row.organisation,
      city: cityWords(row.city)[language],
      category: findCategory(programme, row.category)?.names[language] ?? '',
      year: row.year,
      about: [
        row.label,
        dashboardKind(family, row.kind)?.[language] ?? '',
        family === 'duties' ? row.part : '',
      ]
        .filter((text) => text !== '')
        .join(' · '),
      standing: dashboardStanding(family, row.standing)[language],
      day: row.day,
      ...(sums ? { amount: money ? row.amount / WAN : row.amount } : {}),
    })),
  };
}

interface Line {
  readonly section: Words;
  readonly entry: string;
  readonly city?: string;
  readonly year?: string;
  readonly value: number | null;
  readonly unit: Words;
}

/** Every number of the dashboard, a line each (A4.2, B1). */
export async function dashboardTable(asked: DashboardAsked, language: Language): Promise<SheetTable> {
  const [targets, pipeline, platforms, outcomes, cities, chains] = await Promise.all([
    targetsView(asked),
    pipelineView(asked, undefined),
    platformsView(asked),
    outcomesView(asked, undefined),
    citiesView(asked),
    chainsView(asked),
  ]);
  const t = (words: Words) => words[language];
  const piece = W.pieceUnit;
  const lines: Line[] = [];
  const add = (section: Words, entry: string, figure: Figure | number | null, over: Partial<Line> = {}) => {
    const value = typeof figure === 'object' && figure !== null ? figure.value : figure;
    lines.push({ section, entry, value, unit: piece, ...over });
  };
  for (const row of targets.categories) {
    const of = (words: Words) => `${t(row.names)} · ${t(words)}`;
    add(W.targets, of(W.target), row.target);
    add(W.targets, of(W.ever), row.ever);
    add(W.targets, of(W.valid), row.valid);
    add(W.targets, of(W.onNotice), row.onNotice);
    if (row.forecast !== null) add(W.targets, of(W.forecast), row.ever.value + row.forecast.adds);
    add(W.targets, of(W.gap), row.gap);
    for (const { year, figure } of row.years) add(W.yearly, t(row.names), figure, { year: String(year) });
  }
  for (const { step, reached, stopped } of pipeline.steps) {
    const name = t(PIPELINE_STEP_WORDS[step as keyof typeof PIPELINE_STEP_WORDS]);
    add(W.pipeline, name, reached);
    for (const { standing, figure } of stopped)
      add(W.pipeline, `${name} ← ${t(dashboardStanding('applications', standing))}`, figure);
  }
  for (const row of cities.rows) {
    const city = t(row.names);
    for (const [nth, { names }] of cities.categories.entries())
      add(W.compare, t(names), row.categories[nth] ?? null, { city });
    add(W.compare, t(W.valid), row.valid, { city });
    add(W.compare, t(W.applications), row.applications, { city });
    add(W.compare, t(W.dutiesOverdue), row.dutiesOverdue, { city });
    add(W.compare, t(W.milestonesOverdue), row.milestonesOverdue, { city });
    add(W.compare, t(W.support), row.support.value / WAN, { city, unit: W.yuanUnit });
  }
  for (const row of chains.rows) {
    const of = (words: Words) => `${t(row.names)} · ${t(words)}`;
    for (const [nth, { names }] of chains.categories.entries())
      add(W.compareChains, of(names), row.categories[nth] ?? null);
    add(W.compareChains, of(W.valid), row.valid);
    add(W.compareChains, of(W.support), row.support.value / WAN, { unit: W.yuanUnit });
    for (const [nth, { names, unit }] of chains.measures.entries())
      add(W.compareChains, of(names), row.measures[nth] ?? null, { year: String(chains.year), unit });
  }
  for (const row of platforms.duties) {
    const year = periodWords(row.period, language);
    for (const standing of ['owed', 'inTime', 'late', 'open', 'overdue'] as const)
      add(W.duties, `${t(dashboardKind('duties', row.kind) ?? W.duty)} · ${t(W[standing])}`, row[standing], {
        year,
      });
  }
  for (const part of ['milestones', 'grades', 'inspections'] as const)
    for (const { standing, figure } of platforms[part])
      add(W[part], t(dashboardStanding(part, standing)), figure);
  for (const { names, amount } of platforms.support.sources)
    add(W.supportTitle, t(names), amount.value / WAN, { unit: W.yuanUnit });
  for (const { names, unit, now, before, goal } of outcomes.rows) {
    add(W.outcomes, t(names), now, { year: String(outcomes.year), unit });
    add(W.outcomes, t(names), before, { year: String(outcomes.year - 1), unit });
    if (goal !== null)
      add(W.outcomes, `${t(names)} · ${t(W.promised)}`, goal, { year: String(outcomes.year), unit });
  }
  return {
    title: `${say(W.titleOf, language, { programme: t(targets.names) })} ${targets.on}`,
    columns: [
      { id: 'section', title: W.section, kind: 'text', widthCharacters: 22 },
      { id: 'entry', title: W.entry, kind: 'text', widthCharacters: 44 },
      { id: 'city', title: W.city, kind: 'text' },
      { id: 'year', title: W.year, kind: 'text' },
      { id: 'value', title: W.value, kind: 'decimal' },
      { id: 'unit', title: W.unit, kind: 'text' },
    ],
    rows: lines.map(({ section, entry, city = '', year = '', value, unit }) => ({
      section: t(section),
      entry,
      city,
      year,
      value,
      unit: t(unit),
    })),
    remarks: [
      targets.past
        ? say(W.asOfPast, language, { on: formatPlainDay(asked.day.on, language) })
        : say(W.asOfNow, language, { at: targets.on }),
      ...(targets.ownOnly ? [t(W.ownOnly)] : [t(W.assumption)]),
    ],
  };
}

/** A concern as a sentence of its own. */
export function concernSays(
  {
    concern,
    values,
    figure,
    figures,
  }: {
    readonly concern: keyof typeof CONCERN_WORDS;
    readonly values: Readonly<Record<string, string | number | Words>>;
    readonly figure: Figure;
    readonly figures: Readonly<Record<string, Figure>>;
  },
  language: Language,
): string {
  const said = Object.entries(values).map(
    ([name, value]) => [name, valueSays(name, value, language)] as const,
  );
  const numbers = Object.entries(figures).map(([name, { value }]) => [name, value] as const);
  return say(CONCERN_WORDS[concern], language, {
    ...Object.fromEntries<string | number>([...said, ...numbers]),
    number: figure.value,
  });
}

function valueSays(name: string, value: string | number | Words, language: Language): string | number {
  if (typeof value === 'object') return value[language];
  if (name === 'duty') return dashboardKind('duties', String(value))?.[language] ?? value;
  return name === 'period' ? periodWords(String(value), language) : value;
}
