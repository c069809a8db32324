import { ANSWER_INSPECTION_OBJECTION } from '../requests/answer-inspection-objection.ts';
import { ASK_INSPECTOR_RECUSAL } from '../requests/ask-inspector-recusal.ts';
import { BEGIN_INSPECTION } from '../requests/begin-inspection.ts';
import { CONCLUDE_INSPECTION } from '../requests/conclude-inspection.ts';
import { DECLINE_INSPECTION } from '../requests/decline-inspection.ts';
import { DRAW_INSPECTORS } from '../requests/draw-inspectors.ts';
import { DROP_INSPECTION } from '../requests/drop-inspection.ts';
import { EXPORT_INSPECTION_TASKS } from '../requests/export-inspection-tasks.ts';
import { FETCH_INSPECTION_LETTER } from '../requests/fetch-inspection-letter.ts';
import { FETCH_INSPECTION_RESULTS_PAPER } from '../requests/fetch-inspection-results-paper.ts';
import { HAND_IN_FINDINGS } from '../requests/hand-in-findings.ts';
import { KEEP_INSPECTOR } from '../requests/keep-inspector.ts';
import { LIST_BATCH_RESULTS } from '../requests/list-batch-results.ts';
import { LIST_INSPECTION_RESULTS } from '../requests/list-inspection-results.ts';
import { LIST_INSPECTION_TASKS } from '../requests/list-inspection-tasks.ts';
import { NOTIFY_INSPECTIONS } from '../requests/notify-inspections.ts';
import { OBJECT_TO_FINDINGS } from '../requests/object-to-findings.ts';
import { PROPOSE_INSPECTION_CORRECTION } from '../requests/propose-inspection-correction.ts';
import { PUBLISH_INSPECTION_CORRECTION } from '../requests/publish-inspection-correction.ts';
import { PUBLISH_INSPECTION_RESULTS } from '../requests/publish-inspection-results.ts';
import { REMOVE_FINDINGS_ATTACHMENT } from '../requests/remove-findings-attachment.ts';
import { REOPEN_FINDINGS } from '../requests/reopen-findings.ts';
import { REPLACE_INSPECTOR } from '../requests/replace-inspector.ts';
import { SAVE_FINDINGS } from '../requests/save-findings.ts';
import { SEE_FINDINGS_DRAFT } from '../requests/see-findings-draft.ts';
import { SEE_FINDINGS_FIELD_HISTORY } from '../requests/see-findings-field-history.ts';
import { SEE_INSPECTION } from '../requests/see-inspection.ts';
import { SEE_INSPECTION_RESULT } from '../requests/see-inspection-result.ts';
import { SEE_INSPECTION_TASK } from '../requests/see-inspection-task.ts';
import { SIGN_FINDINGS } from '../requests/sign-findings.ts';

/** Inspections on the spot, findings, and their results (A4.3, B6.3). */
export const INSPECTION_TASK_REQUESTS = {
  'answer-inspection-objection': ANSWER_INSPECTION_OBJECTION,
  'ask-inspector-recusal': ASK_INSPECTOR_RECUSAL,
  'begin-inspection': BEGIN_INSPECTION,
  'conclude-inspection': CONCLUDE_INSPECTION,
  'decline-inspection': DECLINE_INSPECTION,
  'draw-inspectors': DRAW_INSPECTORS,
  'drop-inspection': DROP_INSPECTION,
  'export-inspection-tasks': EXPORT_INSPECTION_TASKS,
  'fetch-inspection-letter': FETCH_INSPECTION_LETTER,
  'fetch-inspection-results-paper': FETCH_INSPECTION_RESULTS_PAPER,
  'hand-in-findings': HAND_IN_FINDINGS,
  'keep-inspector': KEEP_INSPECTOR,
  'list-batch-results': LIST_BATCH_RESULTS,
  'list-inspection-results': LIST_INSPECTION_RESULTS,
  'list-inspection-tasks': LIST_INSPECTION_TASKS,
  'notify-inspections': NOTIFY_INSPECTIONS,
  'object-to-findings': OBJECT_TO_FINDINGS,
  'propose-inspection-correction': PROPOSE_INSPECTION_CORRECTION,
  'publish-inspection-correction': PUBLISH_INSPECTION_CORRECTION,
  'publish-inspection-results': PUBLISH_INSPECTION_RESULTS,
  'remove-findings-attachment': REMOVE_FINDINGS_ATTACHMENT,
  'reopen-findings': REOPEN_FINDINGS,
  'replace-inspector': REPLACE_INSPECTOR,
  'save-findings': SAVE_FINDINGS,
  'see-findings-draft': SEE_FINDINGS_DRAFT,
  'see-findings-field-history': SEE_FINDINGS_FIELD_HISTORY,
  'see-inspection': SEE_INSPECTION,
  'see-inspection-result': SEE_INSPECTION_RESULT,
  'see-inspection-task': SEE_INSPECTION_TASK,
  'sign-findings': SIGN_FINDINGS,
} as const;
