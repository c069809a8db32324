import { instant } from '@qichuang/base';
import { makeUscc } from '@qichuang/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginScoring } from '../evaluation/grade-campaign.ts';
import { planCampaign, startCampaign } from '../evaluation/plan-campaign.ts';
import { act } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';

const AT = instant('2027-05-10T02:00:00.000Z');
const LATER = instant('2027-07-12T02:00:00.000Z');

let world: PlatformWorld;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(async () => {
  await world.store.close();
});

test('whoever works at the present holder of a platform does not evaluate it, though it was another’s application (B5.3, B5.4)', async () => {
  const uscc = makeUscc('9', '1', '370200', 'MA000009');
  const successor = await world.put('organisation', {
    ...world.organisation,
    id: world.organisation.id.replace(/.$/, 'z') as typeof world.organisation.id,
    version: 1,
    uscc,
    name: '示例承继单位',
    formerNames: [],
  });
  const carriedOn = () =>
    world.platform(
      { organisation: successor.id, organisationName: successor.name },
      { organisation: world.organisation.id },
    );
  const platforms = [await carriedOn(), await carriedOn()];
  await world.expert({ institution: { name: successor.name, uscc } });
  const free = await world.expert();
  const planned = await planCampaign(
    world.desk,
    act(world.authority.clerk, AT, {
      programme: world.programme.id,
      kind: 'ad-hoc' as const,
      title: '2027 年示例评估',
      from: '2026-01-22',
      until: '2027-05-01',
      selfAssessmentDueOn: '2027-06-01',
      expertsEach: 1,
      platforms: platforms.map(({ id }) => id),
    }),
  );
  if (!planned.ok) throw new Error(planned.refusal.kind);
  const campaign = planned.value.id;
  await startCampaign(world.desk, act(world.authority.approver, AT, { campaign, version: 1 }));
  const begun = await beginScoring(world.desk, act(world.authority.clerk, LATER, { campaign, version: 2 }));
  expect(begun).toMatchObject({ ok: true });
  const given = await world.desk.shelf.where('assessment', { within: campaign });
  // Spread evenly, each of the two experts would have had one.
  expect(given.map(({ expert }) => expert)).toEqual([free.id, free.id]);
});
