import { canonicalBytes, type Result, refused, sha256Hex } from '@qichuang/base';
import { type Attachment, type FieldFault, type Filing, type Refusal, refusal } from '@qichuang/domain';
import { checkFieldValue, type Form, type FormValues, type Programme } from '@qichuang/programmes';
import { checkFormFields, type TypedField } from '../application/save-fields.ts';
import { staleFields } from '../application/submit-application.ts';
import { valuesOf } from '../application/values-of.ts';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, move, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { checkFiling } from './check-filing.ts';
import { type FilingCase, filingCaseOf, mayMoveFiling } from './filing-case.ts';
import { reckonedOf } from './reckoned.ts';

export interface SubmitFiling {
  readonly filing: string;
  readonly version: number;
  /** What was typed last and may not have been saved yet: a submission saves first. */
  readonly fields: readonly Omit<TypedField, 'overrule'>[];
  readonly declaresTrue: true;
}

export interface FilingSubmitted {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly receipt: string;
  readonly copy: number;
  readonly hash: string;
  readonly at: string;
}

/** Saves, checks and hands in a filing in one act; again after a return (A3.7, B5.2). */
export async function submitFiling(
  desk: Desk,
  act: Act<SubmitFiling>,
): Promise<Result<FilingSubmitted, Refusal>> {
  const found = await filingCaseOf(desk, act.body.filing, act);
  if (!found.ok) return found;
  const { filing, form, programme } = found.value;
  const name = filing.state === 'returned' ? 'resubmit' : 'submit';
  const allowed = mayMoveFiling(filing, name, act);
  if (!allowed.ok) return allowed;
  const current = seen(filing, act.body.version);
  if (!current.ok) return current;

  const typed = checkFormFields(
    form,
    programme,
    act.body.fields.map((field) => ({ ...field, overrule: false })),
  );
  if (!typed.ok) return typed;
  const draft = await desk.shelf.draftOf(filing.id);
  const stale = staleFields(draft.fields, typed.value.fields);
  if (stale !== null) return refused(stale);
  const values = {
    ...valuesOf(draft.fields),
    ...Object.fromEntries(typed.value.fields.map(({ field, value }) => [field, value])),
  } as FormValues;
  const files = await desk.shelf.where('attachment', { holder: filing.id, state: 'ready' });
  const faults = faultsOf(form, programme, values, files);
  if (faults.length > 0)
    return refused({
      ...refusal('incomplete', 'B5.2', { fields: [...new Set(faults.map(({ field }) => field))] }),
      fields: faults,
    });

  const checked = await checkFiling(desk, found.value, values, act.at);
  if (!checked.ok) return checked;

  const copy = await freeze(desk, act, found.value, values, files);
  const receipt = filing.receipt ?? (await receiptFor(desk, filing, programme));
  const next: Filing = {
    ...filing,
    ...checked.value,
    state: allowed.value,
    since: act.at,
    answerBy: null,
    firstSubmittedAt: filing.firstSubmittedAt ?? act.at,
    receipt,
    copies: [...filing.copies, copy.frozen],
  };
  const moved = move(act, { act: `${name}-filing`, clause: 'B5.2' }, 'filing', filing, next);
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved],
    { id, version, state, receipt, copy: copy.frozen.number, hash: copy.frozen.hash, at: act.at },
    {
      frozen: [{ hash: copy.frozen.hash, bytes: copy.bytes }],
      drafts: [
        { draft: filing.id, seen: draft.seen, fields: typed.value.fields, by: personOf(act), at: act.at },
      ],
      messages: [
        {
          topic: 'filing-arrived',
          to:
            filing.kind === 'progress-report'
              ? { programme: filing.programme }
              : { recommender: filing.recommender },
          values: { receipt, kind: filing.kind, platform: found.value.platform?.name ?? '' },
        },
      ],
    },
  );
}

/** What keeps a filing from being handed in: missing fields and papers, and values still to be put right. */
export function faultsOf(
  form: Form,
  programme: Programme,
  values: FormValues,
  files: readonly Attachment[],
): readonly FieldFault[] {
  const inFields = form.sections
    .flatMap(({ fields }) => fields)
    .flatMap(({ id }) => {
      const checked = checkFieldValue(form, id, values[id] ?? null, { programme, values });
      const faults = checked.ok ? checked.value.warnings : checked.refusal;
      return faults.map(({ kind, zh, en }) => ({ field: id, fault: kind, zh, en }));
    });
  const inSlots = form.attachments.slots
    .filter(({ id, required }) => required && !files.some(({ slot }) => slot === id))
    .map(({ id, zh, en }) => ({
      field: `attachment:${id}`,
      fault: 'missing',
      zh: `缺少材料：${zh}`,
      en: `Missing paper: ${en}`,
    }));
  return [...inFields, ...inSlots];
}

/** The copy as it will be read for years: typed values, what the system reckoned at that moment, and files by hash. */
async function freeze(
  desk: Desk,
  act: Act<SubmitFiling>,
  found: FilingCase,
  values: FormValues,
  files: readonly Attachment[],
) {
  const { filing } = found;
  const number = filing.copies.length + 1;
  const bytes = canonicalBytes({
    v: 1,
    filing: filing.id,
    kind: filing.kind,
    about: filing.about,
    period: filing.period,
    number,
    at: act.at,
    programme: filing.programme,
    programmeDigest: filing.programmeDigest,
    platform: filing.platform,
    organisation: filing.organisation,
    recommender: filing.recommender,
    values,
    reckoned: await reckonedOf(desk, found, values),
    attachments: files.map(({ id, slot, name, media, bytes: size, hash, issuedOn, at }) => ({
      id,
      slot,
      name,
      media,
      bytes: size,
      hash,
      issuedOn,
      at,
    })),
  });
  return {
    frozen: { id: mint(act, 'cpy', 0), number, hash: sha256Hex(bytes), at: act.at, by: personOf(act) },
    bytes,
  };
}

/** `SDDE-AR-2024-0031`: programme, kind, period, serial. */
async function receiptFor(desk: Desk, filing: Filing, programme: Programme): Promise<string> {
  const code = RECEIPT_CODES[filing.kind];
  const period = filing.period === '' ? '' : `-${filing.period}`;
  const serial = await desk.shelf.takeNumber(`filing:${filing.programme}:${filing.kind}:${filing.period}`);
  return `${programme.code}-${code}${period}-${String(serial).padStart(4, '0')}`;
}

const RECEIPT_CODES = {
  'annual-work-plan': 'AP',
  'annual-report': 'AR',
  change: 'CH',
  achievement: 'AC',
  'self-assessment': 'SA',
  rectification: 'RC',
  'progress-report': 'PR',
} as const satisfies Record<Filing['kind'], string>;
