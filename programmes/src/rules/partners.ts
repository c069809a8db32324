import { parseUscc } from '@qichuang/domain';
import type { Form } from '../document/form.ts';
import { rowsOf, valueIn } from '../form-values/reading.ts';
import type { FormValues } from '../form-values/values.ts';
import type { RuleContext } from './context.ts';
import type { PartnerFacts } from './context-input.ts';
import { namedIn } from './named-in.ts';

interface Lead {
  readonly uscc: string;
  /** At least the first two digits of the region's code. */
  readonly region: string;
  readonly independentLegalPerson: boolean;
  readonly provinceCode: string;
}

/** The lead and the rows of the partners' table; nobody where the application is not joint (B4.5). */
export function partnersOf(
  form: Form,
  values: FormValues,
  lead: Lead,
  known: readonly PartnerFacts[],
): RuleContext['partners'] {
  if (!namedIn(form, values).is_joint) return [];
  const rows = rowsOf(valueIn(values, 'partners_table')).map((row) => {
    const uscc = cellText(row['partner_uscc']);
    const facts = known.find((one) => one.uscc === uscc && one.state !== 'removed');
    return partnerOf(uscc, facts, facts?.region ?? cellText(row['partner_region']), lead.provinceCode);
  });
  return [leadOf(lead), ...rows];
}

function leadOf({ uscc, region, independentLegalPerson, provinceCode }: Lead) {
  return {
    uscc,
    uscc_valid: parseUscc(uscc).ok,
    is_lead: true,
    confirmed: 'confirmed',
    in_province: region.startsWith(provinceCode),
    independent_legal_person: independentLegalPerson,
    // The lead's own record has rules of its own.
    clean: true,
  };
}

function partnerOf(uscc: string, facts: PartnerFacts | undefined, region: string, provinceCode: string) {
  return {
    uscc,
    uscc_valid: parseUscc(uscc).ok,
    is_lead: false,
    confirmed: facts?.state ?? 'pending',
    in_province: region.startsWith(provinceCode),
    independent_legal_person: facts?.independentLegalPerson ?? true,
    clean: facts?.clean ?? true,
  };
}

function cellText(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : '';
}
