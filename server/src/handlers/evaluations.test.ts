import { addDays, addMs, dayIn, SHANGHAI } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newExpert, signedIn } from '../testing/people.ts';
import { openPlatformHouse, type PlatformHouse, PROGRAMME } from '../testing/platform-house.ts';
import { Visitor } from '../testing/visitor.ts';

interface Reply {
  readonly status: number;
  readonly json: Record<string, unknown>;
}

const DAY_MS = 86_400_000;

let experts: readonly Visitor[];

/** The campaign and its one evaluation the tests walk through, in order. */
let campaign: string;
let evaluation: string;

let open: PlatformHouse['open'];
let host: PlatformHouse['host'];
let stranger: PlatformHouse['stranger'];
let clerk: PlatformHouse['clerk'];
let approver: PlatformHouse['approver'];
let recommends: PlatformHouse['recommends'];
let elsewhere: PlatformHouse['elsewhere'];
let put: PlatformHouse['put'];
let newId: PlatformHouse['newId'];
let platform: PlatformHouse['platform'];

beforeAll(async () => {
  ({ open, host, stranger, clerk, approver, recommends, elsewhere, put, newId, platform } =
    await openPlatformHouse());
  for (const account of ['reader-a', 'reader-b'])
    await clerk.ask('POST', '/api/v1/experts', { body: newExpert(account) });
  experts = [await signedIn(open.app, 'reader-a'), await signedIn(open.app, 'reader-b')];
  for (const expert of experts)
    await does(expert, 'standing-declaration', { version: 1, ties: [], none: true });
});

afterAll(async () => {
  await open.close();
});

async function does(who: Visitor, path: string, body: object): Promise<Reply> {
  const reply = await who.ask('POST', `/api/v1/${path}`, { body });
  if (reply.status !== 200) throw new Error(`${path}: ${JSON.stringify(reply.json)}`);
  return reply;
}

async function step(who: Visitor, path: string, more: object = {}): Promise<Reply> {
  const { json } = await clerk.ask('GET', `/api/v1/campaigns/${campaign}`);
  return does(who, `campaigns/${campaign}/${path}`, { version: json['version'], ...more });
}

const seenBy = (who: Visitor) => who.ask('GET', `/api/v1/evaluations/${evaluation}`);

async function plan(on: Platform): Promise<string> {
  const today = dayIn(open.house.clock.now(), SHANGHAI);
  const planned = await does(clerk, 'campaigns', {
    programme: PROGRAMME,
    kind: 'ad-hoc',
    title: '示例：视情评估',
    from: addDays(today, -400),
    until: addDays(today, -1),
    selfAssessmentDueOn: addDays(today, 20),
    expertsEach: 2,
    platforms: [on.id],
  });
  return String(planned.json['id']);
}

