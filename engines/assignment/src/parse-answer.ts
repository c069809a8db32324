import type { Answer } from './answer.ts';
import type { Instance } from './instance.ts';

export type ParsedAnswer = Pick<Answer, 'filled' | 'total' | 'experts' | 'certificate'>;

/** What the checker reads of an answer that came from outside; otherwise the field that is not what it should be. */
export function parseAnswer(
  answer: unknown,
  { applications, experts }: Instance,
): ParsedAnswer | { readonly field: string } {
  if (!isRecord(answer)) return { field: '' };
  const { filled, total, experts: given, certificate } = answer;
  if (!isWhole(filled)) return { field: 'filled' };
  if (!isWhole(total)) return { field: 'total' };
  if (!isChoice(given, applications, experts)) return { field: 'experts' };
  if (!isRecord(certificate)) return { field: 'certificate' };
  const { prices, ties, relaxed } = certificate;
  if (!arePrices(prices, experts)) return { field: 'certificate.prices' };
  if (ties !== undefined) {
    if (!isRecord(ties) || !isWhole(ties['salt']) || ties['salt'] < 0)
      return { field: 'certificate.ties.salt' };
    if (!arePrices(ties['prices'], experts)) return { field: 'certificate.ties.prices' };
  }
  if (relaxed !== undefined && !(isRecord(relaxed) && isChoice(relaxed['experts'], applications, experts)))
    return { field: 'certificate.relaxed' };
  return {
    filled,
    total,
    experts: given,
    certificate: {
      prices,
      ...(ties === undefined
        ? {}
        : { ties: { salt: ties['salt'] as number, prices: ties['prices'] as number[] } }),
      ...(relaxed === undefined ? {} : { relaxed: { experts: relaxed['experts'] as number[][] } }),
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Half of what is exact is left for a similarity beside the price. */
function arePrices(value: unknown, experts: number): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length === experts &&
    value.every((price) => isWhole(price) && Math.abs(price) <= 2 ** 52)
  );
}

function isChoice(
  value: unknown,
  applications: number,
  experts: number,
): value is readonly (readonly number[])[] {
  return (
    Array.isArray(value) &&
    value.length === applications &&
    value.every((given) => Array.isArray(given) && given.every((j) => isWhole(j) && j >= 0 && j < experts))
  );
}
