import { dayIn, ok, parseDay, type Result, refused, SHANGHAI, yearOf } from '@qichuang/base';
import {
  mayMove,
  type Platform,
  type Refusal,
  refusal,
  SUPPORT_TRANSITIONS,
  type Support,
  standingAtPlatform,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { platformFiles } from '../record/platform-file.ts';
import { personOf, programmeAt } from '../spine/case.ts';
import { commit, type Move, move } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';

/** One line of the register as it is entered; money in fen. */
export interface SupportLine {
  readonly platform: string;
  readonly kind: string;
  readonly source: string;
  readonly sourceName: string;
  readonly amountFen: number;
  readonly receivedFen: number;
  readonly decidedOn: string;
  readonly purpose: string;
  readonly documentNumber: string;
  /** Hashes of files kept with the platform. */
  readonly files: readonly string[];
  readonly pilot: Support['pilot'];
}

/** A line that cannot be entered, by its place in the request. */
export interface LineFault {
  readonly line: number;
  readonly refusal: Refusal;
}

/**
 * Enters support, one line or a whole table, all or none. What a host enters waits for its recommender (A4.2, B6.2).
 *
 * @returns the ids in the order of the lines. O(lines).
 */
export async function recordSupport(
  desk: Desk,
  act: Act<{ readonly lines: readonly SupportLine[] }>,
): Promise<Result<{ readonly ids: readonly string[]; readonly state: string }, Refusal>> {
  const moves: Move[] = [];
  const lines = await Promise.all(act.body.lines.map((line, nth) => lineOf(desk, act, line, nth)));
  for (const [nth, made] of lines.entries()) {
    if (!made.ok) {
      const { evidence, ...said } = made.refusal;
      return refused(
        act.body.lines.length === 1 ? made.refusal : { ...said, evidence: { ...evidence, line: nth + 1 } },
      );
    }
    moves.push(made.value);
  }
  const ids = moves.map(({ write }) => write.next.id);
  return commit(desk, act, moves, { ids, state: moves[0]?.write.next.state ?? 'standing' });
}

/** What is wrong with each line, without entering any: for a table that is looked at before it is sent. */
export async function checkSupport(
  desk: Desk,
  act: Act<{ readonly lines: readonly SupportLine[] }>,
): Promise<readonly LineFault[]> {
  const lines = await Promise.all(act.body.lines.map((line, nth) => lineOf(desk, act, line, nth)));
  return lines.flatMap((made, nth) => (made.ok ? [] : [{ line: nth + 1, refusal: made.refusal }]));
}

async function lineOf(
  desk: Desk,
  act: Act<unknown>,
  line: SupportLine,
  nth: number,
): Promise<Result<Move, Refusal>> {
  const platform = await desk.shelf.find('platform', line.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const standing = standingAtPlatform(platform, act.actor);
  if (standing.part === 'public') return refused(refusal('not-found'));
  const name = standing.part === 'host' ? 'propose' : 'record';
  const allowed = mayMove(SUPPORT_TRANSITIONS[name], {
    state: null,
    standing,
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: {},
  });
  if (!allowed.ok) return allowed;
  const round = await desk.shelf.find('round', platform.round);
  if (round === undefined) throw new Error(`platform ${platform.id} without its round`);
  const fault = faultOf(programmeAt(desk, round.programmeDigest), line, act, platform);
  if (fault !== null) return refused(fault);
  const decidedOn = parseDay(line.decidedOn);
  if (decidedOn === undefined) return refused(refusal('value-not-allowed', 'B6.2', { field: 'decidedOn' }));
  const same = await desk.shelf.where('support', {
    platform: platform.id,
    kind: line.kind,
    source: line.source,
    state: ['proposed', 'standing'],
  });
  // One document pays once for one purpose: the second entry of it is a slip.
  const first = same.find(
    (entry) =>
      entry.documentNumber === line.documentNumber &&
      entry.purpose === line.purpose &&
      entry.amountFen === line.amountFen,
  );
  if (first !== undefined)
    return refused(refusal('already-exists', 'B6.2', { documentNumber: line.documentNumber }));
  const files = await platformFiles(desk, platform.id, line.files);
  if (!files.ok) return files;
  const next: Support = {
    id: mint(act, 'sup', nth),
    version: 1,
    state: allowed.value,
    programme: platform.programme,
    platform: platform.id,
    kind: line.kind,
    source: line.source,
    sourceName: line.sourceName,
    amountFen: line.amountFen,
    receivedFen: line.receivedFen,
    decidedOn,
    year: yearOf(decidedOn),
    purpose: line.purpose,
    documentNumber: line.documentNumber,
    files: files.value,
    pilot: line.pilot,
    confirmedBy: name === 'record' ? personOf(act) : null,
    recordedBy: personOf(act),
    recordedAt: act.at,
    struckReason: '',
  };
  return ok(move(act, { act: `${name}-support`, clause: 'B6.2' }, 'support', null, next));
}

function faultOf(
  { reports: { support } }: Programme,
  line: SupportLine,
  { at }: Act<unknown>,
  { announcedOn }: Platform,
): Refusal | null {
  const notAllowed = (field: string, allowed: readonly string[] = []) =>
    refusal('value-not-allowed', 'B6.2', allowed.length === 0 ? { field } : { field, allowed });
  const kind = support.kind.find(({ id }) => id === line.kind);
  if (kind === undefined)
    return notAllowed(
      'kind',
      support.kind.map(({ id }) => id),
    );
  if (!support.source.some(({ id }) => id === line.source))
    return notAllowed(
      'source',
      support.source.map(({ id }) => id),
    );
  if (line.amountFen === 0 && kind.amountOptional !== true)
    return refusal('incomplete', 'B6.2', { fields: ['amountFen'] });
  if (line.receivedFen > line.amountFen) return notAllowed('receivedFen');
  if (line.kind === 'priority-project' && line.pilot === null)
    return refusal('incomplete', 'B6.2', { fields: ['pilot'] });
  if (line.decidedOn > dayIn(at, SHANGHAI)) return refusal('too-late', 'B6.2', { decidedOn: line.decidedOn });
  if (line.decidedOn < announcedOn)
    return refusal('too-early', 'B6.2', { decidedOn: line.decidedOn, announcedOn });
  return null;
}
