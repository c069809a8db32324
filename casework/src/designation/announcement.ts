import { addDays, addYears, dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  ANNOUNCEMENT_TRANSITIONS,
  type Announcement,
  APPLICATION_TRANSITIONS,
  type Application,
  isOpen,
  mayMove,
  type Notice,
  type Refusal,
  type Round,
  refusal,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { listedOn } from '../publicity/notice.ts';
import { beginRecord } from '../record/begin-record.ts';
import { personOf, programmeAt } from '../spine/case.ts';
import type { Certified } from '../spine/certified.ts';
import { commit, commitOne, type Move, move, type Standpoint } from '../spine/commit.ts';
import { inPortions } from '../spine/in-portions.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { certify } from './certify.ts';
import { numbered, platformOf, promoted, renewed } from './new-platform.ts';

interface NoticeCase {
  readonly notice: Notice;
  readonly round: Round;
  readonly programme: Programme;
}

/** Draws up the list of a notice whose period is over: what nobody objects to any more goes on it, the rest is held back (A3.4, B5.1). */
export async function prepareAnnouncement(
  desk: Desk,
  act: Act<{ readonly notice: string; readonly title: string; readonly documentNumber: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await noticeCase(desk, act.body.notice);
  if (found === undefined) return refused(refusal('not-found'));
  const { notice, round, programme } = found;
  const allowed = mayMove(
    ANNOUNCEMENT_TRANSITIONS.prepare,
    momentIn(null, notice.programme, act, { clocks: { noticeCloses: notice.until } }),
  );
  if (!allowed.ok) return allowed;
  const away = await listHeldAway(desk, act, () => listedOn(desk, notice));
  if (away !== null) return refused(away);
  if (notice.state !== 'published') return refused(refusal('wrong-state', 'B5.1', { state: notice.state }));
  const open = await desk.shelf.where('announcement', { notice: notice.id, state: 'prepared' });
  if (open.length > 0) return refused(refusal('already-exists', 'B5.1', { announcement: open[0]?.id ?? '' }));
  const { clear, heldBack } = await sortOut(desk, notice);
  if (clear.length === 0) return refused(refusal('open-objection', 'B5.1', { heldBack: heldBack.length }));
  const cleared = new Set<string>(clear.map(({ id }) => id));
  const next: Announcement = {
    id: mint(act, 'ann', 0),
    version: 1,
    state: 'prepared',
    round: round.id,
    programme: notice.programme,
    notice: notice.id,
    documentNumber: act.body.documentNumber,
    title: act.body.title,
    entries: notice.entries
      .filter(({ application }) => cleared.has(application))
      .map((entry) => ({ ...entry, number: null, platform: null })),
    heldBack,
    announcedOn: null,
    validFrom: null,
    validUntil: null,
    plaques: programme.plaque.enabled,
    prepared: { by: personOf(act), at: act.at },
    published: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'prepare-announcement', clause: 'B5.1' }, 'announcement', null, next),
  );
}

async function noticeCase(desk: Desk, id: string): Promise<NoticeCase | undefined> {
  const notice = await desk.shelf.find('notice', id);
  const round = notice === undefined ? undefined : await desk.shelf.find('round', notice.round);
  return notice === undefined || round === undefined
    ? undefined
    : { notice, round, programme: programmeAt(desk, round.programmeDigest) };
}

interface SortedOut {
  readonly clear: readonly Application[];
  readonly heldBack: Announcement['heldBack'];
}

/** An open objection or an undecided finding holds back its own application, and no other. */
async function sortOut(desk: Desk, notice: Notice): Promise<SortedOut> {
  const objections = await desk.shelf.where('objection', { notice: notice.id });
  const blocked = new Set<string>(objections.filter(isOpen).map(({ application }) => application));
  const clear: Application[] = [];
  const heldBack: Announcement['heldBack'][number][] = [];
  const noticed = await Promise.all(
    notice.entries.map(async ({ application: id }) => {
      const [application, findings] = await Promise.all([
        desk.shelf.find('application', id),
        desk.shelf.where('finding', { application: id, state: ['proposed', 'heard'] }),
      ]);
      if (application === undefined) throw new Error(`notice ${notice.id} without application ${id}`);
      return { id: application.id, application, findings };
    }),
  );
  for (const { id, application, findings } of noticed) {
    if (application.state === 'disqualified') heldBack.push({ application: id, why: 'disqualified' });
    else if (application.state === 'not_selected') heldBack.push({ application: id, why: 'upheld' });
    else if (blocked.has(id) || findings.length > 0)
      heldBack.push({ application: id, why: 'open-objection' });
    else if (application.state === 'on_notice') clear.push(application);
  }
  return { clear, heldBack };
}

