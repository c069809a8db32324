import type { Programme } from '../document/programme.ts';
import { formChecks } from '../form-facts/form-checks.ts';
import { formFacts, NO_CHECKS } from '../form-facts/form-facts.ts';
import { formState } from '../form-facts/form-state.ts';
import type { AttachmentFacts } from '../form-facts/proofs.ts';
import type { FormValues } from '../form-values/values.ts';
import { findForm } from '../loading/finding.ts';
import type { RuleContext } from './context.ts';
import { namedIn } from './named-in.ts';
import { partnersOf } from './partners.ts';

interface Edited {
  readonly programme: Programme;
  /** As the server computed it. */
  readonly context: RuleContext;
  readonly values: FormValues;
  readonly attachments: readonly AttachmentFacts[];
}

/**
 * The same context with other values in the form, for a page where someone is typing: everything the server alone knows
 * stays as it was, what follows from the form is reckoned again. What it says is a preview; the server asks again.
 */
export function withFormValues({ programme, context, values, attachments }: Edited): RuleContext {
  const form = findForm(programme, context.application.category);
  if (form === undefined) throw new Error(`no form for ${context.application.category}`);
  const application = { ...context.application, ...namedIn(form, values) };
  const known: RuleContext = {
    ...context,
    application,
    partners: partnersOf(form, values, leadIn(context), partnersIn(context)),
    form: { ...formFacts(form, values), ...NO_CHECKS },
  };
  const { claimed_elsewhere: claimed } = context.form;
  const checks = formChecks(form, formState(form, known), values, attachments, claimed);
  return { ...known, form: { ...known.form, ...checks } };
}

function leadIn({ organisation, programme }: RuleContext) {
  return {
    uscc: organisation.uscc,
    region: organisation.province_code,
    independentLegalPerson: organisation.independent_legal_person,
    provinceCode: programme.province_code,
  };
}

function partnersIn({ partners, programme }: RuleContext) {
  return partners
    .filter(({ is_lead }) => !is_lead)
    .map((partner) => ({
      uscc: partner.uscc,
      state: partner.confirmed,
      region: partner.in_province ? programme.province_code : '',
      independentLegalPerson: partner.independent_legal_person,
      clean: partner.clean,
    }));
}
