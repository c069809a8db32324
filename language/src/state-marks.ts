import type { Language, Words } from './words.ts';

/** The family of a state, which decides its shape; the colour of the family only helps. */
export type StateFamily = 'quiet' | 'moving' | 'yours' | 'notice' | 'decided' | 'ended' | 'against';

/** A state in words and as a mark. */
export interface StateMark {
  readonly words: Words;
  readonly family: StateFamily;
  /** The inside of a 16 by 16 SVG, drawn in the current colour, so that it needs neither style sheet nor script. */
  readonly shape: string;
}

const OUTLINE = 'fill="none" stroke="currentColor" stroke-width="1.6"';
const DASHES = 'stroke-dasharray="2.6 2.1"';
const ON_FILLED = 'fill="none" stroke="#fff" stroke-width="1.8"';
const RING = `<circle cx="8" cy="8" r="6" ${OUTLINE}/>`;
const SQUARE = `<rect x="2.6" y="2.6" width="10.8" height="10.8" ${OUTLINE}/>`;
const LEFT = `<path d="M13 2.6v10.8L3 8z" stroke-linejoin="round" ${OUTLINE}/>`;
const SLASH = `<path d="M4 12L12 4" ${OUTLINE}/>`;

const DASHED_RING = `<circle cx="8" cy="8" r="6" ${DASHES} ${OUTLINE}/>`;
const SEAL = `<rect x="2" y="2" width="12" height="12" fill="currentColor"/><path d="M5 8.2l2.2 2.2L11.2 6" ${ON_FILLED}/>`;
const STRUCK = RING + SLASH;
const OCTAGON = `<path d="M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z" fill="currentColor"/><path d="M5 8h6" ${ON_FILLED}/>`;
const UPRIGHT = `<path d="M8 2.6l5.8 10.6H2.2z" stroke-linejoin="round" ${OUTLINE}/>`;

function filledTo(path: string): string {
  return `${RING}<path d="M8 8V2${path}Z" fill="currentColor"/>`;
}

/**
 * Every state a reader meets: word, family and mark. One source for portal, workbench and documents.
 * Shape = family, filling = how far, colour = help: a black-and-white print loses nothing.
 */
export const STATE_MARKS = {
  draft: {
    words: { zh: '草稿', en: 'Draft' },
    family: 'quiet',
    shape: DASHED_RING,
  },
  submitted: {
    words: { zh: '已提交', en: 'Submitted' },
    family: 'moving',
    shape: filledTo('A6 6 0 0 1 14 8'),
  },
  recommended: {
    words: { zh: '已推荐', en: 'Recommended' },
    family: 'moving',
    shape: filledTo('A6 6 0 0 1 8 14'),
  },
  /** `recommended` where the programme has no preliminary review: it was handed in straight to the check (A4.1). */
  awaiting_check: {
    words: { zh: '待形式审查', en: 'Awaiting formal check' },
    family: 'moving',
    shape: filledTo('A6 6 0 0 1 8 14'),
  },
  accepted: {
    words: { zh: '已受理', en: 'Accepted' },
    family: 'moving',
    shape: filledTo('A6 6 0 1 1 3.89 12.37'),
  },
  in_review: {
    words: { zh: '评审中', en: 'In review' },
    family: 'moving',
    shape: filledTo('A6 6 0 1 1 2 8'),
  },
  reviewed: {
    words: { zh: '评审结束', en: 'Reviewed' },
    family: 'moving',
    shape: '<circle cx="8" cy="8" r="6.8" fill="currentColor"/>',
  },
  returned: {
    words: { zh: '退回修改', en: 'Returned' },
    family: 'yours',
    shape: LEFT,
  },
  correction: {
    words: { zh: '补正中', en: 'Correction asked' },
    family: 'yours',
    shape: `${LEFT}<circle cx="9.6" cy="8" r="1.5" fill="currentColor"/>`,
  },
  selected: {
    words: { zh: '拟认定', en: 'Proposed' },
    family: 'decided',
    shape: `${SQUARE}<path d="M5.2 8.2l2 2 3.8-4.2" ${OUTLINE}/>`,
  },
  on_notice: {
    words: { zh: '公示中', en: 'On public notice' },
    family: 'notice',
    shape: `${SQUARE}<rect x="6" y="6" width="4" height="4" fill="currentColor"/>`,
  },
  designated: {
    words: { zh: '已认定', en: 'Designated' },
    family: 'decided',
    shape: SEAL,
  },
  not_recommended: {
    words: { zh: '不予推荐', en: 'Not recommended' },
    family: 'ended',
    shape: STRUCK,
  },
  not_accepted: {
    words: { zh: '不予受理', en: 'Not accepted' },
    family: 'ended',
    shape: STRUCK,
  },
  not_selected: {
    words: { zh: '未入选', en: 'Not selected' },
    family: 'ended',
    shape: STRUCK,
  },
  withdrawn: {
    words: { zh: '已撤回', en: 'Withdrawn' },
    family: 'ended',
    shape: DASHED_RING + SLASH,
  },
  lapsed: {
    words: { zh: '逾期未交', en: 'Lapsed' },
    family: 'ended',
    shape: `${RING}<path d="M8 4.8V8.4l2.2 1.4" ${OUTLINE}/>`,
  },
  disqualified: {
    words: { zh: '取消资格', en: 'Disqualified' },
    family: 'against',
    shape: OCTAGON,
  },
  active: {
    words: { zh: '运行中', en: 'Active' },
    family: 'decided',
    shape: SEAL,
  },
  warned: {
    words: { zh: '警告', en: 'Warned' },
    family: 'yours',
    shape: UPRIGHT,
  },
  rectifying: {
    words: { zh: '整改中', en: 'Rectifying' },
    family: 'yours',
    shape: LEFT,
  },
  expiring: {
    words: { zh: '将到期', en: 'Expiring' },
    family: 'yours',
    shape: `${SQUARE}<path d="M8 5v3.5l2 1.3" ${OUTLINE}/>`,
  },
  expired: {
    words: { zh: '已到期', en: 'Expired' },
    family: 'ended',
    shape: `${SQUARE}<path d="M5 8h6" ${OUTLINE}/>`,
  },
  ended: {
    words: { zh: '已终止', en: 'Ended' },
    family: 'ended',
    shape: DASHED_RING + SLASH,
  },
  revoked: {
    words: { zh: '已撤销', en: 'Revoked' },
    family: 'against',
    shape: OCTAGON,
  },
} as const satisfies Record<string, StateMark>;

export type MarkedState = keyof typeof STATE_MARKS;

/**
 * The mark of an application's state by the stages of its programme: nobody has recommended what a city's own programme (A4.1) took in
 * directly.
 *
 * @param hasPreliminaryReview - whether somebody recommends in the programme version the application is pinned to.
 */
export function applicationMark<State extends MarkedState>(
  state: State,
  hasPreliminaryReview: boolean,
): State | 'awaiting_check' {
  return state === 'recommended' && !hasPreliminaryReview ? 'awaiting_check' : state;
}

/** The class that gives a family its colour, the same name in every style sheet: `st-moving`. */
export function stateClass(state: MarkedState): string {
  return `st-${STATE_MARKS[state].family}`;
}

/** The word of a state. */
export function stateWord(state: MarkedState, language: Language): string {
  return STATE_MARKS[state].words[language];
}

/** The mark as SVG text; always beside its word, hence hidden from screen readers. */
export function stateMarkSvg(state: MarkedState): string {
  return `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${STATE_MARKS[state].shape}</svg>`;
}
