import { ok } from '@qichuang/base';
import { closingOf, lastFilingCopy } from '@qichuang/casework';
import type { RequestName } from '@qichuang/contract';
import {
  isHand,
  mayMove,
  type PersonId,
  SELECTION_TRANSITIONS,
  type Selection,
  type Standing,
  standingIn,
} from '@qichuang/domain';
import { isKeptFrom } from './held-away.ts';
import type { Room } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';
import { whoActed } from './who-acted.ts';
import { type ActView, actView } from './why.ts';

type SelectionView = View<'see-selection'>;
type SelectionRow = View<'list-selections'>['rows'][number];

export function standingAtSelection({ programme }: Selection, actor: Reading['actor']): Standing {
  return standingIn({ programme, organisation: null, partners: [], recommender: null, experts: [] }, actor);
}

/** A call is everyone's once it was sent out; what was called off before is its office's own affair. */
export function mayReadSelection(selection: Selection, actor: Reading['actor']): boolean {
  return selection.called !== null || standingAtSelection(selection, actor).part === 'authority';
}

/** Choices of one programme or of all, the latest year first (B5.3). */
export async function selectionRows(
  room: Room,
  actor: Reading['actor'],
  programme: string | undefined,
): Promise<readonly SelectionRow[]> {
  const found = await room.desk.shelf.where('selection', programme === undefined ? {} : { programme });
  const read = found.filter((selection) => mayReadSelection(selection, actor));
  const rows = await Promise.all(read.map((selection) => selectionRow(room, selection, actor)));
  return rows.sort((one, other) => other.year - one.year || (one.id < other.id ? 1 : -1));
}

const SHOWN: readonly Selection['state'][] = ['on_notice', 'published'];

async function selectionRow(
  room: Room,
  selection: Selection,
  actor: Reading['actor'],
): Promise<SelectionRow> {
  const { id, version, programme, programmeDigest, year, title, filesUntil } = selection;
  const inside = standingAtSelection(selection, actor).part === 'authority';
  const list = await notKept(room, actor, listSeen(selection, inside));
  return {
    id,
    version,
    // Whom the office has chosen is not known before the notice.
    state: selection.state === 'chosen' && !inside ? 'scoring' : selection.state,
    programme,
    programmeDigest,
    year,
    title,
    filesUntil,
    noticeFrom: selection.noticeFrom,
    noticeUntil: selection.noticeUntil,
    entries: list.length,
    chosen: list.filter(({ chosen }) => chosen).length,
    publishedAt: selection.published?.at ?? null,
  };
}

/** The office sees all, by their points; everyone else the chosen, once they are on notice, in the order of their points. */
function listSeen({ state, entries }: Selection, inside: boolean): Selection['entries'] {
  const ordered = [...entries].sort(
    (one, other) => (other.hundredths ?? 0) - (one.hundredths ?? 0) || (one.filing < other.filing ? -1 : 1),
  );
  if (inside) return ordered;
  return SHOWN.includes(state) ? ordered.filter(({ chosen }) => chosen) : [];
}

/** One year's choice as its reader may see it. */
export async function selectionView(
  room: Room,
  selection: Selection,
  reading: Reading,
): Promise<SelectionView> {
  const { actor, language } = reading;
  const standing = standingAtSelection(selection, actor);
  const inside = standing.part === 'authority';
  const done = async (one: { readonly by: PersonId; readonly at: SelectionRow['filesUntil'] } | null) =>
    one === null || !inside ? null : { by: await whoActed(room, actor, one.by, language), at: one.at };
  return {
    ...(await selectionRow(room, selection, actor)),
    acts: selectionActs(selection, standing, reading),
    mayTakePart: await mayTakePart(room, selection, reading),
    list: await Promise.all(
      (await notKept(room, actor, listSeen(selection, inside))).map(async (entry, at) => ({
        place: at + 1,
        filing: inside ? entry.filing : '',
        platform: entry.platform,
        platformName: (await room.desk.shelf.find('platform', entry.platform))?.name ?? '',
        title: entry.title,
        holder: entry.holder,
        kind: entry.kind,
        summary: await summaryOf(room, entry.filing),
        chosen: entry.chosen,
        hundredths: inside ? entry.hundredths : null,
        reason: inside ? entry.reason : null,
        doubt: inside ? entry.doubt : null,
      })),
    ),
    ...(inside ? await countsOf(room, selection, actor) : { sheets: null, filed: null }),
    prepared: await done(selection.prepared),
    called: await done(selection.called),
    chosenBy: await done(selection.chosen),
    confirmed: await done(selection.confirmed),
    published: await done(selection.published),
    cancelReason: selection.cancelReason,
  };
}

