/**
 * What a draft may hold at the very most. A text beyond its limit is still saved, so that nobody loses a paragraph pasted
 * in to be cut down; these caps keep a request from filling the store. Unit: characters, entries, rows.
 */
export const HARD_CAPS = {
  textCharacters: 20_000,
  cellCharacters: 5_000,
  entries: 200,
  rows: 1_000,
} as const;
