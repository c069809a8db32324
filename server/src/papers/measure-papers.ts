import { type Day, dayIn, SHANGHAI, yearOf } from '@qichuang/base';
import { changeOf, type FilingCase, lastFilingCopy } from '@qichuang/casework';
import { changeReplyDocx, rectificationNoticeDocx, revocationDocx } from '@qichuang/documents';
import { type Measure, type Platform, REVIEW_WORKING_DAYS } from '@qichuang/domain';
import { findCategory, type Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { nameOf } from '../views/names.ts';
import { documentNumber, docxFile, imprintOf, issueBy, programmeWords } from './paper-words.ts';

const SOURCES = {
  evaluation: '运行评价',
  inspection: '“双随机、一公开”抽查',
  duty: '年度报告审核',
  change: '变更备案审核',
  other: '日常管理',
} as const satisfies Record<Measure['source']['kind'], string>;

/** D14 or D15: the notice of an ordered rectification, the decision to revoke. */
export async function measurePaper(house: House, measure: Measure): Promise<FileAnswer> {
  const platform = await house.desk.shelf.find('platform', measure.platform);
  const programme = house.desk.programmes.get(measure.programme);
  if (platform === undefined || programme === undefined)
    throw new Error(`measure ${measure.id} without platform or programme`);
  return measure.kind === 'revocation'
    ? revocationPaper(house, measure, platform, programme)
    : rectificationPaper(house, measure, platform, programme);
}

function decidedOn({ id, decided }: Measure): Day {
  if (decided === null) throw new Error(`measure ${id} is not decided`);
  return dayIn(decided.at, SHANGHAI);
}

async function rectificationPaper(
  house: House,
  measure: Measure,
  platform: Platform,
  programme: Programme,
): Promise<FileAnswer> {
  const { authority } = programmeWords(programme);
  const on = decidedOn(measure);
  const { facts, evidence, clause, statement, dueOn, source, decided } = measure;
  if (dueOn === null) throw new Error(`rectification ${measure.id} without a day`);
  const bytes = await rectificationNoticeDocx({
    issue: issueBy(authority, decided?.documentNumber ?? '', yearOf(on), on),
    platformName: platform.name,
    organisationName: await nameOf(house, 'organisation', measure.organisation),
    recommender: await nameOf(house, 'recommender', measure.recommender),
    source: SOURCES[source.kind],
    facts,
    evidence,
    clause,
    rectifyUntil: dueOn,
    statementOn: statement === null ? null : dayIn(statement.at, SHANGHAI),
  });
  return docxFile(`${platform.number}整改通知`, bytes);
}

async function revocationPaper(
  house: House,
  measure: Measure,
  platform: Platform,
  programme: Programme,
): Promise<FileAnswer> {
  const { authority } = programmeWords(programme);
  const on = decidedOn(measure);
  const { facts, evidence, clause, statement, proposed, decided } = measure;
  const recommender = await nameOf(house, 'recommender', measure.recommender);
  const bytes = await revocationDocx({
    issue: issueBy(authority, decided?.documentNumber ?? '', yearOf(on), on),
    imprint: imprintOf(authority, on, [recommender]),
    organisationName: await nameOf(house, 'organisation', measure.organisation),
    platformName: platform.name,
    platformNumber: platform.number,
    title: findCategory(programme, platform.category)?.names.zh ?? platform.category,
    facts,
    evidence,
    clause,
    notifiedOn: dayIn(proposed.at, SHANGHAI),
    statement:
      statement === null
        ? null
        : { on: dayIn(statement.at, SHANGHAI), text: statement.text, result: decided?.reason ?? '' },
    effectiveOn: platform.endedOn ?? on,
    plaque: platform.plaque,
    reviewDays: REVIEW_WORKING_DAYS,
  });
  return docxFile(`${platform.number}撤销决定`, bytes);
}

/** D12: the reply on a change that was filed, or was not. @throws Error unless it has been answered. */
export async function changeReplyPaper(
  house: House,
  { filing, platform, programme }: FilingCase,
): Promise<FileAnswer> {
  const copy = await lastFilingCopy(house.desk, filing);
  if (copy === null || platform === null || filing.outcome === null)
    throw new Error(`change ${filing.id} is not answered`);
  const { authority } = programmeWords(programme);
  const on = dayIn(filing.outcome.at, SHANGHAI);
  const change = changeOf(programme, filing, copy.values);
  const bytes = await changeReplyDocx({
    issue: {
      office: authority,
      number: filing.outcome.documentNumber ?? documentNumber('', yearOf(on)),
      issuedOn: on,
    },
    platformName: platform.name,
    organisationName: await nameOf(house, 'organisation', filing.organisation),
    recommender: await nameOf(house, 'recommender', filing.recommender),
    receipt: filing.receipt ?? '',
    answer:
      filing.state === 'accepted'
        ? {
            kind: 'filed',
            change: change.kind.zh,
            before: String(copy.values['change_before'] ?? ''),
            after: change.after,
            effectiveOn: change.effectiveOn,
            continues: change.kind.effect !== 'platform-ends',
            undertaking: change.holderUscc !== null,
          }
        : { kind: 'not-filed', reason: filing.outcome.reason },
  });
  return docxFile(`${filing.receipt ?? filing.id}变更备案复函`, bytes);
}
