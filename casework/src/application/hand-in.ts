import { canonicalBytes, ok, type Result, refused, sha256Hex } from '@qichuang/base';
import { type Attachment, type DraftId, type FrozenCopy, type Refusal, refusal } from '@qichuang/domain';
import type { Form, FormValues, Programme } from '@qichuang/programmes';
import type { CopiedAttachment } from '../frozen-copy.ts';
import type { Act, Change, Desk, FieldSave } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, type Extras, type Move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { checkFormFields, type TypedField } from './save-fields.ts';
import { valuesOf } from './values-of.ts';

/** What whoever hands in a form sends: the version seen, what was typed last and may not have been saved yet, and the declaration. */
export interface HandIn {
  readonly version: number;
  readonly fields: readonly Omit<TypedField, 'overrule'>[];
  readonly declaresTrue: true;
}

/** The receipt of a form handed in, with the copy that was frozen. */
export interface HandedInCopy extends Standpoint {
  readonly receipt: string;
  readonly copy: number;
  readonly hash: string;
  readonly at: string;
}

/** A form as it is handed in: what was typed, the files with it, and the draft to be saved first. */
export interface FilledForm {
  readonly values: FormValues;
  readonly files: readonly Attachment[];
  readonly draft: Change['drafts'][number];
}

/** What was typed last laid over the draft; refused where a newer value of a field stands than the writer had seen. */
export async function filledForm(
  desk: Desk,
  act: Act<HandIn>,
  holder: DraftId,
  form: Form,
  programme: Programme,
): Promise<Result<FilledForm, Refusal>> {
  const typed = checkFormFields(
    form,
    programme,
    act.body.fields.map((field) => ({ ...field, overrule: false })),
  );
  if (!typed.ok) return typed;
  const { fields } = typed.value;
  const draft = await desk.shelf.draftOf(holder);
  const stale = staleFields(draft.fields, fields);
  if (stale.length > 0) return refused(refusal('stale-revision', null, { fields: stale }));
  return ok({
    values: { ...valuesOf(draft.fields), ...valuesOf(fields) },
    files: await desk.shelf.where('attachment', { holder, state: 'ready' }),
    draft: { draft: holder, seen: draft.seen, fields, by: personOf(act), at: act.at },
  });
}

interface Frozen {
  readonly frozen: FrozenCopy;
  readonly bytes: Uint8Array;
}

/** The copy as it will be read for years, in canonical bytes; files are named by their hash. */
export function frozenCopy(
  act: Act<unknown>,
  copies: readonly FrozenCopy[],
  { values, files }: FilledForm,
  content: Readonly<Record<string, unknown>>,
): Frozen {
  const number = copies.length + 1;
  const attachments = files.map(asCopied);
  const bytes = canonicalBytes({ v: 1, number, at: act.at, ...content, values, attachments });
  return {
    frozen: { id: mint(act, 'cpy', 0), number, hash: sha256Hex(bytes), at: act.at, by: personOf(act) },
    bytes,
  };
}

/** Saves the draft, moves the thing and keeps the copy, in one commit. */
export function commitHandIn(
  desk: Desk,
  act: Act<unknown>,
  moved: Move,
  { draft }: FilledForm,
  { frozen: { hash, number }, bytes }: Frozen,
  receipt: string,
  extras: Extras = {},
): Promise<Result<HandedInCopy, Refusal>> {
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved],
    { id, version, state, receipt, copy: number, hash, at: act.at },
    { ...extras, frozen: [{ hash, bytes }], drafts: [draft] },
  );
}

function staleFields(
  standing: readonly { readonly field: string; readonly revision: number }[],
  typed: readonly FieldSave[],
): readonly string[] {
  const revisions = new Map(standing.map(({ field, revision }) => [field, revision]));
  return typed
    .filter(({ field, basedOn }) => (revisions.get(field) ?? 0) !== basedOn)
    .map(({ field }) => field);
}

function asCopied(of: Attachment): CopiedAttachment {
  const { id, slot, name, media, bytes, pages, hash, issuedOn, at } = of;
  return { id, slot, name, media, bytes, ...(pages === undefined ? {} : { pages }), hash, issuedOn, at };
}
