import { dayIn, SHANGHAI, yearOf } from '@qichuang/base';
import type { TaskCase } from '@qichuang/casework';
import { inspectionLetterDocx } from '@qichuang/documents';
import { addressOf } from '@qichuang/portal';
import { itemsFor } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { nameOf } from '../views/names.ts';
import { docxFile, issueBy, programmeWords } from './paper-words.ts';

/** D16, its first part, as the platform was told; `null` before it was. */
export async function inspectionLetter(house: House, found: TaskCase): Promise<FileAnswer | null> {
  const { task, inspection, platform, programme } = found;
  const { notified, inspectOn } = task;
  if (notified === null || inspectOn === null) return null;
  const { shelf } = house.desk;
  const draw = inspection.objectsDraw === null ? undefined : await shelf.find('draw', inspection.objectsDraw);
  if (draw === undefined) throw new Error(`inspection ${inspection.id} without its draw`);
  const inspectors = await Promise.all(task.inspectors.map((id) => shelf.find('inspector', id)));
  const { authority, programmeDocument } = programmeWords(programme);
  const on = dayIn(notified.at, SHANGHAI);
  const items = itemsFor(programme, task.category, task.items);
  const bytes = await inspectionLetterDocx({
    issue: issueBy(authority, '', yearOf(on), on),
    programmeDocument,
    platformName: platform.name,
    organisationName: platform.organisationName,
    recommender: await nameOf(house, 'recommender', task.recommender),
    year: inspection.year,
    batch: inspection.name,
    drawNumber: draw.number,
    verifyUrl: `${house.settings.publicUrl?.origin ?? ''}${addressOf('draw', draw.id)}`,
    items: items.map(({ zh, basis }) => ({ zh, basis })),
    inspectors: inspectors.flatMap((one) =>
      one === undefined ? [] : [`${one.name}（${one.organisationName}，证件号${one.credential}）`],
    ),
    inspectOn,
    ways: notified.ways,
    evidence: [...new Set(items.flatMap(({ evidence }) => evidence.map(({ zh }) => zh)))],
    recusalUntil: notified.recusalUntil,
  });
  return docxFile(`${platform.number}抽查通知`, bytes);
}
