import { addDays, type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import {
  type Actor,
  DUE_WITHIN_DAYS,
  isHand,
  MILESTONE_TRANSITIONS,
  type Milestone,
  type MilestoneStanding,
  milestoneStandingOn,
  type Platform,
  type Standing,
  standingAtPlatform,
} from '@qichuang/domain';
import type { LifeFilter } from '@qichuang/store';
import { nameOf } from './names.ts';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

export type MilestoneRow = View<'list-milestones'>['rows'][number];

/** What the list is narrowed to, as its address says it. */
export interface MilestoneAsk {
  readonly platform?: string | undefined;
  readonly standing?: MilestoneStanding | undefined;
  readonly city?: string | undefined;
  readonly category?: string | undefined;
  readonly text?: string | undefined;
}

const AT_ONCE = 200;

/** One part of the reader's milestones, the soonest due first (A4.1, B6.1). */
export async function milestonePage(
  room: Room,
  actor: Actor,
  ask: MilestoneAsk,
  page: { readonly after?: string | undefined; readonly limit: number },
  at: Instant,
): Promise<View<'list-milestones'>> {
  const today = dayIn(at, SHANGHAI);
  const { after, limit } = page;
  const found = await room.store.queries.listLife('milestone', listScope(actor), filterOf(ask, today), {
    after,
    limit,
  });
  const rows = await Promise.all(found.rows.map((milestone) => rowOf(room, actor, milestone, today)));
  return { rows, next: found.next, total: found.total };
}

/** The whole list, for an export. */
export async function allMilestoneRows(
  room: Room,
  actor: Actor,
  ask: MilestoneAsk,
  at: Instant,
): Promise<readonly MilestoneRow[]> {
  const rows: MilestoneRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await milestonePage(room, actor, ask, { after, limit: AT_ONCE }, at);
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

/** How a milestone stands follows from state and day; asked for, it is a state and a span of days, of platforms that run. */
export function standingFilter(standing: MilestoneStanding | undefined, today: Day): LifeFilter {
  const beyond = addDays(today, DUE_WITHIN_DAYS + 1);
  switch (standing) {
    case undefined:
      return {};
    case 'overdue':
      return { states: ['planned'], dueBefore: today, running: true };
    case 'due':
      return { states: ['planned'], dueFrom: today, dueBefore: beyond, running: true };
    case 'planned':
      return { states: ['planned'], dueFrom: beyond, running: true };
    case 'reported':
    case 'done':
    case 'cancelled':
      return { states: [standing] };
  }
}

function filterOf({ platform, standing, city, category, text }: MilestoneAsk, today: Day): LifeFilter {
  return { platform, city, category, text, ...standingFilter(standing, today) };
}

async function rowOf(room: Room, actor: Actor, milestone: Milestone, today: Day): Promise<MilestoneRow> {
  const platform = await room.desk.shelf.find('platform', milestone.platform);
  if (platform === undefined) throw new Error(`milestone ${milestone.id} without its platform`);
  const { id, version, origin, deliverable, dueOn, doneOn, note, proof, checked, asked, moved } = milestone;
  return {
    id,
    version,
    standing: milestoneStandingOn(milestone, today),
    platform: { id: platform.id, number: platform.number, name: platform.name },
    organisation: platform.organisationName,
    city: platform.city,
    origin,
    task: await taskOf(room, milestone, platform),
    deliverable,
    dueOn,
    doneOn,
    note,
    proof,
    checked:
      checked === null
        ? null
        : {
            finding: checked.finding,
            confirmed: checked.confirmed,
            by: await nameOf(room, 'person', checked.by),
            at: checked.at,
          },
    asked:
      asked === null
        ? null
        : { to: asked.to, reason: asked.reason, by: await nameOf(room, 'person', asked.by), at: asked.at },
    moved: moved.map(({ from, to, reason, consentedAt }) => ({ from, to, reason, consentedAt })),
    acts: actsOn(milestone, platform, actor),
  };
}

/** What every platform has is named in both languages; what an applicant planned, as it was written. */
async function taskOf({ desk }: Room, { general, task }: Milestone, { programme }: Platform) {
  const { reports } = desk.programmes.get(programme) ?? {};
  const named = reports?.milestones.general.find(({ id }) => id === general);
  return { zh: task, en: named?.en ?? task };
}

function actsOn(milestone: Milestone, platform: Platform, actor: Actor): MilestoneRow['acts'] {
  if (platform.state !== 'active') return [];
  const standing = standingAtPlatform(platform, actor);
  const may = (name: keyof typeof MILESTONE_TRANSITIONS) => mayTake(milestone, standing, name);
  const { asked } = milestone;
  const decides =
    asked !== null && asked.by !== actor.person && may(asked.to === null ? 'cancel' : 'consent');
  return [
    ...(may('report') ? (['report'] as const) : []),
    ...(may('confirm') ? (['check'] as const) : []),
    ...(asked === null && may('ask-change') ? (['ask-change'] as const) : []),
    ...(decides ? (['decide-change'] as const) : []),
  ];
}

function mayTake(
  { state }: Milestone,
  standing: Standing,
  name: keyof typeof MILESTONE_TRANSITIONS,
): boolean {
  const { from, by } = MILESTONE_TRANSITIONS[name];
  return (from as readonly string[]).includes(state) && isHand(standing, by);
}
