import { dayIn, foldForComparison, SHANGHAI, yearOf } from '@qichuang/base';
import { holdersOf, type PlatformRisk, type RiskEvidence, riskOf, risksOf } from '@qichuang/casework';
import { type Platform, platformStateOn, type RiskByHand } from '@qichuang/domain';
import { isKeptFrom } from './held-away.ts';
import { nameOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';

export type ObjectRow = View<'list-inspection-objects'>['rows'][number];
type ObjectView = View<'see-inspection-object'>;

/** What the list is narrowed to, as its address says it. */
interface ObjectAsk {
  readonly risk?: string | undefined;
  readonly city?: string | undefined;
  readonly category?: string | undefined;
  readonly byHand?: 'yes' | undefined;
  readonly text?: string | undefined;
}

/** The register objects are drawn from, the worst class first; the authority's own alone (A4.3, B6.3). O(what is on record of the programme). */
export async function objectRows(room: Room, { actor, at }: Reading): Promise<readonly ObjectRow[]> {
  const scope = scopeOf(actor);
  const programme = scope.kind === 'authority' ? room.desk.programmes.get(scope.programme) : undefined;
  if (programme === undefined) return [];
  const today = dayIn(at, SHANGHAI);
  const all = await room.desk.shelf.where('platform', { programme: programme.id });
  const active = all.filter((one) => platformStateOn(one, today) === 'active' && !isKeptFrom(actor, one));
  const [risks, drawn] = await Promise.all([
    risksOf(room.desk, programme.reports.creditRisk, active, today),
    drawnThisYear(room, programme.id, yearOf(today)),
  ]);
  const rows = await Promise.all(
    active.flatMap((platform) => {
      const risk = risks.get(platform.id);
      return risk === undefined ? [] : [objectRow(room, platform, risk, drawn.get(platform.id) ?? null)];
    }),
  );
  return rows.sort(
    (one, other) =>
      worse(one.risk, other.risk) ||
      other.points - one.points ||
      (one.platform.number < other.platform.number ? -1 : 1),
  );
}

/** Classes are letters, the last the worst. */
function worse(one: string, other: string): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}

export function narrowed(rows: readonly ObjectRow[], ask: ObjectAsk): readonly ObjectRow[] {
  const text = foldForComparison(ask.text ?? '');
  return rows.filter(
    ({ platform, organisation, risk, byHand }) =>
      (ask.risk === undefined || risk === ask.risk) &&
      (ask.city === undefined || platform.city === ask.city) &&
      (ask.category === undefined || platform.category === ask.category) &&
      (ask.byHand === undefined || byHand !== null) &&
      (text === '' ||
        foldForComparison(`${platform.name} ${platform.number} ${organisation}`).includes(text)),
  );
}

/** One object with what its class rests on. @returns `undefined` for whoever has no such platform. */
export async function objectView(
  room: Room,
  { actor, at }: Reading,
  id: string,
): Promise<ObjectView | undefined> {
  const scope = scopeOf(actor);
  const platform = await room.desk.shelf.find('platform', id);
  const programme = platform === undefined ? undefined : room.desk.programmes.get(platform.programme);
  if (platform === undefined || programme === undefined) return undefined;
  if (scope.kind !== 'authority' || scope.programme !== platform.programme) return undefined;
  if (isKeptFrom(actor, platform)) return undefined;
  const today = dayIn(at, SHANGHAI);
  const { creditRisk } = programme.reports;
  const [risk, drawn] = await Promise.all([
    riskOf(room.desk, creditRisk, platform, today),
    drawnThisYear(room, programme.id, yearOf(today)),
  ]);
  const evidence = await Promise.all(
    creditRisk.points.map(async ({ id: point, zh, en, points, cap }) => ({
      point,
      zh,
      en,
      points,
      cap: cap ?? null,
      items: await Promise.all(
        (risk.evidence[point] ?? []).map(async (one) => ({ ...one, label: await labelOf(room, one) })),
      ),
    })),
  );
  return {
    ...(await objectRow(room, platform, risk, drawn.get(platform.id) ?? null)),
    evidence: evidence.filter(({ items }) => items.length > 0),
    earlier: await Promise.all((platform.riskByHand ?? []).toReversed().map((one) => byHandView(room, one))),
  };
}

async function objectRow(
  room: Room,
  platform: Platform,
  risk: PlatformRisk,
  drawnIn: string | null,
): Promise<ObjectRow> {
  const { id, version, number, name, city, category } = platform;
  return {
    platform: { id, version, number, name, city, category },
    organisation: platform.organisationName,
    recommender: await nameOf(room, 'recommender', platform.recommender),
    risk: risk.risk,
    reckoned: risk.reckoned,
    points: risk.points,
    counts: Object.fromEntries(Object.entries(risk.counts).filter(([, count]) => count > 0)),
    lifted: [...risk.lifted],
    byHand: risk.byHand === null ? null : await byHandView(room, risk.byHand),
    drawnIn,
  };
}

async function byHandView(room: Room, one: RiskByHand): Promise<NonNullable<ObjectRow['byHand']>> {
  const { risk, reason, until, at, ended } = one;
  return {
    risk,
    reason,
    until,
    by: await nameOf(room, 'person', one.by),
    at,
    ended:
      ended === null
        ? null
        : { by: await nameOf(room, 'person', ended.by), at: ended.at, reason: ended.reason },
  };
}

/** Which batch of the year has drawn a platform: it is not drawn twice. */
async function drawnThisYear(
  { desk }: Room,
  programme: string,
  year: number,
): Promise<ReadonlyMap<string, string>> {
  const batches = await desk.shelf.where('inspection', { programme, year });
  const draws = await desk.shelf.where('draw', { about: batches.map(({ id }) => id), state: 'confirmed' });
  return new Map(
    draws.flatMap((draw) => {
      const batch = batches.find(({ objectsDraw }) => objectsDraw === draw.id);
      return batch === undefined
        ? []
        : holdersOf(draw).flatMap((holder): [string, string][] => {
            const subject = draw.names[holder]?.subject;
            return subject === undefined || subject === '' ? [] : [[subject, batch.name]];
          });
    }),
  );
}

/** What a piece of evidence is known by. */
async function labelOf({ desk }: Room, { kind, id }: RiskEvidence): Promise<string> {
  const { shelf } = desk;
  switch (kind) {
    case 'filing': {
      const filing = await shelf.find('filing', id);
      return [filing?.period, filing?.receipt].filter((part) => part != null && part !== '').join(' · ');
    }
    case 'milestone':
      return (await shelf.find('milestone', id))?.task ?? '';
    case 'measure':
      return (await shelf.find('measure', id))?.ground ?? '';
    case 'evaluation': {
      const evaluation = await shelf.find('evaluation', id);
      const campaign =
        evaluation === undefined ? undefined : await shelf.find('campaign', evaluation.campaign);
      return campaign?.title ?? '';
    }
    case 'inspection': {
      const task = await shelf.find('inspectionTask', id);
      const batch = task === undefined ? undefined : await shelf.find('inspection', task.inspection);
      return batch === undefined ? '' : `${batch.year} ${batch.name}`;
    }
    case 'objection':
      return (await shelf.find('objection', id))?.number ?? '';
    case 'voice':
      return (await shelf.find('voice', id))?.number ?? '';
    case 'organisation':
      return (await shelf.find('organisation', id))?.name ?? '';
  }
}
