/** The form in which text from outside is kept: composed (NFC), lines ended by LF alone. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

// Tab and LF are text. The bidirectional overrides and isolates can make a name read as another (CVE-2021-42574).
const CONTROL = /[^\P{Cc}\t\n]|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/u;

/** Whether there is anything in it that no honest text holds: C0 and C1 controls, lone surrogates, bidirectional overrides. */
export function hasControlCharacters(text: string): boolean {
  return CONTROL.test(text);
}

/** Code points, so that a rare Chinese character outside the first plane counts as one. */
export function lengthInCharacters(text: string): number {
  return Array.from(text).length;
}

/** The form in which two spellings of one name are the same: full and half width, case, spaces, invisible signs. For comparing only. */
export function foldForComparison(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '');
}
