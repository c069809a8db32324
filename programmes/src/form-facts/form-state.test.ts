import { describe, expect, test } from 'vitest';
import { DIGITAL_ECONOMY_2023 } from '../loading/digital-economy-2023.ts';
import { findForm } from '../loading/finding.ts';
import { buildRuleContext } from '../rules/build-rule-context.ts';
import { goodInput } from '../rules/filled-form.fixture.ts';
import { formState } from './form-state.ts';
import { proofOf, proofText } from './proofs.ts';

function stateOf(category: string, values = {}, organisationKind = 'university') {
  const input = goodInput(DIGITAL_ECONOMY_2023, category);
  const form = findForm(DIGITAL_ECONOMY_2023, category);
  if (form === undefined) throw new Error(`no form for ${category}`);
  const organisation = { ...input.organisation, kind: organisationKind };
  const context = buildRuleContext({ ...input, organisation, values: { ...input.values, ...values } });
  return formState(form, context);
}

describe('what of a form is shown and asked for', () => {
  test('partners only in a joint application (B4.5)', () => {
    const alone = stateOf('laboratory', { is_joint: false });
    expect(alone.sections['partners']).toEqual({ shown: false });
    expect(alone.fields['partners_table']).toEqual({ shown: false, required: false });
    expect(alone.slots['joint-agreement']).toEqual({ required: false });
    const joint = stateOf('laboratory', { is_joint: true });
    expect(joint.fields['partners_table']).toEqual({ shown: true, required: true });
    expect(joint.slots['joint-agreement']).toEqual({ required: true });
  });

  test('a reason from the fourth partner on (B4.5)', () => {
    const partners = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ partner_name: `示例${index}` }));
    const three = stateOf('laboratory', { is_joint: true, partners_table: partners(3) });
    const four = stateOf('laboratory', { is_joint: true, partners_table: partners(4) });
    expect([three, four].map(({ fields }) => fields['partner_limit_reason']?.required)).toEqual([
      false,
      true,
    ]);
  });

  test('the station or the training, as the kind of base is (B3.4)', () => {
    const station = stateOf('talent-base', { base_kind: 'high-level-talent-base' });
    expect([station.sections['station']?.shown, station.sections['training']?.shown]).toEqual([true, false]);
    expect(station.fields['teachers']).toEqual({ shown: false, required: false });
    const training = stateOf('talent-base', { base_kind: 'training-base' });
    expect(training.fields['teachers']).toEqual({ shown: true, required: true });
  });

  test('financial statements of enterprises, another direction in words', () => {
    expect(stateOf('laboratory').slots['financial-statements']).toEqual({ required: false });
    expect(stateOf('laboratory', {}, 'enterprise').slots['financial-statements']).toEqual({ required: true });
    expect(stateOf('laboratory', { directions: ['other'] }).fields['direction_other']?.required).toBe(true);
  });

  test('every field and slot of every form has its state', () => {
    for (const form of DIGITAL_ECONOMY_2023.forms) {
      const state = stateOf(form.category);
      const fields = form.sections.flatMap((section) => section.fields.map(({ id }) => id));
      expect(Object.keys(state.fields)).toEqual(fields);
      expect(Object.keys(state.slots)).toEqual(form.attachments.slots.map(({ id }) => id));
    }
  });
});

describe('where a proof is', () => {
  test.each([
    ['att_0123456789#12', { file: 'att_0123456789', page: '12' }],
    ['results-proof', { file: 'results-proof', page: '' }],
    ['results-proof#3-5', { file: 'results-proof', page: '3-5' }],
  ])('%s', (text, proof) => {
    expect(proofOf(text)).toEqual(proof);
    expect(proofText(proof)).toBe(text);
  });
});
