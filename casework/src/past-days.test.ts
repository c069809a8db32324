import { addDays, type Day, day, type Instant, instant, type Result } from '@qichuang/base';
import type { Application, Measure, Milestone, Platform, Refusal } from '@qichuang/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withdrawApplication } from './application/withdraw-application.ts';
import { followRecord } from './changes/follow-record.ts';
import { openDuty } from './filings/open-duty.ts';
import { act, newId } from './fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from './fixtures/platform-world.ts';
import { decideMeasure, stateOnMeasure } from './measures/decide-measure.ts';
import { proposeMeasure } from './measures/propose-measure.ts';
import { askMilestoneChange, decideMilestoneChange } from './record/change-milestone.ts';
import { confirmMilestone, reportMilestone } from './record/check-milestone.ts';
import { identityMoves } from './record/identity-moves.ts';
import { keepPlatformFile } from './record/platform-file.ts';
import { expirePlatform } from './renewal/expiry.ts';
import { commit } from './spine/commit.ts';
import { strikeSupport } from './support/decide-support.ts';
import { recordSupport } from './support/record-support.ts';

const BEGINS = day('2026-02-01');
const CLOCK = { person: null, office: null };
const PROOF = 'a'.repeat(64);

const FAMILIES = [
  'counted',
  'platforms',
  'applications',
  'milestones',
  'duties',
  'grades',
  'measures',
  'support',
  'inspections',
  'outcomes',
  'goals',
] as const;

const STEPS = [
  'support',
  'strike',
  'propose',
  'hear',
  'decide',
  'report',
  'confirm',
  'ask',
  'consent',
  'withdraw',
  'city',
  'expire',
  'duty',
] as const;

const step = fc.record({
  what: fc.constantFrom(...STEPS),
  /** How many days after the step before. */
  later: fc.integer({ min: 1, max: 25 }),
  pick: fc.nat({ max: 50 }),
});

/** What no run is without, so that there is something to be told of. */
const ALWAYS = (['support', 'report', 'withdraw', 'city', 'duty'] as const).map((what, pick) => ({
  what,
  later: 3,
  pick,
}));

let world: PlatformWorld;
let documents = 0;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(async () => {
  await world.store.close();
});

/** What happens in one run happens to its own things: two platforms, one of which ends soon, their tasks, and an application. */
interface Own {
  readonly platforms: readonly Platform[];
  readonly milestones: readonly Milestone[];
  readonly applications: readonly Application[];
  readonly measures: string[];
  readonly supports: string[];
}

async function openRun(): Promise<Own> {
  const platforms = [await world.platform(), await world.platform({ validUntil: day('2026-05-10') })];
  const milestones: Milestone[] = [];
  for (const platform of platforms) {
    for (const [item, values] of [
      ['name', { name: platform.name }],
      ['holder', { name: platform.organisationName }],
      ['city', { code: platform.city }],
    ] as const)
      await world.put('recordEntry', {
        id: newId('ren'),
        version: 1,
        state: 'standing',
        platform: platform.id,
        programme: platform.programme,
        item,
        validFrom: platform.announcedOn,
        validUntil: null,
        values,
        files: [],
        recordedAt: morning(platform.announcedOn),
        recordedBy: null,
        filing: null,
        supersededAt: null,
        supersededBy: null,
        correctionReason: '',
      });
    const body = {
      platform: platform.id,
      name: '示例证明.pdf',
      media: 'pdf',
      bytes: 1,
      hash: PROOF,
    } as const;
    await keepPlatformFile(world.desk, act(world.handler, morning(BEGINS), body));
    milestones.push(
      await world.put('milestone', {
        id: newId('mst'),
        version: 1,
        state: 'planned',
        platform: platform.id,
        programme: platform.programme,
        recommender: platform.recommender,
        origin: 'application',
        general: null,
        task: '示例任务',
        deliverable: '',
        dueOn: day('2026-04-01'),
        doneOn: null,
        proof: [],
        note: '',
        checked: null,
        asked: null,
        moved: [],
      }),
    );
  }
  return {
    platforms,
    milestones,
    applications: [await world.application('accepted')],
    measures: [],
    supports: [],
  };
}

function morning(on: Day): Instant {
  return instant(`${on}T02:00:00.000Z`);
}

