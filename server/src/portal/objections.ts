import { createHash, randomBytes } from 'node:crypto';
import { fileObjection } from '@qichuang/casework';
import type { Notice } from '@qichuang/domain';
import {
  type ObjectionDraft,
  type ObjectionProgressPageProps,
  type ObjectionReceiptPageProps,
  renderErrorPage,
  renderNoticePage,
  renderObjectionReceiptPage,
} from '@qichuang/portal';
import { carryOut } from '../http/from-act.ts';
import { OBJECTION_LIMIT, takeFrom } from '../http/limits.ts';
import { requestDigest } from '../http/request-digest.ts';
import { visitorOf } from '../http/who.ts';
import type { Asked } from './asked.ts';
import { readObjection, type SentObjection } from './objection-form.ts';
import { noticePage } from './publicity.ts';

export interface PageAnswer {
  readonly status: 200 | 400 | 404 | 409 | 413 | 429 | 500;
  readonly html: string;
}

/** An empty form with a key of its own, so that sending it twice files it once. */
export function emptyDraft(): ObjectionDraft {
  return {
    identity: 'person',
    subject: '',
    name: '',
    contact: '',
    grounds: '',
    declaresTrue: false,
    keptFiles: [],
    problems: [],
    requestKey: randomBytes(16).toString('base64url'),
    closed: false,
  };
}

/** Takes an objection from the form of a notice; whatever is wrong, everything typed and sent comes back with the page. */
export async function takeObjection(asked: Asked, notice: Notice, sender: string): Promise<PageAnswer> {
  const { house, frame } = asked;
  const limited = await takeFrom(OBJECTION_LIMIT, house, sender);
  if (limited !== undefined)
    return {
      status: 429,
      html: renderErrorPage({ status: 429, reference: null, retryAfterSeconds: 3600 }, frame),
    };
  const sent = await readObjection(house, asked.request, notice);
  if (sent === undefined)
    return {
      status: 400,
      html: renderErrorPage({ status: 400, reference: null, retryAfterSeconds: null }, frame),
    };
  const again = async (draft: ObjectionDraft): Promise<PageAnswer> => ({
    status: 400,
    html: renderNoticePage(await noticePage(asked, notice, draft), frame),
  });
  if (asked.at > notice.until) return again({ ...sent.draft, closed: true });
  if (sent.draft.problems.length > 0) return again(sent.draft);
  return file(asked, notice, sent, again);
}

async function file(
  asked: Asked,
  notice: Notice,
  { draft, files }: SentObjection,
  again: (draft: ObjectionDraft) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const { house, at, frame, request } = asked;
  const { actor } = await visitorOf(request, house);
  const { identity, subject, name, contact, grounds } = draft;
  const sent = {
    notice: notice.id,
    subject,
    identity,
    name,
    contact,
    grounds,
    files: files.map(({ hash }) => hash),
  };
  // The page's key and what was sent make the act's key: the same sending twice is filed once, while a second objection
  // from a page that is still open is one of its own and never swallowed by the first.
  const pageKey = draft.requestKey === '' ? randomBytes(16).toString('base64url') : draft.requestKey;
  const key = requestDigest('file-objection', { pageKey, ...sent });
  // The code follows from the key, so that a repeat of the same sending shows the same receipt.
  const code = createHash('sha256').update(`objection code ${key}`).digest('base64url').slice(0, 12);
  const evidence = files.map(({ hash, bytes, media, name: file }) => ({ hash, bytes, media, name: file }));
  const body = {
    notice: notice.id,
    application: subject,
    objector: { kind: identity, name, contact, sealed: files.some(({ purpose }) => purpose === 'seal') },
    grounds,
    evidence,
    codeHash: codeHash(code),
  };
  const by = `objection:${notice.id}`;
  const first = await house.desk.shelf.firstAnswer(key, by);
  if (first === undefined) {
    const outcome = await carryOut(house.desk, (desk) =>
      fileObjection(
        {
          ...desk,
          shelf: {
            ...desk.shelf,
            commit: async (change) => (await house.store.commitWith(change, { blobs: evidence })).outcome,
          },
        },
        { actor, at, seed: new Uint8Array(randomBytes(32)), request: { key, by, digest: key }, body },
      ),
    );
    if (!outcome.ok) return again({ ...draft, closed: outcome.refusal.kind === 'too-late' });
  }
  const answer = (await house.desk.shelf.firstAnswer(key, by))?.answer as
    | { readonly id: string; readonly number: string }
    | undefined;
  const filed = answer === undefined ? undefined : await house.desk.shelf.find('objection', answer.id);
  if (filed === undefined) throw new Error('an objection was filed and is not there');
  const props: ObjectionReceiptPageProps = {
    number: filed.number,
    code,
    notice: { id: notice.id, title: notice.title },
    subject: nameOf(notice, filed.application),
    filedAt: filed.filedAt,
    answerDueOn: filed.answerDueOn,
    files: filed.evidence.map((one) => ({ name: one.name, bytes: one.bytes, sha256: one.hash })),
  };
  return { status: 200, html: renderObjectionReceiptPage(props, frame) };
}

function nameOf(notice: Notice, application: string): string {
  return notice.entries.find((entry) => entry.application === application)?.name ?? '';
}

export function codeHash(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/** How an objection stands, for whoever has its number and its code; a wrong number and a wrong code are answered alike. */
export async function objectionProgress(
  { house }: Asked,
  number: string,
  code: string,
): Promise<ObjectionProgressPageProps> {
  if (number === '' || code === '') return { number, problem: 'incomplete', progress: null };
  const [objection] = await house.desk.shelf.where('objection', { number });
  if (objection === undefined || objection.codeHash !== codeHash(code))
    return { number, problem: 'not-found', progress: null };
  const notice = await house.desk.shelf.find('notice', objection.notice);
  if (notice === undefined) throw new Error(`objection ${objection.id} without its notice`);
  const { answer } = objection;
  return {
    number,
    problem: null,
    progress: {
      number,
      notice: { id: notice.id, title: notice.title },
      subject: nameOf(notice, objection.application),
      state: objection.state,
      filedAt: objection.filedAt,
      answerDueOn: objection.answerDueOn,
      invalid: objection.invalid,
      answer:
        answer === null || answer.given === null
          ? null
          : { conclusion: answer.conclusion, facts: answer.facts, givenAt: answer.given.at },
    },
  };
}
