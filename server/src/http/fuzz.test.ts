import { randomUUID } from 'node:crypto';
import { REQUESTS, type RequestName, type RequestShape } from '@qichuang/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HANDLERS } from '../handlers/handlers.ts';
import { arbitraryOf, hostileJson } from '../testing/arbitrary.ts';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { appoint, newExpert, openRound, registration, setUp, signedIn } from '../testing/people.ts';
import { Visitor } from '../testing/visitor.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 12);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_251_122);
// These take rights away from those who try the rest, so they come last.
const LAST = [
  'end-office',
  'end-handler',
  'end-recommender',
  'set-person-state',
  'reset-password',
  'change-password',
  'sign-out',
];
const NAMES = (Object.keys(REQUESTS) as RequestName[])
  .filter((name) => name in HANDLERS)
  .sort((one, other) => LAST.indexOf(one) - LAST.indexOf(other));

let open: TestHouse;
const visitors: Visitor[] = [];
const byRole = new Map<string, Visitor>();
let known: readonly string[] = [];

beforeAll(async () => {
  open = await openTestHouse();
  const { app, house } = open;
  await setUp(app);
  const registered = await new Visitor(app).ask('POST', '/api/v1/organisations', {
    body: registration('fuzzed'),
  });
  const programme = 'digital-economy-2023';
  const clerk = await appoint(app, 'zj-clerk', 'authority-clerk', { kind: 'authority', programme });
  const approver = await appoint(app, 'zj-approver', 'authority-approver', { kind: 'authority', programme });
  const recommender = await clerk.ask('POST', '/api/v1/recommenders', {
    body: { kind: 'city', name: '示例市局', nameEn: 'Made-up bureau', city: '3701' },
  });
  const unit = { kind: 'recommender', id: recommender.json['id'] };
  const applicant = await signedIn(app, 'fuzzed');
  const round = await openRound(app, clerk, approver);
  const application = await applicant.ask('POST', `/api/v1/rounds/${round}/applications`, {
    body: { category: 'laboratory', kind: '' },
  });
  const expert = await clerk.ask('POST', '/api/v1/experts', { body: newExpert('fuzz-expert') });
  const expertVisitor = await signedIn(app, 'fuzz-expert');
  const own: readonly (readonly [string, Visitor])[] = [
    ['anyone', new Visitor(app)],
    ['authority.clerk', clerk],
    ['authority.approver', approver],
    ['recommender.clerk', await appoint(app, 'rec-clerk', 'recommender-clerk', unit)],
    ['recommender.approver', await appoint(app, 'rec-approver', 'recommender-approver', unit)],
    ['applicant.approver', applicant],
    ['expert', expertVisitor],
    ['system-administrator', await signedIn(app, 'system')],
    ['security-administrator', await signedIn(app, 'security')],
    ['auditor', await signedIn(app, 'auditor')],
  ];
  for (const [hand, visitor] of own) byRole.set(hand, visitor);
  visitors.push(...byRole.values());
  const persons = await house.desk.shelf.where('person', { state: 'active' });
  const offices = await house.desk.shelf.where('office', { state: 'active' });
  known = [
    registered.json['id'],
    recommender.json['id'],
    application.json['id'],
    expert.json['id'],
    round,
    ...persons.map(({ id }) => id),
    ...offices.map(({ id }) => id),
  ].filter((id) => typeof id === 'string');
  expect(known.length).toBeGreaterThan(15);
});
afterAll(() => open.close());

function addressOf(shape: RequestShape): fc.Arbitrary<string> {
  const names = [...shape.path.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => name ?? '');
  const words = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'app_0123456789',
        'rnd_0123456789',
        '1',
        '0',
        '-1',
        '9007199254740993',
        'laboratory',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map(safeEncoded) },
  );
  return fc
    .tuple(...names.map(() => words))
    .map((values) =>
      names.reduce(
        (path, name, index) => path.replace(`:${name}`, values[index] ?? 'x'),
        shape.path as string,
      ),
    );
}

function safeEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()) || 'x';
}

