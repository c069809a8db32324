import { type Day, dayIn, SHANGHAI } from '@qichuang/base';
import { achievementsListDocx } from '@qichuang/documents';
import type { Selection } from '@qichuang/domain';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import type { View } from '../views/view.ts';
import { docxFile, programmeWords } from './paper-words.ts';

/** D17: the chosen achievements, on notice or published. @returns `undefined` before there is a list for everyone. */
export async function achievementsPaper(
  { desk }: House,
  selection: Selection,
  { list }: View<'see-selection'>,
): Promise<FileAnswer | undefined> {
  const { state, title, year, noticeFrom, noticeUntil, published, programmeDigest } = selection;
  const programme = desk.programmes.get(programmeDigest);
  if (programme === undefined) throw new Error(`no programme ${programmeDigest}`);
  if ((state !== 'on_notice' && state !== 'published') || noticeFrom === null || noticeUntil === null)
    return undefined;
  const { authority, programmeDocument } = programmeWords(programme);
  const issuedOn: Day = published === null ? noticeFrom : dayIn(published.at, SHANGHAI);
  const bytes = await achievementsListDocx({
    issue: { office: authority, issuedOn },
    title,
    year,
    programmeDocument,
    notice: state === 'on_notice' ? { from: noticeFrom, until: noticeUntil } : null,
    entries: list
      .filter(({ chosen }) => chosen)
      .map(({ title: name, holder, platformName, summary }) => ({
        title: name,
        holder,
        platformName,
        summary,
      })),
  });
  return docxFile(title, bytes);
}
