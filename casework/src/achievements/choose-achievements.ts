import { dayIn, type Result, refused, SHANGHAI, workingDays } from '@qichuang/base';
import { type Refusal, refusal, type Selection } from '@qichuang/domain';
import { meanHundredths } from '@qichuang/engine-tally';
import { assignAssessments } from '../assessments/assessments.ts';
import { lastFilingCopy } from '../filings/filing-copy.ts';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, commitOne, move, type Standpoint } from '../spine/commit.ts';
import { type OnSelection, selectionFor } from './call-achievements.ts';

/** What was recommended and taken in goes to experts, evenly and never to their own organisation (B5.3). */
export async function beginAchievementScoring(
  desk: Desk,
  act: Act<OnSelection & { readonly expertsEach: number }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await selectionFor(desk, act, 'score');
  if (!found.ok) return found;
  const { selection, state } = found.value;
  const filings = await desk.shelf.where('filing', {
    kind: 'achievement',
    about: selection.id,
    state: 'accepted',
  });
  if (filings.length === 0) return refused(refusal('incomplete', 'B5.3', { accepted: 0 }));
  const handedIn = await Promise.all(
    filings.map(async (filing) => {
      const [platform, copy] = await Promise.all([
        filing.platform === null ? undefined : desk.shelf.find('platform', filing.platform),
        lastFilingCopy(desk, filing),
      ]);
      if (platform === undefined) throw new Error(`achievement ${filing.id} without its platform`);
      return { filing, platform, values: copy?.values };
    }),
  );
  const entries: Selection['entries'][number][] = [];
  const items = [];
  for (const { filing, platform, values } of handedIn) {
    entries.push({
      filing: filing.id,
      platform: platform.id,
      title: String(values?.['achievement_name'] ?? ''),
      holder: platform.organisationName,
      kind: String(values?.['achievement_kind'] ?? ''),
      hundredths: null,
      chosen: false,
      reason: '',
      doubt: '',
    });
    items.push({
      about: { kind: 'filing' as const, id: filing.id },
      application: platform.application,
      category: platform.category,
    });
  }
  const assigned = await assignAssessments(desk, act, selection, items, act.body.expertsEach);
  if (!assigned.ok) return assigned;
  const next: Selection = { ...selection, state, entries };
  const moved = move(act, { act: 'begin-achievement-scoring', clause: 'B5.3' }, 'selection', selection, next);
  const { id, version } = moved.write.next;
  return commit(desk, act, [moved, ...assigned.value], { id, version, state });
}

export interface ChooseAchievements extends OnSelection {
  readonly choices: readonly { readonly filing: string; readonly chosen: boolean; readonly reason: string }[];
}

/** Means of the experts' points, and the choice with a reason wherever it does not follow them; again until it is put on notice. */
export async function chooseAchievements(
  desk: Desk,
  act: Act<ChooseAchievements>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await selectionFor(desk, act, 'choose');
  if (!found.ok) return found;
  const { selection, state } = found.value;
  const assessments = await desk.shelf.where('assessment', { within: selection.id });
  const waiting = assessments.filter((one) => one.state === 'assigned' || one.state === 'declared');
  if (waiting.length > 0) return refused(refusal('incomplete', 'B5.3', { assessments: waiting.length }));
  const unknown = act.body.choices.find(
    ({ filing }) => !selection.entries.some((entry) => entry.filing === filing),
  );
  if (unknown !== undefined) return refused(refusal('not-found'));
  const entries = selection.entries.map((entry) => {
    const totals = assessments
      .filter((one) => one.about.id === entry.filing && one.state === 'scored')
      .map(({ scores }) => scores.reduce((total, { halfPoints }) => total + halfPoints, 0));
    const choice = act.body.choices.find(({ filing }) => filing === entry.filing);
    return {
      ...entry,
      hundredths: totals.length === 0 ? null : meanHundredths(totals),
      chosen: choice?.chosen ?? entry.chosen,
      reason: choice?.reason ?? entry.reason,
    };
  });
  const unreasoned = entries.filter((entry) => entry.reason.trim() === '' && leaps(entry, entries));
  if (unreasoned.length > 0)
    return refused(refusal('reason-missing', 'B5.3', { achievements: unreasoned.map(({ title }) => title) }));
  const next: Selection = { ...selection, state, entries, chosen: { by: personOf(act), at: act.at } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'choose-achievements', clause: 'B5.3' }, 'selection', selection, next),
  );
}

type Entry = Selection['entries'][number];

/** Chosen though one with more points is not, or left out though one with fewer is in. */
function leaps(entry: Entry, entries: readonly Entry[]): boolean {
  return entries.some((other) =>
    entry.chosen
      ? !other.chosen && (other.hundredths ?? 0) > (entry.hundredths ?? 0)
      : other.chosen && (other.hundredths ?? 0) < (entry.hundredths ?? 0),
  );
}

/** Another person puts the chosen on notice for the programme's working days, the first counted (B5.3). */
export async function notifyAchievements(
  desk: Desk,
  act: Act<OnSelection & { readonly workingDays: number }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await selectionFor(desk, act, 'notify');
  if (!found.ok) return found;
  const { selection, state } = found.value;
  if (!selection.entries.some(({ chosen }) => chosen))
    return refused(refusal('incomplete', 'B5.3', { chosen: 0 }));
  const from = dayIn(act.at, SHANGHAI);
  const { until, unannouncedYears } = workingDays(desk.calendar, from, act.body.workingDays, {
    startCounts: true,
  });
  if (unannouncedYears.length > 0)
    return refused(refusal('calendar-unannounced', 'B5.3', { years: unannouncedYears.map(String) }));
  const next: Selection = {
    ...selection,
    state,
    noticeFrom: from,
    noticeUntil: until,
    confirmed: { by: personOf(act), at: act.at },
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'notify-achievements', clause: 'B5.3' }, 'selection', selection, next),
  );
}

/** A doubt raised on notice, and how it was settled: the entry stays, or is taken out. */
export async function settleAchievementDoubt(
  desk: Desk,
  act: Act<OnSelection & { readonly filing: string; readonly doubt: string; readonly chosen: boolean }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await selectionFor(desk, act, 'doubt');
  if (!found.ok) return found;
  const { selection } = found.value;
  const { filing, doubt, chosen } = act.body;
  if (!selection.entries.some((entry) => entry.filing === filing && entry.chosen))
    return refused(refusal('not-found'));
  const next: Selection = {
    ...selection,
    entries: selection.entries.map((entry) =>
      entry.filing === filing ? { ...entry, doubt, chosen } : entry,
    ),
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'settle-achievement-doubt', clause: 'B5.3' }, 'selection', selection, next),
  );
}

/** The yearly list of major achievements, after the notice (B5.3). */
export async function publishAchievements(
  desk: Desk,
  act: Act<OnSelection>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await selectionFor(desk, act, 'publish');
  if (!found.ok) return found;
  const { selection, state } = found.value;
  const next: Selection = { ...selection, state, published: { by: personOf(act), at: act.at } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'publish-achievements', clause: 'B5.3' }, 'selection', selection, next),
  );
}

export async function cancelAchievements(
  desk: Desk,
  act: Act<OnSelection & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await selectionFor(desk, act, 'cancel');
  if (!found.ok) return found;
  const { selection, state } = found.value;
  const next: Selection = { ...selection, state, cancelReason: act.body.reason };
  return commitOne(
    desk,
    act,
    move(act, { act: 'cancel-achievements', clause: 'B5.3' }, 'selection', selection, next),
  );
}
