import type { saveFields } from '@qichuang/casework';
import type { House } from '../house.ts';

type Saved = Extract<Awaited<ReturnType<typeof saveFields>>, { readonly ok: true }>['value'];

/** What was saved, and what someone else had saved before, by name: for a draft of either kind. */
export async function savedFieldsView(house: House, { saved, conflicts }: Saved) {
  const names = await house.store.queries.peopleNames([...new Set(conflicts.map(({ by }) => by))]);
  return {
    saved: saved.map(({ field, revision, at, warnings }) => ({
      field,
      revision,
      at,
      warnings: warnings.map(({ fault, zh, en }) => ({ fault, zh, en })),
    })),
    conflicts: conflicts.map(({ field, revision, value, by, at }) => ({
      field,
      revision,
      value,
      by: names.get(by) ?? '',
      at,
    })),
  };
}
