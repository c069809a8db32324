import { OPEN_FIELD_WORDS, OPEN_UNIT_WORDS } from '@qichuang/language';
import type { FieldType, OpenField } from './dataset.ts';

type FieldName = keyof typeof OPEN_FIELD_WORDS;

interface Told {
  readonly type: FieldType;
  readonly unit?: keyof typeof OPEN_UNIT_WORDS;
  readonly clause?: string;
}

/** What a field is wherever it stands; its clause is the one its programme's plans have in common (A: 2020, B: 2023). */
const TOLD: Readonly<Partial<Record<FieldName, Told>>> = {
  id: { type: 'code' },
  number: { type: 'code', clause: 'A3.4, B5.1' },
  programme: { type: 'code', clause: 'B1' },
  category: { type: 'code', clause: 'A2.1–A2.4, B3.1–B3.4' },
  city: { type: 'code' },
  industry_chain: { type: 'code', clause: 'A1, B1' },
  state: { type: 'code' },
  announced_on: { type: 'day', clause: 'A3.4, B5.1' },
  valid_from: { type: 'day', clause: 'A3.6, B5.2' },
  valid_until: { type: 'day', clause: 'A3.6, B5.2' },
  starts_on: { type: 'day', clause: 'A3.4, B5.1' },
  until: { type: 'instant', clause: 'A3.4, B5.1' },
  entries: { type: 'integer', unit: 'count' },
  notice: { type: 'code' },
  announcement: { type: 'code' },
  position: { type: 'integer' },
  apply_from: { type: 'instant', clause: 'A3.1, B5.1' },
  apply_until: { type: 'instant', clause: 'A3.1, B5.1' },
  kind: { type: 'code' },
  platform: { type: 'code' },
  clause: { type: 'code' },
  decided_on: { type: 'day', clause: 'A3.8, B5.3' },
  year: { type: 'integer' },
  grade: { type: 'code', clause: 'A3.8, B5.3' },
  published_on: { type: 'day' },
  published_at: { type: 'instant' },
  on_notice: { type: 'integer' },
  question: { type: 'text', clause: 'A4.3, B6.3' },
  answer: { type: 'text', clause: 'A4.3, B6.3' },
  inspected_on: { type: 'day', clause: 'A4.3, B6.3' },
  overall: { type: 'code', clause: 'A4.3, B6.3' },
  rectification: { type: 'code', clause: 'A4.3, B6.3' },
  due_on: { type: 'day' },
  corrections: { type: 'integer', unit: 'count' },
  result: { type: 'code' },
  verdict: { type: 'code', clause: 'A4.3, B6.3' },
  draw_number: { type: 'integer', clause: 'A4.3, B6.3' },
  purpose: { type: 'code' },
  drawn_at: { type: 'instant' },
  candidates: { type: 'integer', unit: 'count' },
  places: { type: 'integer', unit: 'count' },
  axis: { type: 'code' },
  group: { type: 'code' },
  lines: { type: 'integer', unit: 'count' },
  amount_fen: { type: 'integer', unit: 'fen', clause: 'A4.2, B6.2' },
  target: { type: 'integer', unit: 'count', clause: 'A1, B1' },
  designated: { type: 'integer', unit: 'count', clause: 'A3.4, B5.1' },
  valid: { type: 'integer', unit: 'count', clause: 'A3.6, B5.2' },
  version: { type: 'integer' },
  digest: { type: 'code' },
  in_force: { type: 'integer' },
};

/** Fields by their names, in this order. What is not told of is a text. */
export function fieldsOf(...names: readonly FieldName[]): readonly OpenField[] {
  return names.map((id) => {
    const { type, unit, clause }: Told = TOLD[id] ?? { type: 'text' };
    return {
      id,
      type,
      ...OPEN_FIELD_WORDS[id],
      unit: unit === undefined ? null : OPEN_UNIT_WORDS[unit],
      clause: clause ?? null,
    };
  });
}
