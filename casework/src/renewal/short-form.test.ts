import { type Day, instant, sha256Hex, utf8 } from '@qichuang/base';
import type { Campaign, Evaluation, Platform } from '@qichuang/domain';
import { findForm } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachFile } from '../application/attach-file.ts';
import { beginApplication } from '../application/begin-application.ts';
import { saveFields } from '../application/save-fields.ts';
import { stateReasons } from '../application/state-reasons.ts';
import { submitApplication } from '../application/submit-application.ts';
import { APPLYING, act, newId } from '../fixtures/case-world.ts';
import { type Filled, filledApplication } from '../fixtures/filled-application.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { readCopy } from '../frozen-copy.ts';
import { reopenSection } from './short-form.ts';

let world: PlatformWorld;
let earlier: Filled;

beforeAll(async () => {
  world = await openPlatformWorld();
  earlier = await filledApplication(world, APPLYING);
});

afterAll(async () => {
  await world.store.close();
});

const CARRIED = ['premises', 'research', 'governance'];

/** A platform near its end, designated on what was filled in before. */
function ending(over: Partial<Platform> = {}): Promise<Platform> {
  const { id, organisation } = earlier;
  return world.platform({
    validUntil: '2026-03-15' as Day,
    application: id as Platform['application'],
    organisation: organisation.id,
    ...over,
  });
}

async function graded(
  platform: Platform,
  grade: Evaluation['grade'],
  at = '2025-06-30T02:00:00.000Z',
): Promise<Evaluation> {
  const by = world.authority.approver.person;
  if (by === null) throw new Error('an approver without a person');
  const signed = { by, at: instant(at) };
  const campaign: Campaign = await world.put('campaign', {
    id: newId('cam'),
    version: 1,
    state: 'published',
    kind: 'ad-hoc',
    programme: platform.programme,
    programmeDigest: world.round.programmeDigest,
    title: '示例运行评价',
    year: 2025,
    from: '2024-01-01' as Day,
    until: '2024-12-31' as Day,
    platforms: [platform.id],
    expertsEach: 2,
    selfAssessmentDueOn: '2025-03-01' as Day,
    prepared: signed,
    confirmed: signed,
    graded: signed,
    statementUntil: null,
    published: { ...signed, documentNumber: '示例〔2025〕1号' },
    cancelReason: '',
  });
  return world.put('evaluation', {
    id: newId('evl'),
    version: 1,
    state: 'published',
    campaign: campaign.id,
    programme: platform.programme,
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    category: platform.category,
    kind: platform.kind,
    quantitative: [],
    qualitative: [],
    siteVisit: null,
    statement: null,
    totalHundredths: 9500,
    caps: [],
    grade,
    gradeReason: '',
  });
}

async function renew(platform: Platform) {
  const { desk, round } = world;
  const body = { round: round.id, category: platform.category, kind: platform.kind, renews: platform.id };
  const begun = await beginApplication(desk, act(earlier.submitter, APPLYING, body));
  if (!begun.ok) throw new Error(JSON.stringify(begun.refusal));
  const application = await desk.shelf.find('application', begun.value.id);
  if (application === undefined) throw new Error('not begun');
  return application;
}

function typed(application: string, field: string, value: unknown) {
  const fields = [{ field, basedOn: 1, value, overrule: false }];
  return saveFields(world.desk, { actor: earlier.submitter, at: APPLYING, body: { application, fields } });
}

