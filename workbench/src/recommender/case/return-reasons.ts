import type { LocalCopies } from '../../wire/local-copy.ts';

/** A reason noted while reading, bound to a field, a file or a rule. */
export interface Noted {
  readonly target: string;
  readonly text: string;
  readonly clause: string | null;
}

/** Reads the reasons kept on this device, in the order they were noted. */
export function reasonsIn(copies: LocalCopies): readonly Noted[] {
  return Object.entries(copies)
    .flatMap(([target, { value, at }]) => (isReason(value) ? [{ target, at, ...value }] : []))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ target, text, clause }) => ({ target, text, clause }));
}

/** Notes a reason, or takes it away with an empty text. One place bears one reason. */
export function withReason(copies: LocalCopies, { target, text, clause }: Noted, at: string): LocalCopies {
  const { [target]: before, ...rest } = copies;
  if (text.trim() === '') return rest;
  return {
    ...rest,
    [target]: { value: { text: text.trim(), clause }, basedOn: 0, at: before?.at ?? at },
  };
}

function isReason(value: unknown): value is { readonly text: string; readonly clause: string | null } {
  return (
    typeof value === 'object' && value !== null && typeof (value as { text?: unknown }).text === 'string'
  );
}
