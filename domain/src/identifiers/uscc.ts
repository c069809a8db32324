import { ok, type Result, refused } from '@qichuang/base';
import { USCC_DEPARTMENTS, type UsccBodyKind, type UsccDepartment } from './uscc-departments.ts';

declare const uscc: unique symbol;

/** A unified social credit code (统一社会信用代码), both of whose check characters are right. */
export type Uscc = string & { readonly [uscc]: true };

/** What is wrong with a text that was to be a code; `place` counts from 1. */
export type UsccFault =
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'symbol'; readonly place: number; readonly symbol: string }
  | { readonly kind: 'department'; readonly symbol: string }
  | { readonly kind: 'organisation-code-check' }
  | { readonly kind: 'check' };

export interface UsccParts {
  readonly department: UsccDepartment;
  /** `null` for a kind the standard's table did not have when it was copied. */
  readonly bodyKind: UsccBodyKind | null;
  /** Six digits as they stood when the body was registered: perhaps a region that is no more. */
  readonly region: string;
  /** Nine characters, the last of them its own check character. */
  readonly organisationCode: string;
}

// GB 32100-2015: capitals without I, O, S, V, Z, which are too easily taken for digits and each other.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const LENGTH = 18;

/**
 * Reads a code as people type it: lower case, full width and spaces are forgiven.
 *
 * The region is not compared with any list: a code keeps the region of its first day, and good codes of
 * Shandong carry regions that are abolished or never were in GB/T 2260.
 *
 * @source GB 32100-2015; GB 11714-1997 for the organisation code; GB/T 17710-2008 for the last character
 */
export function parseUscc(text: string): Result<Uscc, UsccFault> {
  const code = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const symbols = Array.from(code);
  if (symbols.length !== LENGTH) return refused({ kind: 'length', length: symbols.length });
  const place = symbols.findIndex((symbol, index) => !mayStandAt(index, symbol));
  if (place >= 0) return refused({ kind: 'symbol', place: place + 1, symbol: symbols[place] ?? '' });
  const first = code.charAt(0);
  if (departmentOf(first) === undefined) return refused({ kind: 'department', symbol: first });
  if (organisationCheck(code.slice(8, 16)) !== code.charAt(16)) {
    return refused({ kind: 'organisation-code-check' });
  }
  if (lastCharacter(code.slice(0, 17)) !== code.charAt(17)) return refused({ kind: 'check' });
  return ok(code as Uscc);
}

export function usccParts(code: Uscc): UsccParts {
  const department = departmentOf(code.charAt(0));
  if (department === undefined) throw new Error(`a code without a department passed the parser: ${code}`);
  return {
    department,
    bodyKind: department.bodyKinds.find(({ symbol }) => symbol === code.charAt(1)) ?? null,
    region: code.slice(2, 8),
    organisationCode: code.slice(8, 17),
  };
}

/**
 * Completes a code with its two check characters, for made-up bodies.
 *
 * @param department - first character. @param bodyKind - second character. @param region - six digits.
 * @param organisation - the first eight characters of the organisation code.
 * @throws RangeError if these make no code: a bug in the caller.
 */
export function makeUscc(department: string, bodyKind: string, region: string, organisation: string): Uscc {
  const first17 = department + bodyKind + region + organisation + organisationCheck(organisation);
  const parsed = parseUscc(first17 + lastCharacter(first17));
  if (!parsed.ok) throw new RangeError(`no unified social credit code: ${first17}, ${parsed.refusal.kind}`);
  return parsed.value;
}

/** Regions (places 3 to 8) are digits; the organisation code's check character (place 17) is a digit or X. */
function mayStandAt(index: number, symbol: string): boolean {
  if (index >= 2 && index <= 7) return /^\d$/.test(symbol);
  if (index === 16) return /^[\dX]$/.test(symbol);
  return ALPHABET.includes(symbol);
}

function departmentOf(first: string): UsccDepartment | undefined {
  return USCC_DEPARTMENTS.find(({ symbol }) => symbol === first);
}

function organisationCheck(first8: string): string {
  const rest = (11 - (weightedSum(first8, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

function lastCharacter(first17: string): string {
  return ALPHABET.charAt((31 - (weightedSum(first17, ALPHABET, WEIGHTS) % 31)) % 31);
}

function weightedSum(symbols: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * alphabet.indexOf(symbols.charAt(index)), 0);
}
