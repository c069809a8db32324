import { addDays, type Day, day } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { noteField, verdictField } from '@qichuang/programmes';
import { accountOf, DEMO_PASSWORD, personNameAt } from '@qichuang/world';
import { signedIn } from '../administrators.ts';
import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import { ceremonyOf, holdDraw } from './draws.ts';
import type { InspectorCast, Years } from './held.ts';
import { objectAndConclude, publishResults } from './inspection-results.ts';
import { goTo, today } from './time.ts';

type Task = ViewOf<(typeof REQUESTS)['see-inspection']>['tasks'][number];

const INSPECTORS = 8;
/** An inspection is announced a week before. */
const DAYS_AHEAD = 7;
const PER_TASK = 2;

/** The register of inspectors, one of them from the very organisation of a platform (A4.3, B6.3). */
export async function registerInspectors(years: Years): Promise<readonly InspectorCast[]> {
  const { cast, play, held } = years;
  const lines = Array.from({ length: INSPECTORS }, (_, place) => {
    const account = `${play.prefix}inspector${String(place + 1).padStart(2, '0')}`;
    const own = place < 2 ? held[place * 3]?.applicant.organisation : undefined;
    return {
      ...accountOf(account, personNameAt(7000 + place), 7000 + place),
      password: DEMO_PASSWORD,
      inspector: {
        organisationName: own?.name ?? `虚构检查单位${place + 1}`,
        uscc: own?.uscc ?? null,
        city: '3700',
        credential: `虚构证〔${play.year}〕${String(place + 1).padStart(3, '0')}`,
        fields: [],
        cities: [],
        validUntil: day(`${play.year + 4}-12-31`),
        conflicts: [],
      },
    };
  });
  const { ids } = await cast.clerk.asks('add-inspectors', { body: { programme: play.programme.id, lines } });
  return inParallel(lines, play.atOnce, async ({ account, inspector }, place) => ({
    id: ids[place] ?? '',
    organisation: inspector.organisationName,
    visitor: await signedIn(play.street, account),
  }));
}

/** From drawn objects to published results: inspectors drawn, told, sent in pairs, signed by each, objected to, answered, published by another. */
export async function inspectBatch(years: Years, inspection: string): Promise<void> {
  await sendInspectors(years, inspection);
  await goTo(years, addDays(await today(years), DAYS_AHEAD));
  await inspect(years, inspection);
  await objectAndConclude(years, inspection);
  await publishResults(years, inspection);
  years.play.progress.step();
}

/** The draw of the inspectors, one of whom steps back, and the letters to the platforms. */
export async function sendInspectors(years: Years, inspection: string): Promise<void> {
  const { cast } = years;
  const params = { inspection };
  const { version } = await cast.clerk.asks('see-inspection', { params });
  const prepared = await cast.clerk.asks('draw-inspectors', {
    params,
    body: { version, perTask: PER_TASK, title: '检查人员抽取', hash: 'sm3', ...(await ceremonyOf(years)) },
  });
  await holdDraw(years, prepared.draw, 'sm3');
  const { tasks } = await cast.clerk.asks('see-inspection', { params });
  for (const task of tasks) expectPair(years, task);
  const [first] = tasks;
  if (first !== undefined) await stepBack(years, first);
  await notify(years, inspection);
}

/** Two at least, none of them the platform's own. */
function expectPair({ play, held }: Years, task: Task): void {
  const of = held.find(({ id }) => id === task.platform.id);
  const names = [task.organisation, of?.applicant.organisation.name ?? ''];
  expects(
    play,
    'two inspectors at least go to a platform, and nobody to their own organisation (A4.3, B6.3)',
    task.inspectors.length >= PER_TASK &&
      new Set(task.inspectors.map(({ id }) => id)).size === task.inspectors.length &&
      task.inspectors.every(({ organisation }) => !names.includes(organisation)),
    `${task.platform.number}: ${task.inspectors.map(({ organisation }) => organisation).join(', ')}`,
  );
}

