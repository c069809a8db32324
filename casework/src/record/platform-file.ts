import { ok, type Result, refused } from '@qichuang/base';
import {
  type Attachment,
  type Platform,
  type RecordEntry,
  type Refusal,
  refusal,
  standingAtPlatform,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, move } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';

interface KeepPlatformFile {
  readonly platform: string;
  readonly name: string;
  /** What the server found the content to be, never what the name says. */
  readonly media: Attachment['media'];
  readonly bytes: number;
  readonly hash: string;
}

/** Whether somebody may keep a file with a platform at all, before its bytes are read. */
export async function mayKeepPlatformFile(
  desk: Desk,
  asked: Pick<Act<{ readonly platform: string }>, 'actor' | 'body'>,
): Promise<Result<Platform, Refusal>> {
  const platform = await desk.shelf.find('platform', asked.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const { part } = standingAtPlatform(platform, asked.actor);
  return part === 'public' ? refused(refusal('not-found')) : ok(platform);
}

/** Keeps a file with a platform, to be named by what it proves: an entry of the record, a milestone (B5.2, B6.1). */
export async function keepPlatformFile(
  desk: Desk,
  act: Act<KeepPlatformFile>,
): Promise<Result<Attachment, Refusal>> {
  const platform = await mayKeepPlatformFile(desk, act);
  if (!platform.ok) return platform;
  const { name, media, bytes, hash } = act.body;
  const there = await desk.shelf.where('attachment', { holder: platform.value.id, state: 'ready' });
  const same = there.find((one) => one.hash === hash);
  if (same !== undefined) return ok(same);
  const next: Attachment = {
    id: mint(act, 'att', 0),
    version: 1,
    state: 'ready',
    holder: platform.value.id,
    slot: 'record',
    name,
    media,
    bytes,
    hash,
    issuedOn: null,
    by: personOf(act),
    at: act.at,
  };
  const moved = move(act, { act: 'attach-file', clause: 'default' }, 'attachment', null, next);
  return commit(desk, act, [moved], next, { quiet: true });
}

/** Files of this platform by their hashes. A hash that was not kept with the platform is nobody's proof. */
export async function platformFiles(
  desk: Desk,
  platform: Platform['id'],
  hashes: readonly string[],
): Promise<Result<RecordEntry['files'], Refusal>> {
  const kept = await desk.shelf.where('attachment', { holder: platform, state: 'ready' });
  const found = hashes.map((hash) => kept.find((one) => one.hash === hash));
  if (found.includes(undefined)) return refused(refusal('value-not-allowed', 'B5.2', { field: 'files' }));
  return ok(
    found
      .flatMap((file) => (file === undefined ? [] : [file]))
      .map(({ hash, name, media, bytes }) => {
        return { hash, name, media, bytes };
      }),
  );
}
