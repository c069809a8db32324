import { foldForComparison } from '@qichuang/base';
import type { Expert } from '@qichuang/domain';
import type { Category, FormValues, Programme } from '@qichuang/programmes';

/**
 * What each thing an expert shares with an application counts, 100 in all. The same field counts most, the branch above it less, words
 * of the topic a little.
 *
 * @source default
 */
export const CLOSENESS_POINTS = { field: 60, branch: 25, chain: 15, words: 15, category: 10 } as const;

export interface ClosenessGround {
  readonly kind: keyof typeof CLOSENESS_POINTS;
  readonly points: number;
  /** What is shared, as the programme calls it. */
  readonly zh: string;
  readonly en: string;
}

/** How close an expert's fields of work are to an application: 0 to 100 points, and why. */
export interface Closeness {
  readonly points: number;
  readonly grounds: readonly ClosenessGround[];
}

/** What an application says of its field of work. */
export interface Topic {
  readonly category: string;
  readonly directions: readonly string[];
  readonly chain: string;
  /** Its name and what is said of its subject in free words. */
  readonly words: string;
}

type Fields = Pick<Expert, 'categories' | 'directions'>;
type Listed = Category['directions'][number];

/** Fields that name none. */
const NO_FIELD = ['other'];

/** Fields in free words of the forms, besides the name of the platform. */
const WORDED = ['direction_other', 'research_direction', 'talent_fields', 'chain_position'];

export function topicOf(category: string, name: string, values: FormValues): Topic {
  return {
    category,
    directions: textsIn(values['directions']),
    chain: textsIn(values['industry_chain'])[0] ?? '',
    words: [name, ...WORDED.flatMap((field) => textsIn(values[field]))].join('\n'),
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/**
 * Measures closeness under one version of a programme. Nothing but the fields of work counts: neither name nor institution of either
 * side. The more of an application's fields an expert has, the closer or as close, never less close.
 *
 * @returns a function of an expert's fields and an application's topic; it remembers what it has reckoned, so that thousands of
 *   pairs cost as much as there are different combinations of fields.
 */
export function closenessUnder(programme: Programme): (expert: Fields, topic: Topic) => Closeness {
  const atlas = atlasOf(programme);
  const known = new WeakMap<Topic, Map<string, Closeness>>();
  const keys = new WeakMap<Fields, string>();
  return (expert, topic) => {
    const byFields = known.get(topic) ?? new Map<string, Closeness>();
    known.set(topic, byFields);
    const key =
      keys.get(expert) ?? `${[...expert.categories].sort().join()} ${[...expert.directions].sort().join()}`;
    keys.set(expert, key);
    const found = byFields.get(key) ?? measure(atlas, expert, topic);
    byFields.set(key, found);
    return found;
  };
}

interface Atlas {
  readonly programme: Programme;
  /** Every field by its code, from whichever category lists it, with its branches. */
  readonly fields: ReadonlyMap<string, Listed & { readonly branches: ReadonlySet<string> }>;
}

function atlasOf(programme: Programme): Atlas {
  const fields = new Map<string, Listed & { readonly branches: ReadonlySet<string> }>();
  for (const { directions } of programme.categories)
    for (const one of directions) {
      if (NO_FIELD.includes(one.id)) continue;
      const branches = new Set([...(fields.get(one.id)?.branches ?? []), ...(one.group ?? '').split(' ')]);
      branches.delete('');
      fields.set(one.id, { ...one, branches });
    }
  return { programme, fields };
}

function measure(atlas: Atlas, expert: Fields, topic: Topic): Closeness {
  const own = [...new Set(expert.directions)].sort().flatMap((id) => atlas.fields.get(id) ?? []);
  const grounds = [
    ...(sameField(own, topic) ?? sameBranch(atlas, own, topic) ?? []),
    ...sameChain(atlas, own, topic),
    ...sharedWords(own, topic),
    ...ownCategory(atlas, expert, topic),
  ];
  const sum = grounds.reduce((points, ground) => points + ground.points, 0);
  return { points: Math.min(100, sum), grounds };
}

function groundOf(
  kind: ClosenessGround['kind'],
  named: readonly { readonly zh: string; readonly en: string }[],
  points: number = CLOSENESS_POINTS[kind],
): readonly ClosenessGround[] {
  const [zh, en] = [named.map((one) => one.zh).join('、'), named.map((one) => one.en).join(', ')];
  return [{ kind, points, zh, en }];
}

function sameField(own: readonly Listed[], { directions }: Topic): readonly ClosenessGround[] | null {
  const shared = own.filter(({ id }) => directions.includes(id));
  return shared.length === 0 ? null : groundOf('field', shared);
}

function sameBranch(
  { programme, fields }: Atlas,
  own: readonly { readonly id: string; readonly branches?: ReadonlySet<string> }[],
  { directions }: Topic,
): readonly ClosenessGround[] | null {
  const branches = new Set(directions.flatMap((id) => [...(fields.get(id)?.branches ?? [])]));
  const shared = new Set(own.flatMap(({ id }) => [...(fields.get(id)?.branches ?? [])]));
  const named = new Map(
    programme.categories
      .flatMap(({ directionGroups }) => directionGroups)
      .filter(({ id }) => branches.has(id) && shared.has(id))
      .map((group) => [group.id, group]),
  );
  return named.size === 0 ? null : groundOf('branch', [...named.values()]);
}

/** A chain is known by its code, or by a field's name within its own. */
function sameChain(
  { programme }: Atlas,
  own: readonly Listed[],
  { chain }: Topic,
): readonly ClosenessGround[] {
  const listed = programme.industryChains.list.find(({ id }) => id === chain);
  if (listed === undefined) return [];
  const serves = own.some(({ id, zh }) => id === listed.id || listed.zh.includes(zh));
  return serves ? groundOf('chain', [listed]) : [];
}

/** By pairs of characters, of the field most of whose name stands in the topic; less than half is chance. */
function sharedWords(own: readonly Listed[], { words }: Topic): readonly ClosenessGround[] {
  const topic = shinglesOf(words);
  const scored = own.map((field) => {
    const wanted = [...shinglesOf(field.zh)];
    const found = wanted.filter((one) => topic.has(one)).length;
    return { field, points: found * 2 < wanted.length ? 0 : share(found, wanted.length) };
  });
  const most = Math.max(0, ...scored.map(({ points }) => points));
  const best = scored.filter(({ points }) => points === most).map(({ field }) => field);
  return most === 0 ? [] : groundOf('words', best, most);
}

function share(found: number, wanted: number): number {
  return Math.floor((CLOSENESS_POINTS.words * found) / Math.max(1, wanted));
}

function shinglesOf(text: string): ReadonlySet<string> {
  const folded = [...foldForComparison(text)].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return new Set(folded.slice(1).map((character, place) => `${folded[place]}${character}`));
}

/** Whoever is listed for a category by name rather than for all. */
function ownCategory(
  { programme }: Atlas,
  { categories }: Fields,
  { category }: Topic,
): readonly ClosenessGround[] {
  const listed = programme.categories.find(({ id }) => id === category);
  return listed !== undefined && categories.includes(category) ? groundOf('category', [listed.names]) : [];
}