const queryText = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'limit',
        'after',
        'text',
        'format',
        'round',
        'state',
        'sort',
        'category',
        'slot',
        'name',
        'x',
        '__proto__',
      ),
      fc.oneof(
        fc.constantFrom('1', '0', '-5', '1e9', '', 'docx', 'csv', '%00', '一二'),
        fc.string({ unit: 'binary', maxLength: 20 }).map(safeEncoded),
      ),
    ),
    { maxLength: 3 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

function bodyOf(shape: RequestShape): fc.Arbitrary<string | undefined> {
  if (typeof shape.body === 'string') return fc.option(fc.string({ maxLength: 40 }), { nil: undefined });
  const schema = z.toJSONSchema(shape.body, { io: 'input', unrepresentable: 'any' });
  return fc.oneof(
    { weight: 6, arbitrary: arbitraryOf(schema, known).map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: hostileJson },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );
}

type Plan = { readonly who: Visitor; readonly address: string; readonly body: string | undefined };

/** A request that could be meant: by someone who may send it, of things that are there, with a body of its shape. */
function meant(shape: RequestShape): fc.Arbitrary<Plan> {
  const strict = (schema: z.ZodType) =>
    arbitraryOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), known, true) as fc.Arbitrary<
      Record<string, unknown>
    >;
  const body =
    typeof shape.body === 'string'
      ? fc.constant(undefined)
      : strict(shape.body).map((value) => JSON.stringify(value));
  return fc.record({
    who: fc.constantFrom(...visitorsFor(shape)),
    address: fc.tuple(strict(shape.params), strict(shape.query)).map(([params, query]) => {
      const path = shape.path.replace(/:([A-Za-z]+)/g, (_, name: string) =>
        encodeURIComponent(String(params[name])),
      );
      const asked = new URLSearchParams();
      for (const [name, value] of Object.entries(query)) asked.set(name, String(value));
      return asked.size === 0 ? path : `${path}?${asked}`;
    }),
    body,
  });
}

function random(shape: RequestShape): fc.Arbitrary<Plan> {
  const address = fc
    .tuple(addressOf(shape), queryText)
    .map(([path, query]) => (query === '' ? path : `${path}?${query}`));
  return fc.record({ who: fc.constantFrom(...visitors), address, body: bodyOf(shape) });
}

function visitorsFor({ audience }: RequestShape): readonly Visitor[] {
  if (typeof audience === 'string') return visitors;
  const hands = audience.map((hand) => hand.replace('partner', 'applicant'));
  const fitting = [...byRole].filter(([role]) =>
    hands.some((hand) => role === hand || role.startsWith(`${hand}.`)),
  );
  return fitting.length === 0 ? visitors : fitting.map(([, visitor]) => visitor);
}

const oddHeaders = fc.record(
  {
    'accept-language': fc.constantFrom('en', 'zh-CN', 'fr;q=0.1', ',,,'),
    'content-type': fc.constantFrom('application/json', 'text/plain', 'application/json; charset=gbk', ''),
    'idempotency-key': fc.constantFrom('short', 'same-key-every-time', 'x'.repeat(300)),
    cookie: fc.constantFrom('qichuang=x', 'qichuang=', ';;=;', `qichuang=${'A'.repeat(43)}`),
    origin: fc.constantFrom('null', 'http://localhost', 'not a url'),
    'x-forwarded-for': fc.constantFrom('1.2.3.4', "'; drop table person; --"),
    'content-length': fc.constantFrom('99999999'),
  },
  { requiredKeys: [] },
);

describe('nothing a client can send is answered with an error of ours', () => {
  test('there are handlers to try', () => {
    expect(NAMES.length).toBeGreaterThan(30);
  });

  test.each(NAMES)('%s', { timeout: 120_000 }, async (name) => {
    const shape: RequestShape = REQUESTS[name];
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 2, arbitrary: meant(shape) }, { weight: 1, arbitrary: random(shape) }),
        fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: oddHeaders }),
        async ({ who, address, body }, headers) => {
          const visitor = name === 'sign-out' ? new Visitor(open.app) : who;
          const before = open.told.length;
          const reply = await visitor.ask(shape.method, address, {
            ...(shape.method === 'GET' || body === undefined ? {} : { body }),
            headers: headers as Record<string, string>,
            key: randomUUID(),
          });
          const bugs = open.told
            .slice(before)
            .filter(({ happening }) => happening === 'bug' || happening === 'view-does-not-fit');
          expect(bugs).toEqual([]);
          expect(reply.status).toBeLessThan(500);
          if (reply.status >= 400) {
            expect(reply.json).toMatchObject({
              status: reply.status,
              kind: expect.any(String),
              todo: expect.any(String),
            });
          }
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
