import type { AddressState } from '../../kit/address.ts';

/** The last instant of a day in Shanghai: what was known on it is all that was known by then. */
function endOfDay(day: string): string {
  return `${day}T15:59:59.999Z`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What the address asks: true on which day, as known on which; nothing for today. */
export function asOfQuery(address: AddressState): { readonly on?: string; readonly knownAt?: string } {
  const { on = '', known = '' } = address;
  return {
    ...(DAY.test(on) ? { on } : {}),
    ...(DAY.test(known) ? { knownAt: endOfDay(known) } : {}),
  };
}
