import { ACCEPT_FILING } from './requests/accept-filing.ts';
import { ACCEPT_OBJECTION } from './requests/accept-objection.ts';
import { ADD_CALENDAR_YEAR } from './requests/add-calendar-year.ts';
import { ADD_EXPERT } from './requests/add-expert.ts';
import { ADD_HANDLER } from './requests/add-handler.ts';
import { ADD_INSPECTORS } from './requests/add-inspectors.ts';
import { ADD_PERSON } from './requests/add-person.ts';
import { ADD_RECOMMENDER } from './requests/add-recommender.ts';
import { ANSWER_INSPECTION_OBJECTION } from './requests/answer-inspection-objection.ts';
import { ANSWER_MEASURE_REVIEW } from './requests/answer-measure-review.ts';
import { ANSWER_PARTNERSHIP } from './requests/answer-partnership.ts';
import { ANSWER_VOICE } from './requests/answer-voice.ts';
import { ASK_INSPECTOR_RECUSAL } from './requests/ask-inspector-recusal.ts';
import { ASK_MEASURE_REVIEW } from './requests/ask-measure-review.ts';
import { ASK_MILESTONE_CHANGE } from './requests/ask-milestone-change.ts';
import { ASSIGN_BY_HAND } from './requests/assign-by-hand.ts';
import { ASSIGN_EVENLY } from './requests/assign-evenly.ts';
import { ASSIGN_VOICE } from './requests/assign-voice.ts';
import { BEGIN_ACHIEVEMENT } from './requests/begin-achievement.ts';
import { BEGIN_ACHIEVEMENT_SCORING } from './requests/begin-achievement-scoring.ts';
import { BEGIN_APPLICATION } from './requests/begin-application.ts';
import { BEGIN_FILING } from './requests/begin-filing.ts';
import { BEGIN_INSPECTION } from './requests/begin-inspection.ts';
import { BEGIN_PROGRAMME_DRAFT } from './requests/begin-programme-draft.ts';
import { BEGIN_SCORING } from './requests/begin-scoring.ts';
import { BEGIN_SECOND_FACTOR } from './requests/begin-second-factor.ts';
import { CALL_ACHIEVEMENTS } from './requests/call-achievements.ts';
import { CALL_ROUND } from './requests/call-round.ts';
import { CANCEL_ACHIEVEMENTS } from './requests/cancel-achievements.ts';
import { CANCEL_CAMPAIGN } from './requests/cancel-campaign.ts';
import { CANCEL_DRAW } from './requests/cancel-draw.ts';
import { CARRY_OVER_FILING } from './requests/carry-over-filing.ts';
import { CHANGE_EXPERT } from './requests/change-expert.ts';
import { CHANGE_INSPECTOR } from './requests/change-inspector.ts';
import { CHANGE_PASSWORD } from './requests/change-password.ts';
import { CHECK_SUPPORT } from './requests/check-support.ts';
import { CHOOSE_ACHIEVEMENTS } from './requests/choose-achievements.ts';
import { CHOOSE_LANGUAGE } from './requests/choose-language.ts';
import { CHOOSE_SELECTED } from './requests/choose-selected.ts';
import { CLOSE_ENTRY } from './requests/close-entry.ts';
import { CLOSE_NOT_ACTED_ON } from './requests/close-not-acted-on.ts';
import { CLOSE_VOICE } from './requests/close-voice.ts';
import { COMPARE_CITIES } from './requests/compare-cities.ts';
import { CONCLUDE_INSPECTION } from './requests/conclude-inspection.ts';
import { CONCLUDE_MEASURE } from './requests/conclude-measure.ts';
import { CONCLUDE_ROUND } from './requests/conclude-round.ts';
import { CONFIRM_CHECK } from './requests/confirm-check.ts';
import { CONFIRM_DRAW } from './requests/confirm-draw.ts';
import { CONFIRM_MILESTONE } from './requests/confirm-milestone.ts';
import { CONFIRM_RANKING } from './requests/confirm-ranking.ts';
import { CONFIRM_RECOMMENDATION } from './requests/confirm-recommendation.ts';
import { CONFIRM_SECOND_FACTOR } from './requests/confirm-second-factor.ts';
import { CONFIRM_SUPPORT } from './requests/confirm-support.ts';
import { CORRECT_ENTRY } from './requests/correct-entry.ts';
import { CORRECT_ORGANISATION } from './requests/correct-organisation.ts';
import { COSIGN_HEAD } from './requests/cosign-head.ts';
import { COUNT_MILESTONES } from './requests/count-milestones.ts';
import { DECIDE_EXTENSION } from './requests/decide-extension.ts';
import { DECIDE_FINDING } from './requests/decide-finding.ts';
import { DECIDE_MEASURE } from './requests/decide-measure.ts';
import { DECIDE_MILESTONE_CHANGE } from './requests/decide-milestone-change.ts';
import { DECLARE } from './requests/declare.ts';
import { DECLARE_ASSESSMENT } from './requests/declare-assessment.ts';
import { DECLINE_FILING } from './requests/decline-filing.ts';
import { DECLINE_INSPECTION } from './requests/decline-inspection.ts';
import { DERIVE_PROGRAMME } from './requests/derive-programme.ts';
import { DRAFT_RECOMMENDATION } from './requests/draft-recommendation.ts';
import { DRAW_EXPERTS } from './requests/draw-experts.ts';
import { DRAW_INSPECTION_OBJECTS } from './requests/draw-inspection-objects.ts';
import { DRAW_INSPECTORS } from './requests/draw-inspectors.ts';
import { DRAW_UP_RANKING } from './requests/draw-up-ranking.ts';
import { DROP_ANNOUNCEMENT } from './requests/drop-announcement.ts';
import { DROP_INSPECTION } from './requests/drop-inspection.ts';
import { DROP_INSPECTION_PLAN } from './requests/drop-inspection-plan.ts';
import { DROP_NOTICE } from './requests/drop-notice.ts';
import { DROP_PROGRAMME_DRAFT } from './requests/drop-programme-draft.ts';
import { EDIT_PROGRAMME_DRAFT } from './requests/edit-programme-draft.ts';
import { END_HANDLER } from './requests/end-handler.ts';
import { END_OFFICE } from './requests/end-office.ts';
import { END_RECOMMENDER } from './requests/end-recommender.ts';
import { ENDORSE_FILING } from './requests/endorse-filing.ts';
import { ENTER_PUBLIC_VALUE } from './requests/enter-public-value.ts';
import { EXPORT_APPLICATIONS } from './requests/export-applications.ts';
import { EXPORT_BEHIND } from './requests/export-behind.ts';
import { EXPORT_CAMPAIGN } from './requests/export-campaign.ts';
import { EXPORT_DASHBOARD } from './requests/export-dashboard.ts';
import { EXPORT_DUTIES } from './requests/export-duties.ts';
import { EXPORT_FILINGS } from './requests/export-filings.ts';
import { EXPORT_INSPECTION_OBJECTS } from './requests/export-inspection-objects.ts';
import { EXPORT_INSPECTION_TASKS } from './requests/export-inspection-tasks.ts';
import { EXPORT_INSPECTORS } from './requests/export-inspectors.ts';
import { EXPORT_MEASURES } from './requests/export-measures.ts';
import { EXPORT_MILESTONES } from './requests/export-milestones.ts';
import { EXPORT_SUPPORT } from './requests/export-support.ts';
import { EXPORT_VOICES } from './requests/export-voices.ts';
import { FETCH_ANNOUNCEMENT } from './requests/fetch-announcement.ts';
import { FETCH_APPLICATION_FORM } from './requests/fetch-application-form.ts';
import { FETCH_ATTACHMENT } from './requests/fetch-attachment.ts';
import { FETCH_CALL } from './requests/fetch-call.ts';
import { FETCH_CAMPAIGN_PAPER } from './requests/fetch-campaign-paper.ts';
import { FETCH_CERTIFICATE } from './requests/fetch-certificate.ts';
import { FETCH_CHANGE_REPLY } from './requests/fetch-change-reply.ts';
import { FETCH_CHECK_OPINION } from './requests/fetch-check-opinion.ts';
import { FETCH_CORRECTION_NOTICE } from './requests/fetch-correction-notice.ts';
import { FETCH_DASHBOARD_BRIEF } from './requests/fetch-dashboard-brief.ts';
import { FETCH_DISQUALIFICATION } from './requests/fetch-disqualification.ts';
import { FETCH_DRAW_RECORD } from './requests/fetch-draw-record.ts';
import { FETCH_FILING_ATTACHMENT } from './requests/fetch-filing-attachment.ts';
import { FETCH_FINDINGS_ATTACHMENT } from './requests/fetch-findings-attachment.ts';
import { FETCH_INSPECTION_LETTER } from './requests/fetch-inspection-letter.ts';
import { FETCH_INSPECTION_RESULTS_PAPER } from './requests/fetch-inspection-results-paper.ts';
import { FETCH_INSPECTOR_TEMPLATE } from './requests/fetch-inspector-template.ts';
import { FETCH_MEASURE_PAPER } from './requests/fetch-measure-paper.ts';
import { FETCH_MINUTES } from './requests/fetch-minutes.ts';
import { FETCH_NOTICE } from './requests/fetch-notice.ts';
import { FETCH_OBJECTION_EVIDENCE } from './requests/fetch-objection-evidence.ts';
import { FETCH_OBJECTION_LETTER } from './requests/fetch-objection-letter.ts';
import { FETCH_PLATFORM_FILE } from './requests/fetch-platform-file.ts';
import { FETCH_RANKING } from './requests/fetch-ranking.ts';
import { FETCH_RECEIPT } from './requests/fetch-receipt.ts';
import { FETCH_RECOMMENDATION_LETTER } from './requests/fetch-recommendation-letter.ts';
import { FETCH_RECOMMENDATION_TABLE } from './requests/fetch-recommendation-table.ts';
import { FETCH_SELECTION } from './requests/fetch-selection.ts';
import { FETCH_SUPPORT_TEMPLATE } from './requests/fetch-support-template.ts';
import { FIND_OBJECTION_INVALID } from './requests/find-objection-invalid.ts';
import { FINISH_REVIEWS } from './requests/finish-reviews.ts';
import { FIRST_RUN } from './requests/first-run.ts';
import { GIVE_OBJECTION_ANSWER } from './requests/give-objection-answer.ts';
import { GRADE_CAMPAIGN } from './requests/grade-campaign.ts';
import { GRANT_OFFICE } from './requests/grant-office.ts';
import { HAND_IN_FINDINGS } from './requests/hand-in-findings.ts';
import { INVITE_PARTNERS } from './requests/invite-partners.ts';
import { KEEP_INSPECTOR } from './requests/keep-inspector.ts';
import { LIST_ANNOUNCEMENTS } from './requests/list-announcements.ts';
import { LIST_APPLICATIONS } from './requests/list-applications.ts';
import { LIST_BATCH_RESULTS } from './requests/list-batch-results.ts';
import { LIST_BEHIND } from './requests/list-behind.ts';
import { LIST_CAMPAIGNS } from './requests/list-campaigns.ts';
import { LIST_CHANGE_QUESTIONS } from './requests/list-change-questions.ts';
import { LIST_CITY_PROGRAMMES } from './requests/list-city-programmes.ts';
import { LIST_CONCERNS } from './requests/list-concerns.ts';
import { LIST_DRAWS } from './requests/list-draws.ts';
import { LIST_DUTIES } from './requests/list-duties.ts';
import { LIST_ENDING_PLATFORMS } from './requests/list-ending-platforms.ts';
import { LIST_EVALUATIONS } from './requests/list-evaluations.ts';
import { LIST_EXPERTS } from './requests/list-experts.ts';
import { LIST_FACTS } from './requests/list-facts.ts';
import { LIST_FILINGS } from './requests/list-filings.ts';
import { LIST_HANDLERS } from './requests/list-handlers.ts';
import { LIST_INSPECTION_OBJECTS } from './requests/list-inspection-objects.ts';
import { LIST_INSPECTION_PLANS } from './requests/list-inspection-plans.ts';
import { LIST_INSPECTION_RESULTS } from './requests/list-inspection-results.ts';
import { LIST_INSPECTION_TASKS } from './requests/list-inspection-tasks.ts';
import { LIST_INSPECTORS } from './requests/list-inspectors.ts';
import { LIST_LEAVES } from './requests/list-leaves.ts';
import { LIST_MEASURES } from './requests/list-measures.ts';
import { LIST_MILESTONES } from './requests/list-milestones.ts';
import { LIST_NOTICES } from './requests/list-notices.ts';
import { LIST_OBJECTIONS } from './requests/list-objections.ts';
import { LIST_ORGANISATIONS } from './requests/list-organisations.ts';
import { LIST_OWN_ASSESSMENTS } from './requests/list-own-assessments.ts';
import { LIST_OWN_REVIEWS } from './requests/list-own-reviews.ts';
import { LIST_PARTNERSHIPS } from './requests/list-partnerships.ts';
import { LIST_PEOPLE } from './requests/list-people.ts';
import { LIST_PLATFORMS } from './requests/list-platforms.ts';
import { LIST_PROGRAMME_DRAFTS } from './requests/list-programme-drafts.ts';
import { LIST_PROGRAMME_VERSIONS } from './requests/list-programme-versions.ts';
import { LIST_PROGRAMMES } from './requests/list-programmes.ts';
import { LIST_PUBLISHED_ANSWERS } from './requests/list-published-answers.ts';
import { LIST_PUBLISHED_EVALUATIONS } from './requests/list-published-evaluations.ts';
import { LIST_PUBLISHED_MEASURES } from './requests/list-published-measures.ts';
import { LIST_RECOMMENDERS } from './requests/list-recommenders.ts';
import { LIST_RECORD_GAPS } from './requests/list-record-gaps.ts';
import { LIST_ROUNDS } from './requests/list-rounds.ts';
import { LIST_SECURITY_EVENTS } from './requests/list-security-events.ts';
import { LIST_SELECTIONS } from './requests/list-selections.ts';
import { LIST_SUPPORT } from './requests/list-support.ts';
import { LIST_TASKS } from './requests/list-tasks.ts';
import { LIST_VOICES } from './requests/list-voices.ts';
import { MOVE_DRAFTS } from './requests/move-drafts.ts';
import { NOTE_CHECK } from './requests/note-check.ts';
import { NOTIFY_ACHIEVEMENTS } from './requests/notify-achievements.ts';
import { NOTIFY_INSPECTIONS } from './requests/notify-inspections.ts';
import { OBJECT_TO_FINDINGS } from './requests/object-to-findings.ts';
import { PASS_ON_VOICE } from './requests/pass-on-voice.ts';
import { PLAN_CAMPAIGN } from './requests/plan-campaign.ts';
import { PLAN_ROUND } from './requests/plan-round.ts';
import { PREPARE_ACHIEVEMENT_CALL } from './requests/prepare-achievement-call.ts';
import { PREPARE_ANNOUNCEMENT } from './requests/prepare-announcement.ts';
import { PREPARE_CHECK } from './requests/prepare-check.ts';
import { PREPARE_DRAW } from './requests/prepare-draw.ts';
import { PREPARE_EXTENSION } from './requests/prepare-extension.ts';
import { PREPARE_INSPECTION_PLAN } from './requests/prepare-inspection-plan.ts';
import { PREPARE_NOTICE } from './requests/prepare-notice.ts';
import { PREPARE_OBJECTION_ANSWER } from './requests/prepare-objection-answer.ts';
import { PREPARE_PROGRAMME_DRAFT } from './requests/prepare-programme-draft.ts';
import { PREPARE_RANKING } from './requests/prepare-ranking.ts';
import { PREPARE_RECOMMENDATION } from './requests/prepare-recommendation.ts';
import { PREPARE_VOICE_PUBLICATION } from './requests/prepare-voice-publication.ts';
import { PREVIEW_DRAFT_MOVES } from './requests/preview-draft-moves.ts';
import { PROPOSE_DISQUALIFICATION } from './requests/propose-disqualification.ts';
import { PROPOSE_INSPECTION_CORRECTION } from './requests/propose-inspection-correction.ts';
import { PROPOSE_MEASURE } from './requests/propose-measure.ts';
import { PROVE_CONSISTENCY } from './requests/prove-consistency.ts';
import { PROVE_INCLUSION } from './requests/prove-inclusion.ts';
import { PUBLISH_ACHIEVEMENTS } from './requests/publish-achievements.ts';
import { PUBLISH_ANNOUNCEMENT } from './requests/publish-announcement.ts';
import { PUBLISH_CAMPAIGN } from './requests/publish-campaign.ts';
import { PUBLISH_DRAW } from './requests/publish-draw.ts';
import { PUBLISH_INSPECTION_CORRECTION } from './requests/publish-inspection-correction.ts';
import { PUBLISH_INSPECTION_PLAN } from './requests/publish-inspection-plan.ts';
import { PUBLISH_INSPECTION_RESULTS } from './requests/publish-inspection-results.ts';
import { PUBLISH_NOTICE } from './requests/publish-notice.ts';
import { PUBLISH_PROGRAMME_DRAFT } from './requests/publish-programme-draft.ts';
import { PUBLISH_VOICE } from './requests/publish-voice.ts';
import { RAISE_VOICE } from './requests/raise-voice.ts';
import { READ_INSPECTOR_TABLE } from './requests/read-inspector-table.ts';
import { READ_SUPPORT_TABLE } from './requests/read-support-table.ts';
import { RECORD_CREDIT_CHECK } from './requests/record-credit-check.ts';
import { RECORD_ITEM } from './requests/record-item.ts';
import { RECORD_SITE_VISIT } from './requests/record-site-visit.ts';
import { RECORD_SUPPORT } from './requests/record-support.ts';
import { REGISTER_ORGANISATION } from './requests/register-organisation.ts';
import { REMOVE_ATTACHMENT } from './requests/remove-attachment.ts';
import { REMOVE_FILING_ATTACHMENT } from './requests/remove-filing-attachment.ts';
import { REMOVE_FINDINGS_ATTACHMENT } from './requests/remove-findings-attachment.ts';
import { REMOVE_SECOND_FACTOR } from './requests/remove-second-factor.ts';
import { RENEW_RECOVERY_CODES } from './requests/renew-recovery-codes.ts';
import { REOPEN_FINDINGS } from './requests/reopen-findings.ts';
import { REOPEN_VOICE } from './requests/reopen-voice.ts';
import { REPLACE_INSPECTOR } from './requests/replace-inspector.ts';
import { REPLACE_REVIEWER } from './requests/replace-reviewer.ts';
import { REPORT_MILESTONE } from './requests/report-milestone.ts';
import { RESCHEDULE_ROUND } from './requests/reschedule-round.ts';
import { RESET_PASSWORD } from './requests/reset-password.ts';
import { RESET_SECOND_FACTOR } from './requests/reset-second-factor.ts';
import { RETURN_APPLICATION } from './requests/return-application.ts';
import { RETURN_FILING } from './requests/return-filing.ts';
import { REVEAL_NONCE } from './requests/reveal-nonce.ts';
import { REVISE_ROUND } from './requests/revise-round.ts';
import { SAVE_FIELDS } from './requests/save-fields.ts';
import { SAVE_FILING_FIELDS } from './requests/save-filing-fields.ts';
import { SAVE_FINDINGS } from './requests/save-findings.ts';
import { SAVE_SCORES } from './requests/save-scores.ts';
import { SCORE_ASSESSMENT } from './requests/score-assessment.ts';
import { SEAL_WITNESS } from './requests/seal-witness.ts';
import { SEE_ANNOUNCEMENT } from './requests/see-announcement.ts';
import { SEE_APPLICATION } from './requests/see-application.ts';
import { SEE_ASSESSMENT } from './requests/see-assessment.ts';
import { SEE_CALENDAR } from './requests/see-calendar.ts';
import { SEE_CAMPAIGN } from './requests/see-campaign.ts';
import { SEE_COPY } from './requests/see-copy.ts';
import { SEE_DIFFERENCES } from './requests/see-differences.ts';
import { SEE_DRAFT } from './requests/see-draft.ts';
import { SEE_DRAW } from './requests/see-draw.ts';
import { SEE_EVALUATION } from './requests/see-evaluation.ts';
import { SEE_FIELD_HISTORY } from './requests/see-field-history.ts';
import { SEE_FILING } from './requests/see-filing.ts';
import { SEE_FILING_DRAFT } from './requests/see-filing-draft.ts';
import { SEE_FILING_FIELD_HISTORY } from './requests/see-filing-field-history.ts';
import { SEE_FINDINGS_DRAFT } from './requests/see-findings-draft.ts';
import { SEE_FINDINGS_FIELD_HISTORY } from './requests/see-findings-field-history.ts';
import { SEE_HISTORY } from './requests/see-history.ts';
import { SEE_INSPECTION } from './requests/see-inspection.ts';
import { SEE_INSPECTION_OBJECT } from './requests/see-inspection-object.ts';
import { SEE_INSPECTION_RESULT } from './requests/see-inspection-result.ts';
import { SEE_INSPECTION_TASK } from './requests/see-inspection-task.ts';
import { SEE_INSPECTOR } from './requests/see-inspector.ts';
import { SEE_LEDGER_HEAD } from './requests/see-ledger-head.ts';
import { SEE_MEASURE } from './requests/see-measure.ts';
import { SEE_NOTICE } from './requests/see-notice.ts';
import { SEE_OBJECTION } from './requests/see-objection.ts';
import { SEE_ORGANISATION } from './requests/see-organisation.ts';
import { SEE_OUTCOMES } from './requests/see-outcomes.ts';
import { SEE_OVERLAPS } from './requests/see-overlaps.ts';
import { SEE_OWN_TICKETS } from './requests/see-own-tickets.ts';
import { SEE_PIPELINE } from './requests/see-pipeline.ts';
import { SEE_PLATFORM } from './requests/see-platform.ts';
import { SEE_PLATFORM_LIFE } from './requests/see-platform-life.ts';
import { SEE_PLATFORM_RECORD } from './requests/see-platform-record.ts';
import { SEE_PROGRAMME } from './requests/see-programme.ts';
import { SEE_PROGRAMME_DRAFT } from './requests/see-programme-draft.ts';
import { SEE_RANKING } from './requests/see-ranking.ts';
import { SEE_RECOMMENDATION } from './requests/see-recommendation.ts';
import { SEE_REVIEW } from './requests/see-review.ts';
import { SEE_REVIEW_PROGRESS } from './requests/see-review-progress.ts';
import { SEE_ROUND } from './requests/see-round.ts';
import { SEE_SECOND_FACTOR } from './requests/see-second-factor.ts';
import { SEE_SELECTION } from './requests/see-selection.ts';
import { SEE_SESSION } from './requests/see-session.ts';
import { SEE_SIGN_IN_RULE } from './requests/see-sign-in-rule.ts';
import { SEE_STANDING_OF_PLATFORMS } from './requests/see-standing-of-platforms.ts';
import { SEE_TARGETS } from './requests/see-targets.ts';
import { SEE_VERSION_MOVES } from './requests/see-version-moves.ts';
import { SEE_VOICE } from './requests/see-voice.ts';
import { SELF_CHECK } from './requests/self-check.ts';
import { SEND_BACK_CHECK } from './requests/send-back-check.ts';
import { SEND_BACK_MILESTONE } from './requests/send-back-milestone.ts';
import { SEND_BACK_PROGRAMME_DRAFT } from './requests/send-back-programme-draft.ts';
import { SEND_BACK_RANKING } from './requests/send-back-ranking.ts';
import { SEND_BACK_RECOMMENDATION } from './requests/send-back-recommendation.ts';
import { SET_INSPECTOR_STATE } from './requests/set-inspector-state.ts';
import { SET_PERSON_STATE } from './requests/set-person-state.ts';
import { SET_RISK_CLASS } from './requests/set-risk-class.ts';
import { SET_SIGN_IN_RULE } from './requests/set-sign-in-rule.ts';
import { SETTLE_ACHIEVEMENT_DOUBT } from './requests/settle-achievement-doubt.ts';
import { SHOW_DRAW_NAMES } from './requests/show-draw-names.ts';
import { SIGN_FINDINGS } from './requests/sign-findings.ts';
import { SIGN_IN } from './requests/sign-in.ts';
import { SIGN_OUT } from './requests/sign-out.ts';
import { SIMULATE_PROGRAMME_DRAFT } from './requests/simulate-programme-draft.ts';
import { START_CAMPAIGN } from './requests/start-campaign.ts';
import { STATE_AT_HEARING } from './requests/state-at-hearing.ts';
import { STATE_ON_EVALUATION } from './requests/state-on-evaluation.ts';
import { STATE_ON_MEASURE } from './requests/state-on-measure.ts';
import { STATE_REASONS } from './requests/state-reasons.ts';
import { STRIKE_SUPPORT } from './requests/strike-support.ts';
import { SUBMIT_APPLICATION } from './requests/submit-application.ts';
import { SUBMIT_FILING } from './requests/submit-filing.ts';
import { SUBMIT_SCORES } from './requests/submit-scores.ts';
import { SUM_SUPPORT } from './requests/sum-support.ts';
import { SUPPLEMENT_DRAW } from './requests/supplement-draw.ts';
import { TAKE_OFFICE } from './requests/take-office.ts';
import { UPLOAD_ATTACHMENT } from './requests/upload-attachment.ts';
import { UPLOAD_FILING_ATTACHMENT } from './requests/upload-filing-attachment.ts';
import { UPLOAD_FINDINGS_ATTACHMENT } from './requests/upload-findings-attachment.ts';
import { UPLOAD_PLATFORM_FILE } from './requests/upload-platform-file.ts';
import { WITHDRAW_APPLICATION } from './requests/withdraw-application.ts';
import { WITHDRAW_FILING } from './requests/withdraw-filing.ts';

