import { checkTranscript, witnessCommitment } from '@qichuang/engine-draw';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { appoint, newExpert, registration, setUp, signedIn } from '../testing/people.ts';
import { Visitor } from '../testing/visitor.ts';

const PROGRAMME = 'digital-economy-2023';
const NONCES = [
  ['监督处', '0123456789abcdef0123456789abcdef'],
  ['示例大学', 'fedcba9876543210fedcba9876543210'],
] as const;

let open: TestHouse;
let clerk: Visitor;
let approver: Visitor;
let elsewhere: Visitor;
let expert: Visitor;
let other: Visitor;
let draw: string;
let unpublished: string;

function plan(title: string, subject: string) {
  const candidates = ['甲', '乙', '丙', '丁', '戊'].map((name, nth) => ({
    subject: nth === 0 ? subject : '',
    name: `示例专家${name}`,
  }));
  return {
    programme: PROGRAMME,
    purpose: 'experts',
    about: '',
    title,
    hash: 'sm3',
    strata: [
      {
        name: '技术专家',
        take: 2,
        reserves: 1,
        candidates,
        excluded: [{ subject: '', name: '示例专家己', reason: '与申报单位同属一个单位' }],
      },
    ],
    witnesses: NONCES.map(([source]) => ({ source, person: '示例人' })),
    publicSource: '示例公开数值',
    fallback: '',
    deadline: null,
    repeats: null,
  };
}

async function step(who: Visitor, path: string, body: object = {}) {
  const { json } = await clerk.ask('GET', `/api/v1/draws/${draw}`);
  const reply = await who.ask('POST', `/api/v1/draws/${draw}/${path}`, {
    body: { version: json['version'], ...body },
  });
  if (reply.status !== 200) throw new Error(`${path}: ${JSON.stringify(reply.json)}`);
}

beforeAll(async () => {
  open = await openTestHouse();
  const { app } = open;
  await setUp(app);
  await new Visitor(app).ask('POST', '/api/v1/organisations', { body: registration('submitter') });
  clerk = await appoint(app, 'clerk-zj', 'authority-clerk', { kind: 'authority', programme: PROGRAMME });
  approver = await appoint(app, 'approver-zj', 'authority-approver', {
    kind: 'authority',
    programme: PROGRAMME,
  });
  elsewhere = await appoint(app, 'clerk-dsj', 'authority-clerk', {
    kind: 'authority',
    programme: 'bigdata-2020',
  });
  const added = await clerk.ask('POST', '/api/v1/experts', { body: newExpert('reader') });
  expert = await signedIn(app, 'reader');
  other = await signedIn(app, 'submitter');
  const first = await clerk.ask('POST', '/api/v1/draws', {
    body: plan('示例：评审专家抽取', String(added.json['id'])),
  });
  draw = String(first.json['id']);
  unpublished = String(
    (await clerk.ask('POST', '/api/v1/draws', { body: plan('示例：未公布', '') })).json['id'],
  );
  await step(approver, 'publication');
  for (const [source, nonce] of NONCES)
    await step(clerk, 'commitments', { source, commitment: witnessCommitment('sm3', nonce) });
  for (const [source, nonce] of NONCES) await step(clerk, 'reveals', { source, nonce });
  await step(clerk, 'value', { source: '示例公开数值', value: '3 14 15', evidence: '' });
});

afterAll(() => open.close());

describe('who sees what of a draw (A3.3, A4.3)', () => {
  test.each([
    ['the public', () => new Visitor(open.app), false],
    ['an applicant', () => other, false],
    ['a candidate', () => expert, false],
    ['the authority of another programme', () => elsewhere, false],
    ['the authority', () => clerk, true],
  ] as const)('%s: names only for the authority that draws', async (_, who, inside) => {
    const seen = await who().ask('GET', `/api/v1/draws/${draw}`);
    expect(seen.status).toBe(200);
    expect(JSON.stringify(seen.json).includes('示例专家')).toBe(inside);
    expect(JSON.stringify(seen.json).includes('示例clerk-zj')).toBe(inside);
    expect((await who().ask('GET', `/api/v1/draws/${unpublished}`)).status).toBe(inside ? 200 : 404);
    const listed = (await who().ask('GET', '/api/v1/draws')).json['rows'] as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(inside ? [unpublished, draw] : [draw]);
  });

  test('a candidate gets the salt of its own id and of no other, and learns how it fared', async () => {
    const own = await expert.ask('GET', `/api/v1/draws/${draw}/own`);
    const rows = own.json['rows'] as { name: string; salt: string; fate: string }[];
    expect(rows).toMatchObject([{ name: '示例专家甲', stratum: '技术专家' }]);
    expect(rows[0]?.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(rows[0]?.fate).not.toBeNull();
    expect((await other.ask('GET', `/api/v1/draws/${draw}/own`)).json['rows']).toEqual([]);
    expect((await new Visitor(open.app).ask('GET', `/api/v1/draws/${draw}/own`)).status).toBe(401);
  });

  test('the record anyone downloads is canonical, names nobody, and holds', async () => {
    const answer = await open.app.request(`/api/v1/draws/${draw}/record?format=json`);
    const text = await answer.text();
    expect(text).not.toContain('示例专家');
    const told = checkTranscript(JSON.parse(text));
    expect(told.verdict).toBe('holds');
    const paper = await open.app.request(`/api/v1/draws/${draw}/record?format=docx`);
    expect(paper.status).toBe(200);
    const none = await open.app.request(`/api/v1/draws/${unpublished}/record?format=json`);
    expect(none.status).toBe(404);
  });

  test('the public pages show number, commitment, witnesses, seed and result without a script', async () => {
    const { json } = await clerk.ask('GET', `/api/v1/draws/${draw}`);
    const [stratum] = json['strata'] as { commitment: string; seed: string }[];
    for (const language of ['zh', 'en']) {
      const page = await (await open.app.request(`/draws/${draw}?lang=${language}`)).text();
      const bare = page.replaceAll(/<\/?span>/g, '');
      for (const shown of [
        stratum?.commitment ?? '?',
        stratum?.seed ?? '?',
        '监督处',
        '3 14 15',
        NONCES[0][1],
      ])
        expect(bare).toContain(shown);
      expect(page).not.toContain('示例专家');
    }
    expect((await open.app.request(`/draws/${unpublished}`)).status).toBe(404);
    const list = await (await open.app.request('/draws')).text();
    expect(list).toContain('示例：评审专家抽取');
    expect(list).not.toContain('示例：未公布');
  });

  test('once the authority lets names be seen, everybody sees them', async () => {
    await step(approver, 'confirmation');
    await step(approver, 'names');
    const seen = await new Visitor(open.app).ask('GET', `/api/v1/draws/${draw}`);
    expect(JSON.stringify(seen.json)).toContain('示例专家甲');
    expect(JSON.stringify(seen.json)).not.toContain('salt');
  });
});
