import { dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import type { Announcement, Notice, Round, Window } from '@qichuang/domain';
import type { Words } from '@qichuang/language';
import type { PathStep, RoundWindow } from '@qichuang/portal';
import { findStage, type Programme } from '@qichuang/programmes';

/** What was published of a round. */
export interface RoundPublished {
  readonly notices: readonly Notice[];
  readonly announcements: readonly Announcement[];
}

const WINDOWS = [
  ['application', 'apply'],
  ['preliminary-review', 'recommend'],
  ['formal-check', 'check'],
  ['expert-review', 'review'],
] as const;

/** Those of the programme's own stages: a city's own programme (A4.1) has no preliminary review, and no window for it. */
function windowsIn(programme: Programme) {
  return WINDOWS.filter(([stage]) => findStage(programme, stage) !== undefined);
}

/** The public path of a round: its windows, then notice and list as they were published. */
export function roundPath(
  programme: Programme,
  round: Round,
  published: RoundPublished,
  at: Instant,
): readonly PathStep[] {
  const windows = windowsIn(programme).map(([stage, name]) =>
    stepOfWindow(programme, stage, round.windows[name], at),
  );
  return standingAt([
    ...windows,
    noticeStep(programme, published, at),
    announcementStep(programme, published),
  ]);
}

function stepOfWindow(programme: Programme, stage: string, { from, until }: Window, at: Instant): PathStep {
  const begun = at >= from ? 'now' : 'todo';
  const state = at > until ? 'done' : begun;
  return {
    id: stage,
    name: stageName(programme, stage),
    state,
    from: dayIn(from, SHANGHAI),
    to: dayIn(until, SHANGHAI),
    note: null,
  };
}

function noticeStep(programme: Programme, { notices }: RoundPublished, at: Instant): PathStep {
  const [notice] = notices;
  const base = { id: 'public-notice', name: stageName(programme, 'public-notice'), note: null };
  if (notice === undefined) return { ...base, state: 'todo', from: null, to: null };
  const to = notice.days.at(-1) ?? notice.startsOn;
  return { ...base, state: at > notice.until ? 'done' : 'now', from: notice.startsOn, to };
}

function announcementStep(programme: Programme, { announcements }: RoundPublished): PathStep {
  const [first] = announcements;
  return {
    id: 'announcement',
    name: stageName(programme, 'announcement'),
    state: first === undefined ? 'todo' : 'done',
    from: first?.announcedOn ?? null,
    to: null,
    note: first === undefined ? { zh: '异议办结后', en: 'after objections are answered' } : null,
  };
}

/**
 * Windows may overlap. Where something was published, that is where the round stands; until then it stands in the first
 * window that is still open, and what comes after it has still to come.
 */
function standingAt(steps: readonly PathStep[]): readonly PathStep[] {
  const published = steps.findLastIndex(
    ({ id, state }) => !WINDOWS.some(([stage]) => stage === id) && state !== 'todo',
  );
  const current = published >= 0 ? published : steps.findIndex(({ state }) => state === 'now');
  if (current < 0) return steps;
  return steps.map((step, index) => {
    if (index < current) return { ...step, state: 'done' };
    return index > current && step.state === 'now' ? { ...step, state: 'todo' } : step;
  });
}

export function stageName(programme: Programme, id: string): Words {
  const stage = findStage(programme, id);
  return stage === undefined ? { zh: id, en: id } : { zh: stage.zh, en: stage.en };
}

export function windowsOf(programme: Programme, { windows }: Round): readonly RoundWindow[] {
  return windowsIn(programme).map(([stage, kind]) => ({
    kind,
    ...windows[kind],
    clauses: findStage(programme, stage)?.clause ?? [],
  }));
}

/** The window that is open now; of several the one that closes first. */
export function openWindow(
  programme: Programme,
  { windows }: Round,
  at: Instant,
): { readonly kind: RoundWindow['kind']; readonly closesAt: Instant } | null {
  const open = windowsIn(programme)
    .map(([, kind]) => ({ kind, ...windows[kind] }))
    .filter(({ from, until }) => from <= at && at <= until);
  open.sort((one, other) => (one.until < other.until ? -1 : 1));
  const [first] = open;
  return first === undefined ? null : { kind: first.kind, closesAt: first.until };
}
