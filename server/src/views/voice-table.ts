import { parseInstant } from '@qichuang/base';
import type { SheetTable } from '@qichuang/documents';
import { regionName } from '@qichuang/domain';
import {
  formatInstant,
  type Language,
  say,
  VOICE_KIND_WORDS,
  VOICE_RATING_WORDS,
  VOICE_STATE_WORDS,
  VOICE_WORDS,
} from '@qichuang/language';
import type { VoiceRow } from './voice-view.ts';

const COLUMNS = [
  { id: 'number', widthCharacters: 12 },
  { id: 'kind', widthCharacters: 10 },
  { id: 'topic', widthCharacters: 16 },
  { id: 'title', widthCharacters: 40 },
  { id: 'urgent', widthCharacters: 8 },
  { id: 'platform', widthCharacters: 36 },
  { id: 'host', widthCharacters: 30 },
  { id: 'city', widthCharacters: 12 },
  { id: 'recommender', widthCharacters: 26 },
  { id: 'raisedAt', widthCharacters: 20 },
  { id: 'due', widthCharacters: 12 },
  { id: 'state', widthCharacters: 18 },
  { id: 'overdue', widthCharacters: 10 },
  { id: 'assignedTo', widthCharacters: 20 },
  { id: 'rating', widthCharacters: 14 },
] as const;

/** Problems and suggestions as a table for a workbook or CSV: the rows of the screen. */
export function voiceTable(rows: readonly VoiceRow[], language: Language): SheetTable {
  return {
    title: say(VOICE_WORDS.voices, language),
    columns: COLUMNS.map(({ id, widthCharacters }) => ({
      id,
      title: VOICE_WORDS[id],
      kind: 'text',
      widthCharacters,
    })),
    rows: rows.map((row) => ({
      number: row.number,
      kind: say(VOICE_KIND_WORDS[row.kind], language),
      topic: row.topic[language],
      title: row.title,
      urgent: row.urgent ? say(VOICE_WORDS.urgent, language) : '',
      platform: row.platform?.name ?? null,
      host: row.organisation,
      city:
        row.platform === null
          ? null
          : (regionName(`${row.platform.city}00`)?.[language] ?? row.platform.city),
      recommender: row.recommender.name,
      raisedAt: momentOf(row.raisedAt, language),
      due: row.answerDueOn,
      state: say(VOICE_STATE_WORDS[row.state], language),
      overdue: row.overdue ? say(VOICE_WORDS.overdue, language) : '',
      assignedTo: row.assignedTo,
      rating: row.rating === null ? null : say(VOICE_RATING_WORDS[row.rating], language),
    })),
  };
}

function momentOf(at: string, language: Language): string {
  const moment = parseInstant(at);
  return moment === undefined ? at : formatInstant(moment, language);
}
