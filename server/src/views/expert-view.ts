import { dayIn, type Instant, SHANGHAI, yearOf } from '@qichuang/base';
import {
  type Actor,
  awayFromTasks,
  type DeclaredTie,
  type Expert,
  hasDeclared,
  TIE_STRENGTH,
} from '@qichuang/domain';
import { nameOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

type ExpertRow = View<'list-experts'>['rows'][number];
type TieRow = View<'see-standing-declaration'>['ties'][number];

/** An expert as the office that keeps the pool reads of them. */
export async function expertRow(
  room: Room,
  expert: Expert,
  given: ExpertRow['given'],
  at: Instant,
): Promise<ExpertRow> {
  const { registeredAt: _, term, declaration, ...kept } = expert;
  return {
    ...kept,
    given,
    term: term ?? null,
    declaration:
      declaration === undefined
        ? null
        : {
            year: declaration.year,
            at: declaration.at,
            ties: await Promise.all(declaration.ties.map((tie) => tieRow(room, tie, true))),
          },
    declared: hasDeclared(expert, dayIn(at, SHANGHAI)),
    away: awayFromTasks(expert, dayIn(at, SHANGHAI)),
  };
}

/** What each expert carries of the present year. */
export async function givenThisYear(
  { desk }: Room,
  at: Instant,
): Promise<(expert: Expert['id']) => ExpertRow['given']> {
  const year = yearOf(dayIn(at, SHANGHAI));
  const given = await desk.shelf.sheetsGiven(year);
  return (expert) => ({ year, ...(given.get(expert) ?? { reviews: 0, evaluations: 0, achievements: 0 }) });
}

/** The expert's own declaration, and whether it holds; `undefined` for who is no expert. */
export async function standingView(
  room: Room,
  { office }: Actor,
  at: Instant,
): Promise<View<'see-standing-declaration'> | undefined> {
  const expert =
    office?.unit.kind === 'expert' ? await room.desk.shelf.find('expert', office.unit.id) : undefined;
  if (expert === undefined) return undefined;
  const today = dayIn(at, SHANGHAI);
  return {
    expert: expert.id,
    version: expert.version,
    year: yearOf(today),
    current: hasDeclared(expert, today),
    declaredYear: expert.declaration?.year ?? null,
    term: expert.term ?? null,
    given: (await givenThisYear(room, at))(expert.id),
    // Who of the office judged it is the office's own.
    ties: await Promise.all((expert.declaration?.ties ?? []).map((tie) => tieRow(room, tie, false))),
  };
}

async function tieRow(room: Room, tie: DeclaredTie, named: boolean): Promise<TieRow> {
  const { judged, ...said } = tie;
  return {
    ...said,
    strength: TIE_STRENGTH[tie.kind],
    judged:
      judged === null
        ? null
        : {
            verdict: judged.verdict,
            reason: judged.reason,
            by: named ? await nameOf(room, 'person', judged.by) : '',
            at: judged.at,
          },
  };
}
