import { fromUtf8, sha256Hex } from '@qichuang/base';
import { panelFaults } from '@qichuang/engine-assignment';
import {
  type AssignmentRecord,
  digestsOf,
  type RecordedExpert,
  type RecordedPanel,
  type RecordPart,
} from './assignment-record.ts';

/** What is wrong with a record of an assignment. */
export type AssignmentFault =
  | { readonly kind: 'not-a-record' }
  /** Not the bytes the ledger has the digest of. */
  | { readonly kind: 'not-the-ledgers'; readonly digest: string }
  | { readonly kind: 'part-changed'; readonly part: RecordPart }
  | {
      readonly kind: 'not-in-the-pool' | 'seated-twice';
      readonly application: string;
      readonly expert: string;
    }
  | {
      readonly kind: 'recused';
      readonly application: string;
      readonly expert: string;
      readonly ground: string;
    }
  | { readonly kind: 'load'; readonly expert: string; readonly load: number; readonly most: number }
  | { readonly kind: 'panel'; readonly application: string; readonly rule: string };

/**
 * Holds the record of an assignment against itself and against the ledger: its parts are those it was drawn up with, and no pair it
 * chose breaks recusal, the load of the year, or the composition of its panel. Needs no database.
 *
 * @param digest - of the fact `record-assignment`, from the ledger.
 * @returns every fault; an empty answer: the assignment kept the rules. O(pool + barred pairs + seats).
 */
export function checkAssignmentRecord(bytes: Uint8Array, digest: string): readonly AssignmentFault[] {
  const record = readAssignmentRecord(bytes);
  if (record === undefined) return [{ kind: 'not-a-record' }];
  const own = sha256Hex(bytes);
  const digests = digestsOf(record);
  const parts = Object.keys(digests) as readonly RecordPart[];
  return [
    ...(own === digest ? [] : [{ kind: 'not-the-ledgers', digest: own } as const]),
    ...parts
      .filter((part) => digests[part] !== record.digests[part])
      .map((part) => ({ kind: 'part-changed', part }) as const),
    ...record.choice.flatMap((panel) => pairFaults(record, panel)),
    ...loadFaults(record),
    ...compositionFaults(record),
  ];
}

/** @returns `undefined` for bytes of any other kind. */
export function readAssignmentRecord(bytes: Uint8Array): AssignmentRecord | undefined {
  try {
    const read: unknown = JSON.parse(fromUtf8(bytes));
    return isRecord(read) ? read : undefined;
  } catch {
    // Not JSON, or not UTF-8: no record.
    return undefined;
  }
}

function isRecord(read: unknown): read is AssignmentRecord {
  if (typeof read !== 'object' || read === null) return false;
  const { form, pool, ties, rules, choice, digests } = read as Partial<AssignmentRecord>;
  return (
    form === 'assignment-v1' &&
    Array.isArray(pool) &&
    pool.every((one) => typeof one?.id === 'string' && typeof one.groups === 'object') &&
    Array.isArray(ties?.barred) &&
    Array.isArray(ties.parties) &&
    Array.isArray(rules?.onePer) &&
    Array.isArray(rules.leastOfKind) &&
    Number.isInteger(rules.size) &&
    Array.isArray(choice) &&
    choice.every(({ seated, joining }) => Array.isArray(seated) && Array.isArray(joining)) &&
    typeof digests === 'object'
  );
}

function pairFaults({ pool, ties }: AssignmentRecord, panel: RecordedPanel): readonly AssignmentFault[] {
  const { application, seated, joining } = panel;
  const known = new Set(pool.map(({ id }) => id));
  const met = new Set(seated);
  return joining.flatMap(({ expert }): readonly AssignmentFault[] => {
    const barred = ties.barred.find((one) => one.application === application && one.expert === expert);
    const twice = met.has(expert);
    met.add(expert);
    return [
      ...(known.has(expert) ? [] : [{ kind: 'not-in-the-pool', application, expert } as const]),
      ...(twice ? [{ kind: 'seated-twice', application, expert } as const] : []),
      ...(barred === undefined
        ? []
        : [{ kind: 'recused', application, expert, ground: barred.ground } as const]),
    ];
  });
}

function loadFaults({ pool, choice }: AssignmentRecord): readonly AssignmentFault[] {
  const given = new Map<string, number>();
  for (const { expert } of choice.flatMap(({ joining }) => joining))
    given.set(expert, (given.get(expert) ?? 0) + 1);
  return pool.flatMap(({ id, load, most }) => {
    const now = load + (given.get(id) ?? 0);
    return given.has(id) && most !== null && now > most
      ? [{ kind: 'load', expert: id, load: now, most } as const]
      : [];
  });
}

/** A kind may still be missing while places are left for it; of a group no second one ever joins. */
function compositionFaults({ pool, rules, choice }: AssignmentRecord): readonly AssignmentFault[] {
  const byId = new Map(pool.map((one) => [one.id, one]));
  const membersOf = (ids: readonly string[]): readonly RecordedExpert[] =>
    ids.flatMap((id) => byId.get(id) ?? []);
  return choice.flatMap(({ application, seated, joining }): readonly AssignmentFault[] => {
    const before = membersOf(seated);
    const sitting = [...before, ...membersOf(joining.map(({ expert }) => expert))];
    const lacking = panelFaults(sitting, { ...rules, onePer: [] });
    const missing = lacking.reduce((sum, { want, have }) => sum + want - have, 0);
    const left = Math.max(0, rules.size - sitting.length);
    const doubled = (members: readonly RecordedExpert[]) =>
      panelFaults(members, { leastOfKind: [], onePer: rules.onePer });
    const stood = new Map(doubled(before).map(({ rule, want, have }) => [rule, want - have]));
    return [
      ...(missing > left ? lacking : []),
      ...doubled(sitting).filter(({ rule, want, have }) => want - have > (stood.get(rule) ?? 0)),
    ].map(({ rule }) => ({ kind: 'panel', application, rule }));
  });
}
