import { parseUscc } from '@qichuang/domain';
import { findField } from '../form-values/check-field-value.ts';
import { rowsOf, valueOf } from '../form-values/reading.ts';
import { findForm } from '../loading/finding.ts';
import type { RuleContext } from './context.ts';
import type { PartnerFacts, RuleContextInput } from './context-input.ts';

/** The lead and the rows of the partners' table; nobody where the application is not joint (B4.5). */
export function partnersOf(input: RuleContextInput): RuleContext['partners'] {
  const { programme, category, organisation, values } = input;
  const form = findForm(programme, category);
  if (form === undefined || findField(form, 'is_joint') === undefined) return [];
  if (valueOf(values, 'is_joint') !== true) return [];
  const { provinceCode } = programme;
  const lead = {
    uscc: organisation.uscc,
    uscc_valid: parseUscc(organisation.uscc).ok,
    is_lead: true,
    confirmed: 'confirmed',
    in_province: organisation.region.startsWith(provinceCode),
    independent_legal_person: organisation.independentLegalPerson,
    // The lead's own record has rules of its own.
    clean: true,
  };
  const rows = rowsOf(valueOf(values, 'partners_table')).map((row) => {
    const uscc = cellText(row['partner_uscc']);
    const facts = input.partners.find((one) => one.uscc === uscc && one.state !== 'removed');
    return partnerOf(uscc, facts, facts?.region ?? cellText(row['partner_region']), provinceCode);
  });
  return [lead, ...rows];
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
