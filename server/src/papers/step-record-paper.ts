import { type StepCase, takesPart } from '@qichuang/casework';
import { stepRecordDocx } from '@qichuang/documents';
import { maySeeStep } from '@qichuang/domain';
import { REVIEW_STEP_KIND_WORDS } from '@qichuang/language';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { nameOf, namesOf } from '../views/names.ts';
import { waitingFor } from '../views/review-step-view.ts';
import { docxFile, programmeWords } from './paper-words.ts';

/** D18, as it was handed in last; `null` before, and for whoever may not read it. */
export async function stepRecordPaper(house: House, found: StepCase): Promise<FileAnswer | null> {
  const { step, application, programme, rules, standing } = found;
  const { record } = step;
  if (record === null || !maySeeStep('names', standing, step, application.state)) return null;
  const sitting = step.experts.filter(({ person }) => takesPart(step, person));
  const [names, experts] = await Promise.all([
    namesOf(house, 'person', [...step.persons, ...step.signatures.map(({ by }) => by)]),
    Promise.all(sitting.map(({ expert }) => house.desk.shelf.find('expert', expert))),
  ]);
  const { fields, outcomes } = rules[step.kind];
  const kind = REVIEW_STEP_KIND_WORDS[step.kind].zh;
  const bytes = await stepRecordDocx({
    kind,
    authority: programmeWords(programme).authority,
    receipt: application.receipt ?? '',
    applicationName: application.name,
    organisationName: await nameOf(house, 'organisation', step.organisation),
    heldOn: step.time.on,
    heldFrom: step.time.from,
    minutes: step.time.minutes,
    place: step.time.place,
    experts: experts.flatMap((one) => (one === undefined ? [] : [`${one.name}（${one.institution.name}）`])),
    officials: step.officials.map((id) => names.get(id) ?? ''),
    attendance: step.attendance?.who ?? '',
    fields: fields.map(({ id, zh }) => ({ label: zh, text: record.values[id] ?? '' })),
    outcome: outcomes[record.outcome].zh,
    reason: record.reason,
    hash: step.copies.at(-1)?.hash ?? '',
    signatures: step.signatures.map(({ by, at, differing }) => ({
      name: names.get(by) ?? '',
      at,
      differing,
    })),
    unsigned: waitingFor(step).map((one) => names.get(one) ?? ''),
  });
  return docxFile(`${application.receipt ?? ''}${kind}记录`, bytes);
}