/** One act by whoever may do it; one that is refused has changed nothing, as when people try what is not lawful. */
async function happens(own: Own, what: (typeof STEPS)[number], pick: number, at: Instant): Promise<boolean> {
  const { desk, recommender, authority } = world;
  const one = <Of>(of: readonly Of[]) => of[pick % Math.max(of.length, 1)];
  const platform = one(own.platforms);
  const milestone = await found('milestone', one(own.milestones)?.id);
  const measure = await found('measure', one(own.measures));
  const support = await found('support', one(own.supports));
  if (platform === undefined) throw new Error('a run without a platform');
  const done = async (result: Promise<Result<unknown, Refusal>>) => (await result).ok;
  switch (what) {
    case 'support': {
      documents += 1;
      const line = {
        platform: platform.id,
        kind: 'fund',
        source: 'city',
        sourceName: '示例市财政局',
        amountFen: 1_000_000 + pick,
        receivedFen: 0,
        decidedOn: '2026-02-01',
        purpose: '示例',
        documentNumber: `示例〔2026〕${documents} 号`,
        files: [],
        pilot: null,
      };
      const result = await recordSupport(desk, act(recommender.clerk, at, { lines: [line] }));
      if (result.ok) own.supports.push(...result.value.ids);
      return result.ok;
    }
    case 'strike':
      if (support === undefined) return false;
      return done(
        strikeSupport(
          desk,
          act(recommender.approver, at, { support: support.id, version: support.version, reason: '示例' }),
        ),
      );
    case 'propose': {
      const kinds: readonly Measure['kind'][] = ['warning', 'revocation', 'commendation'];
      const result = await proposeMeasure(
        desk,
        act(authority.clerk, at, {
          platform: platform.id,
          kind: one(kinds) ?? 'warning',
          source: { kind: 'other' as const, id: '' },
          ground: '示例',
          facts: '示例',
          evidence: '示例',
          clause: 'B5.3',
          dueOn: null,
        }),
      );
      if (result.ok) own.measures.push(result.value.id);
      return result.ok;
    }
    case 'hear':
      if (measure === undefined) return false;
      return done(
        stateOnMeasure(
          desk,
          act(world.submitter, at, { measure: measure.id, version: measure.version, text: '示例' }),
        ),
      );
    case 'decide': {
      if (measure === undefined) return false;
      const body = {
        measure: measure.id,
        version: measure.version,
        decision: 'decide' as const,
        reason: '示例',
        documentNumber: '示例〔2026〕1 号',
      };
      return done(decideMeasure(desk, act(authority.approver, at, body)));
    }
    case 'report': {
      if (milestone === undefined) return false;
      const body = { milestone: milestone.id, version: milestone.version, note: '', files: [PROOF] };
      return done(reportMilestone(desk, act(world.handler, at, { ...body, doneOn: at.slice(0, 10) })));
    }
    case 'confirm':
      if (milestone === undefined) return false;
      return done(
        confirmMilestone(
          desk,
          act(recommender.clerk, at, {
            milestone: milestone.id,
            version: milestone.version,
            finding: '示例',
          }),
        ),
      );
    case 'ask':
      if (milestone === undefined) return false;
      return done(
        askMilestoneChange(
          desk,
          act(world.handler, at, {
            milestone: milestone.id,
            version: milestone.version,
            to: addDays(milestone.dueOn, 60 + pick),
            reason: '示例',
          }),
        ),
      );
    case 'consent':
      if (milestone === undefined) return false;
      return done(
        decideMilestoneChange(
          desk,
          act(recommender.approver, at, {
            milestone: milestone.id,
            version: milestone.version,
            consents: true,
            reason: '示例',
          }),
        ),
      );
    case 'withdraw': {
      const application = await found('application', one(own.applications)?.id);
      if (application === undefined) return false;
      const body = { application: application.id, version: application.version, reason: '示例' };
      return done(withdrawApplication(desk, act(world.submitter, at, body)));
    }
    case 'city': {
      const city = one(['3702', '3706', '3713']) ?? '3702';
      // From a day that may lie before today: filings tell late of what is true already.
      const from = addDays(day(at.slice(0, 10)), 5 - pick);
      const moved = act(world.handler, at, {});
      const entries = await desk.shelf.where('recordEntry', { platform: platform.id, state: 'standing' });
      const moves = identityMoves(moved, platform, { city: { code: city } }, entries, { from, filing: null });
      await commit(desk, moved, moves, null);
      return done(followRecord(desk, act(CLOCK as never, at, { platform: platform.id })));
    }
    case 'expire':
      return done(expirePlatform(desk, act(CLOCK as never, at, { platform: platform.id })));
    case 'duty': {
      const duty = {
        kind: 'annual-report' as const,
        period: String(2020 + (pick % 6)),
        dueOn: addDays(day(at.slice(0, 10)), 20),
        designatedBy: BEGINS,
        validOn: BEGINS,
      };
      return done(openDuty(desk, act(CLOCK as never, at, { platform: platform.id, duty })));
    }
  }
}

