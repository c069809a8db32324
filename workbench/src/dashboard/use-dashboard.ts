import { useAddress } from '../kit/address.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

export const BASES = ['ever', 'valid', 'yearly'] as const;
export type Basis = (typeof BASES)[number];

/** What the address asks of every part of the page: which programme, which day; nothing for today. */
export function useDashboardQuery(): { readonly programme?: string; readonly on?: string } {
  const [{ programme, on }] = useAddress();
  return {
    ...(programme === undefined ? {} : { programme }),
    ...(on !== undefined && DAY.test(on) ? { on } : {}),
  };
}

export function useBasis(): Basis {
  const [{ basis }] = useAddress();
  return BASES.find((one) => one === basis) ?? 'ever';
}
