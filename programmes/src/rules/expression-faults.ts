import type { Environment } from '@marcbachmann/cel-js';
import type { DocumentFault } from '../document/fault.ts';
import type { Form } from '../document/form.ts';
import type { Programme } from '../document/programme.ts';
import { indicatorEnvironment } from '../evaluation/indicator-environment.ts';
import { compileExpression, type Expected, RULE_ENVIRONMENT } from './cel-environment.ts';

/** Everything in a programme that is written in CEL, put before the checker. */
export function expressionFaults(programme: Programme): readonly DocumentFault[] {
  const indicators = indicatorEnvironment(programme);
  return [
    ...programme.rules.flatMap(({ id, when, check }) => [
      ...faultsOf(RULE_ENVIRONMENT, `rules.${id}.check`, check, 'bool'),
      ...(when === undefined ? [] : faultsOf(RULE_ENVIRONMENT, `rules.${id}.when`, when, 'bool')),
    ]),
    ...programme.forms.flatMap(conditionFaults),
    ...programme.evaluation.categories.flatMap(({ quantitative }) =>
      quantitative.flatMap(({ id, formula }) => faultsOf(indicators, `evaluation.${id}`, formula, 'double')),
    ),
  ];
}

function conditionFaults(form: Form): readonly DocumentFault[] {
  const named: readonly (readonly [string, string | undefined])[] = [
    ...form.sections.map(({ id, shownWhen }) => [id, shownWhen] as const),
    ...form.sections.flatMap(({ fields }) =>
      fields.map(({ id, requiredWhen }) => [id, requiredWhen] as const),
    ),
    ...form.attachments.slots.map(({ id, requiredWhen }) => [id, requiredWhen] as const),
  ];
  return named.flatMap(([id, condition]) =>
    condition === undefined
      ? []
      : faultsOf(RULE_ENVIRONMENT, `forms.${form.category}.${id}`, condition, 'bool'),
  );
}

function faultsOf(
  environment: Environment,
  path: string,
  expression: string,
  expected: Expected,
): readonly DocumentFault[] {
  const result = compileExpression(environment, expression, expected);
  return 'fault' in result ? [{ path, message: result.fault }] : [];
}
