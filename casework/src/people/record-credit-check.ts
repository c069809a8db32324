import { dayIn, parseDay, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type CreditRecord, type Organisation, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { fault, refusedFields } from './field-faults.ts';

export interface CreditCheckInput {
  readonly organisation: string;
  readonly version: number;
  readonly checkedOn: string;
  readonly records: readonly (Omit<CreditRecord, 'happenedOn'> & { readonly happenedOn: string })[];
}

/** Keeps what the authority found in the credit registers, B4.1: the records as they stand on that day. */
export async function recordCreditCheck(
  desk: Desk,
  act: Act<CreditCheckInput>,
): Promise<Result<Standpoint, Refusal>> {
  const organisation = await desk.shelf.find('organisation', act.body.organisation);
  if (organisation === undefined) return refused(refusal('not-found'));
  const current = seen(organisation, act.body.version);
  if (!current.ok) return current;
  const today = dayIn(act.at, SHANGHAI);
  const checkedOn = parseDay(act.body.checkedOn);
  const records = act.body.records.map((record) => ({ ...record, happenedOn: parseDay(record.happenedOn) }));
  const faults = [
    ...(checkedOn === undefined ? [fault('checkedOn', 'not-a-day')] : []),
    ...(checkedOn !== undefined && checkedOn > today ? [fault('checkedOn', 'in-the-future')] : []),
    ...records.flatMap(({ happenedOn }, index) => {
      if (happenedOn === undefined) return [fault(`records.${index}.happenedOn`, 'not-a-day')];
      return happenedOn > today ? [fault(`records.${index}.happenedOn`, 'in-the-future')] : [];
    }),
  ];
  if (faults.length > 0 || checkedOn === undefined) return refusedFields(faults, 'B4.1');
  const next: Organisation = {
    ...organisation,
    records: records.flatMap((record) =>
      record.happenedOn === undefined ? [] : [{ ...record, happenedOn: record.happenedOn }],
    ),
    recordCheckedOn: checkedOn,
  };
  const named = { act: 'record-credit-check', clause: 'B4.1' } as const;
  return commitOne(desk, act, move(act, named, 'organisation', organisation, next));
}
