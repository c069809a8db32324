import type { Chance } from '../chance.ts';
import type { MadeUpOrganisation } from '../people/organisations.ts';
import type { Topic } from '../texts/write-text.ts';
import type { Circumstances, ColumnShape, FieldShape, TableShape, Values } from './form-shape.ts';

export interface PartnerRow {
  readonly uscc: string;
  readonly name: string;
  readonly region: string;
}

/** What has to be known before a form can be filled in. */
export interface Filling {
  readonly chance: Chance;
  readonly topic: Topic;
  readonly circumstances: Circumstances;
  /** The choices of a field or column as the programme resolves them; `null` where they come from outside. */
  readonly choices: (
    of: FieldShape | ColumnShape,
    table: TableShape | null,
    values: Values,
  ) => readonly string[] | null;
  /** Year of the round: figures are of the three years before. */
  readonly year: number;
  /** Part of every number that must be nobody else's: `2024-LAB-0007`. */
  readonly serial: string;
  readonly organisation: MadeUpOrganisation;
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
  readonly recommender: string;
  readonly platformName: string;
  readonly partners: readonly PartnerRow[];
}
