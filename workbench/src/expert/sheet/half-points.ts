/**
 * Reads a typed score in points.
 *
 * @returns whole halves, `null` for nothing typed, `'no-score'` for what is no number, between the steps or out of range.
 *   Full-width digits and the Chinese full stop are taken as what they stand for.
 */
export function readHalfPoints(text: string, points: number): number | null | 'no-score' {
  const plain = text.normalize('NFKC').replace('。', '.').trim();
  if (plain === '') return null;
  if (!/^\d{1,3}(\.\d{0,2})?$/.test(plain)) return 'no-score';
  const halves = Number(plain) * 2;
  return Number.isInteger(halves) && halves <= points * 2 ? halves : 'no-score';
}
