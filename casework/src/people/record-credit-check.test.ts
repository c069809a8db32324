import { addDays, type Day, day, dayIn, SHANGHAI } from '@qichuang/base';
import type { CreditRecord, Organisation } from '@qichuang/domain';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { act, type CaseWorld, CHECKING, openCaseWorld } from '../fixtures/case-world.ts';
import { type CreditLine, recordCreditCheck, recordCreditChecks } from '../index.ts';

let world: CaseWorld;
beforeEach(async () => {
  await world?.store.close();
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

const TODAY = dayIn(CHECKING, SHANGHAI);

const dishonest = (over: Partial<CreditRecord> = {}): CreditRecord => ({
  kind: 'serious-dishonesty',
  severity: 'major',
  happenedOn: day('2024-05-06'),
  state: 'effective',
  source: '示例信用登记',
  ...over,
});

const line = (
  { id, version }: Pick<Organisation, 'id' | 'version'>,
  record: CreditRecord | null,
  checkedOn: Day | string = TODAY,
): CreditLine => ({ organisation: id, version, checkedOn, record });

const enter = (...lines: readonly CreditLine[]) =>
  recordCreditChecks(world.desk, act(world.authority.clerk, CHECKING, { lines }));

const kept = async ({ id }: Organisation) => {
  const { records, recordCheckedOn } = (await world.desk.shelf.find('organisation', id)) ?? {};
  return { records, recordCheckedOn };
};

describe('what a register answered about many organisations (B4.1)', () => {
  test('is kept for each of them by one act, records and the day where there is nothing', async () => {
    const clean = await world.newOrganisation();
    const other = await world.newOrganisation();
    const answer = await enter(
      line(clean, null),
      line(other, dishonest()),
      line(other, dishonest({ kind: 'major-violation' }), addDays(TODAY, -2)),
    );
    expect(answer).toEqual({ ok: true, value: { organisations: 2, records: 2 } });
    expect(await kept(clean)).toEqual({ records: [], recordCheckedOn: TODAY });
    expect(await kept(other)).toEqual({
      records: [dishonest(), dishonest({ kind: 'major-violation' })],
      recordCheckedOn: TODAY,
    });
    const rows = await world.store.queries.historyOf([{ kind: 'organisation', id: other.id }]);
    expect(rows.filter(({ fact }) => fact.act === 'record-credit-check')).toHaveLength(1);
  });

  test('leaves what another register said, and changes the standing of what is known already', async () => {
    const elsewhere = dishonest({ source: '示例应急部门' });
    const organisation = await world.newOrganisation({ records: [elsewhere, dishonest()] });
    await enter(line(organisation, dishonest({ state: 'repaired' })));
    expect((await kept(organisation)).records).toEqual([elsewhere, dishonest({ state: 'repaired' })]);
  });

  test('an older look-up does not make a later one older', async () => {
    const organisation = await world.newOrganisation({ recordCheckedOn: TODAY });
    await enter(line(organisation, null, addDays(TODAY, -30)));
    expect((await kept(organisation)).recordCheckedOn).toBe(TODAY);
  });

  test('is entered whole or not at all: a later version, a day to come, a day that is none', async () => {
    const sound = await world.newOrganisation();
    const moved = await world.newOrganisation();
    expect(await enter(line(sound, null), line({ ...moved, version: 7 }, null))).toMatchObject({
      ok: false,
      refusal: { kind: 'moved-on', evidence: { organisation: moved.name } },
    });
    expect(await enter(line(sound, null), line(moved, null, addDays(TODAY, 1)))).toMatchObject({
      ok: false,
      refusal: {
        kind: 'value-not-allowed',
        fields: [{ field: 'lines.1.checkedOn', fault: 'in-the-future' }],
      },
    });
    const wrong = { ...dishonest(), happenedOn: '2025-02-30' as Day };
    expect(await enter(line(sound, null), line(moved, wrong))).toMatchObject({
      ok: false,
      refusal: { fields: [{ field: 'lines.1.record.happenedOn', fault: 'not-a-day' }] },
    });
    expect((await kept(sound)).recordCheckedOn).toBe(sound.recordCheckedOn);
  });

  test('is not written by an official with a tie to one of them, one by one or many at once (default)', async () => {
    const organisation = await world.newOrganisation();
    const tied = { ...world.authority.clerk, heldFrom: [organisation.id] };
    const many = { lines: [line(organisation, null)] };
    const one = { organisation: organisation.id, version: 1, checkedOn: TODAY, records: [] };
    for (const refused of [
      await recordCreditChecks(world.desk, act(tied, CHECKING, many)),
      await recordCreditCheck(world.desk, act(tied, CHECKING, one)),
    ])
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    expect(await enter(...many.lines)).toMatchObject({ ok: true });
  });
});
