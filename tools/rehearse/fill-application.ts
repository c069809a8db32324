import { sha256Hex } from '@qichuang/base';
import {
  choicesOf,
  type FieldValue,
  type Form,
  type FormField,
  findForm,
  type TableColumn,
} from '@qichuang/programmes';
import {
  accountOf,
  type Circumstances,
  fillForm,
  type PlannedApplication,
  pdfOf,
  personNameAt,
  slotsNeeded,
  type Values,
} from '@qichuang/world';
import type { Visitor } from './client.ts';
import { type Applicant, expects, type Play } from './play.ts';

/** What a draft has from the start: sections the short form does not ask, and slots with their files (A3.6, B5.2). */
export interface Standing {
  readonly carried: readonly string[];
  readonly slots: readonly string[];
}

const NOTHING: Standing = { carried: [], slots: [] };

export async function standingIn({ submitter }: Applicant, id: string): Promise<Standing> {
  const { shortForm, form } = await submitter.asks('see-application', { params: { application: id } });
  return {
    carried: shortForm?.sections ?? [],
    slots: form?.attachments.map(({ slot }) => slot) ?? [],
  };
}

/** Types an application in, section by section, as people save; some fields come carried over and stay. */
export async function fillApplication(
  play: Play,
  applicant: Applicant,
  planned: PlannedApplication,
  id: string,
  sections: number,
  { carried }: Standing = NOTHING,
): Promise<void> {
  const { submitter, handler } = applicant;
  const hand = handler ?? submitter;
  const form = formOf(play, planned.category);
  const draft = await hand.asks('see-draft', { params: { application: id } });
  const known = new Map(Object.entries(draft.values));
  const filled = fillForm(form, fillingOf(play, form, applicant, planned)).slice(0, sections);
  for (const { values } of filled.filter(({ section }) => !carried.includes(section))) {
    const changed = Object.entries(values).filter(
      ([field, value]) => JSON.stringify(known.get(field)?.value) !== JSON.stringify(value),
    );
    if (changed.length === 0) continue;
    const fields = changed.map(([field, value]) => ({
      field,
      basedOn: known.get(field)?.revision ?? 0,
      value,
    }));
    const { saved, conflicts } = await hand.asks('save-fields', {
      params: { application: id },
      body: { fields },
    });
    expects(
      play,
      'what is saved on the standing revision is kept',
      saved.length === fields.length && conflicts.length === 0,
      `${id}: ${conflicts.map(({ field }) => field).join(', ')} set aside`,
    );
  }
  if (handler !== null && planned.place % 2 === 0) await meetAtOneField(play, applicant, id);
}

/** Two colleagues type in one field: who was slower keeps the other's value in sight, and nothing is lost. */
async function meetAtOneField(play: Play, { submitter, handler }: Applicant, id: string): Promise<void> {
  if (handler === null) return;
  const field = 'head_title';
  const before = (await handler.asks('see-draft', { params: { application: id } })).values[field];
  if (before === undefined) return;
  const save = (who: Visitor, value: unknown, overrule: boolean, basedOn: number) =>
    who.asks('save-fields', {
      params: { application: id },
      body: { fields: [{ field, basedOn, value, overrule }] },
    });
  const first = await save(handler, '主任（先到）', false, before.revision);
  const second = await save(submitter, '主任（后到）', false, before.revision);
  const standing = (await submitter.asks('see-draft', { params: { application: id } })).values[field];
  expects(
    play,
    'of two who type in one field the slower is told',
    second.conflicts.some((one) => one.field === field) && standing?.value === '主任（先到）',
    `${id}: ${JSON.stringify(second.conflicts)} and ${String(standing?.value)} stands`,
  );
  await save(submitter, before.value, true, first.saved[0]?.revision ?? before.revision);
}

/** Puts a small PDF into every slot that needs one. */
export async function attachAll(
  play: Play,
  { submitter, handler, organisation }: Applicant,
  planned: PlannedApplication,
  id: string,
  issuedOn: string,
  { slots }: Standing = NOTHING,
): Promise<void> {
  const form = formOf(play, planned.category);
  const needed = slotsNeeded(form, circumstancesOf(planned, organisation.kind));
  for (const slot of needed.filter((one) => !slots.includes(one))) {
    const bytes = pdfOf([
      'Made-up file for a demonstration',
      `slot: ${slot}`,
      `application: ${planned.serial}`,
    ]);
    const kept = await (handler ?? submitter).uploads(
      id,
      { slot, name: `${slot}（虚构）.pdf`, issuedOn },
      bytes,
    );
    expects(
      play,
      'a file is kept with the hash of its bytes',
      kept.hash === sha256Hex(bytes) && kept.bytes === bytes.length && kept.media === 'pdf',
      `${id} ${slot}: ${kept.hash}`,
    );
  }
}

export function formOf({ programme }: Pick<Play, 'programme'>, category: string): Form {
  const form = findForm(programme, category);
  if (form === undefined) throw new Error(`no form for ${category}`);
  return form;
}

export function circumstancesOf(planned: PlannedApplication, organisationKind: string): Circumstances {
  return { organisationKind, kind: planned.kind, isJoint: planned.partners.length > 0 };
}

export function fillingOf(play: Play, form: Form, applicant: Applicant, planned: PlannedApplication) {
  const { programme, year, world, chance } = play;
  const place = Number(applicant.account.replace(/\D/g, '')) - 1;
  return {
    chance: chance.of(`form ${planned.serial}`),
    topic: planned.topic,
    circumstances: circumstancesOf(planned, applicant.organisation.kind),
    choices: (of: { readonly id: string }, table: { readonly id: string } | null, values: Values) => {
      const found = choicesOf({
        programme,
        form,
        field: of as Exclude<FormField, { type: 'table' }> | TableColumn,
        values: values as Readonly<Record<string, FieldValue>>,
        ...(table === null ? {} : { table: table as Extract<FormField, { type: 'table' }> }),
      });
      return found?.map((one) => one.id) ?? null;
    },
    year,
    serial: planned.serial,
    organisation: applicant.organisation,
    contact: accountOf(applicant.account, personNameAt(1000 + place), 1000 + place),
    recommender: applicant.recommender.id,
    platformName: planned.platformName,
    partners: planned.partners.flatMap((partner) => world.organisations[partner] ?? []),
  };
}
