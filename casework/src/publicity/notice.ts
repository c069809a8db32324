import {
  addDays,
  atLocalTime,
  type Day,
  dayIn,
  isWorkingDay,
  ok,
  type Result,
  refused,
  SHANGHAI,
  workingDays,
} from '@qichuang/base';
import {
  APPLICATION_TRANSITIONS,
  type Application,
  cityOf,
  type ListEntry,
  mayMove,
  NOTICE_TRANSITIONS,
  type Notice,
  type Refusal,
  type Round,
  refusal,
} from '@qichuang/domain';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { personOf, programmeAt } from '../spine/case.ts';
import { commit, commitOne, type Move, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';

export interface PrepareNotice {
  readonly round: string;
  readonly startsOn: string;
  readonly title: string;
  readonly number: string;
  readonly categories: readonly string[];
}

/** Puts the selected applications of some categories on a notice; its days and end are computed, never typed (A3.4, B5.1). */
export async function prepareNotice(
  desk: Desk,
  act: Act<PrepareNotice>,
): Promise<Result<Standpoint, Refusal>> {
  const round = await desk.shelf.find('round', act.body.round);
  if (round === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(NOTICE_TRANSITIONS.prepare, momentIn(null, round.programme, act));
  if (!allowed.ok) return allowed;
  const { title, number, categories } = act.body;
  const selected = await desk.shelf.where('application', {
    round: round.id,
    category: [...categories],
    state: 'selected',
  });
  if (selected.length === 0) return refused(refusal('wrong-state', 'B5.1', { selected: 0 }));
  const away = await listHeldAway(desk, act, async () => selected);
  if (away !== null) return refused(away);
  const period = periodOf(desk, round, act.body.startsOn as Day, dayIn(act.at, SHANGHAI));
  if (!period.ok) return period;
  const entries = await Promise.all(selected.map((application) => entryOf(desk, application)));
  const next: Notice = {
    id: mint(act, 'ntc', 0),
    version: 1,
    state: 'prepared',
    round: round.id,
    programme: round.programme,
    number,
    title,
    entries: [...entries].sort(byPlace(categories)),
    ...period.value,
    prepared: { by: personOf(act), at: act.at },
    published: null,
    corrections: [],
  };
  return commitOne(desk, act, move(act, { act: 'prepare-notice', clause: 'B5.1' }, 'notice', null, next));
}

/** The working days of a notice, the start day counted, and its last moment. A year without a published calendar is not guessed. */
function periodOf(
  desk: Desk,
  round: Round,
  startsOn: Day,
  today: Day,
): Result<Pick<Notice, 'startsOn' | 'days' | 'until'>, Refusal> {
  const rules = programmeAt(desk, round.programmeDigest).sharedRules.notice;
  if (startsOn < today) return refused(refusal('too-late', 'B5.1', { startsOn, today }));
  const { days, until, unannouncedYears } = workingDays(desk.calendar, startsOn, rules.workingDays, {
    startCounts: rules.startDayCounts,
  });
  if (unannouncedYears.length > 0)
    return refused(refusal('calendar-unannounced', 'B5.1', { years: unannouncedYears.map(String) }));
  if (rules.mustStartOnWorkingDay && !isWorkingDay(desk.calendar, startsOn)) {
    return refused(refusal('not-a-working-day', 'B5.1', { startsOn, next: nextWorkingDay(desk, startsOn) }));
  }
  return ok({ startsOn, days, until: atLocalTime(until, '17:30', SHANGHAI) });
}

function nextWorkingDay(desk: Desk, day: Day): Day {
  let next = addDays(day, 1);
  while (!isWorkingDay(desk.calendar, next)) next = addDays(next, 1);
  return next;
}

function byPlace(categories: readonly string[]) {
  return (one: ListEntry, other: ListEntry): number => {
    if (one.category !== other.category)
      return categories.indexOf(one.category) - categories.indexOf(other.category);
    return one.application < other.application ? -1 : 1;
  };
}

/** What the public sees of an application on a list. */
export async function entryOf(desk: Desk, application: Application): Promise<ListEntry> {
  const [organisation, recommender, partnerships] = await Promise.all([
    desk.shelf.find('organisation', application.organisation),
    application.recommender === null ? undefined : desk.shelf.find('recommender', application.recommender),
    desk.shelf.where('partnership', { application: application.id, state: 'confirmed' }),
  ]);
  if (organisation === undefined) throw new Error(`application ${application.id} without its organisation`);
  return {
    application: application.id,
    category: application.category,
    kind: application.kind,
    name: application.name,
    organisation: organisation.name,
    partners: partnerships.map(({ name }) => name),
    recommender: recommender?.name ?? '',
    city: cityOf(organisation.region)?.code.slice(0, 4) ?? '',
    acceptedReasons: application.reasons
      .filter(({ decision }) => decision === 'accepted')
      .map(({ rule, text }) => ({ rule, text })),
  };
}

interface OnNotice {
  readonly notice: string;
  readonly version: number;
}

/** Publishes a notice: its applications are on notice from now on, and anyone may object until its last moment. */
export async function publishNotice(desk: Desk, act: Act<OnNotice>): Promise<Result<Standpoint, Refusal>> {
  const found = await noticeFor(desk, act, 'publish');
  if (!found.ok) return found;
  const notice = found.value;
  const today = dayIn(act.at, SHANGHAI);
  // A notice published after its first day would be short of a working day.
  if (today > notice.startsOn)
    return refused(refusal('too-late', 'B5.1', { startsOn: notice.startsOn, today }));
  const moves: Move[] = [
    move(act, { act: 'publish-notice', clause: 'B5.1' }, 'notice', notice, {
      ...notice,
      state: 'published',
      published: { by: personOf(act), at: act.at },
    }),
  ];
  const noticed = await Promise.all(
    notice.entries.map(({ application }) => desk.shelf.find('application', application)),
  );
  for (const [nth, { application: id }] of notice.entries.entries()) {
    const application = noticed[nth];
    if (application === undefined) throw new Error(`notice ${notice.id} without application ${id}`);
    const allowed = mayMove(
      APPLICATION_TRANSITIONS['put-on-notice'],
      momentIn(application.state, notice.programme, act, { preparedBy: notice.prepared.by }),
    );
    if (!allowed.ok)
      return refused({
        ...allowed.refusal,
        evidence: { ...allowed.refusal.evidence, application: application.receipt ?? id },
      });
    moves.push(
      move(act, { act: 'put-on-notice', clause: 'B5.1' }, 'application', application, {
        ...application,
        state: allowed.value,
        since: act.at,
      }),
    );
  }
  return commit(desk, act, moves, { id: notice.id, version: notice.version + 1, state: 'published' });
}

/** Drops a notice that was not published. */
export async function dropNotice(desk: Desk, act: Act<OnNotice>): Promise<Result<Standpoint, Refusal>> {
  const found = await noticeFor(desk, act, 'drop');
  if (!found.ok) return found;
  return commitOne(
    desk,
    act,
    move(act, { act: 'drop-notice', clause: 'B5.1' }, 'notice', found.value, {
      ...found.value,
      state: 'dropped',
    }),
  );
}

async function noticeFor(
  desk: Desk,
  act: Act<OnNotice>,
  name: keyof typeof NOTICE_TRANSITIONS,
): Promise<Result<Notice, Refusal>> {
  const notice = await desk.shelf.find('notice', act.body.notice);
  if (notice === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    NOTICE_TRANSITIONS[name],
    momentIn(notice.state, notice.programme, act, { preparedBy: notice.prepared.by }),
  );
  if (!allowed.ok) return allowed;
  const away = await listHeldAway(desk, act, () => listedOn(desk, notice));
  if (away !== null) return refused(away);
  return notice.version === act.body.version
    ? ok(notice)
    : refused(refusal('moved-on', null, { version: notice.version, seen: act.body.version }));
}

/** The applications of a list, as they stand. */
export async function listedOn(
  desk: Desk,
  { entries }: { readonly entries: readonly Pick<ListEntry, 'application'>[] },
): Promise<readonly Application[]> {
  const found = await Promise.all(
    entries.map(({ application }) => desk.shelf.find('application', application)),
  );
  return found.flatMap((application) => application ?? []);
}
