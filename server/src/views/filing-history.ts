import type { FilingCase } from '@qichuang/casework';
import type { Filing, Part, Standing, Unit } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { HistoryEntry } from '@qichuang/store';
import { nameOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

type Row = View<'see-filing'>['history'][number];

/** What happened to a filing, newest first. People are named to their own side and to the authority, to everyone else the unit has acted. */
export async function filingHistory(
  room: Room,
  { filing, programme }: FilingCase,
  standing: Standing,
  language: Language,
): Promise<readonly Row[]> {
  const entries = await room.store.queries.historyOf([{ kind: 'filing', id: filing.id }]);
  const units: Readonly<Partial<Record<Part, string>>> = {
    host: await nameOf(room, 'organisation', filing.organisation),
    recommender: await nameOf(room, 'recommender', filing.recommender),
    authority: programme.authority[language],
  };
  return entries.map((entry) => {
    const { fact, office, person } = entry;
    const part = partOf(office?.unit);
    const named = standing.part === part || standing.part === 'authority';
    return {
      at: fact.at,
      act: fact.act,
      part: part ?? 'clock',
      who: [part === undefined ? '' : (units[part] ?? ''), named ? (person?.name ?? '') : '']
        .filter((name) => name !== '')
        .join(' · '),
      from: fact.from,
      to: fact.to,
      clause: fact.clause,
      note: noteOf(entry, filing),
      digest: fact.digest,
    };
  });
}

const PARTS: Readonly<Partial<Record<Unit['kind'], Part>>> = {
  organisation: 'host',
  recommender: 'recommender',
  authority: 'authority',
};

function partOf(unit: Unit | undefined): Part | undefined {
  return unit === undefined ? undefined : PARTS[unit.kind];
}

function noteOf({ fact: { at } }: HistoryEntry, { outcome, endorsement, returned }: Filing): string {
  if (outcome?.at === at) return outcome.reason;
  if (endorsement?.at === at) return endorsement.opinion;
  const back = returned.find((one) => one.at === at);
  return back?.reasons.map(({ text }) => text).join('；') ?? '';
}
