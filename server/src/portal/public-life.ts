import { type Day, dayIn, SHANGHAI, yearOf } from '@qichuang/base';
import { goalsOfYear, measuresOfPlatform } from '@qichuang/casework';
import type { Platform } from '@qichuang/domain';
import {
  GRADE_WORDS,
  INSPECTION_RESULT_WORDS,
  PORTAL_PLATFORM_LIFE_WORDS,
  say,
  type Words,
} from '@qichuang/language';
import type { PlatformPageProps } from '@qichuang/portal';
import type { Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import { publishedEvaluationRows } from '../views/published-evaluations.ts';
import { publishedInspections } from '../views/published-inspections.ts';
import { publishedMeasureRows } from '../views/published-measures.ts';

type PublicGoal = PlatformPageProps['goals'][number];
type Measure = Programme['reports']['annualReport']['measures'][number];

interface PublicLife {
  readonly events: PlatformPageProps['events'];
  readonly goals: readonly PublicGoal[];
  readonly goalsAsOf: Day | null;
  readonly grade: PlatformPageProps['grade'];
}

/** What was published of a platform’s years up to a day: grades, praise, its end, achievements, goals (A3.8, B5.2, B5.3). */
export async function publicLife(
  house: House,
  platform: Platform,
  programme: Programme | undefined,
  on: Day,
): Promise<PublicLife> {
  const [grades, measures, batches, chosen, reached] = await Promise.all([
    publishedEvaluationRows(house, { platform: platform.id }),
    publishedMeasureRows(house, { platform: platform.id }),
    publishedInspections(house, { platform: platform.id }),
    chosenAchievements(house, platform),
    goalsReached(house, platform, programme, on),
  ]);
  const known = grades.filter(({ publishedOn }) => publishedOn <= on);
  const [latest] = known;
  const words = PORTAL_PLATFORM_LIFE_WORDS;
  return {
    events: [
      ...known.map(({ publishedOn, campaign, grade, documentNumber }) => ({
        day: publishedOn as Day,
        what: joined(words.evaluated, GRADE_WORDS[grade]),
        clauses: ['B5.3'],
        note: [campaign.title, documentNumber].filter((part) => part !== '').join('　'),
        final: false,
      })),
      ...measures.map(({ decidedOn, kind, ground, clause, documentNumber }) => ({
        day: decidedOn as Day,
        what: kind === 'revocation' ? words.revoked : words.commended,
        clauses: [clause],
        note: [ground, documentNumber].filter((part) => part !== '').join('　'),
        final: true,
      })),
      ...batches.flatMap(({ name, results }) =>
        results.map(({ publishedOn, overall }) => ({
          day: publishedOn as Day,
          what: joined(
            words.inspected,
            overall === null ? words.withdrawn : INSPECTION_RESULT_WORDS[overall],
          ),
          clauses: ['A4.3'],
          note: name,
          final: false,
        })),
      ),
      ...chosen,
    ].filter(({ day }) => day <= on),
    ...reached,
    grade: latest === undefined ? null : { year: latest.campaign.year, grade: GRADE_WORDS[latest.grade] },
  };
}

function joined(one: Words, other: Words): Words {
  return { zh: `${one.zh}：${other.zh}`, en: `${one.en}: ${other.en}` };
}

async function chosenAchievements(
  { desk }: House,
  { id, programme }: Platform,
): Promise<PlatformPageProps['events']> {
  const published = await desk.shelf.where('selection', { programme, state: 'published' });
  return published.flatMap(({ year, entries, published: by }) =>
    by === null
      ? []
      : entries
          .filter(({ platform, chosen }) => platform === id && chosen)
          .map(({ title }) => ({
            day: dayIn(by.at, SHANGHAI),
            what: {
              zh: say(PORTAL_PLATFORM_LIFE_WORDS.chosen, 'zh', { year }),
              en: say(PORTAL_PLATFORM_LIFE_WORDS.chosen, 'en', { year }),
            },
            clauses: ['B5.3'],
            note: title,
            final: true,
          })),
  );
}

/** Goals of the application over its three years beside the sums of accepted reports; of money only the share (B5.2). */
async function goalsReached(
  { desk }: House,
  platform: Platform,
  programme: Programme | undefined,
  on: Day,
): Promise<Pick<PublicLife, 'goals' | 'goalsAsOf'>> {
  const first = yearOf(platform.validFrom);
  const years = [first, first + 1, first + 2];
  const aimed = await Promise.all(years.map((year) => goalsOfYear(desk, platform, year)));
  const reports = await measuresOfPlatform(desk, platform.id, first, first + 2);
  const accepted = await Promise.all(
    reports.map(async (report) => {
      const at = (await desk.shelf.find('filing', report.filing))?.outcome?.at;
      return { ...report, on: at === undefined ? null : dayIn(at, SHANGHAI) };
    }),
  );
  const known = accepted.filter((report) => report.on !== null && report.on <= on);
  const goals = (programme?.reports.annualReport.measures ?? []).flatMap((measure): PublicGoal[] => {
    const wanted = aimed.flatMap((year) => year.filter((one) => one.measure === measure.id));
    if (wanted.length === 0) return [];
    const goal = together(
      measure,
      wanted.map((one) => one.goal),
    );
    const reached = together(
      measure,
      known.flatMap(({ measures }) => measures[measure.id] ?? []),
    );
    return [
      {
        id: measure.id,
        name: { zh: measure.zh, en: measure.en },
        unit: measure.unit ?? null,
        figures: measure.type === 'money' ? null : { goal, reached },
        percent: goal > 0 ? Math.round((reached / goal) * 100) : null,
      },
    ];
  });
  return {
    goals,
    goalsAsOf:
      known
        .map((report) => report.on)
        .toSorted()
        .at(-1) ?? null,
  };
}

/** Several years of one measure as its programme takes them together. */
function together({ agg }: Measure, values: readonly number[]): number {
  const sum = values.reduce((all, one) => all + one, 0);
  if (agg === 'sum') return sum;
  if (agg === 'last') return values.at(-1) ?? 0;
  return values.length === 0 ? 0 : Math.round((sum / values.length) * 100) / 100;
}
