/** One difference between two versions, in words for those who decide on it. */
export interface Difference {
  readonly part:
    | 'name'
    | 'setting'
    | 'target'
    | 'category'
    | 'stage'
    | 'rule'
    | 'field'
    | 'attachment'
    | 'score'
    | 'shared'
    | 'other';
  /** What it is about: the id of the setting, rule, field …, with the category before a dot where there is one. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export type Named = { readonly id: string; readonly zh: string; readonly en: string };

/** A list compared by id: what came, what went, and for what stayed whatever `changed` finds. */
export function listDifferences<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  say: {
    readonly added: (item: Item) => Difference;
    readonly removed: (item: Item) => Difference;
    readonly changed: (old: Item, now: Item) => readonly Difference[];
  },
): readonly Difference[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  return [
    ...before.filter(({ id }) => !now.has(id)).map(say.removed),
    ...after.flatMap((item) => {
      const earlier = old.get(item.id);
      return earlier === undefined ? [say.added(item)] : say.changed(earlier, item);
    }),
  ];
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A value as people read it. */
export function shown(value: unknown, language: 'zh' | 'en'): string {
  if (value === undefined || value === null || value === '') return language === 'zh' ? '无' : 'none';
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (Array.isArray(value)) {
    return value.length === 0 ? shown(null, language) : value.join(language === 'zh' ? '、' : ', ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const YES_NO = { zh: ['是', '否'], en: ['yes', 'no'] } as const;
