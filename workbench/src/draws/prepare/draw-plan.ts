import type { Instant } from '@qichuang/base';
import type { REQUESTS, SentBodyOf } from '@qichuang/contract';
import { newKey } from '../../wire/key.ts';

type Body = SentBodyOf<(typeof REQUESTS)['prepare-draw']>;

/** A pool as it is typed: names line by line; what the system knows by these names stands beside them. */
export interface StratumDraft {
  readonly key: string;
  readonly name: string;
  readonly take: number;
  readonly reserves: number;
  readonly candidates: string;
  readonly excluded: string;
}

/** What every draw says of itself: its name, and where chance will come from. */
export interface ChanceDraft {
  readonly title: string;
  readonly hash: Body['hash'];
  readonly witnesses: readonly { readonly key: string; readonly source: string; readonly person: string }[];
  readonly publicSource: string;
  readonly fallback: string;
  readonly deadline: Instant | null;
}

/** The same as it is sent. */
export type Chance = Pick<Body, keyof ChanceDraft>;

/** A draw whose list is typed. */
export interface DrawDraft extends ChanceDraft {
  readonly purpose: Body['purpose'];
  readonly strata: readonly StratumDraft[];
}

/** Names as they are listed, each with the id it stands for. */
type Subjects = ReadonlyMap<string, string>;

export function emptyStratum(): StratumDraft {
  return { key: newKey(), name: '', take: 1, reserves: 2, candidates: '', excluded: '' };
}

export function emptyWitness(): DrawDraft['witnesses'][number] {
  return { key: newKey(), source: '', person: '' };
}

export function emptyChance(): ChanceDraft {
  return {
    title: '',
    hash: 'sm3',
    witnesses: [emptyWitness(), emptyWitness()],
    publicSource: '',
    fallback: '',
    deadline: null,
  };
}

export function emptyDraw(): DrawDraft {
  return { ...emptyChance(), purpose: 'inspection-objects', strata: [emptyStratum()] };
}

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The first line, from 1, that names no reason. */
export function excludedFault(text: string): number | null {
  const place = linesOf(text).findIndex((line) => !/^.+?[:：]\s*\S/u.test(line));
  return place < 0 ? null : place + 1;
}

/** Pools from what is in the system, one for each group, in the order in which the groups come up. */
export function strataFrom(
  rows: readonly { readonly group: string; readonly name: string }[],
  share: number,
): readonly StratumDraft[] {
  const groups = new Map<string, string[]>();
  for (const { group, name } of rows) groups.set(group, [...(groups.get(group) ?? []), name]);
  return [...groups].map(([name, names]) => {
    const take = Math.max(1, Math.ceil(names.length * share));
    return {
      ...emptyStratum(),
      name,
      take,
      reserves: Math.max(0, Math.min(2 * take, names.length - take)),
      candidates: names.join('\n'),
    };
  });
}

/** Whether it is said whole where chance comes from: a source to fall back on has a last day, and none has none. */
export function saysChance({ title, witnesses, publicSource, fallback, deadline }: ChanceDraft): boolean {
  return (
    title.trim() !== '' &&
    publicSource.trim() !== '' &&
    (fallback.trim() === '') === (deadline === null) &&
    witnesses.length > 1 &&
    witnesses.every(({ source, person }) => source.trim() !== '' && person.trim() !== '')
  );
}

export function isComplete(draft: DrawDraft): boolean {
  return (
    saysChance(draft) &&
    draft.strata.length > 0 &&
    draft.strata.every(
      ({ name, candidates, excluded }) =>
        name.trim() !== '' && linesOf(candidates).length > 0 && excludedFault(excluded) === null,
    )
  );
}

export function chanceOf({ title, hash, witnesses, publicSource, fallback, deadline }: ChanceDraft): Chance {
  return {
    title,
    hash,
    witnesses: witnesses.map(({ source, person }) => ({ source, person })),
    publicSource,
    fallback,
    deadline,
  };
}

export function bodyOf(
  draft: DrawDraft,
  programme: string,
  subjects: Subjects,
  repeats: string | null,
): Body {
  const known = (name: string) => ({ subject: subjects.get(name) ?? '', name });
  return {
    programme,
    purpose: draft.purpose,
    about: '',
    ...chanceOf(draft),
    strata: draft.strata.map(({ name, take, reserves, candidates, excluded }) => ({
      name,
      take,
      reserves,
      candidates: linesOf(candidates).map(known),
      excluded: linesOf(excluded).map((line) => {
        const [, whom = line, reason = ''] = /^(.+?)[:：]\s*(.+)$/u.exec(line) ?? [];
        return { ...known(whom.trim()), reason: reason.trim() };
      }),
    })),
    repeats,
  };
}
