import { canonicalBytes, sha256Hex } from '@qichuang/base';
import type { Application, Expert, Round } from '@qichuang/domain';
import type { PanelRules, Sitter } from '@qichuang/engine-assignment';
import type { Act } from '../ports.ts';
import { type Certified, certified } from '../spine/certified.ts';
import type { Involved } from './recusal.ts';
import type { Seat } from './seat-moves.ts';

/**
 * What an assignment was decided on and what it chose, so that another can hold one against the other. It names nobody: institutions,
 * cities and parties enter by digest, experts by id and by the digest the ledger has of them.
 */
export interface AssignmentRecord {
  readonly form: 'assignment-v1';
  readonly manner: 'evenly' | 'by-hand' | 'replacement';
  readonly at: string;
  readonly round: string;
  readonly programmeDigest: string;
  readonly category: string;
  readonly pool: readonly RecordedExpert[];
  readonly ties: {
    /** Digests of the units and persons an application belongs to, as they were known then. */
    readonly parties: readonly { readonly application: string; readonly digest: string }[];
    readonly barred: readonly {
      readonly application: string;
      readonly expert: string;
      readonly ground: string;
    }[];
  };
  readonly rules: PanelRules & { readonly size: number };
  readonly choice: readonly RecordedPanel[];
  readonly digests: Readonly<Record<RecordPart, string>>;
}

export type RecordPart = 'pool' | 'ties' | 'rules' | 'choice';

export interface RecordedExpert extends Sitter {
  /** Of the expert's entry in the pool, as the ledger has it. */
  readonly entry: string;
}

export interface RecordedPanel {
  readonly application: string;
  /** Hash of the frozen copy it was handed in with. */
  readonly copy: string;
  readonly seated: readonly string[];
  readonly joining: readonly { readonly expert: string; readonly points: number }[];
}

export interface Decided {
  readonly manner: AssignmentRecord['manner'];
  readonly round: Round;
  readonly category: string;
  /** Everyone who could be seated, and everyone who sits. */
  readonly experts: readonly Expert[];
  readonly sitters: readonly Sitter[];
  readonly involved: readonly Involved[];
  readonly barred: AssignmentRecord['ties']['barred'];
  readonly rules: PanelRules & { readonly size: number };
  readonly seats: readonly Seat[];
  readonly seatedIn: (application: Application['id']) => readonly string[];
}

/** The record of a confirmed assignment, frozen, and the fact by which the ledger carries its digest (A3.3). */
export function recordOf(act: Pick<Act<unknown>, 'actor' | 'at'>, decided: Decided): Certified {
  const bytes = canonicalBytes(writtenOf(act, decided));
  return certified(act, { act: 'record-assignment', clause: 'A3.3' }, 'round', decided.round, bytes);
}

function writtenOf({ at }: Pick<Act<unknown>, 'at'>, decided: Decided): AssignmentRecord {
  const { manner, round, category, experts, sitters, involved, barred, rules, seats, seatedIn } = decided;
  const byId = new Map(sitters.map((one) => [one.id, one]));
  const pool = experts.flatMap((expert): readonly RecordedExpert[] => {
    const sitter = byId.get(expert.id);
    return sitter === undefined
      ? []
      : [{ ...sitter, groups: hidden(sitter.groups), entry: sha256Hex(canonicalBytes(expert)) }];
  });
  const ties = {
    parties: involved.map((one) => ({
      application: one.application,
      digest: sha256Hex(canonicalBytes(one)),
    })),
    barred,
  };
  const choice = [...new Map(seats.map(({ application }) => [application.id, application])).values()].map(
    (application): RecordedPanel => ({
      application: application.id,
      copy: application.copies.at(-1)?.hash ?? '',
      seated: seatedIn(application.id),
      joining: seats
        .filter((seat) => seat.application.id === application.id)
        .map(({ expert, closeness }) => ({ expert: expert.id, points: closeness.points })),
    }),
  );
  const parts = { pool, ties, rules, choice };
  return {
    form: 'assignment-v1',
    manner,
    at,
    round: round.id,
    programmeDigest: round.programmeDigest,
    category,
    ...parts,
    digests: digestsOf(parts),
  };
}

export function digestsOf(parts: Pick<AssignmentRecord, RecordPart>): Readonly<Record<RecordPart, string>> {
  const of = (part: RecordPart) => sha256Hex(canonicalBytes(parts[part]));
  return { pool: of('pool'), ties: of('ties'), rules: of('rules'), choice: of('choice') };
}

/** Groups are compared, never read. */
function hidden(groups: Sitter['groups']): Sitter['groups'] {
  return Object.fromEntries(
    Object.entries(groups).map(([sort, group]) => [sort, sha256Hex(canonicalBytes(`${sort} ${group}`))]),
  );
}
