import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What stands after the question mark of the page's address, as text. */
export type AddressState = Readonly<Record<string, string>>;

/**
 * State of a list kept in the address, so that a view can be sent to a colleague and "back" goes back.
 *
 * @returns the state, and a function that changes some of it; an empty value takes a key out.
 */
export function useAddress(): readonly [
  AddressState,
  (change: Readonly<Record<string, string | undefined>>) => void,
] {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const go = useNavigate();
  const state = Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)]));
  const change = useCallback(
    (changed: Readonly<Record<string, string | undefined>>) => {
      void go({
        to: '.',
        replace: true,
        search: (before: Record<string, unknown>) =>
          Object.fromEntries(
            Object.entries({ ...before, ...changed }).filter(
              ([, value]) => value !== undefined && value !== '',
            ),
          ),
      });
    },
    [go],
  );
  return [state, change];
}

/** What a list is narrowed by: those of the names that stand in the address. */
export function useNarrowing(names: readonly string[]): AddressState {
  const [address] = useAddress();
  return Object.fromEntries(
    names.flatMap((name) => (address[name] === undefined ? [] : [[name, address[name]]])),
  );
}
