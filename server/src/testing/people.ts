import { makeUscc } from '@qichuang/domain';
import type { Hono } from 'hono';
import { Visitor } from './visitor.ts';

export const PASSWORD = '示例口令-Made-up-9';

const administrator = (account: string) => ({
  account,
  name: `示例${account}`,
  email: `${account}@example.cn`,
  password: PASSWORD,
});

/** The three administrators of a new system. */
export async function setUp(app: Hono): Promise<void> {
  const body = {
    system: administrator('system'),
    security: administrator('security'),
    auditor: administrator('auditor'),
  };
  const reply = await new Visitor(app).ask('POST', '/api/v1/first-run', { body });
  if (reply.status !== 200) throw new Error(`first run: ${JSON.stringify(reply.json)}`);
}

export async function signedIn(app: Hono, account: string, password = PASSWORD): Promise<Visitor> {
  const visitor = new Visitor(app);
  const reply = await visitor.ask('POST', '/api/v1/session', { body: { account, password } });
  if (reply.status !== 200) throw new Error(`sign-in of ${account}: ${JSON.stringify(reply.json)}`);
  return visitor;
}

export const USCC = makeUscc('9', '1', '370100', 'MA000001');

export function registration(account: string, uscc: string = USCC) {
  return {
    organisation: {
      uscc,
      name: `虚构数据科技有限公司${account}`,
      kind: 'enterprise',
      independentLegalPerson: true,
      region: '370102',
      address: '济南市历下区虚构路 1 号',
      registeredOn: '2015-03-02',
      legalRepresentative: '示例甲',
      industryCode: 'I65',
      profile: '',
      honours: [],
      defaultRecommender: null,
    },
    person: {
      account,
      name: '示例乙',
      email: `${account}@example.cn`,
      phone: '13800000000',
      password: PASSWORD,
    },
  };
}

/** Opens an account and appoints its holder. */
export async function appoint(app: Hono, account: string, role: string, unit: unknown): Promise<Visitor> {
  const system = await signedIn(app, 'system');
  const opened = await system.ask('POST', '/api/v1/people', {
    body: { account, name: `示例${account}`, email: `${account}@example.cn`, phone: '', password: PASSWORD },
  });
  const security = await signedIn(app, 'security');
  const granted = await security.ask('POST', '/api/v1/offices', {
    body: { person: opened.json['id'], role, unit },
  });
  if (granted.status !== 200) throw new Error(`appointment: ${JSON.stringify([opened.json, granted.json])}`);
  return signedIn(app, account);
}

export function newExpert(account: string) {
  return {
    account,
    name: '示例专家',
    email: `${account}@example.cn`,
    phone: '',
    password: PASSWORD,
    expert: {
      kind: 'technical',
      title: '研究员',
      institution: { name: '虚构大学', uscc: null },
      formerInstitutions: [],
      city: '3701',
      categories: ['laboratory'],
      directions: [],
    },
  };
}

/** A round that is open in all its windows now, planned by one person and called by another. */
export async function openRound(app: Hono, clerk: Visitor, approver: Visitor): Promise<string> {
  const now = Date.parse(String((await new Visitor(app).ask('GET', '/api/v1/session')).json['serverTime']));
  const at = (days: number) => new Date(now + days * 86_400_000).toISOString();
  const planned = await clerk.ask('POST', '/api/v1/rounds', {
    body: {
      programme: 'digital-economy-2023',
      year: 2025,
      supplementary: false,
      title: { zh: '2025 年度示例批次', en: 'Made-up round of 2025' },
      categories: ['laboratory'],
      windows: {
        apply: { from: at(-1), until: at(20) },
        recommend: { from: at(-1), until: at(30) },
        check: { from: at(-1), until: at(40) },
        review: { from: at(-1), until: at(60) },
      },
      quotas: [],
      panelSize: 3,
      namesHidden: true,
      callNumber: '',
      contact: { office: '示例处', phone: '0531-80000000', email: 'office@example.cn', address: '' },
    },
  });
  const called = await approver.ask('POST', `/api/v1/rounds/${planned.json['id']}/call`, {
    body: { version: planned.json['version'], publishedOn: at(0).slice(0, 10) },
  });
  if (called.status !== 200) throw new Error(`round: ${JSON.stringify([planned.json, called.json])}`);
  return String(planned.json['id']);
}
