import { type Instant, ok } from '@qichuang/base';
import {
  type Actor,
  isHand,
  mayMove,
  type Platform,
  regionName,
  type Standing,
  SUPPORT_TRANSITIONS,
  type Support,
  standingAtPlatform,
} from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import { findCategory } from '@qichuang/programmes';
import type { LifeFilter, SupportAxis } from '@qichuang/store';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';
import { whoActed } from './who-acted.ts';
import { type ActView, actView } from './why.ts';

export type SupportRow = View<'list-support'>['rows'][number];

/** What the register is narrowed to, as its address says it. */
export interface SupportAsk {
  readonly platform?: string | undefined;
  readonly kind?: string | undefined;
  readonly source?: string | undefined;
  readonly year?: number | undefined;
  /** Several states, with commas between them. */
  readonly state?: string | undefined;
  readonly city?: string | undefined;
  readonly category?: string | undefined;
  readonly text?: string | undefined;
}

/** Who reads, when, in which language. */
export interface Reading {
  readonly actor: Actor;
  readonly at: Instant;
  readonly language: Language;
}

const AT_ONCE = 200;

/** One part of the register within the reader's scope, what was decided last first (A4.2, B6.2). */
export async function supportPage(
  room: Room,
  reading: Reading,
  ask: SupportAsk,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<View<'list-support'>> {
  const scope = listScope(reading.actor);
  const filter = filterOf(ask);
  const [found, counts] = await Promise.all([
    room.store.queries.listLife('support', scope, filter, page),
    room.store.queries.lifeCounts('support', scope, filter),
  ]);
  return {
    rows: await Promise.all(found.rows.map((support) => supportRow(room, support, reading))),
    next: found.next,
    total: found.total,
    counts,
    mayRecord: scope.kind !== 'none' && scope.kind !== 'operator',
  };
}

/** The whole of the reader's register: for an export, which gives exactly what the screen would. */
export async function allSupportRows(
  room: Room,
  reading: Reading,
  ask: SupportAsk,
): Promise<readonly SupportRow[]> {
  const rows: SupportRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await supportPage(room, reading, ask, { after, limit: AT_ONCE });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

/** What standing support adds up to along one axis; each row's key narrows the register to what it counts. */
export async function supportSums(
  room: Room,
  { actor }: Pick<Reading, 'actor'>,
  { by, ...ask }: SupportAsk & { readonly by: SupportAxis },
): Promise<View<'sum-support'>> {
  const totals = await room.store.queries.supportTotals(listScope(actor), filterOf(ask), by);
  const rows = totals.map(({ key, name, ...sums }) => ({
    key,
    name: name === '' ? axisWords(room, by, key) : { zh: name, en: name },
    ...sums,
  }));
  const sum = (of: 'count' | 'amountFen' | 'receivedFen') => rows.reduce((total, row) => total + row[of], 0);
  return { rows, count: sum('count'), amountFen: sum('amountFen'), receivedFen: sum('receivedFen') };
}

function filterOf({ platform, kind, source, year, state, city, category, text }: SupportAsk): LifeFilter {
  return {
    platform,
    city,
    category,
    text,
    states: state === undefined || state === '' ? undefined : state.split(','),
    columns: { kind, source, year },
  };
}

function axisWords({ desk }: Room, by: SupportAxis, key: string): { zh: string; en: string } {
  const plain = { zh: key, en: key };
  if (by === 'city') {
    const region = regionName(`${key}00`) ?? regionName(key);
    return region === undefined ? plain : { zh: region.zh, en: region.en };
  }
  for (const programme of desk.programmes.values()) {
    const { support } = programme.reports;
    if (by === 'kind' || by === 'source') {
      const choice = support[by].find(({ id }) => id === key);
      if (choice !== undefined) return { zh: choice.zh, en: choice.en };
    }
    const category = by === 'category' ? findCategory(programme, key) : undefined;
    if (category !== undefined) return { zh: category.names.zh, en: category.names.en };
  }
  return plain;
}

/** @throws Error for support without its platform: a broken shelf. */
async function supportRow(room: Room, support: Support, reading: Reading): Promise<SupportRow> {
  const platform = await room.desk.shelf.find('platform', support.platform);
  if (platform === undefined) throw new Error(`support ${support.id} without its platform`);
  const { actor, language } = reading;
  const { id, version, state, programme, sourceName, amountFen, receivedFen, decidedOn, year } = support;
  const known = room.desk.programmes.get(programme)?.reports.support;
  const words = (of: 'kind' | 'source') => {
    const choice = known?.[of].find((one) => one.id === support[of]);
    return { id: support[of], zh: choice?.zh ?? support[of], en: choice?.en ?? support[of] };
  };
  const [recordedBy, confirmedBy] = await Promise.all([
    whoActed(room, actor, support.recordedBy, language),
    whoActed(room, actor, support.confirmedBy, language),
  ]);
  return {
    id,
    version,
    state,
    programme,
    platform: {
      id: platform.id,
      name: platform.name,
      number: platform.number,
      city: platform.city,
      category: platform.category,
      organisation: platform.organisationName,
    },
    kind: words('kind'),
    source: words('source'),
    sourceName,
    amountFen,
    receivedFen,
    decidedOn,
    year,
    purpose: support.purpose,
    documentNumber: support.documentNumber,
    files: support.files,
    pilot: support.pilot,
    recordedBy,
    recordedAt: support.recordedAt,
    confirmedBy,
    struckReason: support.struckReason,
    acts: supportActs(support, platform, reading),
  };
}

const REQUEST_OF = {
  confirm: 'confirm-support',
  strike: 'strike-support',
  'take-back': 'strike-support',
} as const;

/** What the reader's part could do with a line as it stands, asked of the table that guards the acts. */
function supportActs(
  support: Support,
  platform: Platform,
  { actor, at, language }: Reading,
): readonly ActView[] {
  const standing: Standing = standingAtPlatform(platform, actor);
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move = SUPPORT_TRANSITIONS[name as keyof typeof REQUEST_OF];
    if (!(move.from as readonly string[]).includes(support.state) || !isHand(standing, move.by)) return [];
    const moment = { state: support.state, standing, person: actor.person, preparedBy: null, at, clocks: {} };
    const allowed = mayMove(SUPPORT_TRANSITIONS[name as keyof typeof REQUEST_OF], moment);
    return [actView(request, move, allowed.ok ? ok(true) : allowed, language)];
  });
}
