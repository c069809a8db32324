import { instant } from '@qichuang/base';
import { type Actor, makeUscc, type Organisation } from '@qichuang/domain';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld, REVIEWING } from '../fixtures/case-world.ts';
import {
  assignByHand,
  assignEvenly,
  confirmRecommendation,
  declareTie,
  draftRecommendation,
  endTie,
  heldFromOf,
} from '../index.ts';

let world: CaseWorld;
beforeEach(async () => {
  await world?.store.close();
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

const RECOMMENDING = instant('2025-10-20T02:00:00.000Z');

const tieWith = ({ uscc }: Pick<Organisation, 'uscc'>, person: string | null = null) => ({
  person,
  uscc,
  name: '',
  kind: 'family' as const,
  ground: '示例：配偶在该单位任职',
});

/** The actor as the door lets it in: with what the person is held away from. */
async function atTheDoor({ person: id, office }: Actor): Promise<Actor> {
  const person = id === null ? undefined : await world.desk.shelf.find('person', id);
  if (id === null || person === undefined) throw new Error('nobody');
  const heldFrom = await heldFromOf(world.desk, person, office);
  return { person: id, office, ...(heldFrom.length === 0 ? {} : { heldFrom }) };
}

const assign = (actor: Actor) =>
  assignEvenly(
    world.desk,
    act(actor, REVIEWING, {
      round: world.round.id,
      category: 'laboratory',
      perApplication: 3,
      previewOnly: true,
    }),
  );

describe('an official with a tie is held away (default)', () => {
  test('from the case by itself, which no longer exists, and from a list it is on, with who else may do it', async () => {
    const { clerk } = world.authority;
    const other = await world.actorOf('authority-clerk', {
      kind: 'authority',
      programme: world.programme.id,
    });
    const application = await world.application('accepted');
    const expert = await world.expert();
    const declared = await declareTie(world.desk, act(clerk, REVIEWING, tieWith(world.organisation)));
    expect(declared).toMatchObject({ ok: true });
    const held = await atTheDoor(clerk);
    expect(held.heldFrom).toEqual([world.organisation.id]);
    const byHand = act(held, REVIEWING, { application: application.id, expert: expert.id });
    expect(await assignByHand(world.desk, byHand)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-found' },
    });
    const person = other.person === null ? undefined : await world.desk.shelf.find('person', other.person);
    expect(await assign(held)).toMatchObject({
      ok: false,
      refusal: {
        kind: 'recused',
        evidence: {
          why: 'own-tie',
          organisations: [world.organisation.name],
          others: [person?.name],
        },
      },
    });
    // A colleague without a tie is refused for other reasons only.
    expect(await assign(await atTheDoor(other))).toMatchObject({ refusal: { kind: 'too-few-experts' } });
    expect(await declareTie(world.desk, act(clerk, REVIEWING, tieWith(world.organisation)))).toMatchObject({
      refusal: { kind: 'already-exists' },
    });
  });

  test('a recommender’s people as well: the list is not theirs to draft or confirm, and nobody else is said so', async () => {
    const { clerk, approver } = world.recommender;
    await world.application('submitted');
    await declareTie(world.desk, act(clerk, RECOMMENDING, tieWith(world.organisation, approver.person)));
    const held = await atTheDoor(approver);
    const on = { round: world.round.id, version: 0 };
    expect(await confirmRecommendation(world.desk, act(held, RECOMMENDING, on))).toMatchObject({ ok: false });
    await declareTie(world.desk, act(clerk, RECOMMENDING, tieWith(world.organisation)));
    const clerkHeld = await atTheDoor(clerk);
    const drafted = await draftRecommendation(
      world.desk,
      act(clerkHeld, RECOMMENDING, { ...on, entries: [] }),
    );
    expect(drafted).toMatchObject({
      ok: false,
      refusal: { kind: 'recused', evidence: { why: 'own-tie-nobody-else' } },
    });
  });

  test('nobody ends a tie of their own; a colleague who approves does, with the reason, and the case is there again', async () => {
    const { clerk, approver } = world.authority;
    await declareTie(world.desk, act(clerk, REVIEWING, tieWith(world.organisation, approver.person)));
    const person = await world.desk.shelf.find('person', approver.person ?? '');
    const tie = person?.ties?.[0];
    if (person === undefined || tie === undefined) throw new Error('no tie');
    const body = { person: person.id, tie: tie.id, version: person.version, reason: '示例：配偶已离职' };
    expect(await endTie(world.desk, act(approver, REVIEWING, body))).toMatchObject({
      refusal: { kind: 'same-person' },
    });
    const second = await world.actorOf('authority-approver', {
      kind: 'authority',
      programme: world.programme.id,
    });
    expect(await endTie(world.desk, act(second, REVIEWING, body))).toMatchObject({ ok: true });
    expect((await atTheDoor(approver)).heldFrom).toBeUndefined();
  });

  test('a stranger’s tie is nobody’s to declare; an organisation not yet registered holds away once it is', async () => {
    const { clerk } = world.authority;
    const foreign = tieWith(world.organisation, world.submitter.person);
    expect(await declareTie(world.desk, act(clerk, REVIEWING, foreign))).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    const uscc = makeUscc('9', '1', '370100', 'MA000077');
    expect(await declareTie(world.desk, act(clerk, REVIEWING, tieWith({ uscc })))).toMatchObject({
      refusal: { kind: 'value-not-allowed' },
    });
    await declareTie(world.desk, act(clerk, REVIEWING, { ...tieWith({ uscc }), name: '虚构新单位' }));
    expect((await atTheDoor(clerk)).heldFrom).toBeUndefined();
    const later = await world.newOrganisation({ uscc });
    expect((await atTheDoor(clerk)).heldFrom).toEqual([later.id]);
  });
});
