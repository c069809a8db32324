import { ok, type Result, refused } from '@qichuang/base';
import { checkTranscript, type Transcript } from '@qichuang/engine-draw';
import { shaped } from './examine-ledger.ts';
import {
  COUNT,
  listOf,
  membersOf,
  recordOf,
  type Shape,
  type ShapeFault,
  textLike,
  textUpTo,
} from './members.ts';
import { doesNotHold, fault, unreadable, type Verdict } from './verdict.ts';

export const PAIRING_FORMAT = 'inspector-pairing-v1';

/** Why somebody is not sent somewhere, by its kind; the words of whoever declared it are not published. */
type Ground = 'own-organisation' | 'conflict' | 'same-city' | 'other-cities' | 'not-available';

export interface Round {
  readonly supplement: number;
  readonly recusals: readonly {
    readonly inspector: string;
    readonly object: string;
    readonly ground: Ground;
  }[];
  readonly sent: readonly { readonly object: string; readonly inspectors: readonly string[] }[];
}

export interface Pairing {
  readonly perTask: number;
  readonly objects: readonly Transcript[];
  readonly inspectors: Transcript;
  readonly rounds: readonly Round[];
  readonly sealed: string;
  readonly digest: string;
}

const ID = textUpTo(200);
const DIGEST = textLike<string>(/^[0-9a-f]{64}$/);
const ROUNDS: Shape<readonly Round[]> = listOf(
  recordOf<Round>({
    supplement: COUNT,
    recusals: listOf(
      recordOf<Round['recusals'][number]>({
        inspector: ID,
        object: ID,
        ground: textLike<Ground>(/^(own-organisation|conflict|same-city|other-cities|not-available)$/),
      }),
      1_000_000,
    ),
    sent: listOf(recordOf<Round['sent'][number]>({ object: ID, inspectors: listOf(ID, 100) }), 100_000),
  }),
  1000,
);

/** Reads a record, and with it both draws: what is told of one that does not hold is told of the record. */
export function readPairing(document: unknown): Result<Pairing, Verdict> {
  const broken = (found: ShapeFault) => refused(unreadable('pairing', shaped(found)));
  const members = membersOf(document, '', [
    'format',
    'perTask',
    'objects',
    'inspectors',
    'rounds',
    'sealed',
    'digest',
  ]);
  if (!members.ok) return broken(members.refusal);
  const { perTask, objects, inspectors, rounds, sealed, digest } = members.value;
  const read = recordOf<Pick<Pairing, 'perTask' | 'rounds' | 'sealed' | 'digest'>>({
    perTask: COUNT,
    rounds: ROUNDS,
    sealed: DIGEST,
    digest: DIGEST,
  })({ perTask, rounds, sealed, digest }, '');
  if (!read.ok) return broken(read.refusal);
  if (!Array.isArray(objects) || objects.length === 0)
    return broken({ field: 'objects', fault: Array.isArray(objects) ? 'missing' : 'wrong-type' });
  const drawn: Transcript[] = [];
  for (const [place, given] of [...objects, inspectors].entries()) {
    const told = checkTranscript(
      given,
      place > 0 && place < objects.length ? { earlier: objects[place - 1] } : {},
    );
    const under = (field: string) => {
      const at = place < objects.length ? `objects[${place}]` : 'inspectors';
      return field === '' ? at : `${at}.${field}`;
    };
    if (told.verdict === 'unreadable')
      return refused(
        unreadable('pairing', fault(under(told.fault.field), told.fault.kind, told.fault.expected)),
      );
    if (told.verdict === 'does-not-hold')
      return refused(
        doesNotHold(
          'pairing',
          told.faults.map(({ field, kind, expected }) => fault(under(field), kind, expected)),
        ),
      );
    drawn.push(told.transcript);
  }
  const last = drawn.at(-1);
  if (last === undefined) throw new Error('two draws at least were read');
  return ok({ ...read.value, objects: drawn.slice(0, -1), inspectors: last });
}
