import { addDays, dayIn, instantOf, SHANGHAI } from '@qichuang/base';
import type { RequestName } from '@qichuang/contract';
import { administrators } from '../tools/rehearse/administrators.ts';
import type { Visitor } from '../tools/rehearse/client.ts';
import { allPages } from '../tools/rehearse/years/all-pages.ts';
import { APPLICATIONS, manyPlatforms } from './measuring/many-platforms.ts';
import { openOwnStreet } from './measuring/own-street.ts';
import { type PeopleAtWork, peopleAtWork } from './measuring/people-at-work.ts';
import { tellTable } from './measuring/table.ts';
import { besideLimit, timed, timedTurns } from './measuring/waiting.ts';

const EXPERTS = 30;
const TURNS = 40;
/** Whoever does something to hundreds at once waits no longer. */
const ACT_LIMIT_MS = 2000;

const own = await openOwnStreet('daily-work');
const { street } = own;
const admins = await administrators(street);
const { world, people } = await own.fill(async (shelf) => {
  const made = await manyPlatforms(shelf, APPLICATIONS);
  return { world: made, people: await peopleAtWork(street, admins, shelf, made, EXPERTS) };
});
await own.analyze();

const acts: Record<string, string | number>[] = [];
const campaign = await campaignOverAll(people);
await own.analyze();
const [expert] = people.experts;
if (expert === undefined) throw new Error('no expert');

/** Every list of the reader's, as its page first asks for it, and the page the reader begins with. */
const READ: readonly [RequestName, keyof PeopleAtWork | 'expert', object?][] = [
  ['list-tasks', 'clerk'],
  ['list-tasks', 'approver'],
  ['list-tasks', 'recommender'],
  ['list-tasks', 'host'],
  ['list-tasks', 'expert'],
  ['list-own-assessments', 'expert'],
  ['list-applications', 'clerk'],
  ['list-platforms', 'clerk'],
  ['list-filings', 'clerk'],
  ['list-duties', 'clerk'],
  ['list-milestones', 'clerk'],
  ['list-measures', 'clerk'],
  ['list-evaluations', 'clerk'],
  ['list-support', 'clerk'],
  ['list-ending-platforms', 'clerk'],
  ['see-campaign', 'clerk', { params: { campaign } }],
  ['list-filings', 'recommender'],
  ['list-milestones', 'recommender'],
  ['list-record-gaps', 'recommender'],
  ['list-applications', 'host'],
];

const rows: Record<string, string | number>[] = [];
for (const [request, who, sent] of READ) {
  const visitor = who === 'expert' ? expert : (people[who] as Visitor);
  const times = await timedTurns(TURNS, () => visitor.asks(request, sent as never));
  rows.push({ request, who, ...besideLimit(times) });
}
await announce(people);
await own.close();
tellTable(`daily work with the platforms of ${APPLICATIONS} applications`, rows);
tellTable('acts over all of them', acts);

/** An evaluation of every platform that is valid: planned, started, and given to experts. */
async function campaignOverAll({ clerk, approver }: PeopleAtWork): Promise<string> {
  const today = dayIn(instantOf(Date.now()), SHANGHAI);
  const { rows: platforms } = await allPages((query) => clerk.asks('list-platforms', { query }));
  const { id } = await clerk.asks('plan-campaign', {
    body: {
      programme: 'digital-economy-2023',
      kind: 'ad-hoc',
      title: '示例评价',
      from: '2024-01-01',
      until: '2026-06-30',
      selfAssessmentDueOn: addDays(today, 20),
      expertsEach: 3,
      platforms: platforms.map((one) => one.id),
    },
  });
  const params = { campaign: id };
  await over('start-campaign', platforms.length, () =>
    approver.asks('start-campaign', { params, body: { version: 1 } }),
  );
  await over('begin-scoring', platforms.length, () =>
    clerk.asks('begin-scoring', { params, body: { version: 2 } }),
  );
  return id;
}

async function announce({ clerk, approver }: PeopleAtWork): Promise<void> {
  const { id, version } = await clerk.asks('prepare-announcement', {
    params: { notice: world.notice },
    body: { title: '示例公布', documentNumber: '示例〔2026〕1 号' },
  });
  const { entries } = await clerk.asks('see-announcement', { params: { announcement: id } });
  await over('publish-announcement', entries.length, () =>
    approver.asks('publish-announcement', { params: { announcement: id }, body: { version } }),
  );
}

async function over(act: RequestName, platforms: number, work: () => Promise<unknown>): Promise<void> {
  const ms = await timed(work);
  acts.push({ act, platforms, ms, 'of the limit': ms / ACT_LIMIT_MS });
}
