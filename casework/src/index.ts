export { type AttachFile, attachFile, mayAttach, removeAttachment } from './application/attach-file.ts';
export { beginApplication } from './application/begin-application.ts';
export { decideExtension, prepareExtension } from './application/extension.ts';
export { closeNotActedOn, lapseDue } from './application/lapse.ts';
export { answerPartnership, invitePartners } from './application/partners.ts';
export { saveFields } from './application/save-fields.ts';
export { stateReasons } from './application/state-reasons.ts';
export { stops, submitApplication } from './application/submit-application.ts';
export { withdrawApplication } from './application/withdraw-application.ts';
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
export { dropAnnouncement, prepareAnnouncement, publishAnnouncement } from './designation/announcement.ts';
export { type CopiedAttachment, type CopyContent, readCopy } from './frozen-copy.ts';
export { claimsIn, handedIn, proseOf, readPrint } from './handed-in.ts';
export { addExpert } from './people/add-expert.ts';
export { addHandler } from './people/add-handler.ts';
export { addPerson } from './people/add-person.ts';
export { changeExpert } from './people/change-expert.ts';
export { correctOrganisation } from './people/correct-organisation.ts';
export { endHandler } from './people/end-handler.ts';
export { endOffice } from './people/end-office.ts';
export { firstRun, isSetUp } from './people/first-run.ts';
export { grantOffice } from './people/grant-office.ts';
export { foldAccount } from './people/new-person.ts';
export { addRecommender, endRecommender } from './people/recommenders.ts';
export { recordCreditCheck } from './people/record-credit-check.ts';
export { registerOrganisation } from './people/register-organisation.ts';
export { setPersonState } from './people/set-person-state.ts';
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
export { assignByHand, assignEvenly, replaceReviewer } from './review/assign.ts';
export { declare, saveScores, submitScores } from './review/expert-acts.ts';
export { finishReviews } from './review/finish-reviews.ts';
export { callRound, concludeRound, rescheduleRound, reviseRound } from './round/change-round.ts';
export { planRound } from './round/plan-round.ts';
export { outcomesOf } from './rule-context.ts';
export type { Case } from './spine/case.ts';