/** An inspector steps back, and the next ticket comes in the place. */
async function stepBack(years: Years, task: Task): Promise<void> {
  const { cast } = years;
  const out = sentTo(task, years.inspectors)[0];
  if (out === undefined) throw new Error(`nobody was sent to ${task.platform.number}`);
  const params = { task: task.id };
  const reason = '近亲属在该单位任职（虚构）';
  const told = await out.visitor.asks('decline-inspection', {
    params,
    body: { version: task.version, reason },
  });
  await cast.clerk.asks('replace-inspector', {
    params,
    body: { version: told.version, inspector: out.id, reason },
  });
  const { inspectors, ...row } = await cast.clerk.asks('see-inspection-task', { params });
  expectPair(years, { ...task, ...row, inspectors });
  expects(
    years.play,
    'whoever steps back from an inspection is replaced by the next ticket (A4.3)',
    inspectors.length >= PER_TASK && inspectors.every(({ id }) => id !== out.id),
    task.platform.number,
  );
}

async function notify(years: Years, inspection: string): Promise<void> {
  const { cast } = years;
  const params = { inspection };
  const { tasks } = await cast.clerk.asks('see-inspection', { params });
  const on = await today(years);
  const inspectOn = addDays(on, DAYS_AHEAD);
  await cast.clerk.asks('notify-inspections', {
    params,
    body: {
      tasks: tasks.map(({ id, version }) => ({ task: id, version, inspectOn })),
      ways: ['on-site'],
      recusalUntil: addDays(on, 3),
    },
  });
}

/** Typed by one on the spot, handed in with its hash, signed by every other. */
async function inspect(years: Years, inspection: string): Promise<void> {
  const { cast, play } = years;
  const { tasks } = await cast.clerk.asks('see-inspection', { params: { inspection } });
  play.progress.stage('inspected', tasks.length);
  await inParallel(tasks, play.atOnce, async (task, place) => {
    const [first, ...others] = sentTo(task, years.inspectors);
    if (first === undefined) throw new Error(`nobody was sent to ${task.platform.number}`);
    const params = { task: task.id };
    const begun = await first.visitor.asks('begin-inspection', {
      params,
      body: { version: task.version, declaresNoInterest: true },
    });
    const { items } = await first.visitor.asks('see-inspection-task', { params });
    const values = findingsOf(
      items.map(({ id }) => id),
      place % 3 === 0,
      addDays(await today(years), 60),
    );
    for (const [field, value] of Object.entries(values)) {
      const { saved } = await first.visitor.asks('save-findings', {
        params,
        body: { fields: [{ field, basedOn: 0, value }] },
      });
      expects(
        play,
        'what is saved on the standing revision is kept',
        saved.length === 1,
        `${task.id} ${field}`,
      );
    }
    const told = await first.visitor.asks('hand-in-findings', {
      params,
      body: { version: begun.version, fields: [], declaresTrue: true },
    });
    let { version } = told;
    for (const other of others) {
      const forged = await other.visitor.tries('sign-findings', {
        params,
        body: { version, hash: '0'.repeat(64) },
      });
      expects(
        play,
        'an inspector signs the copy that was handed in, and no other (A4.3)',
        !forged.ok,
        task.id,
      );
      ({ version } = await other.visitor.asks('sign-findings', {
        params,
        body: { version, hash: told.hash },
      }));
    }
    const seen = await cast.clerk.asks('see-inspection-task', { params });
    expects(
      play,
      'findings stand once every inspector has signed (A4.3)',
      seen.state === 'signed' && seen.signatures.length === task.inspectors.length,
      `${task.id}: ${seen.state} with ${seen.signatures.length}`,
    );
    play.progress.step();
  });
}

/** One in three has to put something right; everything else conforms. */
function findingsOf(items: readonly string[], wrong: boolean, until: Day): Readonly<Record<string, string>> {
  const [bad] = items;
  return {
    ...Object.fromEntries(
      items.map((item) => [verdictField(item), wrong && item === bad ? 'rectify' : 'conforming']),
    ),
    ...(wrong && bad !== undefined
      ? { [noteField(bad)]: '登记信息与备案不一致（虚构）。', rectify_until: until }
      : {}),
    overall: wrong ? 'rectify' : 'normal',
    facts: '逐项查看资料和现场，如实记录（虚构）。',
    party_stand: 'signed',
    party_name: '郑示远',
  };
}

function sentTo(task: Pick<Task, 'inspectors'>, all: readonly InspectorCast[]): readonly InspectorCast[] {
  return task.inspectors.flatMap(({ id }) => all.find((one) => one.id === id) ?? []);
}
