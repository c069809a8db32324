import type { Day } from '@qichuang/base';
import { inspectionResultsDocx } from '@qichuang/documents';
import { INSPECTION_VERDICT_WORDS } from '@qichuang/language';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { doubtsUntil, type PublishedBatch, publishedInspections } from '../views/published-inspections.ts';
import { docxFile, programmeWords } from './paper-words.ts';

/** D16, second part: the published results of a batch. @returns `undefined` while nothing of it is published. */
export async function inspectionResultsPaper(house: House, id: string): Promise<FileAnswer | undefined> {
  const [batch] = await publishedInspections(house, { inspection: id });
  const inspection = await house.desk.shelf.find('inspection', id);
  const programme = house.desk.programmes.get(batch?.programme ?? '');
  const objects =
    inspection?.objectsDraw == null ? undefined : await house.desk.shelf.find('draw', inspection.objectsDraw);
  if (batch === undefined || programme === undefined || objects === undefined) return undefined;
  const publishedOn = lastDay(batch);
  const bytes = await inspectionResultsDocx({
    issue: { office: programmeWords(programme).authority, issuedOn: publishedOn },
    year: batch.year,
    batch: batch.name,
    pool: objects.strata.reduce((sum, { pool, excluded }) => sum + pool.length + excluded.length, 0),
    drawNumber: objects.number,
    from: (batch.from ?? publishedOn) as Day,
    until: (batch.until ?? publishedOn) as Day,
    objectionUntil: doubtsUntil(house, publishedOn),
    results: batch.results.map(({ platform, organisation, items, overall, inspectedOn }) => ({
      platformName: platform.name,
      organisationName: organisation,
      items: items.map(({ zh, verdict }) => ({ zh, verdict: INSPECTION_VERDICT_WORDS[verdict].zh })),
      overall,
      inspectedOn: inspectedOn as Day | null,
    })),
  });
  return docxFile(`${batch.year}年${batch.name}抽查结果公示`, bytes);
}

function lastDay({ results }: PublishedBatch): Day {
  const last = results
    .map(({ publishedOn }) => publishedOn)
    .sort()
    .at(-1);
  if (last === undefined) throw new Error('a published batch without results');
  return last as Day;
}
