import type { Language } from '@qichuang/language';
import type { TableColumn } from '@qichuang/programmes';

/** The unit of a column as it stands behind its name: `（万元）`, ` (people)`. */
export function unitBeside({ unit }: Pick<TableColumn, 'unit'>, language: Language): string {
  if (unit === undefined) return '';
  return language === 'zh' ? `（${unit.zh}）` : ` (${unit.en})`;
}
