import type { SheetTable } from '@qichuang/documents';
import { regionName } from '@qichuang/domain';
import { INSPECTION_OBJECT_WORDS, type Language } from '@qichuang/language';
import { findCategory, type Programme } from '@qichuang/programmes';
import type { ObjectRow } from './inspection-objects.ts';

const COLUMNS = [
  { id: 'number', kind: 'text', widthCharacters: 22 },
  { id: 'platform', kind: 'text', widthCharacters: 36 },
  { id: 'host', kind: 'text', widthCharacters: 30 },
  { id: 'category', kind: 'text', widthCharacters: 24 },
  { id: 'city', kind: 'text', widthCharacters: 12 },
  { id: 'recommender', kind: 'text', widthCharacters: 26 },
  { id: 'risk', kind: 'text', widthCharacters: 10 },
  { id: 'points', kind: 'integer', widthCharacters: 8 },
  { id: 'reckoned', kind: 'text', widthCharacters: 12 },
  { id: 'byHand', kind: 'text', widthCharacters: 40 },
  { id: 'drawnIn', kind: 'text', widthCharacters: 16 },
] as const;

/** The register objects are drawn from: what is on the screen, as a table. */
export function inspectionObjectTable(
  programme: Programme,
  rows: readonly ObjectRow[],
  language: Language,
): SheetTable {
  return {
    title: INSPECTION_OBJECT_WORDS.title[language],
    columns: COLUMNS.map(({ id, kind, widthCharacters }) => ({
      id,
      title: INSPECTION_OBJECT_WORDS[id],
      kind,
      widthCharacters,
    })),
    rows: rows.map(({ platform, organisation, recommender, risk, reckoned, points, byHand, drawnIn }) => ({
      number: platform.number,
      platform: platform.name,
      host: organisation,
      category: findCategory(programme, platform.category)?.names[language] ?? platform.category,
      city: regionName(`${platform.city}00`)?.[language] ?? platform.city,
      recommender,
      risk,
      points,
      reckoned,
      byHand: byHand === null ? '' : `${byHand.risk} · ${byHand.until} · ${byHand.reason}`,
      drawnIn: drawnIn ?? '',
    })),
  };
}
