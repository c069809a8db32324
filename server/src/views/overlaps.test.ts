import { canonicalBytes, sha256Hex } from '@qichuang/base';
import { REQUESTS } from '@qichuang/contract';
import type { Application, ApplicationId, OrganisationId } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawHandedIn } from '../draw-handed-in.ts';
import { AT, type Cases, openCases, put } from '../testing/made-up-cases.ts';
import { overlapsView } from './overlaps-view.ts';
import { findSeen, type Seen } from './standing.ts';

const COPIED = '面向公共数据授权运营，建设可信数据空间和隐私计算平台，形成数据供给、流通、应用的闭环。';
const PATENT = 'ZL202110000001.7';
const OWN_WORDS = '本实验室专注海洋观测资料的清洗与融合，团队十二人，设备齐全，拟用三年建成示范。';

let cases: Cases;
let checked: Application;
let rival: Application;
let earlier: Application;

beforeAll(async () => {
  cases = await openCases();
  const stranger = cases.actors.stranger.office?.unit;
  if (stranger?.kind !== 'organisation') throw new Error('the stranger has no organisation');
  const own = cases.of('recommended').organisation;
  checked = await putCopy('app_0000zz0001', own, { purpose_text: `${OWN_WORDS}${COPIED}` });
  rival = await putCopy('app_0000zz0002', stranger.id, {
    benefit_text: `我们另有打算：${COPIED.replaceAll('，', ' ').replace('数据供给', '數據供給')}其余从略。`,
  });
  earlier = await putCopy('app_0000zz0003', own, { purpose_text: `${OWN_WORDS}往年另写。` });
  // The copies lie there as from before prints were kept.
  await drawHandedIn(cases.room.desk, cases.store);
});

afterAll(() => cases.store.close());

async function putCopy(
  id: string,
  organisation: OrganisationId,
  texts: Readonly<Record<string, string>>,
): Promise<Application> {
  const like = cases.of('recommended');
  const values = { ...texts, patents: [{ patent_number: PATENT }] };
  const bytes = canonicalBytes({
    v: 1,
    application: id,
    number: 1,
    at: AT,
    category: 'laboratory',
    values,
    attachments: [],
  });
  const application: Application = {
    ...like,
    id: id as ApplicationId,
    version: 1,
    organisation,
    recommender: null,
    name: `虚构${id.slice(-1)}号实验室`,
    receipt: `SDDE25-LAB-90${id.slice(-2)}`,
    copies: like.copies.map((copy) => ({ ...copy, hash: sha256Hex(bytes) })),
  };
  await put(cases.store, [{ kind: 'application', previous: null, next: application }], {
    frozen: [{ hash: sha256Hex(bytes), bytes }],
  });
  return application;
}

async function viewAs(part: keyof Cases['actors'], of: Application) {
  const seen = await findSeen(cases.room, cases.actors.authority, of.id);
  return overlapsView(cases.room, seen as Seen, cases.actors[part]);
}

describe('what an application shares with others, at the formal check', () => {
  test('a paragraph in another organisation’s application is found across punctuation and traditional characters, side by side', async () => {
    const view = await viewAs('authority', checked);
    expect(REQUESTS['see-overlaps'].view.safeParse(view).error).toBeUndefined();
    const [found, ...more] = view.overlaps.filter(({ sameOrganisation }) => !sameOrganisation);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ application: rival.id, name: rival.name, organisation: '虚构旁观单位' });
    const [span] = found?.spans ?? [];
    expect(span?.field).toBe('purpose_text');
    expect(span?.otherField).toBe('benefit_text');
    expect(span?.text.startsWith('面向公共数据授权运营，建设')).toBe(true);
    expect(span?.otherText?.startsWith('面向公共数据授权运营 建设')).toBe(true);
    expect(found?.share).toBeGreaterThan(0.3);
    expect(found?.share).toBeLessThan(0.7);
  });

  test('the same organisation’s earlier work stands apart', async () => {
    const view = await viewAs('authority', checked);
    expect(view.overlaps.filter(({ sameOrganisation }) => sameOrganisation)).toMatchObject([
      { application: earlier.id },
    ]);
  });

  test('a patent another organisation claims is named with who claims it; one’s own other claim is not', async () => {
    const view = await viewAs('authority', checked);
    expect(view.claims).toEqual([
      expect.objectContaining({ kind: 'patent', written: PATENT, application: rival.id }),
    ]);
  });

  test('whose text it is, and the text itself, is told to nobody who may not see that application', async () => {
    const view = await viewAs('recommender', checked);
    const found = view.overlaps.find(({ sameOrganisation }) => !sameOrganisation);
    expect(found).toMatchObject({
      application: null,
      name: null,
      receipt: null,
      organisation: null,
      round: null,
    });
    expect(found?.spans.map(({ otherText }) => otherText)).toEqual([null]);
    expect(JSON.stringify(view)).not.toContain('虚构旁观单位');
  });

  test('a new copy takes the place of the earlier one in every comparison after it', async () => {
    const { id, version: _, ...rest } = rival;
    const bytes = canonicalBytes({
      v: 1,
      application: id,
      category: 'laboratory',
      values: { benefit_text: '补正之后完全改写，只讲本单位在制造业领域自己做过的事情。' },
      attachments: [],
    });
    await put(
      cases.store,
      [
        {
          kind: 'application',
          previous: rival,
          next: {
            ...rest,
            id,
            version: 2,
            copies: rival.copies.map((copy) => ({ ...copy, hash: sha256Hex(bytes) })),
          },
        },
      ],
      { frozen: [{ hash: sha256Hex(bytes), bytes }] },
    );
    await drawHandedIn(cases.room.desk, cases.store);
    const view = await viewAs('authority', checked);
    expect(view.overlaps.every(({ sameOrganisation }) => sameOrganisation)).toBe(true);
    expect(view.claims).toEqual([]);
  });
});