describe('a platform graded excellent applies anew with the short form (default; A3.6, B5.2)', () => {
  test('what the form names is carried over with its proofs and not asked; the rest is typed as usual', async () => {
    const platform = await ending();
    const evaluation = await graded(platform, 'excellent');
    const { id, shortForm } = await renew(platform);
    expect(shortForm).toEqual({ evaluation: evaluation.id, sections: CARRIED });
    const files = await world.desk.shelf.where('attachment', { holder: id });
    expect(files.map(({ slot }) => slot).sort()).toEqual([
      'equipment-proof',
      'lab-environment-proof',
      'premises-proof',
    ]);
    expect(await typed(id, 'premises_area', 12)).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    expect(await typed(id, 'purpose_text', '示例：新的建设目的')).toMatchObject({ ok: true });
  });

  test('it is handed in with what was carried over, and the copy says so', async () => {
    const platform = await ending();
    await graded(platform, 'excellent');
    const { id } = await renew(platform);
    const { desk, programme } = world;
    const form = findForm(programme, 'laboratory');
    const there = new Set((await desk.shelf.where('attachment', { holder: id })).map(({ slot }) => slot));
    for (const slot of (form?.attachments.slots ?? []).filter((one) => one.required && !there.has(one.id))) {
      const file = {
        application: id,
        slot: slot.id,
        name: `${slot.id}.pdf`,
        issuedOn: APPLYING.slice(0, 10),
        media: 'pdf' as const,
        bytes: 1000,
        hash: sha256Hex(utf8(`${id} ${slot.id}`)),
      };
      const kept = await attachFile(desk, act(earlier.submitter, APPLYING, file));
      if (!kept.ok) throw new Error(kept.refusal.kind);
    }
    const statements = form?.commitment.statements.map((one) => one.id) ?? [];
    // The drafts of the other tests are applications of the same round.
    const reasons = [{ rule: 'one-per-category', text: '示例理由：方向各自独立' }];
    await stateReasons(
      desk,
      act(earlier.submitter, APPLYING, { application: id, version: 1, reasons, statements }),
    );
    const handedIn = await submitApplication(
      desk,
      act(earlier.submitter, APPLYING, { application: id, version: 2, fields: [], declaresTrue: true }),
    );
    if (!handedIn.ok) throw new Error(JSON.stringify(handedIn.refusal));
    const copy = readCopy((await desk.shelf.frozenBytes(handedIn.value.hash)) ?? new Uint8Array());
    expect(copy.shortForm?.sections).toEqual(CARRIED);
    const draft = await desk.shelf.draftOf(earlier.id as never);
    const before = draft.fields.find(({ field }) => field === 'premises_area')?.value;
    expect(before).toBeGreaterThan(0);
    expect(copy.values['premises_area']).toBe(before);
  });

  test('a section that has changed is opened, once, and then filled in like any other', async () => {
    const platform = await ending();
    await graded(platform, 'excellent');
    const { id } = await renew(platform);
    const open = (version: number) =>
      reopenSection(
        world.desk,
        act(earlier.submitter, APPLYING, { application: id, version, section: 'premises' }),
      );
    expect(await open(1)).toMatchObject({ ok: true });
    expect(await typed(id, 'premises_area', 1234)).toMatchObject({ ok: true });
    expect(await open(2)).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    expect((await world.desk.shelf.find('application', id))?.shortForm?.sections).toEqual(CARRIED.slice(1));
    const stranger = await reopenSection(
      world.desk,
      act(world.submitter, APPLYING, { application: id, version: 2, section: 'research' }),
    );
    expect(stranger.ok).toBe(false);
  });

  test('the whole form where the last grade is another, none was published, or what was filled in has gaps', async () => {
    const good = await ending();
    await graded(good, 'excellent', '2024-06-30T02:00:00.000Z');
    await graded(good, 'good', '2025-06-30T02:00:00.000Z');
    expect((await renew(good)).shortForm).toBeUndefined();
    expect((await renew(await ending())).shortForm).toBeUndefined();
    const empty = await world.platform({
      validUntil: '2026-03-15' as Day,
      organisation: earlier.organisation.id,
    });
    await graded(empty, 'excellent');
    expect((await renew(empty)).shortForm).toBeUndefined();
    const before = await ending({ programme: 'bigdata-2020' });
    await graded(before, 'excellent');
    expect((await renew(before)).shortForm).toBeUndefined();
  });
});
