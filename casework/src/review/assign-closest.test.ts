import type { Application } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld, REVIEWING } from '../fixtures/case-world.ts';
import { assignEvenly, readerCandidates } from '../index.ts';
import type { Desk } from '../ports.ts';
import { findCase } from '../spine/case.ts';

let world: CaseWorld;
beforeEach(async () => {
  await world?.store.close();
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

type Composition = Programme['sharedRules']['expertPanel'];

function composed(over: Partial<Composition>): Desk {
  const { programme, desk, round } = world;
  const expertPanel = { ...programme.sharedRules.expertPanel, ...over };
  const version = { ...programme, sharedRules: { ...programme.sharedRules, expertPanel } };
  return { ...desk, programmes: new Map([...desk.programmes, [round.programmeDigest, version]]) };
}

const working = (field: string): Promise<Application> =>
  world.application('accepted', {}, { directions: [field] });
const expertsIn = async (count: number, ...directions: string[]) => {
  const made = [];
  for (let nth = 0; nth < count; nth += 1) made.push(await world.expert({ directions }));
  return made;
};

async function spread(desk: Desk = world.desk) {
  const given = await assignEvenly(
    desk,
    act(world.authority.clerk, REVIEWING, {
      round: world.round.id,
      category: 'laboratory',
      perApplication: 3,
      previewOnly: false,
    }),
  );
  if (!given.ok) throw new Error(given.refusal.kind);
  return given.value;
}

const readersOf = async ({ id }: Application) =>
  (await world.desk.shelf.where('review', { application: id })).map(({ expert }) => expert as string);

describe('experts read what is close to their fields (A3.3, B5.1)', () => {
  test('an expert of the field goes before one who is not, the ground is kept with the review, and all carry as many as before', async () => {
    // The strangers come first by id, so that nothing but the field can bring the others in.
    await expertsIn(3, 'semiconductors');
    const ours = await expertsIn(3, 'blockchain');
    const [chains, chips] = [await working('blockchain'), await working('semiconductors')];
    const { closeness, panels, loads } = await spread();
    expect((await readersOf(chains)).toSorted()).toEqual(ours.map(({ id }) => id as string).toSorted());
    expect(loads.map(({ load }) => load)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(closeness).toEqual({ total: 360, least: 60 });
    expect(panels.map(({ application }) => application).toSorted()).toEqual([chains.id, chips.id].toSorted());
    const [review] = await world.desk.shelf.where('review', { application: chains.id });
    expect(review?.closeness).toMatchObject({ points: 60, grounds: [{ kind: 'field', zh: '区块链' }] });
  });

  test('hard rules win: who is of the field but employed there, at the limit, or the second of an institution does not read', async () => {
    const { name, uscc } = world.organisation;
    const house = { name: '示例同院', uscc: null };
    const barred = await world.expert({ directions: ['blockchain'], institution: { name, uscc } });
    const twins = [
      await world.expert({ directions: ['blockchain'], institution: house }),
      await world.expert({ directions: ['blockchain'], institution: house }),
    ];
    await expertsIn(2, 'semiconductors');
    const application = await working('blockchain');
    const { recusals } = await spread(composed({ maximumLoad: 1 }));
    const readers = await readersOf(application);
    expect(recusals).toMatchObject([{ expert: barred.id, why: 'same-institution' }]);
    expect(readers).not.toContain(barred.id);
    expect(twins.filter(({ id }) => readers.includes(id))).toHaveLength(1);
    // The next application of the field finds its experts at the limit.
    await working('blockchain');
    await expertsIn(2);
    const again = await spread(composed({ maximumLoad: 1 }));
    expect(again.loads.every(({ load }) => load <= 1)).toBe(true);
  });

  test('by hand the candidates stand by closeness; who may not read it stands last, with what bars the way', async () => {
    const { name, uscc } = world.organisation;
    const [far, near] = [await world.expert(), await world.expert({ directions: ['cloud-computing'] })];
    const [same, barred] = [
      await world.expert({ directions: ['blockchain'] }),
      await world.expert({ directions: ['blockchain'], institution: { name, uscc } }),
    ];
    const found = await findCase(world.desk, (await working('blockchain')).id);
    if (found === undefined) throw new Error('no case');
    const rows = await readerCandidates(world.desk, found, REVIEWING);
    if (!rows.ok) throw new Error(rows.refusal.kind);
    expect(rows.value.map(({ expert, closeness, why }) => [expert.id, closeness.points, why])).toEqual([
      [same.id, 60, null],
      [near.id, 25, null],
      [far.id, 0, null],
      [barred.id, 60, 'same-institution'],
    ]);
  });

  test('without any word of fields it is as even as it can be, and nobody is said to be close', async () => {
    await expertsIn(5);
    for (let nth = 0; nth < 5; nth += 1) await world.application('accepted');
    const { loads, closeness, panels } = await spread();
    expect(loads.map(({ load }) => load)).toEqual([3, 3, 3, 3, 3]);
    expect(closeness).toEqual({ total: 0, least: 0 });
    expect(panels.flatMap(({ readers }) => readers).every(({ grounds }) => grounds.length === 0)).toBe(true);
  });
});
