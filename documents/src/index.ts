export { achievementsListDocx } from './achievements-list.ts';
export { type Announcement, announcementDocx, announcementText, announcementXlsx } from './announcement.ts';
export {
  type ApplicationForm,
  applicationFormDocx,
  type FilledField,
  type FormPart,
  type FormSection,
} from './application-form.ts';
export { type Brief, briefDocx } from './brief.ts';
export {
  type CallForApplications,
  callForApplicationsDocx,
  callForApplicationsText,
  type Scheme,
} from './call-for-applications.ts';
export { certificatePdf } from './certificate.ts';
export { changeReplyDocx } from './change-reply.ts';
export { type CorrectionNotice, correctionNoticeDocx } from './correction-notice.ts';
export { type Disqualification, disqualificationDocx } from './disqualification.ts';
export { drawRecordDocx } from './draw-record.ts';
export { type EvaluationResults, evaluationResultsDocx } from './evaluation-results.ts';
export {
  type CheckVerdict,
  type FormalCheckOpinion,
  formalCheckOpinionDocx,
} from './formal-check-opinion.ts';
export { inspectionLetterDocx } from './inspection-letter.ts';
export { inspectionResultsDocx } from './inspection-results.ts';
export { type DocumentNumber, documentNumberWords, type Imprint, type Issue } from './issue.ts';
export { type Minutes, minutesDocx } from './minutes.ts';
export { type ObjectionLetter, objectionLettersDocx } from './objection-letters.ts';
export { type PlaqueList, plaqueListDocx, plaqueListXlsx } from './plaque-list.ts';
export type { ListedPlatform } from './platform-list.ts';
export { type PublicNotice, publicNoticeDocx, publicNoticeText, publicNoticeXlsx } from './public-notice.ts';
export { qrPath } from './qr-code.ts';
export { type RecommendationLetter, recommendationLetterDocx } from './recommendation-letter.ts';
export {
  type RecommendationRow,
  type RecommendationTable,
  type RecommendationVariant,
  recommendationTableDocx,
  recommendationTableXlsx,
} from './recommendation-table.ts';
export { rectificationNoticeDocx } from './rectification-notice.ts';
export { revocationDocx } from './revocation.ts';
export { stepRecordDocx } from './step-record.ts';
export { type ReadLimits, type ReadRefusal, type ReadTable, readTableXlsx } from './tables/read-xlsx.ts';
export type { CellKind, SheetCell, SheetColumn, SheetRow, SheetTable } from './tables/table.ts';
export { tableXlsx } from './tables/table-xlsx.ts';
export { tableCsv } from './tables/write-csv.ts';
export { ZIP_LIMITS, type ZipEntry, zipLength, zipStream } from './zip-stream.ts';
