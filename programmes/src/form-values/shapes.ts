import { parseDay } from '@qichuang/base';
import { parseEmail, parsePhone, parseUscc } from '@qichuang/domain';
import type { ColumnType, FieldType } from '../document/form.ts';

type Shape = FieldType | ColumnType;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const REGION = /^\d{6}$/;

/** What a value of each type looks like once it is filled in; types not named are free. */
const TEXT_SHAPES: Partial<Readonly<Record<Shape, (text: string) => boolean>>> = {
  uscc: (text) => parseUscc(text).ok,
  phone: (text) => parsePhone(text) !== undefined,
  email: (text) => parseEmail(text) !== undefined,
  date: (text) => parseDay(text) !== undefined,
  month: (text) => MONTH.test(text),
  region: (text) => REGION.test(text),
};

const NUMBER_SHAPES: Partial<Readonly<Record<Shape, (number: number) => boolean>>> = {
  integer: Number.isSafeInteger,
  year: (year) => Number.isInteger(year) && year >= 1900 && year <= 2200,
};

export function isNumeric(type: Shape): boolean {
  return type === 'integer' || type === 'decimal' || type === 'money' || type === 'year';
}

export function hasShape(type: Shape, value: string | number): boolean {
  if (typeof value === 'number') return NUMBER_SHAPES[type]?.(value) ?? true;
  return TEXT_SHAPES[type]?.(value) ?? true;
}
