import { canonicalBytes, sha256Hex } from '@qichuang/base';
import type { Expert } from '@qichuang/domain';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld, REVIEWING } from '../fixtures/case-world.ts';
import { assignByHand, assignEvenly, checkAssignmentRecord, readAssignmentRecord } from '../index.ts';
import { type AssignmentRecord, digestsOf } from './assignment-record.ts';

let world: CaseWorld;
beforeEach(async () => {
  await world?.store.close();
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

/** The records of the round, oldest first, as the ledger leads to them. */
async function records() {
  const { rows } = await world.store.queries.listFacts(
    { act: 'record-assignment', subject: world.round.id },
    { limit: 10 },
  );
  return Promise.all(
    rows.toReversed().map(async ({ fact: { digest } }) => {
      const bytes = await world.desk.shelf.frozenBytes(digest);
      const record = bytes === undefined ? undefined : readAssignmentRecord(bytes);
      if (bytes === undefined || record === undefined) throw new Error('no record behind its fact');
      return { digest, bytes, record };
    }),
  );
}

async function spread(previewOnly = false) {
  const body = { round: world.round.id, category: 'laboratory', perApplication: 3, previewOnly };
  const given = await assignEvenly(world.desk, act(world.authority.clerk, REVIEWING, body));
  if (!given.ok) throw new Error(given.refusal.kind);
}

/** One expert is barred, three are seated, one is left over of an institution that sits. */
async function assigned() {
  const { name, uscc } = world.organisation;
  const house = { name: '示例同院', uscc: null };
  const application = await world.application('accepted');
  const barred = await world.expert({ institution: { name, uscc } });
  const twins = [await world.expert({ institution: house }), await world.expert({ institution: house })];
  const others = [await world.expert(), await world.expert()];
  await spread(true);
  await spread();
  return { application, barred, twins, others };
}

type Change = (record: AssignmentRecord) => AssignmentRecord;

/** As a forger would do it: the parts' digests are made to fit again, where asked. */
function forged(record: AssignmentRecord, change: Change, refit: boolean): Uint8Array {
  const changed = change(record);
  return canonicalBytes(refit ? { ...changed, digests: digestsOf(changed) } : changed);
}

const joined = (record: AssignmentRecord) => record.choice.flatMap(({ joining }) => joining);
const giving =
  (from: string, to: Expert['id']): Change =>
  (record) => ({
    ...record,
    choice: record.choice.map((panel) => ({
      ...panel,
      joining: panel.joining.map((one) => (one.expert === from ? { ...one, expert: to } : one)),
    })),
  });

describe('an assignment proves that it kept the rules (A3.3, B5.1)', () => {
  test('each confirmed one leaves a record the ledger has the digest of, a preview none; it names nobody and holds', async () => {
    const { application, barred, twins } = await assigned();
    const extra = await world.expert();
    const body = { application: application.id, expert: extra.id };
    await assignByHand(world.desk, act(world.authority.clerk, REVIEWING, body));
    const kept = await records();
    expect(kept.map(({ record }) => record.manner)).toEqual(['evenly', 'by-hand']);
    for (const { bytes, digest, record } of kept) {
      expect(checkAssignmentRecord(bytes, digest)).toEqual([]);
      const text = JSON.stringify(record);
      for (const name of [world.organisation.name, barred.name, ...twins.map((one) => one.name), '示例同院'])
        expect(text).not.toContain(name);
    }
    expect(kept[0]?.record.ties.barred).toMatchObject([{ expert: barred.id, ground: 'same-institution' }]);
  });

  test('one changed afterwards is refused, and says by what: an expert exchanged, a tie added, a load passed', async () => {
    const { barred, twins } = await assigned();
    const [kept] = await records();
    if (kept === undefined) throw new Error('no record');
    const { record, digest } = kept;
    const [first] = joined(record);
    if (first === undefined) throw new Error('nobody joined');
    const faultsOf = (change: Change, refit = true) =>
      checkAssignmentRecord(forged(record, change, refit), digest);

    const exchanged = giving(first.expert, barred.id);
    expect(faultsOf(exchanged, false)).toMatchObject([
      { kind: 'not-the-ledgers' },
      { kind: 'part-changed', part: 'choice' },
      { kind: 'recused', expert: barred.id, ground: 'same-institution' },
    ]);
    expect(faultsOf(exchanged)).toMatchObject([{ kind: 'not-the-ledgers' }, { kind: 'recused' }]);

    const tie = {
      application: record.choice[0]?.application ?? '',
      expert: first.expert,
      ground: 'declared-tie',
    };
    expect(
      faultsOf((one) => ({ ...one, ties: { ...one.ties, barred: [...one.ties.barred, tie] } })),
    ).toMatchObject([
      { kind: 'not-the-ledgers' },
      { kind: 'recused', expert: first.expert, ground: 'declared-tie' },
    ]);

    const full: Change = (one) => ({
      ...one,
      pool: one.pool.map((expert) =>
        expert.id === first.expert ? { ...expert, load: 60, most: 60 } : expert,
      ),
    });
    expect(faultsOf(full)).toMatchObject([
      { kind: 'not-the-ledgers' },
      { kind: 'load', expert: first.expert, load: 61, most: 60 },
    ]);

    const seats = joined(record).map(({ expert }) => expert);
    const absent = twins.find(({ id }) => !seats.includes(id));
    const stranger = seats.find((id) => twins.every((twin) => twin.id !== id));
    if (absent === undefined || stranger === undefined) throw new Error('no twin left over');
    expect(faultsOf(giving(stranger, absent.id))).toMatchObject([
      { kind: 'not-the-ledgers' },
      { kind: 'panel', rule: 'one-per:institution' },
    ]);
  });

  test('what is no record is said to be none, and a true record under another digest is not the ledger’s', async () => {
    await assigned();
    const [kept] = await records();
    if (kept === undefined) throw new Error('no record');
    expect(checkAssignmentRecord(canonicalBytes({ form: 'assignment-v1' }), kept.digest)).toEqual([
      { kind: 'not-a-record' },
    ]);
    expect(checkAssignmentRecord(new Uint8Array([255, 0]), kept.digest)).toEqual([{ kind: 'not-a-record' }]);
    expect(checkAssignmentRecord(kept.bytes, sha256Hex(canonicalBytes('another')))).toEqual([
      { kind: 'not-the-ledgers', digest: kept.digest },
    ]);
  });
});
