export {
  type CityHead,
  deriveCityProgramme,
  hasPreliminaryReview,
} from './deriving/derive-city-programme.ts';
export { withoutCategories } from './deriving/without-categories.ts';
export type { Json, SampleCase, SampleCases } from './document/case.ts';
export type { Category, CategoryKind, ListedDirection, Naming, Target } from './document/category.ts';
export type { Clause } from './document/clause.ts';
export type { Choice, DeepReadonly } from './document/common.ts';
export type {
  Evaluation,
  EvaluationCase,
  EvaluationSheet,
  GradeBand,
  QualitativeIndicator,
  QuantitativeIndicator,
} from './document/evaluation.ts';
export type { DocumentFault } from './document/fault.ts';
export type {
  AttachmentSlot,
  ColumnType,
  CommitmentStatement,
  FieldType,
  Form,
  FormField,
  FormSection,
  GoalPreset,
  Opinion,
  PlainField,
  TableColumn,
  TableField,
} from './document/form.ts';
export type { Duty, ProgrammeHead, ProgrammeStage, Safeguard } from './document/head.ts';
export type { CreditRisk, Inspection, InspectionItem, RiskClass } from './document/inspection.ts';
export type { Programme } from './document/programme.ts';
export type {
  ReportAttachment,
  ReportColumn,
  ReportField,
  ReportStep,
  ReportTable,
} from './document/report-field.ts';
export type {
  AnnualMeasure,
  AnnualReport,
  AnnualWorkPlan,
  ChangeKind,
  Reports,
} from './document/reports.ts';
export type { ReviewSteps } from './document/review-steps.ts';
export type { Rule, RuleStage, Setting, Severity } from './document/rule.ts';
export type {
  Criterion,
  CriterionGroup,
  ScoreBand,
  ScoreSheet,
  ScoreSheets,
  Scoring,
} from './document/score-sheet.ts';
export type { SharedRules } from './document/shared-rules.ts';
export {
  type IndicatorMeasures,
  type IndicatorScore,
  scoreIndicators,
  weightFor,
} from './evaluation/score-indicators.ts';
export { type FilingAsk, filingForm } from './filings/filing-form.ts';
export {
  findingsFaults,
  INSPECTION_CLOSING,
  inspectionForm,
  itemsFor,
  noteField,
  verdictField,
} from './filings/inspection-form.ts';
export { reportMeasures } from './filings/report-measures.ts';
export { type ReportNotice, reportNotices } from './filings/report-notices.ts';
export { type FormState, formState } from './form-facts/form-state.ts';
export { type AttachmentFacts, type Proof, proofOf, proofText } from './form-facts/proofs.ts';
export { allowsShortForm, askedPart, carriedSections, carriedSlots } from './form-facts/short-form.ts';
export { type CheckedValue, checkFieldValue, type Surroundings } from './form-values/check-field-value.ts';
export { type ChoiceAsk, choicesOf } from './form-values/choices.ts';
export type { FaultKind, FieldFault } from './form-values/fault.ts';
export { findField } from './form-values/find-field.ts';
export type { CellValue, FieldValue, FormValues, TableRow } from './form-values/values.ts';
export { BIGDATA_2020 } from './loading/bigdata-2020.ts';
export { DIGITAL_ECONOMY_2023 } from './loading/digital-economy-2023.ts';
export { findCategory, findForm, findSetting, findStage, stageOrder } from './loading/finding.ts';
export { loadProgramme } from './loading/load-programme.ts';
export { PROGRAMMES } from './loading/programmes.ts';
export {
  checkPlatformName,
  type NamingAsk,
  type NamingFault,
  type NamingFaultKind,
} from './naming/check-name.ts';
export { isStageOn, reviewStepsOf } from './review-steps/review-steps-of.ts';
export { buildRuleContext } from './rules/build-rule-context.ts';
export { type CompiledRules, compileRules } from './rules/compile-rules.ts';
export type { FormFacts, RuleContext, SettingFacts } from './rules/context.ts';
export type {
  ApplicationFacts,
  OrganisationFacts,
  PartnerFacts,
  RecommenderFacts,
  RecordFacts,
  RegistryFacts,
  RoundFacts,
  RuleContextInput,
} from './rules/context-input.ts';
export { type Eligibility, eligibilityBefore } from './rules/eligibility.ts';
export { evaluateRules, type RuleMoment } from './rules/evaluate-rules.ts';
export type { RuleOutcome, Verdict } from './rules/outcome.ts';
export {
  bandOf,
  checkScores,
  type Scored,
  type ScoreFault,
  type ScoreFaultKind,
} from './scores/check-scores.ts';
export { criteriaOf, type ScoringSheet, sheetFor } from './scores/sheet-for.ts';
export { type CriterionScore, type CriterionScores, type HalfPoints, totalOf } from './scores/totals.ts';
export { readStoredProgramme } from './stored/read-stored.ts';
export { caseResults } from './versions/case-results.ts';
export { checkPublishable } from './versions/check-publishable.ts';
export { describeDifferences } from './versions/describe-differences.ts';
export type { Difference } from './versions/difference.ts';
export { programmeDigest } from './versions/digest.ts';
export { documentFaultWords } from './versions/document-fault-words.ts';
export { judgedOtherwise, type ValuesMoved, valuesUnder } from './versions/move-drafts.ts';
