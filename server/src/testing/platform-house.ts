import { addDays, dayIn, type Id, mintId, SHANGHAI } from '@qichuang/base';
import type { Write } from '@qichuang/casework';
import { makeUscc, type Organisation, type Platform, type Recommender, type Round } from '@qichuang/domain';
import { openTestHouse, type TestHouse } from './open-test-house.ts';
import { appoint, openRound, registration, setUp, signedIn } from './people.ts';
import { Visitor } from './visitor.ts';

export const PROGRAMME = 'digital-economy-2023';

/** A server with a called round, a host whose platforms a test puts on the shelf, and everyone who might look at them. */
export interface PlatformHouse {
  readonly open: TestHouse;
  readonly round: Round;
  readonly holder: Organisation;
  readonly host: Visitor;
  /** Submitter of another organisation. */
  readonly stranger: Visitor;
  readonly clerk: Visitor;
  readonly approver: Visitor;
  readonly recommends: Visitor;
  /** Approver of the other programme’s authority. */
  readonly elsewhere: Visitor;
  newId<Kind extends string>(prefix: Kind): Id<Kind>;
  put(...writes: readonly Write[]): Promise<void>;
  platform(over?: Partial<Platform>): Promise<Platform>;
}

export async function openPlatformHouse(): Promise<PlatformHouse> {
  const open = await openTestHouse();
  const { app, house } = open;
  let made = 0;

  function newId<Kind extends string>(prefix: Kind): Id<Kind> {
    made += 1;
    return mintId(
      prefix,
      Uint8Array.from({ length: 10 }, (_, place) => (place === 9 ? made : 7)),
    );
  }

  async function put(...writes: readonly Write[]): Promise<void> {
    made += 1;
    const outcome = await house.desk.shelf.commit({
      writes,
      facts: [],
      messages: [],
      numbers: [],
      frozen: [],
      drafts: [],
      request: { key: `put-${made}`, by: 'fixture', digest: 'd' },
      answer: null,
    });
    if (outcome !== 'written') throw new Error('not written');
  }

  await setUp(app);
  await new Visitor(app).ask('POST', '/api/v1/organisations', { body: registration('host') });
  const other = makeUscc('9', '1', '370100', 'MA000002');
  await new Visitor(app).ask('POST', '/api/v1/organisations', { body: registration('other', other) });
  const authority = (programme: string) => ({ kind: 'authority', programme });
  const clerk = await appoint(app, 'clerk-zj', 'authority-clerk', authority(PROGRAMME));
  const approver = await appoint(app, 'approver-zj', 'authority-approver', authority(PROGRAMME));
  const elsewhere = await appoint(app, 'approver-dsj', 'authority-approver', authority('bigdata-2020'));
  const bureau: Recommender = {
    id: newId('rec'),
    version: 1,
    state: 'active',
    kind: 'city',
    name: '示例市工业和信息化局',
    nameEn: 'Sample City Bureau',
    city: '3701',
  };
  await put({ kind: 'recommender', previous: null, next: bureau });
  const unit = { kind: 'recommender', id: bureau.id };
  const recommends = await appoint(app, 'bureau', 'recommender-approver', unit);
  const host = await signedIn(app, 'host');
  const stranger = await signedIn(app, 'other');
  const called = await house.desk.shelf.find('round', await openRound(app, clerk, approver));
  const [registered] = await house.desk.shelf.where('organisation', {
    uscc: registration('host').organisation.uscc,
  });
  if (called === undefined || registered === undefined) throw new Error('no round or holder');
  const round = called;
  const holder = registered;

  async function platform(over: Partial<Platform> = {}): Promise<Platform> {
    const begun = await host.ask('POST', `/api/v1/rounds/${round.id}/applications`, {
      body: { category: 'laboratory', kind: '' },
    });
    const application = await house.desk.shelf.find('application', String(begun.json['id']));
    if (application === undefined) throw new Error(JSON.stringify(begun.json));
    const today = dayIn(house.clock.now(), SHANGHAI);
    const next: Platform = {
      id: newId('plt'),
      version: 1,
      state: 'active',
      number: `SDDE-LAB-2025-${String(made).padStart(4, '0')}`,
      application: application.id,
      announcement: newId('ann'),
      round: round.id,
      programme: PROGRAMME,
      category: 'laboratory',
      kind: '',
      name: `示例方向${made}创新实验室`,
      organisation: holder.id,
      organisationName: holder.name,
      partners: [],
      recommender: bureau.id,
      city: '3701',
      announcedOn: addDays(today, -900),
      validFrom: addDays(today, -900),
      validUntil: addDays(today, 195),
      plaque: false,
      ...over,
    };
    await put({ kind: 'platform', previous: null, next });
    return next;
  }

  return {
    open,
    round,
    holder,
    host,
    stranger,
    clerk,
    approver,
    recommends,
    elsewhere,
    newId,
    put,
    platform,
  };
}
