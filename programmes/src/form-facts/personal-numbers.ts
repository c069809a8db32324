import { parseDay } from '@qichuang/base';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_SYMBOLS = '10X98765432';

/**
 * Whether an identity or bank card number seems to stand in a text: 18 characters with a day of birth and the right check
 * character (GB 11643), or 16 to 19 digits that pass Luhn's sum (ISO/IEC 7812-1), written together or in groups of four.
 *
 * Reads each character once; no regular expression over the whole text, so no text makes it slow.
 */
export function hasPersonalNumber(text: string): boolean {
  return digitRuns(text.normalize('NFKC')).some(
    ({ digits, grouped }) => isIdentityNumber(digits) || isCardNumber(digits, grouped),
  );
}

interface Run {
  readonly digits: string;
  readonly grouped: boolean;
}

/** Every stretch of digits (an X may end it), and every stretch of digits in groups of four parted by one blank or hyphen. */
function digitRuns(text: string): readonly Run[] {
  const pieces = piecesOf(text);
  const together = pieces.map(({ digits }) => ({ digits, grouped: false }));
  const grouped: Run[] = [];
  let group = '';
  for (const [index, { digits, joined }] of pieces.entries()) {
    const before = pieces[index - 1];
    const goesOn = joined && before !== undefined && before.digits.length === 4;
    if (!goesOn) group = '';
    group += digits;
    if (goesOn && group.length >= 16 && group.length <= 19) grouped.push({ digits: group, grouped: true });
  }
  return [...together, ...grouped];
}

interface Piece {
  readonly digits: string;
  /** One blank or hyphen lies between this piece and the one before. */
  readonly joined: boolean;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let digits = '';
  let endedAt = -2;
  let startedAt = -2;
  const end = (at: number): void => {
    if (digits !== '') {
      const between = text[startedAt - 1];
      pieces.push({ digits, joined: startedAt - endedAt === 1 && (between === ' ' || between === '-') });
      endedAt = at;
    }
    digits = '';
  };
  for (let at = 0; at < text.length; at++) {
    const symbol = text.charAt(at);
    if (symbol >= '0' && symbol <= '9') {
      if (digits === '') startedAt = at;
      digits += symbol;
    } else if ((symbol === 'X' || symbol === 'x') && digits.length === 17) {
      digits += 'X';
      end(at + 1);
    } else end(at);
  }
  end(text.length);
  return pieces;
}

function isIdentityNumber(number: string): boolean {
  if (number.length !== 18 || number.startsWith('0')) return false;
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (parseDay(born) === undefined || born < '1900-01-01' || born >= '2100-01-01') return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return CHECK_SYMBOLS[sum % 11] === number[17];
}

/** Grouped digits may be years side by side: a card written so begins with 3 to 6 or 9. */
function isCardNumber(number: string, grouped: boolean): boolean {
  if (number.length < 16 || number.length > 19 || number.endsWith('X')) return false;
  if (grouped && !'34569'.includes(number.charAt(0))) return false;
  return /[1-9]/.test(number) && luhnSum(number) % 10 === 0;
}

function luhnSum(number: string): number {
  let sum = 0;
  for (const [place, digit] of Array.from(number).reverse().entries()) {
    const doubled = place % 2 === 1 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
