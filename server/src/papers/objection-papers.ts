import { addDays, dayIn, SHANGHAI } from '@qichuang/base';
import { objectionLettersDocx } from '@qichuang/documents';
import type { Objection } from '@qichuang/domain';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { docxFile, issueBy, type OfRound, programmeWords } from './paper-words.ts';

const SUPPLEMENT_DAYS = 5;
const REVIEW_DAYS = 60;

/** D09: the letter that fits where the objection stands; `null` before anything was decided on it. */
export async function objectionLetterPaper(
  house: House,
  { round, programme }: OfRound,
  objection: Objection,
): Promise<FileAnswer | null> {
  const application = await house.desk.shelf.find('application', objection.application);
  const { authority } = programmeWords(programme);
  const at = objection.answer?.given?.at ?? objection.handledBy?.at ?? null;
  const common = {
    issue: issueBy(authority, '', round.year, at === null ? null : dayIn(at, SHANGHAI)),
    platformName: application?.name ?? '',
  };
  const received = { objector: objection.objector.name, receivedOn: dayIn(objection.filedAt, SHANGHAI) };
  const { answer, invalid, number: objectionNumber } = objection;
  const name = `异议${objectionNumber}`;
  if (objection.state === 'invalid' && invalid !== null) {
    const kind = invalid.kind;
    const supplementUntil = addDays(at === null ? received.receivedOn : dayIn(at, SHANGHAI), SUPPLEMENT_DAYS);
    const reason =
      kind === 'incomplete-evidence'
        ? ({ kind: 'incomplete', supplementUntil } as const)
        : ({ kind } as const);
    return docxFile(
      `${name}不予受理告知书`,
      await objectionLettersDocx({ ...common, kind: 'not-accepted', ...received, reason, elsewhere: null }),
    );
  }
  if (answer !== null) {
    const { facts, clause, conclusion } = answer;
    const letter = {
      ...common,
      kind: 'answered' as const,
      objector: received.objector,
      objectionNumber,
      methods: ['调阅材料'],
      facts,
      clause,
      conclusion,
      reviewDays: REVIEW_DAYS,
    };
    return docxFile(`${name}答复`, await objectionLettersDocx(letter));
  }
  if (objection.state !== 'accepted') return null;
  return docxFile(
    `${name}受理通知书`,
    await objectionLettersDocx({
      ...common,
      kind: 'accepted',
      ...received,
      objectionNumber,
      dueOn: objection.answerDueOn,
    }),
  );
}
