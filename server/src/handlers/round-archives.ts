import { Readable } from 'node:stream';
import { ok, type Result, refused } from '@qichuang/base';
import { mayTakeArchive, type TakeArchive, takeRoundArchive } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { ZIP_LIMITS, zipLength, zipStream } from '@qichuang/documents';
import { type Refusal, refusal } from '@qichuang/domain';
import { actOf, carryOut } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { archiveOf, entriesOf, readManifest } from '../papers/round-archive.ts';
import { governedRound } from './round-readings.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND: Result<never, Refusal> = refused(refusal('not-found'));

/** Fixes what the archive holds and says in the ledger that it was taken; the files themselves are fetched by its digest. */
const take: Handler<Requests['take-round-archive']> = async (visit) => {
  const { house, params, body, at } = visit;
  const governed = await governedRound(visit);
  if (!governed.ok) return governed;
  const allowed = await mayTakeArchive(house.desk, visit, params.round, body.category);
  if (!allowed.ok) return allowed;
  const { manifest, lists, entries } = await archiveOf(house, governed.value, body.category, at);
  const bytes = zipLength(entries);
  if (bytes > ZIP_LIMITS.bytes || entries.length > ZIP_LIMITS.files)
    return refused(refusal('too-large', null, { limit: '4 GB' }));
  const act = actOf<TakeArchive>(visit, {
    round: params.round,
    category: body.category,
    manifest,
    lists,
    files: entries.length,
    bytes,
  });
  return carryOut(house.desk, (desk) => takeRoundArchive(desk, act));
};

/** An archive that was taken, for whoever may take it now: the same bytes each time, by the moment it was taken. */
const fetch: Handler<Requests['fetch-round-archive']> = async (visit) => {
  const { house, params } = visit;
  const governed = await governedRound(visit);
  if (!governed.ok) return governed;
  const bytes = await house.desk.shelf.frozenBytes(params.manifest);
  const manifest = bytes === undefined ? undefined : readManifest(bytes);
  if (bytes === undefined || manifest?.round.id !== params.round) return NOT_FOUND;
  const allowed = await mayTakeArchive(house.desk, visit, params.round, manifest.category);
  if (!allowed.ok) return allowed;
  const entries = entriesOf(house, bytes, manifest);
  return ok({
    name: `${manifest.round.title}-归档-${params.manifest.slice(0, 8)}.zip`,
    media: 'application/zip',
    bytes: Readable.toWeb(zipStream(entries, new Date(manifest.takenAt))),
    length: zipLength(entries),
  });
};

export const ROUND_ARCHIVE_HANDLERS = {
  'take-round-archive': take,
  'fetch-round-archive': fetch,
} satisfies Partial<Handlers>;
