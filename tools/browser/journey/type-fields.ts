import {
  choicesOf,
  type Form,
  type FormField,
  type FormValues,
  proofOf,
  type TableColumn,
} from '@qichuang/programmes';
import type { Value, Values } from '@qichuang/world';
import type { Locator, Page } from 'playwright-core';
import { chooses, presses } from './hand.ts';

export interface Typing {
  readonly page: Page;
  readonly programme: Parameters<typeof choicesOf>[0]['programme'];
  readonly form: Form;
  readonly values: Values;
  /** Names of units that are chosen by id. */
  readonly named: ReadonlyMap<string, string>;
}

/** Fills in one field as a person does, by its own control. */
export async function typesField(typing: Typing, field: FormField, value: Value): Promise<void> {
  const { page } = typing;
  const place = page.locator(`#place-${field.id}`);
  const control = page.locator(`[id="field-${field.id}"]`);
  switch (field.type) {
    case 'table':
      return typesTable(field, place, value as readonly Readonly<Record<string, string | number>>[]);
    case 'bool':
      await place.getByRole('radio', { name: value === true ? '是' : '否', exact: true }).check();
      return;
    case 'tags':
      for (const one of value as readonly string[]) {
        await control.fill(one);
        await control.press('Enter');
      }
      await control.blur();
      return;
    case 'region':
      await control.click();
      await control.fill(String(value));
      await page.locator('.ant-cascader-dropdown:visible .ant-cascader-menu-item').first().click();
      return;
    case 'multi':
      for (const one of value as readonly string[]) {
        await place.getByRole('checkbox', { name: words(typing, field, one), exact: true }).check();
      }
      return;
    case 'enum': {
      const name = words(typing, field, String(value));
      const radio = place.getByRole('radio', { name, exact: true });
      if ((await radio.count()) > 0) return radio.check();
      await chooses(page, control, name);
      await control.blur();
      return;
    }
    default:
      await control.fill(String(value));
      await control.blur();
  }
}

async function typesTable(
  table: Extract<FormField, { type: 'table' }>,
  place: Locator,
  rows: readonly Readonly<Record<string, string | number | null>>[],
): Promise<void> {
  for (const [down, row] of rows.entries()) {
    if ((await place.locator('tbody tr').count()) <= down) await presses(place, '加一行');
    for (const [across, column] of table.columns.entries()) {
      const cell = row[column.id];
      if (cell === null || cell === undefined) continue;
      const controls = place.locator(`[data-cell="${down} ${across}"]`).locator('input, select, textarea');
      if (await controls.first().isDisabled()) continue;
      if (column.type === 'proof') await typesProof(controls, String(cell));
      else if (isChosen(column)) await controls.first().selectOption(String(cell));
      else await controls.first().fill(String(cell));
    }
  }
  await place.locator('[data-cell] :is(input, select, textarea)').last().blur();
}

/** A file is chosen among those attached, by its name, and its page typed; before it is attached there is nothing to choose. */
async function typesProof(controls: Locator, proof: string): Promise<void> {
  const { file, page } = proofOf(proof);
  const offered = controls.first().locator('option').filter({ hasText: file });
  if ((await offered.count()) === 0) return;
  await controls.first().selectOption((await offered.first().getAttribute('value')) ?? '');
  await controls.nth(1).fill(page);
}

function isChosen({ type }: TableColumn): boolean {
  return type === 'enum' || type === 'region';
}

function words({ programme, form, values, named }: Typing, field: FormField, id: string): string {
  const found = choicesOf({
    programme,
    form,
    field: field as Exclude<FormField, { type: 'table' }>,
    values: values as FormValues,
  });
  return found?.find((one) => one.id === id)?.zh ?? named.get(id) ?? id;
}