/** Every request of the wire, by name; OpenAPI, routes, client and fuzz tests are read from here. */
export const REQUESTS = {
  'accept-filing': ACCEPT_FILING,
  'accept-objection': ACCEPT_OBJECTION,
  'add-calendar-year': ADD_CALENDAR_YEAR,
  'add-expert': ADD_EXPERT,
  'add-handler': ADD_HANDLER,
  'add-inspectors': ADD_INSPECTORS,
  'add-person': ADD_PERSON,
  'add-recommender': ADD_RECOMMENDER,
  'answer-inspection-objection': ANSWER_INSPECTION_OBJECTION,
  'answer-measure-review': ANSWER_MEASURE_REVIEW,
  'answer-partnership': ANSWER_PARTNERSHIP,
  'answer-voice': ANSWER_VOICE,
  'ask-inspector-recusal': ASK_INSPECTOR_RECUSAL,
  'ask-measure-review': ASK_MEASURE_REVIEW,
  'ask-milestone-change': ASK_MILESTONE_CHANGE,
  'assign-by-hand': ASSIGN_BY_HAND,
  'assign-evenly': ASSIGN_EVENLY,
  'assign-voice': ASSIGN_VOICE,
  'begin-achievement': BEGIN_ACHIEVEMENT,
  'begin-achievement-scoring': BEGIN_ACHIEVEMENT_SCORING,
  'begin-application': BEGIN_APPLICATION,
  'begin-filing': BEGIN_FILING,
  'begin-inspection': BEGIN_INSPECTION,
  'begin-programme-draft': BEGIN_PROGRAMME_DRAFT,
  'begin-scoring': BEGIN_SCORING,
  'begin-second-factor': BEGIN_SECOND_FACTOR,
  'call-achievements': CALL_ACHIEVEMENTS,
  'call-round': CALL_ROUND,
  'cancel-achievements': CANCEL_ACHIEVEMENTS,
  'cancel-campaign': CANCEL_CAMPAIGN,
  'cancel-draw': CANCEL_DRAW,
  'carry-over-filing': CARRY_OVER_FILING,
  'change-expert': CHANGE_EXPERT,
  'change-inspector': CHANGE_INSPECTOR,
  'change-password': CHANGE_PASSWORD,
  'check-support': CHECK_SUPPORT,
  'choose-achievements': CHOOSE_ACHIEVEMENTS,
  'choose-language': CHOOSE_LANGUAGE,
  'choose-selected': CHOOSE_SELECTED,
  'close-entry': CLOSE_ENTRY,
  'close-not-acted-on': CLOSE_NOT_ACTED_ON,
  'close-voice': CLOSE_VOICE,
  'compare-cities': COMPARE_CITIES,
  'conclude-inspection': CONCLUDE_INSPECTION,
  'conclude-measure': CONCLUDE_MEASURE,
  'conclude-round': CONCLUDE_ROUND,
  'confirm-check': CONFIRM_CHECK,
  'confirm-draw': CONFIRM_DRAW,
  'confirm-milestone': CONFIRM_MILESTONE,
  'confirm-ranking': CONFIRM_RANKING,
  'confirm-recommendation': CONFIRM_RECOMMENDATION,
  'confirm-second-factor': CONFIRM_SECOND_FACTOR,
  'confirm-support': CONFIRM_SUPPORT,
  'correct-entry': CORRECT_ENTRY,
  'correct-organisation': CORRECT_ORGANISATION,
  'cosign-head': COSIGN_HEAD,
  'count-milestones': COUNT_MILESTONES,
  'decide-extension': DECIDE_EXTENSION,
  'decide-finding': DECIDE_FINDING,
  'decide-measure': DECIDE_MEASURE,
  'decide-milestone-change': DECIDE_MILESTONE_CHANGE,
  declare: DECLARE,
  'declare-assessment': DECLARE_ASSESSMENT,
  'decline-filing': DECLINE_FILING,
  'decline-inspection': DECLINE_INSPECTION,
  'derive-programme': DERIVE_PROGRAMME,
  'draft-recommendation': DRAFT_RECOMMENDATION,
  'draw-experts': DRAW_EXPERTS,
  'draw-inspection-objects': DRAW_INSPECTION_OBJECTS,
  'draw-inspectors': DRAW_INSPECTORS,
  'draw-up-ranking': DRAW_UP_RANKING,
  'drop-announcement': DROP_ANNOUNCEMENT,
  'drop-inspection': DROP_INSPECTION,
  'drop-inspection-plan': DROP_INSPECTION_PLAN,
  'drop-notice': DROP_NOTICE,
  'drop-programme-draft': DROP_PROGRAMME_DRAFT,
  'edit-programme-draft': EDIT_PROGRAMME_DRAFT,
  'end-handler': END_HANDLER,
  'end-office': END_OFFICE,
  'end-recommender': END_RECOMMENDER,
  'endorse-filing': ENDORSE_FILING,
  'enter-public-value': ENTER_PUBLIC_VALUE,
  'export-applications': EXPORT_APPLICATIONS,
  'export-behind': EXPORT_BEHIND,
  'export-campaign': EXPORT_CAMPAIGN,
  'export-dashboard': EXPORT_DASHBOARD,
  'export-duties': EXPORT_DUTIES,
  'export-filings': EXPORT_FILINGS,
  'export-inspection-objects': EXPORT_INSPECTION_OBJECTS,
  'export-inspection-tasks': EXPORT_INSPECTION_TASKS,
  'export-inspectors': EXPORT_INSPECTORS,
  'export-measures': EXPORT_MEASURES,
  'export-milestones': EXPORT_MILESTONES,
  'export-support': EXPORT_SUPPORT,
  'export-voices': EXPORT_VOICES,
  'fetch-announcement': FETCH_ANNOUNCEMENT,
  'fetch-application-form': FETCH_APPLICATION_FORM,
  'fetch-attachment': FETCH_ATTACHMENT,
  'fetch-call': FETCH_CALL,
  'fetch-campaign-paper': FETCH_CAMPAIGN_PAPER,
  'fetch-certificate': FETCH_CERTIFICATE,
  'fetch-change-reply': FETCH_CHANGE_REPLY,
  'fetch-check-opinion': FETCH_CHECK_OPINION,
  'fetch-correction-notice': FETCH_CORRECTION_NOTICE,
  'fetch-dashboard-brief': FETCH_DASHBOARD_BRIEF,
  'fetch-disqualification': FETCH_DISQUALIFICATION,
  'fetch-draw-record': FETCH_DRAW_RECORD,
  'fetch-filing-attachment': FETCH_FILING_ATTACHMENT,
  'fetch-findings-attachment': FETCH_FINDINGS_ATTACHMENT,
  'fetch-inspection-letter': FETCH_INSPECTION_LETTER,
  'fetch-inspection-results-paper': FETCH_INSPECTION_RESULTS_PAPER,
  'fetch-inspector-template': FETCH_INSPECTOR_TEMPLATE,
  'fetch-measure-paper': FETCH_MEASURE_PAPER,
  'fetch-minutes': FETCH_MINUTES,
  'fetch-notice': FETCH_NOTICE,
  'fetch-objection-evidence': FETCH_OBJECTION_EVIDENCE,
  'fetch-objection-letter': FETCH_OBJECTION_LETTER,
  'fetch-platform-file': FETCH_PLATFORM_FILE,
  'fetch-ranking': FETCH_RANKING,
  'fetch-receipt': FETCH_RECEIPT,
  'fetch-recommendation-letter': FETCH_RECOMMENDATION_LETTER,
  'fetch-recommendation-table': FETCH_RECOMMENDATION_TABLE,
  'fetch-selection': FETCH_SELECTION,
  'fetch-support-template': FETCH_SUPPORT_TEMPLATE,
  'find-objection-invalid': FIND_OBJECTION_INVALID,
  'finish-reviews': FINISH_REVIEWS,
  'first-run': FIRST_RUN,
  'give-objection-answer': GIVE_OBJECTION_ANSWER,
  'grade-campaign': GRADE_CAMPAIGN,
  'grant-office': GRANT_OFFICE,
  'hand-in-findings': HAND_IN_FINDINGS,
  'invite-partners': INVITE_PARTNERS,
  'keep-inspector': KEEP_INSPECTOR,
  'list-announcements': LIST_ANNOUNCEMENTS,
  'list-applications': LIST_APPLICATIONS,
  'list-batch-results': LIST_BATCH_RESULTS,
  'list-behind': LIST_BEHIND,
  'list-campaigns': LIST_CAMPAIGNS,
  'list-change-questions': LIST_CHANGE_QUESTIONS,
  'list-concerns': LIST_CONCERNS,
  'list-draws': LIST_DRAWS,
  'list-duties': LIST_DUTIES,
  'list-ending-platforms': LIST_ENDING_PLATFORMS,
  'list-evaluations': LIST_EVALUATIONS,
  'list-experts': LIST_EXPERTS,
  'list-facts': LIST_FACTS,
  'list-filings': LIST_FILINGS,
  'list-handlers': LIST_HANDLERS,
  'list-inspection-objects': LIST_INSPECTION_OBJECTS,
  'list-inspection-plans': LIST_INSPECTION_PLANS,
  'list-inspection-results': LIST_INSPECTION_RESULTS,
  'list-inspection-tasks': LIST_INSPECTION_TASKS,
  'list-inspectors': LIST_INSPECTORS,
  'list-leaves': LIST_LEAVES,
  'list-measures': LIST_MEASURES,
  'list-milestones': LIST_MILESTONES,
  'list-notices': LIST_NOTICES,
  'list-objections': LIST_OBJECTIONS,
  'list-organisations': LIST_ORGANISATIONS,
  'list-own-assessments': LIST_OWN_ASSESSMENTS,
  'list-own-reviews': LIST_OWN_REVIEWS,
  'list-partnerships': LIST_PARTNERSHIPS,
  'list-people': LIST_PEOPLE,
  'list-platforms': LIST_PLATFORMS,
  'move-drafts': MOVE_DRAFTS,
  'preview-draft-moves': PREVIEW_DRAFT_MOVES,
  'remove-second-factor': REMOVE_SECOND_FACTOR,
  'renew-recovery-codes': RENEW_RECOVERY_CODES,
  'reset-second-factor': RESET_SECOND_FACTOR,
  'see-second-factor': SEE_SECOND_FACTOR,
  'see-sign-in-rule': SEE_SIGN_IN_RULE,
  'see-version-moves': SEE_VERSION_MOVES,
  'list-city-programmes': LIST_CITY_PROGRAMMES,
  'list-programme-drafts': LIST_PROGRAMME_DRAFTS,
  'list-programme-versions': LIST_PROGRAMME_VERSIONS,
  'list-programmes': LIST_PROGRAMMES,
  'list-published-answers': LIST_PUBLISHED_ANSWERS,
  'list-published-evaluations': LIST_PUBLISHED_EVALUATIONS,
  'list-published-measures': LIST_PUBLISHED_MEASURES,
  'list-recommenders': LIST_RECOMMENDERS,
  'list-record-gaps': LIST_RECORD_GAPS,
  'list-rounds': LIST_ROUNDS,
  'list-security-events': LIST_SECURITY_EVENTS,
  'list-selections': LIST_SELECTIONS,
  'list-support': LIST_SUPPORT,
  'list-tasks': LIST_TASKS,
  'list-voices': LIST_VOICES,
  'note-check': NOTE_CHECK,
  'notify-achievements': NOTIFY_ACHIEVEMENTS,
  'notify-inspections': NOTIFY_INSPECTIONS,
  'object-to-findings': OBJECT_TO_FINDINGS,
  'pass-on-voice': PASS_ON_VOICE,
  'plan-campaign': PLAN_CAMPAIGN,
  'plan-round': PLAN_ROUND,
  'prepare-achievement-call': PREPARE_ACHIEVEMENT_CALL,
  'prepare-announcement': PREPARE_ANNOUNCEMENT,
  'prepare-check': PREPARE_CHECK,
  'prepare-draw': PREPARE_DRAW,
  'prepare-extension': PREPARE_EXTENSION,
  'prepare-inspection-plan': PREPARE_INSPECTION_PLAN,
  'prepare-notice': PREPARE_NOTICE,
  'prepare-objection-answer': PREPARE_OBJECTION_ANSWER,
  'prepare-programme-draft': PREPARE_PROGRAMME_DRAFT,
  'prepare-ranking': PREPARE_RANKING,
  'prepare-recommendation': PREPARE_RECOMMENDATION,
  'prepare-voice-publication': PREPARE_VOICE_PUBLICATION,
  'propose-disqualification': PROPOSE_DISQUALIFICATION,
  'propose-inspection-correction': PROPOSE_INSPECTION_CORRECTION,
  'propose-measure': PROPOSE_MEASURE,
  'prove-consistency': PROVE_CONSISTENCY,
  'prove-inclusion': PROVE_INCLUSION,
  'publish-achievements': PUBLISH_ACHIEVEMENTS,
  'publish-announcement': PUBLISH_ANNOUNCEMENT,
  'publish-campaign': PUBLISH_CAMPAIGN,
  'publish-draw': PUBLISH_DRAW,
  'publish-inspection-correction': PUBLISH_INSPECTION_CORRECTION,
  'publish-inspection-plan': PUBLISH_INSPECTION_PLAN,
  'publish-inspection-results': PUBLISH_INSPECTION_RESULTS,
  'publish-notice': PUBLISH_NOTICE,
  'publish-programme-draft': PUBLISH_PROGRAMME_DRAFT,
  'publish-voice': PUBLISH_VOICE,
  'raise-voice': RAISE_VOICE,
  'read-inspector-table': READ_INSPECTOR_TABLE,
  'read-support-table': READ_SUPPORT_TABLE,
  'record-credit-check': RECORD_CREDIT_CHECK,
  'record-item': RECORD_ITEM,
  'record-site-visit': RECORD_SITE_VISIT,
  'record-support': RECORD_SUPPORT,
  'register-organisation': REGISTER_ORGANISATION,
  'remove-attachment': REMOVE_ATTACHMENT,
  'remove-filing-attachment': REMOVE_FILING_ATTACHMENT,
  'remove-findings-attachment': REMOVE_FINDINGS_ATTACHMENT,
  'reopen-findings': REOPEN_FINDINGS,
  'reopen-voice': REOPEN_VOICE,
  'replace-inspector': REPLACE_INSPECTOR,
  'replace-reviewer': REPLACE_REVIEWER,
  'report-milestone': REPORT_MILESTONE,
  'reschedule-round': RESCHEDULE_ROUND,
  'reset-password': RESET_PASSWORD,
  'return-application': RETURN_APPLICATION,
  'return-filing': RETURN_FILING,
  'reveal-nonce': REVEAL_NONCE,
  'revise-round': REVISE_ROUND,
  'save-fields': SAVE_FIELDS,
  'save-filing-fields': SAVE_FILING_FIELDS,
  'save-findings': SAVE_FINDINGS,
  'save-scores': SAVE_SCORES,
  'score-assessment': SCORE_ASSESSMENT,
  'seal-witness': SEAL_WITNESS,
  'see-announcement': SEE_ANNOUNCEMENT,
  'see-application': SEE_APPLICATION,
  'see-assessment': SEE_ASSESSMENT,
  'see-calendar': SEE_CALENDAR,
  'see-campaign': SEE_CAMPAIGN,
  'see-copy': SEE_COPY,
  'see-differences': SEE_DIFFERENCES,
  'see-draft': SEE_DRAFT,
  'see-draw': SEE_DRAW,
  'see-evaluation': SEE_EVALUATION,
  'see-field-history': SEE_FIELD_HISTORY,
  'see-filing': SEE_FILING,
  'see-filing-draft': SEE_FILING_DRAFT,
  'see-filing-field-history': SEE_FILING_FIELD_HISTORY,
  'see-findings-draft': SEE_FINDINGS_DRAFT,
  'see-findings-field-history': SEE_FINDINGS_FIELD_HISTORY,
  'see-history': SEE_HISTORY,
  'see-inspection': SEE_INSPECTION,
  'see-inspection-object': SEE_INSPECTION_OBJECT,
  'see-inspection-result': SEE_INSPECTION_RESULT,
  'see-inspection-task': SEE_INSPECTION_TASK,
  'see-inspector': SEE_INSPECTOR,
  'see-ledger-head': SEE_LEDGER_HEAD,
  'see-measure': SEE_MEASURE,
  'see-notice': SEE_NOTICE,
  'see-objection': SEE_OBJECTION,
  'see-organisation': SEE_ORGANISATION,
  'see-outcomes': SEE_OUTCOMES,
  'see-overlaps': SEE_OVERLAPS,
  'see-own-tickets': SEE_OWN_TICKETS,
  'see-pipeline': SEE_PIPELINE,
  'see-platform': SEE_PLATFORM,
  'see-platform-life': SEE_PLATFORM_LIFE,
  'see-platform-record': SEE_PLATFORM_RECORD,
  'see-programme': SEE_PROGRAMME,
  'see-programme-draft': SEE_PROGRAMME_DRAFT,
  'see-ranking': SEE_RANKING,
  'see-recommendation': SEE_RECOMMENDATION,
  'see-review': SEE_REVIEW,
  'see-review-progress': SEE_REVIEW_PROGRESS,
  'see-round': SEE_ROUND,
  'see-selection': SEE_SELECTION,
  'see-session': SEE_SESSION,
  'see-standing-of-platforms': SEE_STANDING_OF_PLATFORMS,
  'see-targets': SEE_TARGETS,
  'see-voice': SEE_VOICE,
  'self-check': SELF_CHECK,
  'send-back-check': SEND_BACK_CHECK,
  'send-back-milestone': SEND_BACK_MILESTONE,
  'send-back-programme-draft': SEND_BACK_PROGRAMME_DRAFT,
  'send-back-ranking': SEND_BACK_RANKING,
  'send-back-recommendation': SEND_BACK_RECOMMENDATION,
  'set-inspector-state': SET_INSPECTOR_STATE,
  'set-person-state': SET_PERSON_STATE,
  'set-risk-class': SET_RISK_CLASS,
  'set-sign-in-rule': SET_SIGN_IN_RULE,
  'settle-achievement-doubt': SETTLE_ACHIEVEMENT_DOUBT,
  'show-draw-names': SHOW_DRAW_NAMES,
  'sign-findings': SIGN_FINDINGS,
  'sign-in': SIGN_IN,
  'sign-out': SIGN_OUT,
  'simulate-programme-draft': SIMULATE_PROGRAMME_DRAFT,
  'start-campaign': START_CAMPAIGN,
  'state-at-hearing': STATE_AT_HEARING,
  'state-on-evaluation': STATE_ON_EVALUATION,
  'state-on-measure': STATE_ON_MEASURE,
  'state-reasons': STATE_REASONS,
  'strike-support': STRIKE_SUPPORT,
  'submit-application': SUBMIT_APPLICATION,
  'submit-filing': SUBMIT_FILING,
  'submit-scores': SUBMIT_SCORES,
  'sum-support': SUM_SUPPORT,
  'supplement-draw': SUPPLEMENT_DRAW,
  'take-office': TAKE_OFFICE,
  'upload-attachment': UPLOAD_ATTACHMENT,
  'upload-filing-attachment': UPLOAD_FILING_ATTACHMENT,
  'upload-findings-attachment': UPLOAD_FINDINGS_ATTACHMENT,
  'upload-platform-file': UPLOAD_PLATFORM_FILE,
  'withdraw-application': WITHDRAW_APPLICATION,
  'withdraw-filing': WITHDRAW_FILING,
} as const;

export type RequestName = keyof typeof REQUESTS;
