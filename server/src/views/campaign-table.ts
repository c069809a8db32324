import type { SheetTable } from '@qichuang/documents';
import { regionName } from '@qichuang/domain';
import { EVALUATION_WORDS, GRADE_WORDS, type Language, say } from '@qichuang/language';
import type { CampaignMember } from './campaign-view.ts';

const COLUMNS = [
  { id: 'number', kind: 'text', widthCharacters: 22 },
  { id: 'platform', kind: 'text', widthCharacters: 36 },
  { id: 'host', kind: 'text', widthCharacters: 30 },
  { id: 'city', kind: 'text', widthCharacters: 12 },
  { id: 'recommender', kind: 'text', widthCharacters: 26 },
  { id: 'total', kind: 'decimal', widthCharacters: 10 },
  { id: 'grade', kind: 'text', widthCharacters: 12 },
  { id: 'caps', kind: 'text', widthCharacters: 40 },
  { id: 'visitedOn', kind: 'text', widthCharacters: 12 },
] as const;

/** Every platform of an evaluation with its points and grade: what is on the screen, as a table. */
export function campaignTable(
  title: string,
  members: readonly CampaignMember[],
  capWords: (cap: string) => string,
  language: Language,
): SheetTable {
  return {
    title,
    columns: COLUMNS.map(({ id, kind, widthCharacters }) => ({
      id,
      title: EVALUATION_WORDS[id],
      kind,
      widthCharacters,
    })),
    rows: members.map((one) => ({
      number: one.platform.number,
      platform: one.platform.name,
      host: one.organisation,
      city: regionName(`${one.platform.city}00`)?.[language] ?? one.platform.city,
      recommender: one.recommender,
      total: one.totalHundredths === null ? null : one.totalHundredths / 100,
      grade: one.grade === null ? '' : say(GRADE_WORDS[one.grade], language),
      caps: one.caps.map(({ id, basis }) => `${capWords(id)}（${basis}）`).join('；'),
      visitedOn: one.visitedOn ?? '',
    })),
  };
}
