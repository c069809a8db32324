import { fromUtf8, ok, type Result, refused } from '@qichuang/base';
import { type Application, mayMove, type Refusal, type Round, refusal } from '@qichuang/domain';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk, FrozenBytes } from '../ports.ts';
import { certified } from '../spine/certified.ts';
import { commit } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';

/** One file of a round's archive, known by its content: what was frozen, and what lies among the files. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly kept: 'frozen' | 'file';
  readonly what: 'form' | 'attachment' | 'list';
  /** Receipt of the application it belongs to. */
  readonly application: string | null;
  /** As its owner called it. */
  readonly name: string;
}

/** What was handed in to a round: every frozen copy, and every attachment that is there or was when a copy was frozen. O(files). */
export async function filesOfRound(
  desk: Desk,
  round: Round,
  category: string | null,
): Promise<readonly ArchivedFile[]> {
  const applications = await applicationsOf(desk, round, category);
  const files: ArchivedFile[] = [];
  for (const application of applications) files.push(...(await filesOf(desk, application)));
  return files;
}

async function applicationsOf({ shelf }: Desk, round: Round, category: string | null) {
  const all = await shelf.where('application', {
    round: round.id,
    ...(category === null ? {} : { category }),
  });
  return all
    .filter(({ receipt }) => receipt !== null)
    .sort((one, other) => ((one.receipt ?? '') < (other.receipt ?? '') ? -1 : 1));
}

async function filesOf({ shelf }: Desk, application: Application): Promise<readonly ArchivedFile[]> {
  const receipt = application.receipt ?? application.id;
  const folder = `applications/${receipt.replace(/[^\w.-]/g, '_')}`;
  const frozen: string[] = [];
  const copies: ArchivedFile[] = [];
  for (const { number, hash } of application.copies) {
    const bytes = await shelf.frozenBytes(hash);
    if (bytes === undefined) throw new Error(`application ${application.id} without its copy ${number}`);
    frozen.push(fromUtf8(bytes));
    copies.push({
      path: `${folder}/copy-${number}.json`,
      bytes: bytes.length,
      sha256: hash,
      kept: 'frozen',
      what: 'form',
      application: receipt,
      name: application.name,
    });
  }
  const attached = await shelf.where('attachment', { holder: application.id });
  const handedIn = attached.filter(
    ({ state, id }) => state === 'ready' || frozen.some((copy) => copy.includes(`"${id}"`)),
  );
  return [
    ...copies,
    ...handedIn.map(
      ({ id, slot, media, bytes, hash, name }): ArchivedFile => ({
        path: `${folder}/attachments/${slot}/${id}.${media}`,
        bytes,
        sha256: hash,
        kept: 'file',
        what: 'attachment',
        application: receipt,
        name,
      }),
    ),
  ];
}

export interface TakeArchive {
  readonly round: string;
  /** One category, or all. */
  readonly category: string | null;
  /** Names every file; its digest is what the ledger has of the archive. */
  readonly manifest: Uint8Array;
  /** What was written for the archive alone. */
  readonly lists: readonly FrozenBytes[];
  readonly files: number;
  readonly bytes: number;
}

/**
 * Takes a round's files out as one archive: what it holds is fixed by its manifest, and the ledger says that it was taken, by which office
 * and when. Nothing of the round changes.
 *
 * @returns `recused` with who else may, where a case the actor is tied to would be in it.
 */
export async function takeRoundArchive(desk: Desk, act: Act<TakeArchive>) {
  const allowed = await mayTakeArchive(desk, act, act.body.round, act.body.category);
  if (!allowed.ok) return allowed;
  const round = allowed.value;
  const { manifest, lists, files, bytes } = act.body;
  const { fact, frozen } = certified(
    act,
    { act: 'take-round-archive', clause: 'default' },
    'round',
    round,
    manifest,
  );
  const answer = { manifest: frozen.hash, files, bytes };
  return commit(desk, act, [], answer, { facts: [fact], frozen: [frozen, ...lists] });
}

/** Asked before anything is read for it. */
export async function mayTakeArchive(
  desk: Desk,
  act: Pick<Act<unknown>, 'actor' | 'at'>,
  id: string,
  category: string | null,
): Promise<Result<Round, Refusal>> {
  const round = await desk.shelf.find('round', id);
  if (round === undefined) return refused(refusal('not-found'));
  const { state } = round;
  const allowed = mayMove<Round['state']>(
    { from: ['called', 'concluded'], to: state, by: ['authority'], clause: 'default' },
    momentIn<Round['state']>(state, round.programme, act),
  );
  if (!allowed.ok) return allowed;
  if (category !== null && !round.categories.includes(category))
    return refused(refusal('value-not-allowed', null, { field: 'category', allowed: [...round.categories] }));
  const away = await listHeldAway(desk, act, () => applicationsOf(desk, round, category));
  return away === null ? ok(round) : refused(away);
}