interface OnAnnouncement {
  readonly announcement: string;
  readonly version: number;
}

/** Publishes the list: numbers without gaps, validity of three years from today, one platform record each (A3.5, A3.6, B5.2). */
export async function publishAnnouncement(
  desk: Desk,
  act: Act<OnAnnouncement>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await announcementFor(desk, act, 'publish');
  if (!found.ok) return found;
  const { announcement, notice, round, programme } = found.value;
  const { clear } = await sortOut(desk, notice);
  const unclear = announcement.entries.filter(
    ({ application }) => !clear.some(({ id }) => id === application),
  );
  if (unclear.length > 0)
    return refused(refusal('open-objection', 'B5.1', { applications: unclear.map(({ name }) => name) }));

  const announcedOn = dayIn(act.at, SHANGHAI);
  const validity = {
    announcedOn,
    validFrom: announcedOn,
    validUntil: addDays(addYears(announcedOn, programme.sharedRules.validity.years), -1),
  };
  const { entries, draws } = await numbered(desk, act, announcement.entries, round, programme);
  const published: Announcement = {
    ...announcement,
    ...validity,
    entries,
    state: 'published',
    published: { by: personOf(act), at: act.at },
  };
  const moves: Move[] = [
    move(act, { act: 'publish-announcement', clause: 'B5.1' }, 'announcement', announcement, published),
  ];
  const issued: Certified[] = [];
  const applications = new Map<string, Application>(clear.map((one) => [one.id, one]));
  const begun = await inPortions(entries, async (entry, nth) => {
    const application = applications.get(entry.application);
    if (application === undefined) throw new Error(`entry ${entry.application} is not clear`);
    const platform = platformOf(application, entry, published, validity);
    const [recorded, before, grownFrom, organisation] = await Promise.all([
      beginRecord(desk, act, platform, application, nth),
      renewed(desk, act, platform),
      promoted(desk, act, platform),
      desk.shelf.find('organisation', application.organisation),
    ]);
    if (organisation === undefined) throw new Error(`application ${application.id} without its organisation`);
    return { application, platform, organisation, follows: [...recorded, ...before, ...grownFrom] };
  });
  for (const { application, platform, organisation, follows } of begun) {
    const allowed = mayMove(
      APPLICATION_TRANSITIONS.designate,
      momentIn(application.state, announcement.programme, act, { preparedBy: announcement.prepared.by }),
    );
    if (!allowed.ok) return allowed;
    moves.push(
      move(act, { act: 'designate', clause: 'B5.1' }, 'application', application, {
        ...application,
        state: allowed.value,
        since: act.at,
      }),
      move(act, { act: 'begin-platform', clause: 'B5.2' }, 'platform', null, platform),
      ...follows,
    );
    const { programmeDigest } = round;
    issued.push(
      certify(act, platform, { organisation, announcement: published, programme, programmeDigest }),
    );
  }
  return commit(
    desk,
    act,
    moves,
    { id: announcement.id, version: announcement.version + 1, state: published.state },
    {
      numbers: draws,
      facts: issued.map(({ fact }) => fact),
      frozen: issued.map(({ frozen }) => frozen),
      messages: clear.map(({ organisation, name }) => ({
        topic: 'designated',
        to: { organisation },
        values: { name },
      })),
    },
  );
}

/** Drops a list that was not published. */
export async function dropAnnouncement(
  desk: Desk,
  act: Act<OnAnnouncement>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await announcementFor(desk, act, 'drop');
  if (!found.ok) return found;
  const { announcement } = found.value;
  return commitOne(
    desk,
    act,
    move(act, { act: 'drop-announcement', clause: 'B5.1' }, 'announcement', announcement, {
      ...announcement,
      state: 'dropped',
    }),
  );
}

async function announcementFor(
  desk: Desk,
  act: Act<OnAnnouncement>,
  name: keyof typeof ANNOUNCEMENT_TRANSITIONS,
): Promise<Result<NoticeCase & { readonly announcement: Announcement }, Refusal>> {
  const announcement = await desk.shelf.find('announcement', act.body.announcement);
  const found = announcement === undefined ? undefined : await noticeCase(desk, announcement.notice);
  if (announcement === undefined || found === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    ANNOUNCEMENT_TRANSITIONS[name],
    momentIn(announcement.state, announcement.programme, act, {
      preparedBy: announcement.prepared.by,
      clocks: { noticeCloses: found.notice.until },
    }),
  );
  if (!allowed.ok) return allowed;
  const away = await listHeldAway(desk, act, () => listedOn(desk, found.notice));
  if (away !== null) return refused(away);
  if (announcement.version !== act.body.version)
    return refused(refusal('moved-on', null, { version: announcement.version, seen: act.body.version }));
  return ok({ announcement, ...found });
}
