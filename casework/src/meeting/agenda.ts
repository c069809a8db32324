import {
  type AgendaItem,
  type Application,
  type Meeting,
  type Ranking,
  type Round,
  standsInGreyBand,
} from '@qichuang/domain';
import { findCategory } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { mint } from '../spine/mint.ts';

type Drawn = Pick<AgendaItem, 'kind' | 'category' | 'application' | 'title' | 'proposed'>;

/** An item nobody has spoken on yet. */
export function newItem(act: Pick<Act<unknown>, 'seed'>, drawn: Drawn, nth: number): AgendaItem {
  return {
    id: mint(act, 'agi', nth),
    ...drawn,
    state: 'open',
    spentMs: 0,
    since: null,
    aside: [],
    takingPart: [],
    putOff: '',
    concluded: null,
    conclusion: '',
    reason: '',
    places: null,
    selected: null,
  };
}

/**
 * The order of business as it follows from the rankings (A3.3, B5.1): of each category its cut, the applications whose side of the cut the
 * scores leave open, one by one, those near it that gave a reason where a rule holds in principle, and the target that is meant as about.
 */
export async function drawnAgenda(
  desk: Desk,
  round: Round,
  categories: readonly string[],
): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  for (const category of categories) {
    const [ranking] = await desk.shelf.where('ranking', { round: round.id, category });
    if (ranking === undefined) continue;
    const { cut, target } = await proposedCut(desk, round, ranking);
    const of = { category, title: '' };
    drawn.push({ ...of, kind: 'cut', application: null, proposed: cut });
    const places = new Map((ranking.comparison?.lines ?? []).map((line) => [line.application, line.places]));
    const grey = ranking.lines.filter(({ application }) =>
      standsInGreyBand(places.get(application) ?? null, cut),
    );
    drawn.push(
      ...grey.map(({ application }): Drawn => ({ ...of, kind: 'grey', application, proposed: null })),
    );
    const near = ranking.lines.filter(({ place }) => place <= cut).concat(grey);
    for (const application of new Set(near.map((line) => line.application))) {
      const found = await desk.shelf.find('application', application);
      if (found !== undefined && gaveReasons(found))
        drawn.push({ ...of, kind: 'in-principle', application, proposed: null });
    }
    if (target !== null) drawn.push({ ...of, kind: 'about', application: null, proposed: null });
  }
  return drawn;
}

function gaveReasons({ reasons }: Pick<Application, 'reasons'>): boolean {
  return reasons.some(({ decision }) => decision !== 'refused');
}

/** What the clerk has chosen so far; where nothing is chosen, what is left of the target. */
async function proposedCut(desk: Desk, round: Round, { lines, category }: Ranking) {
  const target = findCategory(programmeAt(desk, round.programmeDigest), category)?.target ?? null;
  const chosen = lines.filter(({ selected }) => selected).length;
  const standing = await desk.shelf.where('platform', {
    programme: round.programme,
    category,
    state: 'active',
  });
  const left = Math.max(0, (target?.number ?? lines.length) - standing.length);
  return { cut: chosen > 0 ? chosen : Math.min(lines.length, left), target };
}

/** Drawn items that the list has not: what a renewal adds. */
export function notYetOn(agenda: Meeting['agenda'], drawn: readonly Drawn[]): readonly Drawn[] {
  return drawn.filter(
    (one) =>
      !agenda.some(
        ({ kind, category, application }) =>
          kind === one.kind && category === one.category && application === one.application,
      ),
  );
}
