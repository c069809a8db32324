import { dayIn, type Instant, ok, type Result, refused, SHANGHAI, yearOf } from '@qichuang/base';
import { type Filing, type GivenNumber, type Refusal, refusal } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { Desk, NumberDraw } from '../ports.ts';
import type { FilingCase } from './filing-case.ts';

/** The number whoever answers puts on the paper. */
export interface AskedNumber {
  readonly agency: string;
  readonly serial: number;
  readonly reason: string;
}

interface Given {
  readonly number: GivenNumber;
  readonly draw: NumberDraw;
}

/**
 * Gives the reply on a change its number (D12, B5.4): the next of its year without gaps, or a later one with the reason, where the office
 * gave the numbers between to papers of its own. What was given or passed over is never given again: the register is a counter for each
 * authority, word and year, drawn in the same transaction.
 */
export async function replyNumber(
  desk: Desk,
  at: Instant,
  { filing, programme }: FilingCase,
  asked: AskedNumber,
): Promise<Result<Given, Refusal>> {
  const agency = asked.agency.trim();
  if (filing.kind !== 'change' || agency === '')
    return refused(refusal('value-not-allowed', 'B5.4', { field: 'documentNumber' }));
  const year = yearOf(dayIn(at, SHANGHAI));
  const series = seriesOf(programme, agency, year);
  const next = await desk.shelf.nextNumber(series);
  const { serial } = asked;
  const reason = serial === next ? '' : asked.reason.trim();
  if (serial < next)
    return refused(refusal('already-exists', 'B5.4', { what: 'document-number', number: serial, next }));
  if (serial > next && reason === '')
    return refused(refusal('incomplete', 'B5.4', { why: 'document-number-skips', number: serial, next }));
  return ok({
    number: { agency, year, serial, reason },
    draw: { series, take: next, count: serial - next + 1 },
  });
}

function seriesOf({ authority }: Programme, agency: string, year: number): string {
  return `paper:${authority.zh}:${agency}:${year}`;
}

export interface NextNumber {
  readonly agency: string;
  readonly year: number;
  readonly next: number;
}

/** What the next reply would be numbered: with the word of the one answered last, which is empty before the first. */
export async function nextReplyNumber(
  desk: Desk,
  at: Instant,
  { filing, programme }: FilingCase,
): Promise<NextNumber> {
  const year = yearOf(dayIn(at, SHANGHAI));
  const answered = await desk.shelf.where('filing', {
    programme: filing.programme,
    kind: 'change',
    state: ['accepted', 'not_accepted'],
  });
  const agency = lastNumbered(answered)?.agency ?? '';
  const next = agency === '' ? 1 : await desk.shelf.nextNumber(seriesOf(programme, agency, year));
  return { agency, year, next };
}

function lastNumbered(answered: readonly Filing[]): GivenNumber | undefined {
  return answered
    .flatMap(({ outcome }) => (outcome?.documentNumber === undefined ? [] : [outcome]))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .at(0)?.documentNumber;
}
