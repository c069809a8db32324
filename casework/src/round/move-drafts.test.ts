import type { Application } from '@qichuang/domain';
import { type Programme, programmeDigest } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginApplication } from '../application/begin-application.ts';
import { saveFields } from '../application/save-fields.ts';
import { APPLYING, act, type CaseWorld, openCaseWorld } from '../fixtures/case-world.ts';
import { draftsUnder, moveDrafts } from './move-drafts.ts';

let world: CaseWorld;
let next: CaseWorld;
let digest: string;

const GONE = 'platform_name';

/** The version in force once another was published: one field fewer, one more asked for. */
function later(programme: Programme, change: Partial<Programme> = {}): Programme {
  return {
    ...programme,
    version: programme.version + 1,
    forms: programme.forms.map((form) => ({
      ...form,
      sections: form.sections.map((section) => ({
        ...section,
        fields: section.fields.filter(({ id }) => id !== GONE),
      })),
    })),
    ...change,
  };
}

function withInForce(of: CaseWorld, programme: Programme): CaseWorld {
  const programmes = new Map(of.desk.programmes);
  programmes.set(programme.id, programme).set(programmeDigest(programme), programme);
  return { ...of, desk: { ...of.desk, programmes } };
}

beforeAll(async () => {
  world = await openCaseWorld();
  const programme = later(world.programme);
  next = withInForce(world, programme);
  digest = programmeDigest(programme);
});

afterAll(() => world.store.close());

async function draftOf(category = 'laboratory'): Promise<Application> {
  const begun = await beginApplication(
    world.desk,
    act(world.submitter, APPLYING, { round: world.round.id, category, kind: '' }),
  );
  if (!begun.ok) throw new Error(JSON.stringify(begun.refusal));
  const found = await world.desk.shelf.find('application', begun.value.id);
  if (found === undefined) throw new Error('no draft');
  return found;
}

async function type(application: Application, field: string, value: unknown): Promise<void> {
  const saved = await saveFields(world.desk, {
    actor: world.submitter,
    at: APPLYING,
    body: { application: application.id, fields: [{ field, basedOn: 0, value, overrule: true }] },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
}

const body = async () => {
  const round = await world.desk.shelf.find('round', world.round.id);
  return { round: world.round.id, version: round?.version ?? 0, digest };
};

describe('open drafts go over to a version published since the call, by one act (A4.1)', () => {
  test('nothing is lost: what the version has no field for stands in the history, what it has stands where it was', async () => {
    const draft = await draftOf();
    await type(draft, GONE, '示例实验室');
    await type(draft, 'head_title', '主任');
    const [preview] = await draftsUnder(next.desk, world.round, {
      programme: later(world.programme),
      digest,
    });
    expect(preview?.moved).toMatchObject({ setAside: [GONE] });
    expect(preview?.moved?.kept).toContain('head_title');

    const moved = await moveDrafts(next.desk, act(world.authority.approver, APPLYING, await body()));
    expect(moved).toMatchObject({ ok: true, value: { state: 'called', moved: 1, stayed: 0 } });
    expect(await world.desk.shelf.find('application', draft.id)).toMatchObject({
      state: 'draft',
      programmeDigest: digest,
      moves: [{ from: draft.programmeDigest, to: digest, setAside: [GONE] }],
    });
    const { fields } = await world.desk.shelf.draftOf(draft.id);
    expect(fields.find(({ field }) => field === 'head_title')).toMatchObject({ value: '主任' });
    expect(fields.find(({ field }) => field === GONE)).toMatchObject({ value: null });
    const history = await world.store.queries.fieldHistory(draft.id, GONE);
    expect(history.map(({ revision }) => revision.value)).toContain('示例实验室');
    // Of a draft the ledger says nothing; of the round it says that its drafts went over.
    expect(await world.factsOf(draft.id)).toEqual([]);
    expect(await world.factsOf(world.round.id)).toContain('move-drafts');
  });

  test('drafts begun afterwards are filled in under the version; a second time there is nothing to move', async () => {
    const begun = await beginApplication(
      next.desk,
      act(world.submitter, APPLYING, { round: world.round.id, category: 'industry-centre', kind: '' }),
    );
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal));
    expect(await world.desk.shelf.find('application', begun.value.id)).toMatchObject({
      programmeDigest: digest,
    });
    expect(await moveDrafts(next.desk, act(world.authority.approver, APPLYING, await body()))).toMatchObject({
      ok: false,
      refusal: { kind: 'already-exists' },
    });
  });

  test('a version that judges otherwise takes no draft over, and says in what', async () => {
    const [first, ...others] = world.programme.scoreSheets.sheets;
    if (first === undefined) throw new Error('no sheet');
    const sheets = [{ ...first, tieOrder: [...first.tieOrder].reverse() }, ...others];
    const programme = later(world.programme, { scoreSheets: { ...world.programme.scoreSheets, sheets } });
    const asked = { ...(await body()), digest: programmeDigest(programme) };
    const outcome = await moveDrafts(
      withInForce(world, programme).desk,
      act(world.authority.approver, APPLYING, asked),
    );
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed', evidence: { parts: ['scoreSheets'] } },
    });
  });

  test('a draft whose category the version has no more stays where it is', async () => {
    const left = later(world.programme, {
      version: world.programme.version + 2,
      forms: world.programme.forms.filter(({ category }) => category !== 'laboratory'),
    });
    const asked = { programme: left, digest: programmeDigest(left) };
    const all = await draftsUnder(next.desk, world.round, asked);
    expect(all.map(({ application, moved }) => [application.category, moved === null]).sort()).toEqual([
      ['industry-centre', false],
      ['laboratory', true],
    ]);
  });

  test('only the approver of the programme, and only to the version in force', async () => {
    for (const actor of [world.authority.clerk, world.recommender.approver, world.submitter])
      expect((await moveDrafts(next.desk, act(actor, APPLYING, await body()))).ok).toBe(false);
    const unknown = { ...(await body()), digest: '0'.repeat(64) };
    expect(await moveDrafts(next.desk, act(world.authority.approver, APPLYING, unknown))).toMatchObject({
      ok: false,
      refusal: { kind: 'moved-on' },
    });
  });
});
