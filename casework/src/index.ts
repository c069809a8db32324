export {
  beginAchievement,
  callAchievements,
  closingOf,
  prepareAchievementCall,
} from './achievements/call-achievements.ts';
export {
  beginAchievementScoring,
  cancelAchievements,
  chooseAchievements,
  notifyAchievements,
  publishAchievements,
  settleAchievementDoubt,
} from './achievements/choose-achievements.ts';
export { type AttachFile, attachFile, mayAttach, removeAttachment } from './application/attach-file.ts';
export { beginApplication } from './application/begin-application.ts';
export { eligibilityOf } from './application/eligibility.ts';
export { decideExtension, prepareExtension } from './application/extension.ts';
export type { IncomingFile } from './application/keep-file.ts';
export { closeNotActedOn, lapseDue } from './application/lapse.ts';
export { answerPartnership, invitePartners } from './application/partners.ts';
export { saveFields } from './application/save-fields.ts';
export { stateReasons } from './application/state-reasons.ts';
export { stops, submitApplication } from './application/submit-application.ts';
export { withdrawApplication } from './application/withdraw-application.ts';
export {
  declareAssessment,
  isActive as isActiveAssessment,
  scoreAssessment,
} from './assessments/assessments.ts';
export { assessmentSheet } from './assessments/score-sheet.ts';
export { changeOf } from './changes/change.ts';
export { changeQuestions } from './changes/change-questions.ts';
export { followRecord } from './changes/follow-record.ts';
export { confirmCheck } from './check/confirm-check.ts';
export { overlapsOf, type PrintedApplications } from './check/overlaps.ts';
export { noteCheck, prepareCheck, sendBackCheck } from './check/work-on-check.ts';
export { CLAIMING } from './claimed-elsewhere.ts';
export {
  chooseSelected,
  confirmRanking,
  drawUpRanking,
  prepareRanking,
  sendBackRanking,
} from './decision/decide.ts';
export { rankable } from './decision/ranking.ts';
export { dropAnnouncement, prepareAnnouncement, publishAnnouncement } from './designation/announcement.ts';
export { reissueCertificate } from './designation/reissue-certificate.ts';
export {
  cancelDraw,
  confirmDraw,
  enterPublicValue,
  publishDraw,
  revealNonce,
  sealWitness,
  showDrawNames,
} from './draws/ceremony.ts';
export { transcriptsOf } from './draws/draw-transcript.ts';
export { prepareDraw } from './draws/prepare-draw.ts';
export { holdersOf, supplementDraw } from './draws/supplement-draw.ts';
export { beginScoring, gradeCampaign, publishCampaign } from './evaluation/grade-campaign.ts';
export { cancelCampaign, planCampaign, startCampaign } from './evaluation/plan-campaign.ts';
export { recordSiteVisit, stateOnEvaluation } from './evaluation/statement.ts';
export { beginFiling } from './filings/begin-filing.ts';
export { carryOver, knownFor } from './filings/carry-over.ts';
export {
  acceptFiling,
  declineFiling,
  endorseFiling,
  isOwed,
  returnFiling,
  withdrawFiling,
} from './filings/decide-filing.ts';
export { type Duty, dutiesOn } from './filings/duties.ts';
export {
  type FilingCase,
  findFiling,
  mayKnow,
  mayMoveFiling,
  standingInFiling,
} from './filings/filing-case.ts';
export { lastFilingCopy } from './filings/filing-copy.ts';
export { attachToFiling, mayAttachToFiling, removeFromFiling } from './filings/filing-files.ts';
export { goalsOfYear } from './filings/goals.ts';
export { openDuty, openProgressReport } from './filings/open-duty.ts';
export { measuresOfPlatform } from './filings/platform-measures.ts';
export { reckonedOf } from './filings/reckoned.ts';
export { REMIND_DAYS, reminderFor, remindOfFiling } from './filings/remind-duty.ts';
export { nextReplyNumber } from './filings/reply-number.ts';
export { saveFiling } from './filings/save-filing.ts';
export { submitFiling } from './filings/submit-filing.ts';
export { type CopiedAttachment, type CopyContent, readCopy } from './frozen-copy.ts';
export { claimsIn, handedIn, proseOf, readPrint } from './handed-in.ts';
export { type PlatformRisk, riskOf, risksOf } from './inspection/credit-risk.ts';
export { drawObjects } from './inspection/draw-objects.ts';
export { dropInspectionPlan, planInspections, publishInspectionPlan } from './inspection/inspection-plan.ts';
export { type DrawInspectors, drawInspectors, leastFor } from './inspection/inspectors/draw-inspectors.ts';
export { type PairingRecord, pairingRecord, sealedPairing } from './inspection/inspectors/pairing-rounds.ts';
export { addInspectors, checkInspectors, type InspectorLine } from './inspection/register/add-inspectors.ts';
export { changeInspector, setInspectorState } from './inspection/register/change-inspector.ts';
export { concludeResult } from './inspection/results/conclude-result.ts';
export {
  isWithdrawn,
  proposeCorrection,
  publishCorrection,
  publishedCorrections,
} from './inspection/results/correct-result.ts';
export { answerInspectionObjection, objectToFindings } from './inspection/results/objection.ts';
export { publishResults } from './inspection/results/publish-results.ts';
export { overdueResults, remindOfResults } from './inspection/results/remind-overdue.ts';
export { mayMoveResult, publicationDueOn } from './inspection/results/result-case.ts';
export type { RiskEvidence } from './inspection/risk-evidence.ts';
export { setRiskClass } from './inspection/set-risk-class.ts';
export { askRecusal, keepInspector } from './inspection/tasks/ask-recusal.ts';
export { declineInspection, replaceInspector } from './inspection/tasks/decline-task.ts';
export { dropInspection } from './inspection/tasks/drop-inspection.ts';
export { handInFindings } from './inspection/tasks/hand-in-findings.ts';
export { notifyInspections } from './inspection/tasks/notify-inspections.ts';
export { reopenFindings, signFindings } from './inspection/tasks/sign-findings.ts';
export { findTask, mayMoveTask, type TaskCase } from './inspection/tasks/task-case.ts';
export {
  attachToTask,
  beginInspection,
  mayAttachToTask,
  removeFromTask,
  saveFindings,
} from './inspection/tasks/work-on-task.ts';
export { concludeMeasure, reportOn } from './measures/conclude-measure.ts';
export { decideMeasure, stateOnMeasure } from './measures/decide-measure.ts';
export { proposeMeasure } from './measures/propose-measure.ts';
export { answerMeasureReview, askMeasureReview, reviewCloses } from './measures/review-measure.ts';
export {
  beginMeeting,
  concludeItem,
  putOffItem,
  setAttendance,
  takeUpItem,
} from './meeting/conduct.ts';
export { arrangeAgenda, cancelMeeting, changeMeeting, conveneMeeting } from './meeting/convene.ts';
export { heldByMeetings } from './meeting/decided-on.ts';
export { asideByCategory, keptCategories, meetingHeldAway } from './meeting/meeting-case.ts';
export {
  closeMinutes,
  correctMinutes,
  endMeeting,
  remindSigners,
  signMinutes,
} from './meeting/sign-minutes.ts';
export { addExpert } from './people/add-expert.ts';
export { addHandler } from './people/add-handler.ts';
export { addPerson } from './people/add-person.ts';
export { askDeclarations, undeclaredExperts } from './people/ask-declarations.ts';
export { changeExpert } from './people/change-expert.ts';
export { correctOrganisation } from './people/correct-organisation.ts';
export { endHandler } from './people/end-handler.ts';
export { endOffice } from './people/end-office.ts';
export { firstRun, isSetUp } from './people/first-run.ts';
export { grantOffice } from './people/grant-office.ts';
export { heldFromOf, isOfficial, listHeldAway } from './people/held-away.ts';
export { foldAccount } from './people/new-person.ts';
export { addRecommender, endRecommender } from './people/recommenders.ts';
export { type CreditLine, recordCreditCheck, recordCreditChecks } from './people/record-credit-check.ts';
export { registerOrganisation } from './people/register-organisation.ts';
export { resetSecondFactor } from './people/reset-second-factor.ts';
export { setMailText } from './people/set-mail-text.ts';
export { setOutsideIdentity } from './people/set-outside-identity.ts';
export { setPersonState } from './people/set-person-state.ts';
export { setSignInRule } from './people/set-sign-in-rule.ts';
export { declareStanding, judgeTie, setExpertTerm } from './people/standing-declaration.ts';
export { declareTie, endTie } from './people/ties.ts';
export { unitKey } from './people/unit.ts';
export {
  type Act,
  type Change,
  COLUMNS,
  type Desk,
  type Draft,
  type FieldSave,
  type FrozenBytes,
  type HandedIn,
  type Match,
  type Message,
  type NumberDraw,
  type SavedFields,
  type SheetsGiven,
  type Shelf,
  type Write,
} from './ports.ts';
export { decideFinding, proposeDisqualification, stateAtHearing } from './publicity/finding.ts';
export { dropNotice, prepareNotice, publishNotice } from './publicity/notice.ts';
export {
  acceptObjection,
  type FileObjection,
  fileObjection,
  findObjectionInvalid,
  giveObjectionAnswer,
  prepareObjectionAnswer,
} from './publicity/objection.ts';
export { confirmRecommendation } from './recommendation/confirm-recommendation.ts';
export {
  draftRecommendation,
  prepareRecommendation,
  sendBackRecommendation,
} from './recommendation/prepare-recommendation.ts';
export { returnApplication } from './recommendation/return-application.ts';
export { beginMissingRecord } from './record/begin-record.ts';
export { askMilestoneChange, decideMilestoneChange } from './record/change-milestone.ts';
export { confirmMilestone, reportMilestone, sendBackMilestone } from './record/check-milestone.ts';
export { IDENTITY_ITEMS } from './record/identity-moves.ts';
export { keepPlatformFile, mayKeepPlatformFile } from './record/platform-file.ts';
export { fieldsOfItem, type RecordItem } from './record/record-fields.ts';
export { closeEntry, correctEntry, recordItem } from './record/record-item.ts';
export { milestoneNoticeOn, remindOfMilestone } from './record/remind-milestone.ts';
export { EXPIRY_NOTICES, expirePlatform, expiryNotice, tellOfExpiry } from './renewal/expiry.ts';
export { renewalOpensOn } from './renewal/renewable.ts';
export { reopenSection } from './renewal/short-form.ts';
export { assignEvenly } from './review/assign.ts';
export { assignByHand, replaceReviewer } from './review/assign-by-hand.ts';
export { readerCandidates } from './review/candidates.ts';
export {
  type AssignmentFault,
  checkAssignmentRecord,
  readAssignmentRecord,
} from './review/check-assignment-record.ts';
export { drawExperts } from './review/draw-experts.ts';
export { declare, saveScores, submitScores } from './review/expert-acts.ts';
export { finishReviews } from './review/finish-reviews.ts';
export { answerBy, invitationNotice, proposeReader, remindOfInvitation } from './review/invitation.ts';
export { attendStep, declineStep } from './review-steps/attend-step.ts';
export { cancelStep, changeStep } from './review-steps/change-step.ts';
export { planSteps, STEP_TAKING } from './review-steps/plan-steps.ts';
export { handInStepRecord, reopenStepRecord, signStepRecord } from './review-steps/record-step.ts';
export { stepCandidates, stepOfficials } from './review-steps/step-bars.ts';
export { findStep, mayMoveStep, type StepCase, takesPart } from './review-steps/step-case.ts';
export {
  type ArchivedFile,
  filesOfRound,
  mayTakeArchive,
  type TakeArchive,
  takeRoundArchive,
} from './round/archive-round.ts';
export { callRound, concludeRound, rescheduleRound, reviseRound } from './round/change-round.ts';
export { draftsUnder, moveDrafts } from './round/move-drafts.ts';
export { planRound } from './round/plan-round.ts';
export { outcomesOf } from './rule-context.ts';
export type { Case } from './spine/case.ts';
export { confirmSupport, strikeSupport } from './support/decide-support.ts';
export { checkSupport, recordSupport, type SupportLine } from './support/record-support.ts';
export {
  answerVoice,
  assignVoice,
  closeVoice,
  passOnVoice,
  prepareVoicePublication,
  publishVoice,
  reopenVoice,
} from './voices/answer-voice.ts';
export { raiseVoice } from './voices/raise-voice.ts';
export { beginDraft, deriveProgramme } from './workshop/begin-draft.ts';
export { dropDraft, editDraft } from './workshop/edit-draft.ts';
export { prepareDraft, publishDraft, sendBackDraft } from './workshop/publish-draft.ts';
export { type Simulation, simulateDraft } from './workshop/simulate-draft.ts';
