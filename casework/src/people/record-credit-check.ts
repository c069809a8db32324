import { type Day, dayIn, ok, parseDay, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type CreditRecord, type Organisation, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, commitOne, type Move, move, type Standpoint, seen } from '../spine/commit.ts';
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
  const organisation = await openTo(desk, act, act.body.organisation);
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
  return commitOne(desk, act, move(act, NAMED, 'organisation', organisation, next));
}

/** One answer of a register about one organisation; several records are several lines. */
export interface CreditLine {
  readonly organisation: string;
  readonly version: number;
  readonly checkedOn: string;
  /** `null`: the register had nothing. */
  readonly record: (Omit<CreditRecord, 'happenedOn'> & { readonly happenedOn: string }) | null;
}

/**
 * Keeps what a register answered about many organisations at once (B4.1), all lines or none. A register knows only its own: what is on record
 * from elsewhere stays, and a record that is known already, by its kind, day and source, gets the standing the table gives it.
 *
 * @returns how many organisations were looked up and how many records the table held. O(lines), one look-up for each organisation.
 */
export async function recordCreditChecks(
  desk: Desk,
  act: Act<{ readonly lines: readonly CreditLine[] }>,
): Promise<Result<{ readonly organisations: number; readonly records: number }, Refusal>> {
  const today = dayIn(act.at, SHANGHAI);
  const moves: Move[] = [];
  const asked = new Map<string, CreditLine[]>();
  for (const line of act.body.lines)
    asked.set(line.organisation, [...(asked.get(line.organisation) ?? []), line]);
  for (const [id, lines] of asked) {
    const organisation = await openTo(desk, act, id);
    if (organisation === undefined) return refused(refusal('not-found'));
    const current = lines.map(({ version }) => seen(organisation, version)).find(({ ok }) => !ok);
    if (current !== undefined && !current.ok) {
      const { evidence, ...said } = current.refusal;
      return refused({ ...said, evidence: { ...evidence, organisation: organisation.name } });
    }
    const answered = answersOf(lines, today, (line) => act.body.lines.indexOf(line));
    if (!answered.ok) return answered;
    const { checkedOn, records } = answered.value;
    const earlier = organisation.recordCheckedOn;
    const next: Organisation = {
      ...organisation,
      records: records.reduce(withRecord, organisation.records),
      recordCheckedOn: earlier !== null && earlier > checkedOn ? earlier : checkedOn,
    };
    moves.push(move(act, NAMED, 'organisation', organisation, next));
  }
  const records = act.body.lines.filter(({ record }) => record !== null).length;
  return commit(desk, act, moves, { organisations: moves.length, records });
}

/** Who has a tie to an organisation does not write what its credit is (default). */
async function openTo(desk: Desk, { actor }: Act<unknown>, id: string): Promise<Organisation | undefined> {
  const organisation = await desk.shelf.find('organisation', id);
  return organisation !== undefined && actor.heldFrom?.includes(organisation.id) ? undefined : organisation;
}

const NAMED = { act: 'record-credit-check', clause: 'B4.1' } as const;

function answersOf(
  lines: readonly CreditLine[],
  today: Day,
  placeOf: (line: CreditLine) => number,
): Result<{ readonly checkedOn: Day; readonly records: readonly CreditRecord[] }, Refusal> {
  const faults = [];
  const days: Day[] = [];
  const records: CreditRecord[] = [];
  for (const line of lines) {
    const at = `lines.${placeOf(line)}`;
    const checked = pastDay(line.checkedOn, today);
    if (!checked.ok) faults.push(fault(`${at}.checkedOn`, checked.refusal));
    else days.push(checked.value);
    if (line.record === null) continue;
    const happened = pastDay(line.record.happenedOn, today);
    if (!happened.ok) faults.push(fault(`${at}.record.happenedOn`, happened.refusal));
    else records.push({ ...line.record, happenedOn: happened.value });
  }
  const checkedOn = days.toSorted().at(-1);
  if (faults.length > 0 || checkedOn === undefined) return refusedFields(faults, 'B4.1');
  return ok({ checkedOn, records });
}

function pastDay(text: string, today: Day): Result<Day, string> {
  const day = parseDay(text);
  if (day === undefined) return refused('not-a-day');
  return day > today ? refused('in-the-future') : ok(day);
}

function withRecord(known: readonly CreditRecord[], said: CreditRecord): readonly CreditRecord[] {
  const same = ({ kind, happenedOn, source }: CreditRecord) =>
    kind === said.kind && happenedOn === said.happenedOn && source === said.source;
  return known.some(same) ? known.map((one) => (same(one) ? said : one)) : [...known, said];
}
