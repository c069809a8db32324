import type { Form } from '../document/form.ts';
import { celContext } from '../rules/cel-context.ts';
import { type Compiled, compileExpression, RULE_ENVIRONMENT } from '../rules/cel-environment.ts';
import type { RuleContext } from '../rules/context.ts';

/** What of a form is shown and asked for now. A field of a section not shown is neither. */
export interface FormState {
  readonly sections: Readonly<Record<string, { readonly shown: boolean }>>;
  readonly fields: Readonly<Record<string, { readonly shown: boolean; readonly required: boolean }>>;
  readonly slots: Readonly<Record<string, { readonly required: boolean }>>;
}

/** Asks the form's conditions, with the same evaluator as the rules. The context is trusted: `buildRuleContext` makes it. */
export function formState(form: Form, context: RuleContext): FormState {
  const given = celContext(context);
  const holds = (condition: string) => compiled(condition)(given) === true;
  const sections = form.sections.map(({ id, shownWhen, fields }) => {
    const shown = shownWhen === undefined || holds(shownWhen);
    return {
      id,
      shown,
      fields: fields.map((field) => [field.id, { shown, required: shown && asks(field, holds) }] as const),
    };
  });
  return {
    sections: Object.fromEntries(sections.map(({ id, shown }) => [id, { shown }])),
    fields: Object.fromEntries(sections.flatMap(({ fields }) => fields)),
    slots: Object.fromEntries(
      form.attachments.slots.map((slot) => [slot.id, { required: asks(slot, holds) }]),
    ),
  };
}

interface Asking {
  readonly required: boolean;
  readonly requiredWhen?: string;
}

function asks({ required, requiredWhen }: Asking, holds: (condition: string) => boolean): boolean {
  return required || (requiredWhen !== undefined && holds(requiredWhen));
}

const COMPILED = new Map<string, Compiled>();

/** Conditions are few and the same in every form: compiled once. */
function compiled(condition: string): Compiled {
  const known = COMPILED.get(condition);
  if (known !== undefined) return known;
  const result = compileExpression(RULE_ENVIRONMENT, condition, 'bool');
  if ('fault' in result) throw new Error(`${condition}: ${result.fault}`);
  COMPILED.set(condition, result.run);
  return result.run;
}
