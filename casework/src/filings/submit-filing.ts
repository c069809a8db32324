import { type Result, refused } from '@qichuang/base';
import { type FieldFault, type Filing, type Refusal, refusal } from '@qichuang/domain';
import { checkFieldValue, type Form, type Programme } from '@qichuang/programmes';
import {
  commitHandIn,
  type FilledForm,
  filledForm,
  frozenCopy,
  type HandedInCopy,
  type HandIn,
} from '../application/hand-in.ts';
import type { Act, Desk } from '../ports.ts';
import { move, seen } from '../spine/commit.ts';
import { checkFiling } from './check-filing.ts';
import { filingCaseOf, mayMoveFiling } from './filing-case.ts';
import { reckonedOf } from './reckoned.ts';

export interface SubmitFiling extends HandIn {
  readonly filing: string;
}

/** Saves, checks and hands in a filing in one act; again after a return (A3.7, B5.2). */
export async function submitFiling(
  desk: Desk,
  act: Act<SubmitFiling>,
): Promise<Result<HandedInCopy, Refusal>> {
  const found = await filingCaseOf(desk, act.body.filing, act);
  if (!found.ok) return found;
  const { filing, form, programme } = found.value;
  const name = filing.state === 'returned' ? 'resubmit' : 'submit';
  const allowed = mayMoveFiling(filing, name, act);
  if (!allowed.ok) return allowed;
  const current = seen(filing, act.body.version);
  if (!current.ok) return current;

  const filled = await filledForm(desk, act, filing.id, form, programme);
  if (!filled.ok) return filled;
  const { values } = filled.value;
  const faults = faultsOf(form, programme, filled.value);
  if (faults.length > 0)
    return refused({
      ...refusal('incomplete', 'B5.2', { fields: [...new Set(faults.map(({ field }) => field))] }),
      fields: faults,
    });

  const checked = await checkFiling(desk, found.value, values, act.at);
  if (!checked.ok) return checked;

  const { kind, about, period, platform, organisation, recommender } = filing;
  const copy = frozenCopy(act, filing.copies, filled.value, {
    filing: filing.id,
    kind,
    about,
    period,
    programme: filing.programme,
    programmeDigest: filing.programmeDigest,
    platform,
    organisation,
    recommender,
    reckoned: await reckonedOf(desk, found.value, values),
  });
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
  return commitHandIn(desk, act, moved, filled.value, copy, receipt, {
    messages: [
      {
        topic: 'filing-arrived',
        to: kind === 'progress-report' ? { programme: filing.programme } : { recommender },
        values: { receipt, kind, platform: found.value.platform?.name ?? '' },
      },
    ],
  });
}

/** What keeps a filing from being handed in: missing fields and papers, and values still to be put right. */
export function faultsOf(
  form: Form,
  programme: Programme,
  { values, files }: Pick<FilledForm, 'values' | 'files'>,
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
