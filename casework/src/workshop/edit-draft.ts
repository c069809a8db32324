import { type Result, refused } from '@qichuang/base';
import { type ProgrammeDraft, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import type { Standpoint } from '../spine/commit.ts';
import { commitDraft, draftFor, type OnDraft } from './draft-case.ts';

/** What a version is known by; the house sets it. */
const SET_BY_THE_HOUSE: readonly string[] = ['id', 'version'];

/** The parts changed, each whole; `null` takes an optional part out. Whether the document is sound is asked when it is prepared. */
export interface EditDraft extends OnDraft {
  readonly title?: string | undefined;
  readonly parts: Readonly<Record<string, unknown>>;
}

/** Changes parts of a draft: from a form, or all of them from a document that was uploaded. */
export async function editDraft(desk: Desk, act: Act<EditDraft>): Promise<Result<Standpoint, Refusal>> {
  const found = await draftFor(desk, act, 'edit');
  if (!found.ok) return found;
  const { draft, to } = found.value;
  const document = draft.document as Readonly<Record<string, unknown>>;
  const fixed = SET_BY_THE_HOUSE.filter(
    (part) => part in act.body.parts && act.body.parts[part] !== document[part],
  );
  if (fixed.length > 0) return refused(refusal('value-not-allowed', 'A4.1', { parts: fixed }));
  const next: ProgrammeDraft = {
    ...draft,
    state: to,
    title: act.body.title ?? draft.title,
    document: changed(document, act.body.parts),
    changedBy: personOf(act),
    changedAt: act.at,
  };
  return commitDraft(desk, act, 'edit-programme-draft', draft, next);
}

function changed(
  document: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const all = { ...document, ...parts };
  const dropped = Object.keys(parts).filter((part) => parts[part] === null && part !== 'predecessor');
  return Object.fromEntries(Object.entries(all).filter(([part]) => !dropped.includes(part)));
}

/** Gives a draft up; it stays readable for those who wrote it. */
export async function dropDraft(desk: Desk, act: Act<OnDraft>): Promise<Result<Standpoint, Refusal>> {
  const found = await draftFor(desk, act, 'drop');
  if (!found.ok) return found;
  const { draft, to } = found.value;
  return commitDraft(desk, act, 'drop-programme-draft', draft, { ...draft, state: to });
}
