import { Readable } from 'node:stream';
import { ok, type Result, refused } from '@qichuang/base';
import {
  type AttachFile,
  attachFile,
  attachToFiling,
  attachToTask,
  type Change,
  type Desk,
  type IncomingFile,
  lastFilingCopy,
  mayAttach,
  mayAttachToFiling,
  mayAttachToTask,
} from '@qichuang/casework';
import type { REQUESTS, RequestName } from '@qichuang/contract';
import { type Actor, type Attachment, type Refusal, refusal } from '@qichuang/domain';
import type { AttachmentSlot } from '@qichuang/programmes';
import { type StoredFile, TooLarge } from '@qichuang/store';
import { seenFiling } from '../handlers/filings.ts';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { actOf, carryOut } from '../http/from-act.ts';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { requestDigest } from '../http/request-digest.ts';
import { hasDeclared } from '../views/case-form.ts';
import { isWriter } from '../views/filing-form.ts';
import { mayReadFindings, seenTask } from '../views/inspection-task-view.ts';
import { findSeen, type Seen, sees } from '../views/standing.ts';
import { judgeKept } from './judge-stored.ts';

type Requests = typeof REQUESTS;
type Upload =
  | Visit<Requests['upload-attachment']>
  | Visit<Requests['upload-filing-attachment']>
  | Visit<Requests['upload-findings-attachment']>
  | Visit<Requests['upload-platform-file']>;
type AttachmentView = ReturnType<typeof attachmentView>;

const LIMIT_MB = 50;
const MB = 1024 * 1024;

/** What differs between uploads: whom the file is kept with, and by which act. */
interface Keeping {
  readonly name: RequestName;
  readonly mayAttach: (desk: Desk) => Promise<Result<Pick<AttachmentSlot, 'maxMb'>, Refusal>>;
  readonly keep: (
    desk: Desk,
    file: IncomingFile,
    request: Change['request'],
  ) => Promise<Result<Attachment, Refusal>>;
}

/**
 * Takes a file in: asked first whether it may come at all, then streamed to the disk, judged by its content, and
 * kept with the draft in one act. A file whose act is refused has nothing standing on it and is swept away.
 */
export async function takeIn(visit: Upload, keeping: Keeping): Promise<Result<AttachmentView, Refusal>> {
  const { house, params, query, request } = visit;
  const slot = await keeping.mayAttach(house.desk);
  if (!slot.ok) return slot;
  const limitMb = Math.min(LIMIT_MB, slot.value.maxMb);
  const stored = await receive(house, visit, limitMb);
  if (!stored.ok) return stored;
  const { hash, bytes } = stored.value;

  const digest = requestDigest(keeping.name, { params, query, hash });
  const first = await house.desk.shelf.firstAnswer(request.key, request.by);
  if (first !== undefined) {
    return first.digest === digest
      ? ok(attachmentView(first.answer as Attachment))
      : refused(refusal('key-reused'));
  }
  const judged = await judgeKept(house, hash);
  if (!judged.ok) return judged;
  const { media, pages } = judged.value;
  const file = {
    slot: 'slot' in query ? query.slot : '',
    name: query.name,
    issuedOn: 'slot' in query ? (query.issuedOn ?? null) : null,
    media,
    ...(pages === undefined ? {} : { pages }),
    bytes,
    hash,
  };
  const result = await carryOut(deskWithBlob(house, { hash, bytes, media }), (desk) =>
    keeping.keep(desk, file, { ...request, digest }),
  );
  return result.ok ? ok(attachmentView(result.value)) : result;
}

const upload: Handler<Requests['upload-attachment']> = (visit) => {
  const { application } = visit.params;
  return takeIn(visit, {
    name: 'upload-attachment',
    mayAttach: (desk) => mayAttach(desk, actOf(visit, { application, slot: visit.query.slot })),
    keep: (desk, file, request) =>
      attachFile(desk, { ...actOf<AttachFile>(visit, { ...file, application }), request }),
  });
};

const uploadToFiling: Handler<Requests['upload-filing-attachment']> = (visit) => {
  const { filing } = visit.params;
  return takeIn(visit, {
    name: 'upload-filing-attachment',
    mayAttach: (desk) => mayAttachToFiling(desk, actOf(visit, { filing, slot: visit.query.slot })),
    keep: (desk, file, request) =>
      attachToFiling(desk, {
        ...actOf<IncomingFile & { readonly filing: string }>(visit, { ...file, filing }),
        request,
      }),
  });
};

const uploadToTask: Handler<Requests['upload-findings-attachment']> = (visit) => {
  const { task } = visit.params;
  return takeIn(visit, {
    name: 'upload-findings-attachment',
    mayAttach: (desk) => mayAttachToTask(desk, actOf(visit, { task, slot: visit.query.slot })),
    keep: (desk, file, request) =>
      attachToTask(desk, {
        ...actOf<IncomingFile & { readonly task: string }>(visit, { ...file, task }),
        request,
      }),
  });
};

