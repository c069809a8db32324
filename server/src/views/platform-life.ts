import { type Day, dayIn, type Instant, parseDay, SHANGHAI } from '@qichuang/base';
import {
  type Actor,
  type Evaluation,
  type Filing,
  type InspectionTask,
  type Measure,
  type Platform,
  type RecordEntry,
  type Support,
  standingAtPlatform,
  type Voice,
} from '@qichuang/domain';
import {
  FILING_KIND_WORDS,
  formatPlainDay,
  GRADE_WORDS,
  IDENTITY_WORDS,
  INSPECTION_RESULT_WORDS,
  MEASURE_KIND_WORDS,
  PLATFORM_LIFE_WORDS,
  periodWords,
  say,
  VOICE_KIND_WORDS,
  type Words,
} from '@qichuang/language';
import type { LifeKind } from '@qichuang/store';
import { knowsResult } from './evaluation-rows.ts';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

type Life = View<'see-platform-life'>;
type Happening = Life['events'][number];

/** More than one platform can come to in its years; what lies beyond is in the lists. */
const MOST = 500;

/** A line with the moment it is put in order by: a day, where nothing finer is known. */
interface Told {
  readonly moment: Day | Instant;
  readonly event: Happening;
}

/** A platform's life within the reader's sight: the same scopes as the lists each line leads to (A3.6–A4.3, B5.2–B6.3). */
export async function platformLife(room: Room, actor: Actor, platform: Platform): Promise<Life> {
  const scope = listScope(actor);
  const own = async <Kind extends LifeKind>(kind: Kind) =>
    (await room.store.queries.listLife(kind, scope, { platform: platform.id }, { limit: MOST })).rows;
  const [filings, milestones, evaluations, inspections, measures, support, voices] = await Promise.all([
    own('filing'),
    own('milestone'),
    own('evaluation'),
    own('inspectionTask'),
    own('measure'),
    own('support'),
    own('voice'),
  ]);
  const entries = await room.desk.shelf.where('recordEntry', { platform: platform.id, state: 'standing' });
  const chosen = await chosenAchievements(room, platform);
  const known = evaluations.filter((one) => knowsResult(one, standingAtPlatform(one, actor)));
  const told: readonly Told[] = [
    designated(platform),
    ...changesOf(entries, platform),
    ...filings.flatMap(filed),
    ...milestones.flatMap(({ id, state, doneOn, task }) =>
      state === 'done' && doneOn !== null
        ? [happening('milestones', id, doneOn, PLATFORM_LIFE_WORDS.milestoneDone, task, 'B6.1')]
        : [],
    ),
    ...(await Promise.all(known.map((one) => graded(room, one)))).flat(),
    ...inspections.flatMap(inspected),
    ...measures.flatMap(decided),
    ...support.flatMap(given),
    ...voices.flatMap(heard),
    ...chosen,
  ];
  return {
    counts: {
      filings: filings.filter(({ kind }) => sectionOf(kind) === 'filings').length,
      changes: filings.filter(({ kind }) => kind === 'change').length,
      milestones: milestones.length,
      evaluations: evaluations.length,
      inspections: inspections.length,
      achievements: filings.filter(({ kind }) => kind === 'achievement').length,
      measures: measures.length,
      support: support.length,
      voices: voices.length,
    },
    events: told.toSorted(latestFirst).map(({ event }) => event),
  };
}

function latestFirst({ moment: one }: Told, { moment: other }: Told): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}

function sectionOf(kind: Filing['kind']): 'filings' | 'changes' | 'achievements' {
  if (kind === 'change') return 'changes';
  return kind === 'achievement' ? 'achievements' : 'filings';
}

function happening(
  section: Happening['section'],
  id: string,
  moment: Day | Instant,
  says: Words,
  note: string,
  clause: string,
  final = false,
): Told {
  return { moment, event: { on: dayOf(moment), section, id, says, note, clause, final } };
}

function dayOf(moment: Day | Instant): Day {
  return parseDay(moment) ?? dayIn(moment as Instant, SHANGHAI);
}

/** Words with other words in them, in both languages. */
function filled(words: Words, values: Readonly<Record<string, Words | string | number>>): Words {
  const inside = (language: 'zh' | 'en') =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? value[language] : value,
      ]),
    );
  return { zh: say(words, 'zh', inside('zh')), en: say(words, 'en', inside('en')) };
}

function designated({ id, announcedOn, validFrom, validUntil }: Platform): Told {
  const span = (language: 'zh' | 'en') => ({
    from: formatPlainDay(validFrom, language),
    until: formatPlainDay(validUntil, language),
  });
  const { designated: words } = PLATFORM_LIFE_WORDS;
  const says = { zh: say(words, 'zh', span('zh')), en: say(words, 'en', span('en')) };
  return happening('record', id, announcedOn, says, '', 'B5.2', true);
}

/** Every entry of what a platform is known by that took another's place. */
function changesOf(entries: readonly RecordEntry[], { id }: Platform): readonly Told[] {
  return (['name', 'holder', 'partners', 'recommender'] as const).flatMap((item) => {
    const run = entries
      .filter((entry) => entry.item === item)
      .sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
    return run.slice(1).map((entry, nth) => {
      const [before, after] = [run[nth], entry].map((one) => String(one?.values['name'] ?? ''));
      const note = say(PLATFORM_LIFE_WORDS.changed, 'zh', { before: before ?? '', after: after ?? '' });
      const says = filled(PLATFORM_LIFE_WORDS.recorded, { item: IDENTITY_WORDS[item] });
      return happening('record', id, entry.validFrom, says, note, 'B5.4');
    });
  });
}

