import type { TaskKind } from '@qichuang/language';

type Link = (first: string, round: string, count: number) => string;

/** Where a task of this kind is done: at the one thing, or at the list of them where there are several. */
export function taskLink(kind: TaskKind, ...waiting: Parameters<Link>): string {
  return LINKS[kind](...waiting);
}

const one =
  (things: string, narrowed = '', page = ''): Link =>
  (first, _, count) =>
    count === 1 ? `/app/${things}/${first}${page}` : `/app/${things}${narrowed}`;

const cases =
  (state: string, page = ''): Link =>
  (first, round, count) =>
    one('applications', `?round=${round}&state=${state}`, page)(first, round, count);

const milestones =
  (query: string): Link =>
  (first, _, count) =>
    count === 1 ? `/app/platforms/${first}?tab=milestones` : `/app/milestones${query}`;

const toBatch: Link = (first, _, count) =>
  count === 1 ? `/app/inspections/batches/${first}` : '/app/inspections';

const LINKS: Readonly<Record<TaskKind, Link>> = {
  'host.voice-answered': one('voices', '?state=answered'),
  'recommender.voice': one('voices', '?state=raised'),
  'recommender.support': () => '/app/support?state=proposed',
  'authority.voice': one('voices', '?state=passed_on'),
  'authority.achievements-call': (first) => `/app/achievements/${first}`,
  'authority.achievements-chosen': (first) => `/app/achievements/${first}`,
  'host.milestone-due': milestones(''),
  'host.record-missing': (first, _, count) =>
    count === 1 ? `/app/platforms/${first}?tab=record` : '/app/record-gaps',
  'recommender.milestone-reported': milestones('?standing=reported'),
  'recommender.milestone-overdue': milestones('?standing=overdue'),
  'recommender.milestone-move': milestones(''),
  'recommender.record-gaps': () => '/app/record-gaps',
  'authority.milestone-cancel': milestones(''),
  'authority.milestone-overdue': () => '/app/milestones?standing=overdue',
  'applicant.draft': cases('draft', '/form'),
  'applicant.returned': cases('returned', '/form'),
  'applicant.correction': cases('correction', '/form'),
  'applicant.partnership': () => '/app/partnerships',
  'applicant.finding': (_, round) => `/app/applications?round=${round}`,
  'recommender.submitted': (_, round) => `/app/queue?round=${round}`,
  'recommender.sent-back': (_, round) => `/app/ranking?round=${round}`,
  'recommender.prepared': (_, round) => `/app/ranking?round=${round}`,
  'authority.planned': (_, round) => `/app/rounds/${round}`,
  'authority.not-acted-on': cases('submitted'),
  'authority.recommended': (_, round) => `/app/applications?round=${round}&state=recommended`,
  'authority.check-prepared': (_, round) => `/app/applications?round=${round}&state=recommended`,
  'authority.extension': () => '/app/applications?state=draft,returned,correction,lapsed',
  'authority.accepted': (_, round) => `/app/rounds/${round}/reviews`,
  'authority.reviewer-needed': (_, round) => `/app/rounds/${round}/reviews`,
  'authority.reviewed': (_, round) => `/app/rounds/${round}/rankings`,
  'authority.ranking-prepared': (_, round) => `/app/rounds/${round}/rankings`,
  'authority.selected': (_, round) => `/app/rounds/${round}/notices`,
  'authority.notice-prepared': (first) => `/app/notices/${first}`,
  'authority.on-notice': (_, round) => `/app/rounds/${round}/notices`,
  'authority.objection-filed': one('objections'),
  'authority.objection-accepted': (first) => `/app/objections/${first}`,
  'authority.objection-prepared': (first) => `/app/objections/${first}`,
  'authority.finding': (_, round) => `/app/applications?round=${round}`,
  'authority.announcement-prepared': (first) => `/app/announcements/${first}`,
  'host.filing': one('filings', '?state=draft', '/form'),
  'host.filing-returned': one('filings', '?state=returned', '/form'),
  'host.measure': one('measures'),
  'host.ending': () => '/app/endings?within=180',
  'authority.meeting-lead': one('meetings', '?state=convened'),
  'authority.meeting-invited': one('meetings', '?state=convened'),
  'authority.minutes-to-sign': one('meetings', '?state=ended'),
  'authority.minutes-unsigned': one('meetings', '?state=ended'),
  'authority.draw-prepared': one('draws'),
  'authority.draw-running': one('draws'),
  'authority.draw-drawn': one('draws'),
  'authority.inspection-plan': () => '/app/inspections',
  'authority.inspectors-to-draw': toBatch,
  'authority.inspections-to-tell': toBatch,
  'authority.inspector-needed': one('inspection-tasks'),
  'authority.recusal-asked': one('inspection-tasks'),
  'authority.inspection-objected': one('inspection-tasks'),
  'authority.inspection-to-conclude': one('inspection-tasks'),
  'authority.inspection-to-publish': (first) => `/app/inspections/batches/${first}/results`,
  'host.inspection': one('inspection-tasks'),
  'applicant.step': one('review-steps'),
  'expert.step': one('review-steps'),
  'expert.step-record': one('review-steps'),
  'expert.step-to-sign': one('review-steps', '?state=recorded'),
  'authority.step-to-plan': (_, round) => `/app/review-steps/plan?round=${round}`,
  'authority.step-replace': one('review-steps', '?state=planned'),
  'authority.step-record': one('review-steps', '?state=planned'),
  'authority.step-to-sign': one('review-steps', '?state=recorded'),
  'inspector.coming': one('inspection-tasks'),
  'inspector.entering': one('inspection-tasks', '?state=entering', '/entry'),
  'inspector.to-sign': one('inspection-tasks'),
  'authority.measure': one('measures'),
  'authority.rectification': one('measures'),
  'authority.measure-review': one('measures'),
  'authority.programme-prepared': one('workshop'),
  'authority.programme-sent-back': one('workshop'),
  'recommender.programme-prepared': one('workshop'),
  'recommender.programme-sent-back': one('workshop'),
  'authority.change-question': () => '/app/measures',
  'authority.ending': () => '/app/endings?within=180',
  'recommender.filing': one('filings', '?state=submitted'),
  'recommender.progress': one('filings', '?state=draft,returned', '/form'),
  'recommender.overdue': () => '/app/duties?standing=overdue',
  'host.evaluation': one('evaluations', '?state=graded'),
  'authority.campaign-planned': one('campaigns'),
  'authority.campaign-graded': one('campaigns'),
  'expert.assessment': one('assessments'),
  'expert.assessment-open': one('assessments'),
  'authority.filing': one('filings', '?state=endorsed'),
  'authority.overdue': () => '/app/duties?standing=overdue',
  'expert.standing': () => '/app/standing-declaration',
  'expert.assigned': one('reviews'),
  'expert.declared': one('reviews'),
};
