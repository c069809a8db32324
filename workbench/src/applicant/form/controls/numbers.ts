/** Reads a number as people write it: full-width digits, grouping commas, a blank. `undefined` if it is none. */
export function readNumber(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[,，\s]/g, '');
  if (plain === '') return null;
  return /^[+-]?\d*\.?\d+$/.test(plain) || /^[+-]?\d+\.$/.test(plain) ? Number(plain) : undefined;
}
