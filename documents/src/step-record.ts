import type { Day, Instant } from '@qichuang/base';
import { officialDocx } from './layout/official-docx.ts';
import { officialDay, officialInstant } from './official-days.ts';
import { renderTemplate } from './template/render.ts';
import { STEP_RECORD } from './templates/step-record.ts';

export interface StepRecordPaper {
  /** 答辩 or 现场考察. */
  readonly kind: string;
  readonly authority: string;
  readonly receipt: string;
  readonly applicationName: string;
  readonly organisationName: string;
  readonly heldOn: Day;
  /** `09:30`. */
  readonly heldFrom: string;
  readonly minutes: number;
  readonly place: string;
  /** Names with their institutions. */
  readonly experts: readonly string[];
  readonly officials: readonly string[];
  /** Who was to come for the applicant; empty where it did not say. */
  readonly attendance: string;
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  readonly outcome: string;
  readonly reason: string;
  /** SHA-256 of the frozen record, in hexadecimal. */
  readonly hash: string;
  readonly signatures: readonly {
    readonly name: string;
    readonly at: Instant;
    readonly differing: string | null;
  }[];
  readonly unsigned: readonly string[];
}

/** D18 答辩、现场考察记录: what was found and who signed it, with every differing view. */
export async function stepRecordDocx(input: StepRecordPaper): Promise<Uint8Array> {
  const differing = input.signatures.flatMap(({ name, differing: view }) =>
    view === null ? [] : [{ name, view }],
  );
  const paragraphs = renderTemplate(STEP_RECORD, {
    kind: input.kind,
    authority: input.authority,
    receipt: input.receipt,
    application_name: input.applicationName,
    organisation_name: input.organisationName,
    held_on: officialDay(input.heldOn),
    held_from: input.heldFrom,
    minutes: input.minutes,
    place: input.place,
    experts: input.experts.join('、'),
    officials: input.officials.join('、'),
    attendance: input.attendance,
    lines: input.fields.flatMap(({ label, text }) => linesOf(label, text)),
    outcome: input.outcome,
    reason: input.reason,
    has_differing: differing.length > 0,
    differing,
    hash: input.hash,
    signatures: input.signatures.map(({ name, at }) => ({ name, signed_at: officialInstant(at) })),
    unsigned: input.unsigned.join('、'),
  });
  return officialDocx({ template: STEP_RECORD, head: { format: 'plain' }, paragraphs });
}

/** What was written under one heading, a paragraph for each line of it. */
function linesOf(label: string, text: string): readonly { readonly text: string }[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.map((line, nth) => ({ text: nth === 0 ? `${label}：${line}` : line }));
}
