import type { Actor } from '@qichuang/domain';
import { OPEN_TABLE_WORDS } from '@qichuang/language';
import { addressOf } from '@qichuang/portal';
import { drawRows } from '../../views/draw-view.ts';
import { publishedEvaluationRows } from '../../views/published-evaluations.ts';
import { publishedInspections } from '../../views/published-inspections.ts';
import { publishedMeasureRows } from '../../views/published-measures.ts';
import { publishedAnswerRows } from '../../views/voice-view.ts';
import { achievementsPage } from '../registers.ts';
import { supportPage } from '../support.ts';
import type { OpenTable } from './dataset.ts';
import { fieldsOf } from './fields.ts';

/** Whoever fetches a table is the public, also when signed in: the file is the same for everyone. */
const PUBLIC: Actor = { person: null, office: null };

const RESULT_ACTS = [
  'publish-inspection-result',
  'correct-inspection-result',
  'withdraw-inspection-result',
] as const;

/** What follows for platforms once they are designated (A3.8–A4.3, B5.3–B6.3). */
export const LIFE_TABLES: readonly OpenTable[] = [
  {
    id: 'decisions',
    ...OPEN_TABLE_WORDS.decisions,
    key: 'id',
    page: addressOf('decisions'),
    acts: ['publish-measure', 'withdraw-measure'],
    fields: fieldsOf(
      'id',
      'kind',
      'programme',
      'platform',
      'platform_name',
      'organisation',
      'ground',
      'clause',
      'decided_on',
      'document_number',
    ),
    rows: async ({ house }) =>
      (await publishedMeasureRows(house, {})).map((one) => ({
        id: one.id,
        kind: one.kind,
        programme: one.programme,
        platform: one.platform.number,
        platform_name: one.platform.name,
        organisation: one.organisation,
        ground: one.ground,
        clause: one.clause,
        decided_on: one.decidedOn,
        document_number: one.documentNumber,
      })),
  },
  {
    id: 'grades',
    ...OPEN_TABLE_WORDS.grades,
    key: 'id',
    page: addressOf('decisions'),
    acts: ['publish-campaign', 'publish-evaluation'],
    fields: fieldsOf(
      'id',
      'title',
      'year',
      'programme',
      'category',
      'platform',
      'platform_name',
      'organisation',
      'grade',
      'published_on',
      'document_number',
    ),
    rows: async ({ house }) =>
      (await publishedEvaluationRows(house, {})).map((one) => ({
        id: one.id,
        title: one.campaign.title,
        year: one.campaign.year,
        programme: one.programme,
        category: one.category,
        platform: one.platform.number,
        platform_name: one.platform.name,
        organisation: one.organisation,
        grade: one.grade,
        published_on: one.publishedOn,
        document_number: one.documentNumber,
      })),
  },
  {
    id: 'achievements',
    ...OPEN_TABLE_WORDS.achievements,
    key: 'id',
    page: addressOf('achievements'),
    acts: ['notify-achievements', 'publish-achievements'],
    fields: fieldsOf(
      'id',
      'year',
      'position',
      'achievement',
      'summary',
      'platform_name',
      'organisation',
      'on_notice',
    ),
    rows: async (asked) =>
      (await achievementsPage(asked)).years.flatMap(({ id, year, onNotice, list }) =>
        list.map((one) => ({
          id: `${id}/${one.place}`,
          year,
          position: one.place,
          achievement: one.title,
          summary: one.summary,
          platform_name: one.platformName,
          organisation: one.holder,
          on_notice: onNotice ? 1 : 0,
        })),
      ),
  },
  {
    id: 'answers',
    ...OPEN_TABLE_WORDS.answers,
    key: 'number',
    page: addressOf('answers'),
    acts: ['publish-voice'],
    fields: fieldsOf('number', 'programme', 'kind', 'question', 'answer', 'published_at'),
    rows: async ({ house }) =>
      (await publishedAnswerRows(house, undefined)).map((one) => ({
        number: String(one.number),
        programme: one.programme,
        kind: one.kind,
        question: one.question,
        answer: one.answer,
        published_at: one.publishedAt,
      })),
  },
  {
    id: 'inspection-results',
    ...OPEN_TABLE_WORDS['inspection-results'],
    key: 'id',
    page: addressOf('inspections'),
    acts: RESULT_ACTS,
    fields: fieldsOf(
      'id',
      'programme',
      'year',
      'batch',
      'platform',
      'platform_name',
      'organisation',
      'inspected_on',
      'published_on',
      'overall',
      'rectification',
      'due_on',
      'corrections',
    ),
    rows: async ({ house }) =>
      (await publishedInspections(house, {})).flatMap(({ programme, year, name, results }) =>
        results.map((one) => ({
          id: one.id,
          programme,
          year,
          batch: name,
          platform: one.platform.number,
          platform_name: one.platform.name,
          organisation: one.organisation,
          inspected_on: one.inspectedOn,
          published_on: one.publishedOn,
          overall: one.overall,
          rectification: one.rectification?.state ?? null,
          due_on: one.rectification?.dueOn ?? null,
          corrections: one.corrections.length,
        })),
      ),
  },
  {
    id: 'inspection-verdicts',
    ...OPEN_TABLE_WORDS['inspection-verdicts'],
    key: 'id',
    page: addressOf('inspections'),
    acts: RESULT_ACTS,
    fields: fieldsOf('id', 'result', 'position', 'item', 'item_en', 'verdict'),
    rows: async ({ house }) =>
      (await publishedInspections(house, {})).flatMap(({ results }) =>
        results.flatMap(({ id, items }) =>
          items.map(({ zh, en, verdict }, place) => ({
            id: `${id}/${place + 1}`,
            result: id,
            position: place + 1,
            item: zh,
            item_en: en,
            verdict,
          })),
        ),
      ),
  },
  {
    id: 'draws',
    ...OPEN_TABLE_WORDS.draws,
    key: 'id',
    page: addressOf('draws'),
    acts: ['publish-draw', 'confirm-draw', 'cancel-draw'],
    fields: fieldsOf(
      'id',
      'programme',
      'draw_number',
      'title',
      'purpose',
      'state',
      'published_at',
      'drawn_at',
      'candidates',
      'places',
    ),
    rows: async ({ house }) =>
      (await drawRows(house, PUBLIC, {})).map((one) => ({
        id: one.id,
        programme: one.programme,
        draw_number: one.number,
        title: one.title,
        purpose: one.purpose,
        state: one.state,
        published_at: one.publishedAt,
        drawn_at: one.drawnAt,
        candidates: one.candidates,
        places: one.places,
      })),
  },
  {
    id: 'support-totals',
    ...OPEN_TABLE_WORDS['support-totals'],
    key: 'id',
    page: addressOf('support'),
    // Its lines are no public acts: only the totals are told, and not when they moved.
    acts: [],
    fields: fieldsOf('id', 'programme', 'axis', 'group', 'lines', 'amount_fen'),
    rows: async (asked) =>
      (await supportPage(asked)).summaries.flatMap(({ id: programme, tables }) =>
        tables.flatMap(({ axis, cells }) =>
          cells.map(({ key, lines, amountFen }) => ({
            id: `${programme}/${axis}/${key}`,
            programme,
            axis,
            group: key,
            lines,
            amount_fen: amountFen,
          })),
        ),
      ),
  },
];
