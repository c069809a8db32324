import type { Words } from '@qichuang/language';
import type { PUBLIC_ACTS } from '../../ledger/public-acts.ts';
import type { Asked } from '../asked.ts';

type Value = string | number | null;

export type OpenRow = Readonly<Record<string, Value>>;

/** `code`: a word of a closed list or an id; `instant`: RFC 3339 in UTC; `day`: by the calendar of China. */
export type FieldType = 'text' | 'code' | 'integer' | 'day' | 'instant';

/** One column: what it is called in files, what it means, in what it is measured, and which clause it comes from. */
export interface OpenField {
  readonly id: string;
  readonly type: FieldType;
  readonly title: Words;
  readonly meaning: Words;
  readonly unit: Words | null;
  readonly clause: string | null;
}

/** One public table. Its id and the ids of its fields stay as they are; a field may come to it, none goes. */
export interface OpenTable {
  readonly id: string;
  readonly title: Words;
  readonly what: Words;
  /** The field that names a row, today and in every later version of the table. */
  readonly key: string;
  readonly fields: readonly OpenField[];
  /** The page on which people read the same. */
  readonly page: string;
  /** The public acts by which it changes. */
  readonly acts: readonly (typeof PUBLIC_ACTS)[number][];
  readonly rows: (asked: Asked) => Promise<readonly OpenRow[]>;
}
