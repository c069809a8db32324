import { epochMs, type Instant, instant } from '@qichuang/base';
import { witnessCommitment } from '@qichuang/engine-draw';
import { itemsFor, verdictField } from '@qichuang/programmes';
import { PASSWORD, signedIn } from './people.ts';
import { openPlatformHouse, type PlatformHouse, PROGRAMME } from './platform-house.ts';
import type { Visitor } from './visitor.ts';

export const PLANNING = instant('2026-03-10T02:00:00.000Z');
export const INSPECTING = instant('2026-04-15T02:00:00.000Z');

/** A server on which inspections can be played, act by act, as people do it. */
export interface InspectionHouse extends PlatformHouse {
  /** Whoever has been taken into the register, by account. */
  readonly inspectors: ReadonlyMap<string, Visitor>;
  moveTo(now: Instant): void;
  /** A published plan of a year with one batch, all platforms to be drawn; from now on it is March. @returns its id. */
  plan(year?: number): Promise<string>;
  /** The objects of the plan's batch, drawn and confirmed. @returns the batch. */
  objects(plan: string): Promise<string>;
  /** The inspectors of a batch, drawn and confirmed. */
  sent(batch: string): Promise<void>;
  /** The platforms of a batch are told of 15 April. */
  tell(batch: string): Promise<void>;
  tasks(batch: string): Promise<readonly Task[]>;
  /** The inspectors of a task, in its order. */
  team(task: Task): Promise<readonly Visitor[]>;
  /** Everything a task asks for, typed by an inspector. */
  fill(task: string, by: Visitor): Promise<void>;
}

interface Task {
  readonly id: string;
  readonly version: number;
  readonly inspectors: readonly { readonly id: string; readonly name: string }[];
}

const CHANCE = {
  hash: 'sha256',
  witnesses: [
    { source: '监督处', person: '示例人' },
    { source: '示例大学', person: '示例人' },
  ],
  publicSource: '示例公开数值',
  fallback: '',
  deadline: null,
};

const NONCES = [
  ['监督处', '0123456789abcdef'],
  ['示例大学', 'fedcba9876543210'],
] as const;

export async function openInspectionHouse(count = 5): Promise<InspectionHouse> {
  const base = await openPlatformHouse();
  const { open, clerk, approver } = base;
  const { app, house } = open;

  function moveTo(now: Instant): void {
    house.clock.setOffset(epochMs(now) - epochMs(house.clock.real()));
  }

  async function must(reply: ReturnType<Visitor['ask']>): Promise<Record<string, unknown>> {
    const { status, json } = await reply;
    if (status !== 200) throw new Error(JSON.stringify(json));
    return json;
  }

  const accounts = Array.from({ length: count }, (_, nth) => `inspector${nth}`);
  await must(
    clerk.ask('POST', '/api/v1/inspectors', {
      body: {
        programme: PROGRAMME,
        lines: accounts.map((account, nth) => ({
          account,
          name: `示例检查员${nth}`,
          email: `${account}@example.cn`,
          phone: '',
          password: PASSWORD,
          inspector: {
            organisationName: '示例检验中心',
            uscc: null,
            city: '3700',
            credential: `示例证 ${nth} 号`,
            fields: ['数据安全'],
            cities: [],
            validUntil: '2027-12-31',
            conflicts: [],
          },
        })),
      },
    }),
  );
  const inspectors = new Map<string, Visitor>();
  for (const account of accounts) inspectors.set(account, await signedIn(app, account));

  async function plan(year = 2026): Promise<string> {
    moveTo(PLANNING);
    const { reports } = house.desk.programmes.get(PROGRAMME) ?? {};
    if (reports === undefined) throw new Error('no programme');
    const prepared = await must(
      clerk.ask('POST', '/api/v1/inspection-plans', {
        body: {
          programme: PROGRAMME,
          year,
          title: `示例：${year} 年度抽查计划`,
          items: reports.inspection.items.map(({ id }) => id),
          ratios: reports.creditRisk.classes.map(({ id }) => ({ risk: id, perMille: 1000 })),
          batches: [{ name: '第一批', from: `${year}-04-01`, until: `${year}-06-30` }],
        },
      }),
    );
    const id = String(prepared['id']);
    await must(approver.ask('POST', `/api/v1/inspection-plans/${id}/publication`, { body: { version: 1 } }));
    return id;
  }

  async function play(draw: string): Promise<void> {
    const step = async (by: Visitor, act: string, body: object = {}) => {
      const version = (await house.desk.shelf.find('draw', draw))?.version ?? 0;
      await must(by.ask('POST', `/api/v1/draws/${draw}/${act}`, { body: { version, ...body } }));
    };
    await step(approver, 'publication');
    for (const [source, nonce] of NONCES)
      await step(clerk, 'commitments', { source, commitment: witnessCommitment('sha256', nonce) });
    for (const [source, nonce] of NONCES) await step(clerk, 'reveals', { source, nonce });
    await step(clerk, 'value', { source: CHANCE.publicSource, value: '42', evidence: '示例凭据' });
    await step(approver, 'confirmation');
  }

  async function objects(of: string): Promise<string> {
    const drawn = await must(
      clerk.ask('POST', `/api/v1/inspection-plans/${of}/draws`, {
        body: { ...CHANCE, batch: '第一批', title: '示例：第一批抽查对象', excluded: [] },
      }),
    );
    await play(String(drawn['draw']));
    return String(drawn['id']);
  }

  async function sent(batch: string): Promise<void> {
    const version = (await house.desk.shelf.find('inspection', batch))?.version ?? 0;
    const drawn = await must(
      clerk.ask('POST', `/api/v1/inspections/${batch}/draws`, {
        body: { ...CHANCE, version, perTask: 2, title: '示例：第一批检查人员' },
      }),
    );
    await play(String(drawn['draw']));
  }

  async function tasks(batch: string): Promise<readonly Task[]> {
    const seen = await must(clerk.ask('GET', `/api/v1/inspections/${batch}`));
    return seen['tasks'] as readonly Task[];
  }

  async function tell(batch: string): Promise<void> {
    const all = await tasks(batch);
    await must(
      clerk.ask('POST', `/api/v1/inspections/${batch}/notices`, {
        body: {
          tasks: all.map(({ id, version }) => ({ task: id, version, inspectOn: '2026-04-15' })),
          ways: ['on-site'],
          recusalUntil: '2026-04-01',
        },
      }),
    );
  }

  async function team(task: Task): Promise<readonly Visitor[]> {
    return task.inspectors.map(({ name }) => {
      const visitor = inspectors.get(`inspector${name.replace('示例检查员', '')}`);
      if (visitor === undefined) throw new Error('a stranger was drawn');
      return visitor;
    });
  }

  async function fill(task: string, by: Visitor): Promise<void> {
    const found = await house.desk.shelf.find('inspectionTask', task);
    const programme = house.desk.programmes.get(PROGRAMME);
    if (found === undefined || programme === undefined) throw new Error('no task');
    const values = {
      ...Object.fromEntries(
        itemsFor(programme, found.category, found.items).map(({ id }) => [verdictField(id), 'conforming']),
      ),
      overall: 'normal',
      facts: '示例：各事项符合要求。',
      party_stand: 'signed',
      party_name: '示例在场人员',
    };
    const fields = Object.entries(values).map(([field, value]) => ({ field, basedOn: 0, value }));
    await must(by.ask('PATCH', `/api/v1/inspection-tasks/${task}/fields`, { body: { fields } }));
  }

  return { ...base, inspectors, moveTo, plan, objects, sent, tell, tasks, team, fill };
}
