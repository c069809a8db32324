import type { Platform } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { type Move, move } from '../spine/commit.ts';

/** What is still open at a platform passes to its new holder and its new recommender; what is closed stays as it was (B5.4). */
export async function handOverMoves(
  { shelf }: Desk,
  act: Act<unknown>,
  before: Platform,
  { id, organisation, recommender }: Platform,
): Promise<readonly Move[]> {
  if (before.organisation === organisation && before.recommender === recommender) return [];
  const to = { organisation, recommender };
  const named = { act: 'hand-over', clause: 'B5.4' } as const;
  const [filings, measures, milestones] = await Promise.all([
    shelf.where('filing', { platform: id, state: OPEN_FILINGS }),
    shelf.where('measure', { platform: id, state: OPEN_MEASURES }),
    shelf.where('milestone', { platform: id, state: ['planned', 'reported'] }),
  ]);
  return [
    // The change itself is being taken in by this very act, and keeps the holder who filed it.
    ...filings
      .filter((filing) => filing.kind !== 'change')
      .map((filing) => move(act, named, 'filing', filing, { ...filing, ...to })),
    ...measures.map((measure) => move(act, named, 'measure', measure, { ...measure, ...to })),
    ...(before.recommender === recommender
      ? []
      : milestones.map((one) => move(act, named, 'milestone', one, { ...one, recommender }))),
  ];
}

const OPEN_FILINGS = ['draft', 'submitted', 'returned', 'endorsed'];
const OPEN_MEASURES = ['proposed', 'heard', 'running'];
