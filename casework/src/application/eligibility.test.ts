import { type Day, instant } from '@qichuang/base';
import type { Organisation } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPLYING } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { eligibilityOf } from './eligibility.ts';

let world: PlatformWorld;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(() => world.store.close());

async function told(organisation: Organisation, category = 'laboratory', kind = '', at = APPLYING) {
  const found = await eligibilityOf(world.desk, { round: world.round, organisation, category, kind }, at);
  if (!found.ok) throw new Error(found.refusal.kind);
  const failing = found.value.known.filter(({ verdict }) => verdict === 'fail');
  return {
    ...found.value,
    known: found.value.known.map(({ rule }) => rule.id),
    asked: found.value.asked.map(({ id }) => id),
    fails: failing.map(({ rule }) => rule.id),
    refuses: failing.filter(({ rule }) => rule.severity === 'block').map(({ rule }) => rule.id),
    factsOf: (id: string) => found.value.known.find(({ rule }) => rule.id === id)?.facts,
  };
}

describe('eligibility before an application is begun', () => {
  test('an organisation of the province with nothing against it is refused by no rule (B4.1)', async () => {
    const { known, fails, ownInCategory } = await told(await world.newOrganisation());
    expect(fails).toEqual([]);
    expect(known).toEqual(
      expect.arrayContaining([
        'window-open',
        'registered-in-province',
        'applicant-kind',
        'no-valid-platform',
      ]),
    );
    expect(ownInCategory).toEqual({ platforms: 0, applications: 1 });
  });

  test('one outside the province is told before it begins, and by which facts (B4.1)', async () => {
    const { refuses, factsOf } = await told(await world.newOrganisation({ region: '110105' }));
    expect(refuses).toEqual(['registered-in-province']);
    expect(factsOf('registered-in-province')).toEqual([
      'organisation.province_code',
      'programme.province_code',
    ]);
  });

  test('a record in force within three years is told, and one that was overturned is not (B4.1)', async () => {
    const record = {
      kind: 'major-violation',
      severity: 'general',
      happenedOn: '2024-05-06' as Day,
      source: '示例来源',
    } as const;
    const bad = await world.newOrganisation({ records: [{ ...record, state: 'effective' }] });
    const cleared = await world.newOrganisation({ records: [{ ...record, state: 'overturned' }] });
    expect((await told(bad)).refuses).toEqual(['no-major-violation']);
    expect((await told(cleared)).fails).toEqual([]);
  });

  test('a valid platform of the category is told to its holder, for a reason, and to nobody else (B5.2)', async () => {
    const holder = await world.newOrganisation();
    const other = await world.newOrganisation();
    await world.platform({
      organisation: holder.id,
      announcedOn: '2024-10-01' as Day,
      validUntil: '2027-09-30' as Day,
    });
    const own = await told(holder);
    expect(own.fails).toContain('no-valid-platform');
    expect(own.refuses).toEqual([]);
    expect((await told(holder, 'service-institution')).fails).toEqual([]);
    const elsewhere = await told(other);
    expect(elsewhere.fails).toEqual([]);
    expect(elsewhere.ownInCategory).toEqual({ platforms: 0, applications: 1 });
  });

  test('a second application of the category counts with the draft that stands; after the window the rule says so', async () => {
    const organisation = await world.newOrganisation();
    await world.application('draft', { organisation: organisation.id });
    const second = await told(organisation);
    expect(second.fails).toEqual(['one-per-category']);
    expect(second.ownInCategory.applications).toBe(2);
    const late = await told(organisation, 'laboratory', '', instant('2025-10-17T09:30:00.001Z'));
    expect(late.refuses).toEqual(['window-open']);
  });

  test('what only the form will show is asked and never guessed; how a form is filled in is neither (B4.3, B4.4)', async () => {
    const { known, asked } = await told(await world.newOrganisation());
    expect(asked).toEqual([
      'main-business-field',
      'innovation-evidence',
      'premises-guaranteed',
      'equipment-guaranteed',
      'funds-guaranteed',
      'staff-guaranteed',
      'governance-in-place',
      'lab-rd-environment',
    ]);
    const ofTheForm = [
      'recommender-chosen',
      'uscc-valid',
      'name-unique',
      'joint-laboratory-only',
      'no-false-material',
    ];
    expect(known.filter((id) => [...asked, ...ofTheForm, 'required-complete'].includes(id))).toEqual([]);
  });

  test('the kind of a talent base decides what is asked, and must be one of its own (B3.4, B4.4)', async () => {
    const institution = await world.newOrganisation({ kind: 'public-institution' });
    const training = await told(institution, 'talent-base', 'training-base');
    expect(training.fails).toEqual(['training-base-applicant']);
    expect(training.asked).toContain('base-training-capacity');
    expect(training.asked).not.toContain('base-station-proof');
    const high = await told(institution, 'talent-base', 'high-level-talent-base');
    expect(high.fails).toEqual([]);
    expect(high.asked).toContain('base-station-proof');
    await expect(told(institution, 'talent-base', '')).rejects.toThrow('value-not-allowed');
  });
});