async function found<Kind extends 'milestone' | 'measure' | 'support' | 'application'>(
  kind: Kind,
  id: string | undefined,
) {
  return id === undefined ? undefined : world.desk.shelf.find(kind, id);
}

/** Every number and every row there is on a day, for an authority and for a bureau. */
async function toldOf(on: Day): Promise<string> {
  const asked = { programme: world.programme.id, on, until: instant(`${on}T15:59:59.999Z`) };
  const axes = ['city', 'category', 'year', 'standing', 'kind', 'part'] as const;
  const { dashboardCells, dashboardRows } = world.store.queries;
  const told: unknown[] = [];
  for (const scope of [
    { kind: 'authority', programme: world.programme.id },
    { kind: 'recommender', id: world.bureau.id },
  ] as const)
    for (const family of FAMILIES) {
      const cells = await dashboardCells(scope, [family], asked, axes);
      const { rows, total } = await dashboardRows(scope, family, asked, {}, { limit: 1000 });
      expect(total).toBe(rows.length);
      expect(total).toBe(cells.reduce((sum, { count }) => sum + count, 0));
      told.push(family, cells, rows);
    }
  return JSON.stringify(told);
}

describe('a dashboard as of a past day (A4.2, B1)', () => {
  test('what was told at the end of a day is told of that day for ever, whatever happens afterwards', async () => {
    let changed = 0;
    let acts = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        const own = await openRun();
        const told = new Map<Day, string>();
        let on = BEGINS;
        for (const { what, later, pick } of [...ALWAYS, ...steps]) {
          on = addDays(on, later);
          const before = await toldOf(on);
          if (await happens(own, what, pick, morning(on))) acts += 1;
          const after = await toldOf(on);
          if (before !== after) changed += 1;
          told.set(on, after);
        }
        for (const [past, then] of told) expect(await toldOf(past)).toBe(then);
      }),
      { numRuns: 3, endOnFailure: true },
    );
    // The runs did something, and the dashboard saw it.
    expect(acts).toBeGreaterThan(5);
    expect(changed).toBeGreaterThan(5);
  }, 300_000);

  test('what a line was before its first act is told of the days before that act', async () => {
    const platform = await world.platform();
    const lines = [
      {
        platform: platform.id,
        kind: 'fund',
        source: 'city',
        sourceName: '示例市财政局',
        amountFen: 77,
        receivedFen: 0,
        decidedOn: '2026-03-01',
        purpose: '示例',
        documentNumber: '示例〔2026〕77777 号',
        files: [],
        pilot: null,
      },
    ];
    const entered = morning(day('2026-03-10'));
    const recorded = await recordSupport(world.desk, act(world.recommender.clerk, entered, { lines }));
    const [support = ''] = recorded.ok ? recorded.value.ids : [];
    const struck = morning(day('2026-03-20'));
    await strikeSupport(
      world.desk,
      act(world.recommender.approver, struck, { support, version: 1, reason: '示例' }),
    );
    const countOn = async (on: string) => {
      const asked = { programme: world.programme.id, on: day(on), until: instant(`${on}T15:59:59.999Z`) };
      const scope = { kind: 'authority', programme: world.programme.id } as const;
      const { rows } = await world.store.queries.dashboardRows(scope, 'support', asked, {}, { limit: 1000 });
      return rows.filter(({ key }) => key === support).length;
    };
    // Decided on the 1st, but nobody knew of it before the 10th; struck on the 20th.
    expect([await countOn('2026-03-09'), await countOn('2026-03-10'), await countOn('2026-03-20')]).toEqual([
      0, 1, 0,
    ]);
  });
});
