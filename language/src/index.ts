export {
  APPOINTMENT_WORDS,
  CALENDAR_WORDS,
  LEDGER_WORDS,
  PEOPLE_WORDS,
  RECOMMENDER_LIST_WORDS,
  SECURITY_EVENT_WORDS,
} from './administration-words.ts';
export { ANNOUNCEMENT_WORDS, PLATFORM_LIST_WORDS } from './announcement-words.ts';
export { ASSIGNMENT_RECORD_WORDS } from './assignment-record-words.ts';
export { ASSIGNMENT_WORDS } from './assignment-words.ts';
export {
  AND_MORE,
  APPLICATION_LIST_WORDS,
  HOLDER_WORDS,
  OTHERWISE_WORDS,
  REVIEW_LABEL,
  SCORE_TABLE_WORDS,
  WITHHELD,
} from './case-words.ts';
export { CERTIFICATE_WORDS } from './certificate-words.ts';
export { CASE_ACT_WORDS, CHECK_WORDS } from './check-words.ts';
export { CLOSENESS_WORDS } from './closeness-words.ts';
export { CREDIT_COLUMN_WORDS, CREDIT_TABLE_WORDS } from './credit-table-words.ts';
export { DASHBOARD_FAMILY_WORDS, dashboardKind, dashboardStanding } from './dashboard-row-words.ts';
export {
  BRIEF_WORDS,
  CONCERN_WORDS,
  DASHBOARD_WORDS,
  NO_CHAIN_WORDS,
  PIPELINE_STEP_WORDS,
} from './dashboard-words.ts';
export {
  formatDay,
  formatDaysLeft,
  formatDeadline,
  formatInstant,
  formatInstantToSecond,
  formatMonth,
  formatOfficialDay,
  formatPlainDay,
  formatPlainInstant,
  formatShortDay,
  formatShortInstant,
  formatSpan,
  formatTime,
  formatTimeLeft,
  formatTimeToSecond,
  type SpanDetail,
  shanghaiDay,
} from './dates.ts';
export { DEMO_WORDS } from './demo-words.ts';
export {
  DOCUMENT_COLUMNS,
  DOCUMENT_WORDS,
  type DocumentColumn,
  TABLE_REFUSAL_WORDS,
} from './documents.ts';
export { DRAFT_MOVE_WORDS } from './draft-move-words.ts';
export { DRAW_FAULT_WORDS, DRAW_OFFICE_WORDS } from './draw-office-words.ts';
export { DRAW_PAIRING_WORDS } from './draw-pairing-words.ts';
export { DRAW_FATE_WORDS, DRAW_PURPOSE_WORDS, DRAW_STATE_WORDS, DRAW_WORDS } from './draw-words.ts';
export { ELIGIBILITY_WORDS } from './eligibility-words.ts';
export {
  ASSESSMENT_WORDS,
  CAMPAIGN_KIND_WORDS,
  CAMPAIGN_STATE_WORDS,
  EVALUATION_STATE_WORDS,
  EVALUATION_WORDS,
  GRADE_WORDS,
} from './evaluation-words.ts';
export { EXPERT_IMPORT_WORDS, EXPERT_POOL_WORDS } from './expert-pool-words.ts';
export { DESK_WORDS, EXPERT_WORDS } from './expert-words.ts';
export { type FieldFaultCode, fieldFaultWords } from './field-fault-words.ts';
export {
  FILING_ACT_WORDS,
  FILING_KIND_WORDS,
  FILING_STATE_WORDS,
  FILING_WORDS,
  PROGRESS_NUMBER_WORDS,
} from './filing-words.ts';
export { FORM_VIEW_WORDS, HISTORY_ACT_WORDS } from './form-view-words.ts';
export { OPERATOR_WORDS } from './hand-words.ts';
export { INSPECTION_COURSE_WORDS } from './inspection-course-words.ts';
export { INSPECTION_OBJECT_WORDS, RISK_EVIDENCE_WORDS, RISK_LIFT_WORDS } from './inspection-object-words.ts';
export { INSPECTION_RESULT_WORDS, INSPECTION_VERDICT_WORDS } from './inspection-result-words.ts';
export {
  INSPECTED_PARTY_WORDS,
  INSPECTION_ACT_WORDS,
  INSPECTION_BATCH_STATE_WORDS,
  INSPECTION_TASK_STATE_WORDS,
  INSPECTION_TASK_WORDS,
  INSPECTION_WAY_WORDS,
  RECUSAL_GROUND_WORDS,
} from './inspection-task-words.ts';
export { INSPECTION_WORDS } from './inspection-words.ts';
export { INSPECTOR_COLUMN_WORDS, INSPECTOR_STATE_WORDS, INSPECTOR_WORDS } from './inspector-words.ts';
export { letterOf, sampleValues, topicWords } from './letter.ts';
export type { MailText } from './mail/mail-text.ts';
export { MAIL_FOOT, MAIL_TEXTS } from './mail-texts.ts';
export { MAIL_WORDS } from './mail-words.ts';
export {
  ENDING_WORDS,
  MEASURE_ACT_WORDS,
  MEASURE_KIND_WORDS,
  MEASURE_SOURCE_WORDS,
  MEASURE_STATE_WORDS,
  MEASURE_WORDS,
  PUBLISHED_MEASURE_WORDS,
} from './measure-words.ts';
export {
  AGENDA_KIND_WORDS,
  AGENDA_STATE_WORDS,
  ATTENDANCE_WORDS,
  MEETING_ACT_WORDS,
  MEETING_ROOM_WORDS,
  MEETING_STATE_WORDS,
  MEETING_WORDS,
  MINUTES_WORDS,
} from './meeting-words.ts';
export { NOTICE_WORDS } from './notice-words.ts';
export {
  ABSENCE,
  formatApproximate,
  formatBytes,
  formatDecimal,
  formatMoney,
  formatNumber,
  formatPercent,
} from './numbers.ts';
export { OBJECTION_WORDS } from './objection-words.ts';
export { OPEN_DATA_WORDS, OPEN_FIELD_TYPE_WORDS, OPEN_TABLE_WORDS } from './open-data-words.ts';
export { OPEN_FIELD_WORDS, OPEN_UNIT_WORDS } from './open-field-words.ts';
export { OUTSIDE_WORDS } from './outside-words.ts';
export { OVERLAP_WORDS } from './overlap-words.ts';
export { PANEL_WORDS } from './panel-words.ts';
export { PLATFORM_LIFE_WORDS, periodWords } from './platform-life-words.ts';
export { IDENTITY_WORDS, MILESTONE_WORDS, PLATFORM_RECORD_WORDS } from './platform-record-words.ts';
export { CITY_PART_WORDS, PROGRAMME_DOCUMENT_WORDS } from './portal-city-words.ts';
export {
  PLATFORM_CLASSES,
  PORTAL_ACTORS,
  PORTAL_DUE_WORDS,
  PORTAL_EXPORT_COLUMNS,
  PORTAL_PLATFORM_EVENTS,
} from './portal-due-words.ts';
export type { Guide, GuideSection } from './portal-guide.ts';
export { PORTAL_GUIDES } from './portal-guides.ts';
export { PORTAL_INSPECTION_WORDS } from './portal-inspection-words.ts';
export { PORTAL_LEDGER_WORDS } from './portal-ledger-words.ts';
export { PORTAL_PLATFORM_LIFE_WORDS } from './portal-platform-life-words.ts';
export { PORTAL_PROGRESS_WORDS } from './portal-progress-words.ts';
export { PORTAL_REGISTER_WORDS } from './portal-register-words.ts';
export { PORTAL_SUPPORT_WORDS } from './portal-support-words.ts';
export { PORTAL_WORDS } from './portal-words.ts';
export { RANKING_WORDS } from './ranking-words.ts';
export { RECOMMENDER_WORDS } from './recommender-words.ts';
export { BUG_WORDS, refusalWords } from './refusals/refusal-words.ts';
export {
  REVIEW_STEP_ACT_WORDS,
  REVIEW_STEP_KIND_WORDS,
  REVIEW_STEP_OUTCOME_WORDS,
  REVIEW_STEP_STATE_WORDS,
  REVIEW_STEP_WORDS,
} from './review-step-words.ts';
export { PROGRESS_WORDS, ROUND_CHOICE_WORDS } from './review-words.ts';
export { ROUND_ARCHIVE_WORDS } from './round-archive-words.ts';
export { ROUND_WORDS } from './round-words.ts';
export { SCORE_COMPARISON_WORDS } from './score-comparison-words.ts';
export { SECOND_FACTOR_WORDS } from './second-factor-words.ts';
export { SELECTION_STATE_WORDS, SELECTION_WORDS } from './selection-words.ts';
export { STANDING_WORDS } from './standing-words.ts';
export {
  applicationMark,
  type MarkedState,
  STATE_MARKS,
  type StateFamily,
  type StateMark,
  stateClass,
  stateMarkSvg,
  stateWord,
} from './state-marks.ts';
export { SUPPORT_COLUMN_WORDS, SUPPORT_STATE_WORDS, SUPPORT_WORDS } from './support-words.ts';
export { TABLE_IMPORT_WORDS } from './table-import-words.ts';
export type { TaskText } from './task-text.ts';
export { TASK_TEXTS, type TaskKind } from './task-words.ts';
export { TIE_KIND_WORDS, TIE_WORDS } from './tie-words.ts';
export { UNIT_WORDS } from './unit-words.ts';
export { UNSENT_WORDS } from './unsent-words.ts';
export {
  VOICE_ACT_WORDS,
  VOICE_KIND_WORDS,
  VOICE_RATING_WORDS,
  VOICE_STATE_WORDS,
  VOICE_WORDS,
} from './voice-words.ts';

export { WITNESS_WORDS } from './witness-words.ts';
export { type Language, say, type Words, type WordTable } from './words.ts';
export { APPLICATION_ACT_WORDS, PART_WORDS } from './workbench-act-words.ts';
export { APPLICANT_WORDS } from './workbench-applicant-words.ts';
export { ENTRY_WORDS, ORGANISATION_KIND_WORDS } from './workbench-entry-words.ts';
export { FORM_WORDS } from './workbench-form-words.ts';
export {
  CONFLICT_WORDS,
  KIT_WORDS,
  ROLE_WORDS,
  SHELL_WORDS,
  SIGN_IN_AGAIN_WORDS,
  TASK_WORDS,
} from './workbench-words.ts';
export {
  DOCUMENT_PART_WORDS,
  DRAFT_STATE_WORDS,
  GUIDE_KIND_WORDS,
  SEVERITY_WORDS,
  VERDICT_WORDS,
  WORKSHOP_WORDS,
} from './workshop-words.ts';