const CLAUSES: Readonly<Partial<Record<Filing['kind'], string>>> = {
  change: 'B5.4',
  achievement: 'B5.3',
  'self-assessment': 'B5.3',
  rectification: 'B6.3',
};

function filed({
  id,
  kind,
  period,
  dueOn,
  firstSubmittedAt,
  returned,
  outcome,
  state,
}: Filing): readonly Told[] {
  const section = sectionOf(kind);
  const words = FILING_KIND_WORDS[kind];
  const what = {
    // 2024年度报告, not 2024年年度报告.
    zh: words.zh.startsWith('年度') ? `${period}${words.zh}` : `${periodWords(period, 'zh')}${words.zh}`,
    en: [words.en, periodWords(period, 'en')].filter((part) => part !== '').join(', '),
  };
  const one = (at: Instant, says: Words, note = '') =>
    happening(section, id, at, filled(says, { what }), note, CLAUSES[kind] ?? 'B5.2');
  if (firstSubmittedAt === null) return [];
  const late = dueOn !== null && dayOf(firstSubmittedAt) > dueOn;
  return [
    one(firstSubmittedAt, late ? PLATFORM_LIFE_WORDS.handedInLate : PLATFORM_LIFE_WORDS.handedIn),
    ...returned.map(({ at, reasons }) =>
      one(at, PLATFORM_LIFE_WORDS.returned, reasons.map(({ text }) => text).join('；')),
    ),
    ...(outcome === null || (state !== 'accepted' && state !== 'not_accepted')
      ? []
      : [
          one(
            outcome.at,
            state === 'accepted' ? PLATFORM_LIFE_WORDS.accepted : PLATFORM_LIFE_WORDS.declined,
            outcome.reason,
          ),
        ]),
  ];
}

async function graded({ desk }: Room, { id, campaign, grade }: Evaluation): Promise<readonly Told[]> {
  const of = await desk.shelf.find('campaign', campaign);
  if (of?.published == null || grade === null) return [];
  const says = filled(PLATFORM_LIFE_WORDS.graded, { campaign: of.title, grade: GRADE_WORDS[grade] });
  return [happening('evaluations', id, of.published.at, says, of.published.documentNumber, 'B5.3', true)];
}

/** To be inspected once its host was told; the result once it is published (A4.3). */
function inspected({ id, notified, published, findings }: InspectionTask): readonly Told[] {
  return [
    ...(notified === null
      ? []
      : [happening('inspections', id, notified.at, PLATFORM_LIFE_WORDS.toBeInspected, '', 'A4.3')]),
    ...(published === null || findings === null
      ? []
      : [
          happening(
            'inspections',
            id,
            published.at,
            filled(PLATFORM_LIFE_WORDS.inspected, { result: INSPECTION_RESULT_WORDS[findings.overall] }),
            '',
            'A4.3',
            true,
          ),
        ]),
  ];
}

function decided({ id, kind, state, ground, clause, proposed, decided: by, concluded }: Measure) {
  const words = (of: Words) => filled(of, { kind: MEASURE_KIND_WORDS[kind] });
  const one = (at: Instant, says: Words, note: string, final: boolean) =>
    happening('measures', id, at, says, note, clause, final);
  return [
    one(proposed.at, words(PLATFORM_LIFE_WORDS.measureProposed), ground, false),
    ...(by === null
      ? []
      : [
          one(
            by.at,
            words(
              state === 'dropped' ? PLATFORM_LIFE_WORDS.measureDropped : PLATFORM_LIFE_WORDS.measureDecided,
            ),
            by.reason,
            state !== 'dropped',
          ),
        ]),
    ...(concluded === null || (state !== 'fulfilled' && state !== 'failed')
      ? []
      : [one(concluded.at, PLATFORM_LIFE_WORDS[state], concluded.reason, false)]),
  ];
}

function given({ id, state, decidedOn, sourceName, purpose }: Support): readonly Told[] {
  if (state !== 'standing') return [];
  return [
    happening('support', id, decidedOn, PLATFORM_LIFE_WORDS.supported, `${sourceName}：${purpose}`, 'B6.2'),
  ];
}

function heard({ id, kind, title, raisedAt, answer }: Voice): readonly Told[] {
  const words = (of: Words) => filled(of, { kind: VOICE_KIND_WORDS[kind] });
  return [
    happening('voices', id, raisedAt, words(PLATFORM_LIFE_WORDS.raised), title, 'B6.3'),
    ...(answer === null
      ? []
      : [happening('voices', id, answer.at, words(PLATFORM_LIFE_WORDS.answered), title, 'B6.3')]),
  ];
}

/** Achievements of this platform on published yearly lists: public, and so everybody's to know. */
async function chosenAchievements({ desk }: Room, { id, programme }: Platform): Promise<readonly Told[]> {
  const published = await desk.shelf.where('selection', { programme, state: 'published' });
  return published.flatMap(({ year, entries, published: by }) =>
    by === null
      ? []
      : entries
          .filter(({ platform, chosen }) => platform === id && chosen)
          .map(({ filing, title }) => {
            const says = filled(PLATFORM_LIFE_WORDS.chosen, { year });
            return happening('achievements', filing, by.at, says, title, 'B5.3', true);
          }),
  );
}
