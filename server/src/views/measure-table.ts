import type { Instant } from '@qichuang/base';
import type { SheetTable } from '@qichuang/documents';
import { regionName } from '@qichuang/domain';
import {
  type Language,
  MEASURE_KIND_WORDS,
  MEASURE_SOURCE_WORDS,
  MEASURE_STATE_WORDS,
  MEASURE_WORDS,
  shanghaiDay,
} from '@qichuang/language';
import type { MeasureRow } from './measure-rows.ts';

const COLUMNS = [
  { id: 'kind', widthCharacters: 12 },
  { id: 'platform', widthCharacters: 36 },
  { id: 'number', widthCharacters: 22 },
  { id: 'host', widthCharacters: 30 },
  { id: 'city', widthCharacters: 12 },
  { id: 'recommender', widthCharacters: 26 },
  { id: 'ground', widthCharacters: 40 },
  { id: 'source', widthCharacters: 16 },
  { id: 'clause', widthCharacters: 10 },
  { id: 'proposed', widthCharacters: 14 },
  { id: 'decidedOn', widthCharacters: 14 },
  { id: 'due', widthCharacters: 14 },
  { id: 'state', widthCharacters: 18 },
] as const;

/** A list of measures: what is on the screen, as a table. */
export function measureTable(rows: readonly MeasureRow[], language: Language): SheetTable {
  return {
    title: MEASURE_WORDS.title[language],
    columns: COLUMNS.map(({ id, widthCharacters }) => ({
      id,
      title: MEASURE_WORDS[id],
      kind: 'text',
      widthCharacters,
    })),
    rows: rows.map((row) => ({
      kind: MEASURE_KIND_WORDS[row.kind][language],
      platform: row.platform.name,
      number: row.platform.number,
      host: row.organisation,
      city: regionName(`${row.platform.city}00`)?.[language] ?? row.platform.city,
      recommender: row.recommender,
      ground: row.ground,
      source: MEASURE_SOURCE_WORDS[row.source.kind][language],
      clause: row.clause,
      proposed: shanghaiDay(row.proposedAt as Instant),
      decidedOn: row.decidedAt === null ? '' : shanghaiDay(row.decidedAt as Instant),
      due: row.kind === 'rectification' ? (row.dueOn ?? '') : '',
      state: MEASURE_STATE_WORDS[row.state][language],
    })),
  };
}
