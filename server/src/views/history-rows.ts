import type { ApplicationState, Part, ThingKind } from '@qichuang/domain';
import { type Language, OPERATOR_WORDS } from '@qichuang/language';
import type { HistoryEntry } from '@qichuang/store';
import { namesOf } from './names.ts';
import { isVeiled, type Room, type Seen, sees } from './standing.ts';
import type { View } from './view.ts';

type HistoryRow = View<'see-history'>['rows'][number];

/** States entered behind closed doors. */
const VEILED: readonly string[] = ['reviewed', 'selected'] satisfies readonly ApplicationState[];

/** What happened to the application and to what stands beside it, newest first, as far as the reader sees those things. */
export async function historyRows(
  room: Room,
  seen: Seen,
  language: Language,
): Promise<readonly HistoryRow[]> {
  const entries = await room.store.queries.historyOf(await subjectsOf(room, seen));
  const told = entries.filter(
    ({ fact }) => !(isVeiled(seen) && fact.subject.kind === 'application' && VEILED.includes(fact.to)),
  );
  const units = await unitNames(room, seen, told, language);
  return told.map((entry) => rowOf(seen, entry, units));
}

/** Own things with the facets they belong to. */
async function subjectsOf(
  { desk }: Room,
  seen: Seen,
): Promise<readonly { readonly kind: ThingKind; readonly id: string }[]> {
  const { id } = seen.application;
  const beside: readonly [boolean, () => Promise<readonly { readonly id: string }[]>, ThingKind][] = [
    [sees(seen, 'identity'), () => desk.shelf.where('partnership', { application: id }), 'partnership'],
    [sees(seen, 'formal-check'), () => desk.shelf.where('formalCheck', { application: id }), 'formalCheck'],
    [sees(seen, 'reviews'), () => desk.shelf.where('review', { application: id }), 'review'],
    [sees(seen, 'objections'), () => desk.shelf.where('objection', { application: id }), 'objection'],
    [sees(seen, 'findings'), () => desk.shelf.where('finding', { application: id }), 'finding'],
    [
      seen.standing.part === 'authority',
      () => desk.shelf.where('extension', { application: id }),
      'extension',
    ],
  ];
  const found = await Promise.all(
    beside.map(async ([seesIt, ask, kind]) =>
      seesIt ? (await ask()).map((thing) => ({ kind, id: thing.id })) : [],
    ),
  );
  return [{ kind: 'application', id }, ...found.flat()];
}

async function unitNames(
  room: Room,
  { programme }: Seen,
  entries: readonly HistoryEntry[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const units = entries.flatMap(({ office }) => (office === null ? [] : [office.unit]));
  const [organisations, recommenders] = await Promise.all([
    namesOf(
      room,
      'organisation',
      units.flatMap((unit) => (unit.kind === 'organisation' ? [unit.id] : [])),
    ),
    namesOf(
      room,
      'recommender',
      units.flatMap((unit) => (unit.kind === 'recommender' ? [unit.id] : [])),
    ),
  ]);
  return new Map<string, string>([
    ...organisations,
    ...recommenders,
    ['authority', programme.authority[language]],
    ['operator', OPERATOR_WORDS[language]],
  ]);
}

function rowOf(seen: Seen, entry: HistoryEntry, units: ReadonlyMap<string, string>): HistoryRow {
  const { fact } = entry;
  return {
    at: fact.at,
    act: fact.act,
    ...(isObjector(entry) && seen.standing.part !== 'authority'
      ? { part: 'objector' as const, who: '' }
      : actorOf(seen, entry, units)),
    from: fact.from,
    to: fact.to,
    clause: fact.clause,
    note: noteOf(fact, seen.application),
    digest: fact.digest,
  };
}

/** Who objected leaves the authority for nobody, whichever office it was done in (B5.1). */
function isObjector({ fact }: HistoryEntry): boolean {
  return fact.subject.kind === 'objection' && fact.from === null;
}

/** People are named to their own side, to everyone else the unit has acted. Experts are named to the authority alone. */
function actorOf({ application, standing }: Seen, entry: HistoryEntry, units: ReadonlyMap<string, string>) {
  const { office, person } = entry;
  const part = partOf(office?.unit, application.organisation) ?? (isObjector(entry) ? 'objector' : 'clock');
  const own = standing.part === part || standing.part === 'authority';
  const names = [part === 'expert' ? '' : unitName(office?.unit, units), own ? (person?.name ?? '') : ''];
  return { part, who: names.filter((name) => name !== '').join(' · ') };
}

type Unit = NonNullable<HistoryEntry['office']>['unit'];

function unitName(unit: Unit | undefined, units: ReadonlyMap<string, string>): string {
  if (unit === undefined) return '';
  return units.get('id' in unit ? unit.id : unit.kind) ?? '';
}

/** `undefined` where nobody acted in an office. */
function partOf(unit: Unit | undefined, applicant: string): Part | undefined {
  switch (unit?.kind) {
    case 'organisation':
      return unit.id === applicant ? 'applicant' : 'partner';
    case 'recommender':
      return 'recommender';
    case 'authority':
      return 'authority';
    case 'expert':
      return 'expert';
    case 'operator':
      return 'public';
    case undefined:
      return undefined;
  }
}

/** The reason that went with the act, where the application keeps one of that moment. */
function noteOf({ at, subject }: HistoryEntry['fact'], { outcome, returned }: Seen['application']): string {
  if (subject.kind !== 'application') return '';
  if (outcome !== null && outcome.at === at) return outcome.reason;
  return (
    returned
      .find((one) => one.at === at)
      ?.reasons.map(({ text }) => text)
      .join('；') ?? ''
  );
}
