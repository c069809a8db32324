import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlatformHouse, type PlatformHouse, PROGRAMME } from '../testing/platform-house.ts';
import type { Visitor } from '../testing/visitor.ts';

const DRAFTS = '/api/v1/programme-drafts';
const TYPED = '示例海洋装备实验室（别处不得出现）';

let house: PlatformHouse;
let moves: string;
let application: string;

/** A field that the later version does not have. */
const GONE = 'platform_name';

beforeAll(async () => {
  house = await openPlatformHouse();
  moves = `/api/v1/rounds/${house.round.id}/draft-moves`;
  const { host } = house;
  const begun = await host.ask('POST', `/api/v1/rounds/${house.round.id}/applications`, {
    body: { category: 'laboratory', kind: '' },
  });
  application = String(begun.json['id']);
  await host.ask('PATCH', `/api/v1/applications/${application}/fields`, {
    body: { fields: [{ field: GONE, basedOn: 0, value: TYPED, overrule: true }] },
  });
});
afterAll(() => house.open.close());

async function publish(parts: object): Promise<void> {
  const { clerk, approver } = house;
  const begun = await clerk.ask('POST', DRAFTS, { body: { programme: PROGRAMME, title: '表单调整' } });
  const address = `${DRAFTS}/${begun.json['id']}`;
  const edited = await clerk.ask('PATCH', address, { body: { version: 1, parts } });
  const prepared = await clerk.ask('POST', `${address}/preparation`, {
    body: { version: edited.json['version'] },
  });
  const published = await approver.ask('POST', `${address}/publication`, {
    body: { version: prepared.json['version'] },
  });
  expect(published.json).toMatchObject({ state: 'published' });
}

const WITHOUT = DIGITAL_ECONOMY_2023.forms.map((form) => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ id }) => id !== GONE),
  })),
}));

describe('open drafts and a version published since the call, over the wire (A4.1)', () => {
  test('before there is a later version there is nothing to move', async () => {
    expect((await house.approver.ask('GET', moves)).json).toMatchObject({ target: null, drafts: [] });
  });

  test('the authority previews draft by draft, and neither whose it is nor what stands in it', async () => {
    await publish({ forms: WITHOUT });
    const matrix: readonly { readonly who: Visitor; readonly status: number }[] = [
      { who: house.approver, status: 200 },
      { who: house.clerk, status: 200 },
      { who: house.elsewhere, status: 404 },
      { who: house.recommends, status: 403 },
      { who: house.host, status: 403 },
    ];
    for (const { who, status } of matrix) expect((await who.ask('GET', moves)).status).toBe(status);
    const { json } = await house.approver.ask('GET', moves);
    expect(json).toMatchObject({
      otherwise: [],
      drafts: [{ place: 1, stays: false, setAside: [{ zh: '平台名称' }] }],
    });
    const told = JSON.stringify(json);
    for (const secret of [TYPED, application, house.holder.name, house.holder.id])
      expect(told).not.toContain(secret);
  });

  test('moved in one act by the approver; the applicant sees what changed and reads what was set aside', async () => {
    const { target } = (await house.approver.ask('GET', moves)).json as { target: { digest: string } };
    const round = await house.open.house.desk.shelf.find('round', house.round.id);
    const body = { version: round?.version, digest: target.digest };
    expect((await house.clerk.ask('POST', moves, { body })).status).toBe(403);
    const moved = await house.approver.ask('POST', moves, { body });
    expect(moved.json).toMatchObject({ moved: 1, stayed: 0, state: 'called' });
    const own = `/api/v1/applications/${application}/version-moves`;
    const { json } = await house.host.ask('GET', own);
    expect(json['moves']).toMatchObject([{ setAside: [{ field: GONE, before: TYPED }] }]);
    expect(JSON.stringify(json)).toContain('取消栏目“平台名称”。');
    expect((await house.stranger.ask('GET', own)).status).toBe(404);
    expect((await house.approver.ask('GET', own)).status).toBe(403);
    const { json: draft } = await house.host.ask('GET', `/api/v1/applications/${application}/draft`);
    expect(JSON.stringify(draft)).not.toContain(TYPED);
    expect((await house.approver.ask('GET', moves)).json).toMatchObject({ target: null });
  });

  test('a version that judges otherwise is said to, and takes no draft over', async () => {
    const [sheet, ...sheets] = DIGITAL_ECONOMY_2023.scoreSheets.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const other = { ...sheet, tieOrder: [...sheet.tieOrder].reverse() };
    await publish({ scoreSheets: { ...DIGITAL_ECONOMY_2023.scoreSheets, sheets: [other, ...sheets] } });
    const { json } = await house.approver.ask('GET', moves);
    expect(json['otherwise']).toEqual(['scoreSheets']);
    const round = await house.open.house.desk.shelf.find('round', house.round.id);
    const { digest } = json['target'] as { digest: string };
    const refused = await house.approver.ask('POST', moves, { body: { version: round?.version, digest } });
    expect(refused.json).toMatchObject({ kind: 'value-not-allowed' });
  });
});
