import { parseUscc, type UsccFault } from '@qichuang/domain';
import { FORM_WORDS } from '@qichuang/language';
import type { Say } from '../../../kit/words.ts';

/** What is wrong with a unified social credit code as typed, naming the place; `null` if both check characters are right. */
export function usccFault(text: string, t: Say): string | null {
  const parsed = parseUscc(text);
  return parsed.ok ? null : inWords(parsed.refusal, t);
}

function inWords(fault: UsccFault, t: Say): string {
  switch (fault.kind) {
    case 'length':
      return t(FORM_WORDS.usccLength, { length: fault.length });
    case 'symbol':
      return t(FORM_WORDS.usccSymbol, { place: fault.place, symbol: fault.symbol });
    case 'department':
      return t(FORM_WORDS.usccDepartment, { symbol: fault.symbol });
    case 'organisation-code-check':
      return t(FORM_WORDS.usccOrganisation);
    case 'check':
      return t(FORM_WORDS.usccCheck);
  }
}
