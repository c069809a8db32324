/**
 * What people are written to about, each with the values its letter may name. One closed list: an act cannot write about anything else,
 * and `language` has a letter for each in both languages. A value that does not apply is sent as an empty text, never left out.
 */
export const TOPICS = {
  'achievements-called': ['title', 'until'],
  'application-arrived': ['receipt', 'name'],
  'application-lapsed': ['name'],
  'application-resubmitted': ['receipt', 'name'],
  'application-returned': ['name', 'dueAt'],
  'application-submitted': ['receipt', 'name'],
  'check-accept': ['name', 'dueAt'],
  'check-correct': ['name', 'dueAt'],
  'check-refuse': ['name', 'dueAt'],
  designated: ['name'],
  disqualified: ['name'],
  'draft-moved': ['name', 'version'],
  'duty-opened': ['kind', 'period', 'dueOn', 'platform'],
  'duty-reminder': ['kind', 'period', 'dueOn', 'platform'],
  'evaluation-cancelled': ['title', 'reason'],
  'evaluation-drafted': ['title', 'until'],
  'evaluation-published': ['platform', 'title', 'grade'],
  'evaluation-statement': ['title'],
  'extension-granted': ['until'],
  'filing-accepted': ['receipt', 'kind', 'platform'],
  'filing-arrived': ['receipt', 'kind', 'platform'],
  'filing-endorsed': ['receipt', 'kind', 'platform'],
  'filing-not_accepted': ['receipt', 'kind', 'platform'],
  'filing-returned': ['receipt', 'kind', 'platform'],
  'filing-withdrawn': ['receipt', 'kind', 'platform'],
  'hearing-opened': ['name', 'until'],
  'inspection-answered': ['platform', 'outcome'],
  'inspection-assigned': ['platform', 'batch', 'inspectOn'],
  'inspection-corrected': ['platform', 'reason'],
  'inspection-declined': ['platform', 'batch', 'reason'],
  'inspection-dropped': ['platform', 'batch', 'reason'],
  'inspection-notified': ['platform', 'batch', 'inspectOn', 'recusalUntil'],
  'inspection-objected': ['platform', 'batch'],
  'inspection-overdue': ['batch', 'count', 'dueOn'],
  'inspection-published': ['platform', 'batch', 'result'],
  'inspection-recusal-asked': ['platform', 'batch', 'reason'],
  'inspection-recusal-kept': ['platform', 'batch', 'reason'],
  'inspection-replaced': ['platform', 'batch', 'inspectOn'],
  'inspection-signed': ['platform', 'batch', 'until'],
  'inspection-withdrawn': ['platform', 'reason'],
  'list-arrived': ['count'],
  'list-to-confirm': [],
  'measure-decided': ['platform', 'kind', 'dueOn'],
  'measure-dropped': ['platform', 'kind', 'dueOn'],
  'measure-failed': ['kind', 'reason'],
  'measure-fulfilled': ['kind', 'reason'],
  'measure-hearing-opened': ['platform', 'kind', 'until'],
  'measure-proposed': ['platform', 'kind', 'until'],
  'measure-review-asked': ['kind', 'ground'],
  'measure-review-lifted': ['kind', 'platform', 'reason'],
  'measure-review-upheld': ['kind', 'platform', 'reason'],
  'measure-running': ['platform', 'kind', 'dueOn'],
  'measure-statement': ['ground'],
  'milestone-cancel': ['platform', 'task', 'reason'],
  'invitation-due': ['round', 'until'],
  'invitation-lapsed': ['round', 'expert', 'until'],
  'milestone-change-asked': ['platform', 'task', 'reason'],
  'milestone-confirmed': ['platform', 'task', 'finding'],
  'milestone-keep': ['platform', 'task', 'reason'],
  'milestone-month': ['platform', 'task', 'dueOn'],
  'milestone-move': ['platform', 'task', 'reason'],
  'milestone-overdue': ['platform', 'task', 'dueOn'],
  'milestone-reported': ['platform', 'task'],
  'milestone-sent-back': ['platform', 'task', 'finding'],
  'milestone-week': ['platform', 'task', 'dueOn'],
  'outside-identity-linked': [],
  'outside-identity-set': ['reason'],
  'objection-filed': ['number'],
  'partner-confirmed': ['partner'],
  'partner-declined': ['partner'],
  'partner-invited': ['name'],
  'platform-expired': ['platform', 'validUntil'],
  'platform-expiring': ['platform', 'validUntil'],
  'programme-published': ['name', 'version'],
  'recovery-code-used': ['left'],
  'reviewer-needed': ['review'],
  'second-factor-removed': [],
  'second-factor-reset': ['reason'],
  'second-factor-set-up': [],
  'self-assessment-asked': ['platform', 'title', 'dueOn'],
  'standing-asked': ['year'],
  'voice-answer': ['number', 'title'],
  'voice-answer-here': ['number', 'title'],
  'voice-assign': ['number', 'title'],
  'voice-close': ['number', 'title'],
  'voice-pass-on': ['number', 'title'],
  'voice-prepare-publication': ['number', 'title'],
  'voice-publish': ['number', 'title'],
  'voice-raised': ['number', 'title'],
  'voice-reopen': ['number', 'title'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Topic = keyof typeof TOPICS;

/**
 * What people may do without: news of what waits in their tasks anyway, or of what others did. Decisions, deadlines with
 * consequences, and whatever is about an account itself go out to everyone.
 */
const OPTIONAL: readonly Topic[] = [
  'achievements-called',
  'application-arrived',
  'application-resubmitted',
  'draft-moved',
  'filing-arrived',
  'filing-endorsed',
  'list-arrived',
  'milestone-confirmed',
  'milestone-month',
  'milestone-reported',
  'milestone-week',
  'partner-confirmed',
  'platform-expiring',
  'programme-published',
  'voice-assign',
  'voice-close',
  'voice-pass-on',
  'voice-publish',
  'voice-raised',
];

export function isOptional(topic: Topic): boolean {
  return OPTIONAL.includes(topic);
}

export function parseTopic(text: string): Topic | undefined {
  return Object.hasOwn(TOPICS, text) ? (text as Topic) : undefined;
}

/** Values of a topic that a message lacks: none, unless whoever wrote the act forgot one. */
export function missingValues(topic: Topic, values: Readonly<Record<string, string>>): readonly string[] {
  return TOPICS[topic].filter((name) => !(name in values));
}