/** Without what the reader is held away from by a tie. */
async function notKept(
  { desk }: Room,
  actor: Reading['actor'],
  entries: Selection['entries'],
): Promise<Selection['entries']> {
  if (actor.heldFrom === undefined) return entries;
  const platforms = await Promise.all(entries.map(({ platform }) => desk.shelf.find('platform', platform)));
  return entries.filter((_, nth) => {
    const platform = platforms[nth];
    return platform === undefined || !isKeptFrom(actor, platform);
  });
}

/** The part of the filing its form calls public. */
async function summaryOf({ desk }: Room, id: string): Promise<string> {
  const filing = await desk.shelf.find('filing', id);
  const copy = filing === undefined ? null : await lastFilingCopy(desk, filing);
  const summary = copy?.values['achievement_summary'];
  return typeof summary === 'string' ? summary : '';
}

async function countsOf(
  { desk }: Room,
  { id }: Selection,
  actor: Reading['actor'],
): Promise<Pick<SelectionView, 'sheets' | 'filed'>> {
  const [allSheets, all] = await Promise.all([
    desk.shelf.where('assessment', { within: id, state: ['assigned', 'declared', 'scored'] }),
    desk.shelf.where('filing', { kind: 'achievement', about: id }),
  ]);
  const filings = all.filter((filing) => !isKeptFrom(actor, filing));
  const kept = new Set<string>(all.filter((filing) => isKeptFrom(actor, filing)).map((filing) => filing.id));
  const assessments = allSheets.filter(({ about }) => !kept.has(about.id));
  return {
    sheets: {
      given: assessments.length,
      scored: assessments.filter(({ state }) => state === 'scored').length,
    },
    filed: {
      handedIn: filings.filter(({ firstSubmittedAt }) => firstSubmittedAt !== null).length,
      accepted: filings.filter(({ state }) => state === 'accepted').length,
    },
  };
}

async function mayTakePart(
  { desk }: Room,
  { state, programme, filesUntil }: Selection,
  { actor: { office }, at }: Reading,
): Promise<boolean> {
  if (state !== 'called' || at > closingOf(filesUntil) || office?.unit.kind !== 'organisation') return false;
  const own = await desk.shelf.where('platform', {
    organisation: office.unit.id,
    programme,
    state: 'active',
  });
  return own.length > 0;
}

const REQUEST_OF = {
  call: 'call-achievements',
  score: 'begin-achievement-scoring',
  choose: 'choose-achievements',
  notify: 'notify-achievements',
  doubt: 'settle-achievement-doubt',
  publish: 'publish-achievements',
  cancel: 'cancel-achievements',
} as const satisfies Readonly<Record<string, RequestName>>;

/** What the reader's part could do now, asked of the table that guards the acts; what is blocked says why. */
function selectionActs(
  selection: Selection,
  standing: Standing,
  { actor, at, language }: Reading,
): readonly ActView[] {
  const { state, filesUntil, noticeUntil } = selection;
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move = SELECTION_TRANSITIONS[name as keyof typeof REQUEST_OF];
    if (!(move.from as readonly string[]).includes(state) || !isHand(standing, move.by)) return [];
    const byChooser = name === 'notify' || name === 'publish';
    const allowed = mayMove(move, {
      state,
      standing,
      person: actor.person,
      preparedBy: (byChooser ? selection.chosen?.by : selection.prepared.by) ?? null,
      at,
      clocks: {
        filingCloses: closingOf(filesUntil),
        noticeCloses: noticeUntil === null ? null : closingOf(noticeUntil),
      },
    });
    return [actView(request, move, allowed.ok ? ok(true) : allowed, language)];
  });
}
