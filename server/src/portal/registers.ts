import type { Actor } from '@qichuang/domain';
import type { AchievementsPageProps, AnswersPageProps } from '@qichuang/portal';
import { mayReadSelection, selectionView } from '../views/selection-view.ts';
import { publishedAnswerRows } from '../views/voice-view.ts';
import type { Asked } from './asked.ts';
import { nameOfProgramme } from './names.ts';

/** Whoever reads the portal is the public, also when signed in: the page is the same for everyone. */
const PUBLIC: Actor = { person: null, office: null };

/** Lists of achievements on notice or published, the latest year first (B5.3). */
export async function achievementsPage({ house }: Asked): Promise<AchievementsPageProps> {
  const shown = await house.desk.shelf.where('selection', { state: ['on_notice', 'published'] });
  const reading = { actor: PUBLIC, at: house.clock.now(), language: 'zh' as const };
  const years = await Promise.all(
    shown
      .filter((selection) => mayReadSelection(selection, PUBLIC))
      .sort((one, other) => other.year - one.year || (one.id < other.id ? -1 : 1))
      .map(async (selection) => {
        const { id, title, year, programme, state, noticeFrom, noticeUntil, list } = await selectionView(
          house,
          selection,
          reading,
        );
        return {
          id,
          title,
          year,
          programme: nameOfProgramme(house, programme),
          onNotice: state === 'on_notice',
          noticeFrom,
          noticeUntil,
          list,
        };
      }),
  );
  return { years };
}

/** Answers of general interest, the latest first (A4.3, B6.3). */
export async function answersPage({ house }: Asked): Promise<AnswersPageProps> {
  const rows = await publishedAnswerRows(house, undefined);
  return {
    answers: rows.map((row) => ({ ...row, programme: nameOfProgramme(house, row.programme) })),
  };
}