async function receive(
  house: House,
  { stream }: Upload,
  limitMb: number,
): Promise<Result<StoredFile, Refusal>> {
  if (stream === null) return refused(refusal('broken-file'));
  try {
    const stored = await house.files.put(Readable.fromWeb(stream), limitMb * MB);
    return stored.bytes === 0 ? refused(refusal('broken-file')) : ok(stored);
  } catch (error) {
    if (error instanceof TooLarge) return refused(refusal('too-large', null, { limit: `${limitMb} MB` }));
    if (isBrokenOff(error)) return refused(refusal('broken-file'));
    throw error;
  }
}

const BROKEN_OFF = ['ABORT_ERR', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'];

/** The sender went away in the middle: nobody's bug. */
function isBrokenOff(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && BROKEN_OFF.includes(String(error.code)));
}

function deskWithBlob({ desk, store }: House, blob: StoredFile & { readonly media: string }): Desk {
  return {
    ...desk,
    shelf: {
      ...desk.shelf,
      commit: async (change) => (await store.commitWith(change, { blobs: [blob] })).outcome,
    },
  };
}

function attachmentView({ id, slot, name, media, bytes, pages = null, hash, issuedOn, at }: Attachment) {
  return { id, slot, name, media, bytes, pages, hash, issuedOn, at };
}

const MEDIA = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  jpg: 'image/jpeg',
  png: 'image/png',
} as const;

/**
 * Hands a file out to whoever sees the whole form of its application, and to an expert who has declared no conflict in a round
 * that does not hide names: a file cannot be redacted.
 */
const fetch: Handler<Requests['fetch-attachment']> = async ({ house, params, actor }) => {
  const { shelf } = house.desk;
  const application = await shelf.find('application', params.application);
  const attachment = await shelf.find('attachment', params.attachment);
  if (application === undefined || attachment?.holder !== application.id)
    return refused(refusal('not-found'));
  const seen = await findSeen(house, actor, application.id);
  if (seen === undefined || !(await mayReadFiles(house, seen, actor))) return refused(refusal('not-found'));
  return handOut(house, attachment);
};

/** A file of a filing: for its writer whatever is kept with it, for everyone else what was handed in last (B5.2). */
const fetchOfFiling: Handler<Requests['fetch-filing-attachment']> = async (visit) => {
  const seen = await seenFiling(visit);
  if (!seen.ok) return seen;
  const { house, params } = visit;
  const { found, standing } = seen.value;
  const attachment = await house.desk.shelf.find('attachment', params.attachment);
  if (attachment?.holder !== found.filing.id) return refused(refusal('not-found'));
  const copy = isWriter(found, standing) ? null : await lastFilingCopy(house.desk, found.filing);
  if (copy !== null && !copy.attachments.some(({ id }) => id === attachment.id))
    return refused(refusal('not-found'));
  return handOut(house, attachment);
};

/** A picture of an inspection: for its inspectors while they type, for everyone else who reads the findings once all have signed (A4.3). */
const fetchOfTask: Handler<Requests['fetch-findings-attachment']> = async ({ house, params, actor }) => {
  const seen = await seenTask(house, actor, params.task);
  if (seen === undefined || !mayReadFindings(seen)) return refused(refusal('not-found'));
  const attachment = await house.desk.shelf.find('attachment', params.attachment);
  if (attachment?.holder !== seen.found.task.id || attachment.state === 'removed')
    return refused(refusal('not-found'));
  return handOut(house, attachment);
};

export async function handOut(
  { files }: House,
  attachment: Attachment,
): Promise<Result<FileAnswer, Refusal>> {
  const file = await files.read(attachment.hash);
  if (file === undefined) return refused(refusal('not-found'));
  return ok({
    name: attachment.name,
    media: MEDIA[attachment.media],
    bytes: Readable.toWeb(file.stream),
    length: file.bytes,
  });
}

async function mayReadFiles(house: House, seen: Seen, actor: Actor): Promise<boolean> {
  if (sees(seen, 'form')) return true;
  return sees(seen, 'redacted-form') && !seen.round.namesHidden && (await hasDeclared(house, seen, actor));
}

export const ATTACHMENT_HANDLERS = {
  'upload-attachment': upload,
  'fetch-attachment': fetch,
  'upload-filing-attachment': uploadToFiling,
  'fetch-filing-attachment': fetchOfFiling,
  'upload-findings-attachment': uploadToTask,
  'fetch-findings-attachment': fetchOfTask,
} satisfies Partial<Handlers>;
