/** What one cell of a table holds; `null` stands for an empty cell. */
export type CellValue = string | number | null;

/** One row of a table, by column id. */
export type TableRow = Readonly<Record<string, CellValue>>;

/** What one field holds: text, number, yes or no, chosen ids or tags, the rows of a table; `null` for nothing. */
export type FieldValue = string | number | boolean | null | readonly string[] | readonly TableRow[];

/** The values of a form by field id; a field not yet touched is absent. */
export type FormValues = Readonly<Record<string, FieldValue>>;
