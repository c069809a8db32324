import { atLocalTime, type Day, dayIn, ok, type Result, refused, SHANGHAI, yearOf } from '@qichuang/base';
import { mayMove, type Refusal, refusal, SELECTION_TRANSITIONS, type Selection } from '@qichuang/domain';
import { programmeDigest } from '@qichuang/programmes';
import { draftFiling } from '../filings/begin-filing.ts';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';

/** Prepares the year's call for achievements; another person sends it out (B5.3). */
export async function prepareAchievementCall(
  desk: Desk,
  act: Act<{ readonly programme: string; readonly title: string; readonly filesUntil: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const { programme: id, title, filesUntil } = act.body;
  const allowed = mayMove(SELECTION_TRANSITIONS.prepare, momentIn(null, id, act));
  if (!allowed.ok) return allowed;
  const programme = desk.programmes.get(id);
  // The earlier work plan knows no such choice.
  if (programme?.reports.achievement === undefined) return refused(refusal('not-set-up', 'B5.3'));
  const today = dayIn(act.at, SHANGHAI);
  if (filesUntil <= today) return refused(refusal('too-early', 'B5.3', { filesUntil }));
  const year = yearOf(today);
  const same = await desk.shelf.where('selection', { programme: id, year });
  if (same.some(({ state }) => state !== 'cancelled'))
    return refused(refusal('already-exists', 'B5.3', { year }));
  const next: Selection = {
    id: mint(act, 'sel', 0),
    version: 1,
    state: 'prepared',
    programme: id,
    programmeDigest: programmeDigest(programme),
    year,
    title,
    filesUntil: filesUntil as Day,
    noticeFrom: null,
    noticeUntil: null,
    entries: [],
    cancelReason: '',
    prepared: { by: personOf(act), at: act.at },
    called: null,
    chosen: null,
    confirmed: null,
    published: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'prepare-achievement-call', clause: 'B5.3' }, 'selection', null, next),
    {
      quiet: true,
    },
  );
}

export interface OnSelection {
  readonly selection: string;
  readonly version: number;
}

export async function callAchievements(
  desk: Desk,
  act: Act<OnSelection>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await selectionFor(desk, act, 'call');
  if (!found.ok) return found;
  const { selection, state } = found.value;
  const next: Selection = { ...selection, state, called: { by: personOf(act), at: act.at } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'call-achievements', clause: 'B5.3' }, 'selection', selection, next),
    {
      messages: [
        {
          topic: 'achievements-called',
          to: { programme: selection.programme },
          values: { title: selection.title, until: selection.filesUntil },
        },
      ],
    },
  );
}

/** A platform takes part: a filing of its own for each achievement, while the call is open. */
export async function beginAchievement(
  desk: Desk,
  act: Act<{ readonly selection: string; readonly platform: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const selection = await desk.shelf.find('selection', act.body.selection);
  const platform = await desk.shelf.find('platform', act.body.platform);
  const { office } = act.actor;
  const own = office?.unit.kind === 'organisation' && office.unit.id === platform?.organisation;
  if (selection === undefined || platform === undefined || !own || selection.programme !== platform.programme)
    return refused(refusal('not-found'));
  if (selection.state !== 'called')
    return refused(refusal('wrong-state', 'B5.3', { state: selection.state }));
  if (platform.state !== 'active') return refused(refusal('wrong-state', 'B5.3', { state: platform.state }));
  const closedAt = closingOf(selection.filesUntil);
  if (act.at > closedAt) return refused(refusal('too-late', 'B5.3', { closedAt }));
  const asked = {
    kind: 'achievement',
    about: selection.id,
    period: String(selection.year),
    dueOn: selection.filesUntil,
  } as const;
  const filing = await draftFiling(desk, act, platform, asked, 0);
  if (filing === undefined) return refused(refusal('not-set-up', 'B5.3'));
  return commitOne(
    desk,
    act,
    move(act, { act: 'begin-achievement', clause: 'B5.3' }, 'filing', null, filing),
    {
      quiet: true,
    },
  );
}

export function closingOf(day: Day) {
  return atLocalTime(day, '17:30', SHANGHAI);
}

/** The selection and the state it would move to, if the actor may move it so now. */
export async function selectionFor(
  desk: Desk,
  act: Act<OnSelection>,
  name: keyof typeof SELECTION_TRANSITIONS,
): Promise<Result<{ readonly selection: Selection; readonly state: Selection['state'] }, Refusal>> {
  const selection = await desk.shelf.find('selection', act.body.selection);
  if (selection === undefined) return refused(refusal('not-found'));
  const moment = momentIn(selection.state, selection.programme, act, {
    preparedBy: preparedBy(selection, name),
    clocks: {
      filingCloses: closingOf(selection.filesUntil),
      noticeCloses: selection.noticeUntil === null ? null : closingOf(selection.noticeUntil),
    },
  });
  if (moment.standing.part !== 'authority') return refused(refusal('not-found'));
  const allowed = mayMove(SELECTION_TRANSITIONS[name], moment);
  if (!allowed.ok) return allowed;
  const current = seen(selection, act.body.version);
  if (!current.ok) return current;
  const away = await listHeldAway(desk, act, async () =>
    (
      await Promise.all(selection.entries.map(({ platform }) => desk.shelf.find('platform', platform)))
    ).flatMap((found) => found ?? []),
  );
  if (away !== null) return refused(away);
  return ok({ selection, state: allowed.value });
}

function preparedBy(selection: Selection, name: keyof typeof SELECTION_TRANSITIONS) {
  if (name === 'notify' || name === 'publish') return selection.chosen?.by ?? null;
  return selection.prepared.by;
}