describe('who sees what of an evaluation (A3.8, B5.3)', () => {
  test('a planned campaign is the authority’s own affair; the planner does not start it', async () => {
    campaign = await plan(await platform());
    for (const [who, status] of [
      [clerk, 200],
      [approver, 200],
      [elsewhere, 404],
      [host, 403],
      [recommends, 403],
      [experts[0] as Visitor, 403],
      [new Visitor(open.app), 401],
    ] as const)
      expect((await who.ask('GET', `/api/v1/campaigns/${campaign}`)).status).toBe(status);
    expect((await host.ask('GET', '/api/v1/evaluations')).json['rows']).toEqual([]);
    const own = await clerk.ask('POST', `/api/v1/campaigns/${campaign}/start`, { body: { version: 1 } });
    expect(own.status).toBe(403);
  });

  test('once started host, recommender and authority find the evaluation, everyone else nothing', async () => {
    await step(approver, 'start');
    const { json } = await clerk.ask('GET', `/api/v1/campaigns/${campaign}`);
    const [member] = json['members'] as { id: string; selfAssessment: { state: string } }[];
    evaluation = String(member?.id);
    expect(member?.selfAssessment.state).toBe('open');
    for (const [who, status] of [
      [host, 200],
      [recommends, 200],
      [clerk, 200],
      [stranger, 404],
      [elsewhere, 404],
      [experts[0] as Visitor, 404],
      [new Visitor(open.app), 401],
    ] as const) {
      expect((await seenBy(who)).status).toBe(status);
      const rows = (await who.ask('GET', '/api/v1/evaluations')).json['rows'] as { id: string }[] | undefined;
      expect(rows?.some(({ id }) => id === evaluation) ?? false).toBe(status === 200);
    }
  });

  test('an expert reads the material after the declaration, and the sheet is the programme’s', async () => {
    await step(clerk, 'scoring');
    for (const expert of experts) {
      const [row] = (await expert.ask('GET', '/api/v1/assessments')).json['rows'] as { id: string }[];
      const locked = (await expert.ask('GET', `/api/v1/assessments/${row?.id}`)).json;
      expect(locked).toMatchObject({ state: 'assigned', material: null, sheet: [] });
      const tasks = (await expert.ask('GET', '/api/v1/tasks')).json['rows'];
      expect(tasks).toMatchObject([{ kind: 'expert.assessment', link: `/app/assessments/${row?.id}` }]);
      await does(expert, `assessments/${row?.id}/declaration`, { version: 1, conflict: false, reason: '' });
      const { json } = await expert.ask('GET', `/api/v1/assessments/${row?.id}`);
      const sheet = json['sheet'] as { criterion: string; points: number }[];
      expect(sheet.reduce((sum, { points }) => sum + points, 0)).toBe(25);
      const scores = sheet.map(({ criterion, points }) => ({
        criterion,
        halfPoints: points,
        comment: '示例评语',
      }));
      const over = scores.map((one) => ({ ...one, halfPoints: 100 }));
      const path = `/api/v1/assessments/${row?.id}/scores`;
      expect(
        (await expert.ask('POST', path, { body: { version: 2, scores: over, comment: '' } })).status,
      ).toBe(422);
      await does(expert, path.slice('/api/v1/'.length), { version: 2, scores, comment: '示例总评' });
    }
    const [one, other] = experts as readonly [Visitor, Visitor];
    const [row] = (await one.ask('GET', '/api/v1/assessments')).json['rows'] as { id: string }[];
    expect((await other.ask('GET', `/api/v1/assessments/${row?.id}`)).status).toBe(404);
    expect((await host.ask('GET', `/api/v1/assessments/${row?.id}`)).status).toBe(403);
  });

  test('what waits stands on the home page of whom it waits for, and of nobody else', async () => {
    const kinds = async (who: Visitor) =>
      ((await who.ask('GET', '/api/v1/tasks')).json['rows'] as { kind: string }[]).map(({ kind }) => kind);
    expect(await kinds(experts[0] as Visitor)).not.toContain('expert.assessment-open');
    await step(clerk, 'grades', { caps: [] });
    expect(await kinds(host)).toContain('host.evaluation');
    expect(await kinds(stranger)).not.toContain('host.evaluation');
    expect(await kinds(approver)).toContain('authority.campaign-graded');
    expect(await kinds(elsewhere)).not.toContain('authority.campaign-graded');
  });

  test('a draft result is between the authority and the host, and names no expert to the host', async () => {
    await step(clerk, 'grades', { caps: [{ evaluation, cap: 'unfiled-change', basis: '示例依据' }] });
    const inside = (await seenBy(clerk)).json;
    expect(inside).toMatchObject({ state: 'graded', totalHundredths: 1250, grade: 'fail' });
    expect(JSON.stringify(inside)).toContain('示例专家');
    const own = (await seenBy(host)).json;
    expect(own).toMatchObject({ state: 'graded', totalHundredths: 1250, grade: 'fail' });
    expect(own['assessments']).toMatchObject([{ expert: null, halfPoints: null, comment: '示例总评' }, {}]);
    expect(JSON.stringify(own)).not.toContain('示例专家');
    const { json } = await seenBy(recommends);
    expect(json).toMatchObject({
      state: 'assessed',
      totalHundredths: null,
      grade: null,
      quantitative: [],
      qualitative: [],
      assessments: [],
      caps: [],
    });
    const counts = (await recommends.ask('GET', '/api/v1/evaluations')).json['counts'];
    expect(counts).toEqual({ assessed: 1 });
    const drafts = await recommends.ask('GET', '/api/v1/evaluations?state=graded');
    expect(drafts.json).toMatchObject({ rows: [], total: 0 });
    expect((await new Visitor(open.app).ask('GET', '/api/v1/published-evaluations')).json['rows']).toEqual(
      [],
    );
  });

  test('the host states its view; nothing is published before the time for it is over', async () => {
    const version = (await seenBy(host)).json['version'];
    await does(host, `evaluations/${evaluation}/statement`, { version, text: '示例：申辩意见' });
    expect((await seenBy(clerk)).json['statement']).toMatchObject({ text: '示例：申辩意见' });
    expect((await seenBy(recommends)).json['statement']).toBeNull();
    const { json } = await approver.ask('GET', `/api/v1/campaigns/${campaign}`);
    const early = await approver.ask('POST', `/api/v1/campaigns/${campaign}/publication`, {
      body: { version: json['version'], documentNumber: '示例〔2026〕3 号' },
    });
    expect(early.json['kind']).toBe('too-early');
  });

  test('published, the grade is for everyone, points and reasons for those it concerns', async () => {
    const now = await open.house.desk.shelf.find('campaign', campaign);
    const result = await open.house.desk.shelf.find('evaluation', evaluation);
    if (now === undefined || result === undefined) throw new Error('gone');
    const published = {
      by: now.prepared.by,
      at: now.prepared.at,
      documentNumber: '示例〔2026〕3 号',
    };
    await put(
      {
        kind: 'campaign',
        previous: now,
        next: { ...now, version: now.version + 1, state: 'published', published },
      },
      {
        kind: 'evaluation',
        previous: result,
        next: { ...result, version: result.version + 1, state: 'published' },
      },
    );
    const told = await new Visitor(open.app).ask('GET', '/api/v1/published-evaluations');
    expect(told.json['rows']).toMatchObject([{ id: evaluation, grade: 'fail' }]);
    expect(JSON.stringify(told.json)).not.toMatch(/1250|示例依据|示例总评|示例专家/);
    for (const language of ['zh', 'en']) {
      const page = await (await open.app.request(`/decisions?lang=${language}`)).text();
      expect(page).toContain('示例〔2026〕3 号');
      expect(page).toContain(language === 'zh' ? '不合格' : 'Fail');
      expect(page).not.toMatch(/12\.5|示例依据|示例总评|示例专家/);
    }
    expect((await seenBy(recommends)).json).toMatchObject({ state: 'published', totalHundredths: 1250 });
    expect((await seenBy(stranger)).status).toBe(404);
    for (const format of ['xlsx', 'csv', 'json']) {
      const path = `/api/v1/campaigns/${campaign}/export?format=${format}`;
      expect((await clerk.ask('GET', path)).status).toBe(200);
      expect((await elsewhere.ask('GET', path)).status).toBe(404);
    }
  });

  test('the circular on the results is the office’s to send out, and there once there are grades (D13)', async () => {
    const paper = `/api/v1/campaigns/${campaign}/paper`;
    const sent = await clerk.ask('GET', paper);
    expect(sent.status).toBe(200);
    expect(sent.headers.get('content-type')).toContain('wordprocessingml');
    for (const who of [recommends, stranger, elsewhere])
      expect([403, 404]).toContain((await who.ask('GET', paper)).status);
    const early = await plan(await platform());
    expect((await clerk.ask('GET', `/api/v1/campaigns/${early}/paper`)).status).toBe(404);
  });

  test('the circular names platforms as they were called on its day, and no measure before it is decided (D13)', async () => {
    const text = async () => {
      const path = `/api/v1/campaigns/${campaign}/paper`;
      const reply = await open.app.request(path, { headers: { cookie: clerk.cookie } });
      const zip = await JSZip.loadAsync(await reply.arrayBuffer());
      return ((await zip.file('word/document.xml')?.async('string')) ?? '').replace(/<[^>]+>/g, '');
    };
    const { desk } = open.house;
    const [result] = await desk.shelf.where('evaluation', { campaign });
    const of = await desk.shelf.find('platform', result?.platform ?? '');
    if (result === undefined || of === undefined) throw new Error('gone');
    const entry = {
      version: 1,
      state: 'standing' as const,
      platform: of.id,
      programme: of.programme,
      item: 'name',
      values: { name: of.name },
      files: [],
      recordedBy: null,
      filing: null,
      supersededAt: null,
      supersededBy: null,
      correctionReason: '',
    };
    const now = open.house.clock.now();
    const today = dayIn(now, SHANGHAI);
    const laterName = '虚构后来更名的实验室';
    const first = {
      ...entry,
      state: 'superseded' as const,
      validFrom: of.announcedOn,
      validUntil: null,
      supersededAt: now,
    };
    await put(
      { kind: 'platform', previous: of, next: { ...of, version: of.version + 1, name: laterName } },
      {
        kind: 'recordEntry',
        previous: null,
        next: { ...first, id: newId('ren'), recordedAt: addMs(now, -DAY_MS) },
      },
      {
        kind: 'recordEntry',
        previous: null,
        next: {
          ...entry,
          id: newId('ren'),
          values: { name: laterName },
          validFrom: today,
          validUntil: null,
          recordedAt: now,
        },
      },
    );
    const told = await text();
    expect(told).toContain('示例〔2026〕3号');
    expect(told).toContain('不合格1个（附件1）');
    expect(told).toContain(`${of.number}${of.name}`);
    expect(told).not.toContain(laterName);
    expect(told).toContain('依程序另行决定');
  });

  test('a cancelled campaign takes its tasks back', async () => {
    campaign = await plan(await platform());
    await step(approver, 'start');
    await step(approver, 'cancellation', { reason: '示例理由' });
    const { json } = await clerk.ask('GET', `/api/v1/campaigns/${campaign}`);
    expect(json).toMatchObject({ state: 'cancelled', members: [{ state: 'excused' }] });
    const asked = await open.house.desk.shelf.where('filing', { about: campaign });
    expect(asked.map(({ state }) => state)).toEqual(['withdrawn']);
  });
});
