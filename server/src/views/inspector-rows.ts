import { dayIn, SHANGHAI } from '@qichuang/base';
import { INSPECTOR_TRANSITIONS, type Inspector, mayMove, standingIn } from '@qichuang/domain';
import type { Room } from './standing.ts';
import { scopeOf } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

export type InspectorRow = View<'list-inspectors'>['rows'][number];

/** What the register is narrowed to, as its address says it. */
export interface InspectorAsk {
  /** Several states, with commas between them. */
  readonly state?: string | undefined;
  readonly city?: string | undefined;
  readonly standing?: 'valid' | 'expired' | undefined;
  readonly text?: string | undefined;
}

const IN_HAND = ['drawn', 'notified', 'entering', 'entered'] as const;

/** The register the reader keeps, by city, unit and name; nobody else has one (A4.3, B6.3). O(inspectors of the programme). */
export async function inspectorRows(
  room: Room,
  reading: Reading,
  ask: InspectorAsk,
): Promise<readonly InspectorRow[]> {
  const scope = scopeOf(reading.actor);
  if (scope.kind !== 'authority') return [];
  const { programme } = scope;
  const states = ask.state === undefined || ask.state === '' ? undefined : ask.state.split(',');
  const all = await room.desk.shelf.where('inspector', {
    programme,
    ...(states === undefined ? {} : { state: states }),
  });
  const loads = await loadsOf(room, programme);
  const rows = await Promise.all(all.map((one) => inspectorRow(room, one, reading, loads.get(one.id) ?? 0)));
  return rows.filter((row) => isAsked(row, ask)).sort(byPlace);
}

/** How many unfinished tasks each inspector has. */
async function loadsOf({ desk }: Room, programme: string): Promise<ReadonlyMap<string, number>> {
  const tasks = await desk.shelf.where('inspectionTask', { programme, state: IN_HAND });
  const loads = new Map<string, number>();
  for (const id of tasks.flatMap(({ inspectors }) => inspectors)) loads.set(id, (loads.get(id) ?? 0) + 1);
  return loads;
}

export async function inspectorRow(
  { desk }: Room,
  inspector: Inspector,
  reading: Reading,
  load: number,
): Promise<InspectorRow> {
  const { person, ...shown } = inspector;
  const account = (await desk.shelf.find('person', person))?.account ?? '';
  return {
    ...shown,
    account,
    expired: inspector.validUntil < dayIn(reading.at, SHANGHAI),
    load,
    acts: actsOn(inspector, reading),
  };
}

function actsOn({ state, programme }: Inspector, { actor, at, language }: Reading): readonly ActView[] {
  const standing = standingIn(
    { programme, organisation: null, partners: [], recommender: null, experts: [] },
    actor,
  );
  return (['change', 'suspend', 'resume', 'end'] as const).flatMap((name) => {
    const move = INSPECTOR_TRANSITIONS[name];
    if (!(move.from as readonly string[]).includes(state)) return [];
    const moment = { state, standing, person: actor.person, preparedBy: null, at, clocks: {} };
    return [actView(name, move, mayMove<Inspector['state']>(move, moment), language)];
  });
}

function isAsked(row: InspectorRow, { city, standing, text }: InspectorAsk): boolean {
  if (city !== undefined && city !== '' && row.city !== city) return false;
  if (standing !== undefined && row.expired !== (standing === 'expired')) return false;
  const wanted = (text ?? '').trim().toLowerCase();
  return [row.name, row.account, row.organisationName, row.credential, ...row.fields].some((said) =>
    said.toLowerCase().includes(wanted),
  );
}

function byPlace(one: InspectorRow, other: InspectorRow): number {
  const [a, b] = [one, other].map(({ city, organisationName, name, id }) =>
    [city, organisationName, name, id].join('\n'),
  );
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** One part of the register. */
export async function inspectorPage(
  room: Room,
  reading: Reading,
  ask: InspectorAsk,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<View<'list-inspectors'>> {
  const all = await inspectorRows(room, reading, ask);
  const from = page.after === undefined ? 0 : all.findIndex(({ id }) => id === page.after) + 1;
  const rows = all.slice(from, from + page.limit);
  const last = rows.at(-1);
  return {
    rows,
    next: last === undefined || from + page.limit >= all.length ? null : last.id,
    total: all.length,
  };
}

/** One entry with the tasks drawn for it; an entry of another programme does not exist for the reader. */
export async function inspectorView(
  room: Room,
  reading: Reading,
  id: string,
): Promise<View<'see-inspector'> | undefined> {
  const { shelf } = room.desk;
  const scope = scopeOf(reading.actor);
  const inspector = await shelf.find('inspector', id);
  if (inspector === undefined || scope.kind !== 'authority' || scope.programme !== inspector.programme)
    return undefined;
  const all = await shelf.where('inspectionTask', { programme: inspector.programme });
  const own = all.filter(({ inspectors }) => inspectors.includes(inspector.id));
  const tasks = await Promise.all(
    own.map(async ({ id: task, platform, inspection, inspectOn, state }) => {
      const [of, batch] = await Promise.all([
        shelf.find('platform', platform),
        shelf.find('inspection', inspection),
      ]);
      return {
        id: task,
        platform: of?.name ?? '',
        batch: batch?.name ?? '',
        year: batch?.year ?? 0,
        inspectOn,
        state,
      };
    }),
  );
  const load = own.filter(({ state }) => (IN_HAND as readonly string[]).includes(state)).length;
  return { ...(await inspectorRow(room, inspector, reading, load)), tasks };
}
