import { addDays, atLocalTime, dayIn, SHANGHAI, sha256Hex } from '@qichuang/base';
import { type Form, type FormValues, filingForm } from '@qichuang/programmes';
import { pdfOf } from '@qichuang/world';
import type { Visitor } from '../client.ts';
import { expects } from '../play.ts';
import { type FilingWords, fillFiling } from './fill-filing.ts';
import type { Filed, Years } from './held.ts';

/** How a filing is written and what becomes of it. */
export interface Story {
  readonly writer: Visitor;
  /** A colleague who types and attaches, and may not hand in. */
  readonly typist?: Visitor | null;
  /** Saves one field at a time instead of a section. */
  readonly slowly?: boolean;
  readonly known?: FormValues;
  readonly generous?: boolean;
}

const OPINION = '经核对，所报情况属实，同意上报（虚构意见）。';
const REASONS = [
  { target: '', text: '所报内容与佐证材料不一致，请补充说明（虚构意见）。', clause: 'B5.2' },
  { target: '', text: '盖章页缺少经办人签字，请重新上传（虚构意见）。', clause: null },
];
const DAYS_TO_ANSWER = 10;
const SAVES_AT_ONCE = 60;

/** Types a filing in, attaches its papers and hands it in: the frozen copy has the hash that was told. */
export async function handIn(years: Years, id: string, story: Story): Promise<Filed> {
  const { writer } = story;
  const typist = story.typist ?? writer;
  const seen = await writer.asks('see-filing', { params: { filing: id } });
  const form = filingForm(years.play.programme, seen);
  if (form === undefined) throw new Error(`no form for ${seen.kind} ${seen.about}`);
  const filed: Filed = {
    id,
    kind: seen.kind,
    about: seen.about,
    period: seen.period,
    writer,
    version: seen.version,
    state: seen.state,
    saved: new Map(),
    copies: [],
  };
  years.filed.set(id, filed);
  if (seen.carries) {
    await typist.asks('carry-over-filing', { params: { filing: id }, body: { version: filed.version } });
  }
  const today = dayIn(await years.play.clock.now(), SHANGHAI);
  const { chance } = years.play;
  await typeIn(years, filed, form, story, {
    chance: chance.of(
      `filing ${seen.kind} ${seen.about} ${seen.period} ${seen.platform?.number ?? writer.name}`,
    ),
    today,
    known: story.known ?? {},
    generous: story.generous ?? true,
  });
  for (const { id: slot } of form.attachments.slots.filter(({ required }) => required)) {
    await attach(years, filed, typist, slot);
  }
  if (typist !== writer) await expectNotHandedIn(years, filed, typist);
  await submit(years, filed);
  return filed;
}

async function typeIn(
  years: Years,
  filed: Filed,
  form: Form,
  { writer, typist, slowly = false }: Story,
  words: FilingWords,
): Promise<void> {
  const hand = typist ?? writer;
  const params = { filing: filed.id };
  const draft = await hand.asks('see-filing-draft', { params });
  // What was carried over stands as it is, as far as nobody types over it.
  for (const [field, { value }] of Object.entries(draft.values)) filed.saved.set(field, value);
  const carried = Object.fromEntries(
    Object.entries(draft.values).map(([field, { value }]) => [field, value]),
  ) as FormValues;
  const sections = fillFiling(form, { ...words, known: { ...carried, ...words.known } });
  for (const { values } of sections) {
    const changed = Object.entries(values).filter(
      ([field, value]) => JSON.stringify(draft.values[field]?.value) !== JSON.stringify(value),
    );
    const step = slowly ? 1 : SAVES_AT_ONCE;
    for (let from = 0; from < changed.length; from += step) {
      const part = changed.slice(from, from + step);
      const { saved, conflicts } = await hand.asks('save-filing-fields', {
        params,
        body: {
          fields: part.map(([field, value]) => ({
            field,
            basedOn: draft.values[field]?.revision ?? 0,
            value,
          })),
        },
      });
      expects(
        years.play,
        'what is saved on the standing revision is kept',
        saved.length === part.length && conflicts.length === 0,
        `${filed.id}: ${conflicts.map(({ field }) => field).join(', ')} set aside`,
      );
      for (const [field, value] of part) filed.saved.set(field, value);
    }
  }
}

/** The clerk of a host types, its approver hands in. */
async function expectNotHandedIn({ play }: Years, { id }: Filed, typist: Visitor): Promise<void> {
  const params = { filing: id };
  const { version } = await typist.asks('see-filing', { params });
  const told = await typist.tries('submit-filing', {
    params,
    body: { version, fields: [], declaresTrue: true },
  });
  expects(play, 'a host’s clerk does not hand in (B5.2)', !told.ok, `${typist.name} handed in ${id}`);
}

async function attach({ play }: Years, filed: Filed, hand: Visitor, slot: string): Promise<void> {
  const bytes = pdfOf(['Made-up paper of a filing', `${filed.kind} ${filed.id}`, slot]);
  const kept = await hand.sends(
    'upload-filing-attachment',
    { params: { filing: filed.id }, query: { slot, name: `${slot}（虚构）.pdf` } },
    bytes,
  );
  expects(
    play,
    'a file is kept with the hash of its bytes',
    kept.hash === sha256Hex(bytes) && kept.bytes === bytes.length,
    `${filed.id} ${slot}: ${kept.hash}`,
  );
}

async function submit({ play }: Years, filed: Filed): Promise<void> {
  const params = { filing: filed.id };
  const { version } = await filed.writer.asks('see-filing', { params });
  const told = await filed.writer.asks('submit-filing', {
    params,
    body: { version, fields: [], declaresTrue: true },
  });
  filed.version = told.version;
  filed.state = told.state;
  filed.copies.push({ number: told.copy, hash: told.hash });
  expects(
    play,
    'copies of a filing are counted from one',
    told.copy === filed.copies.length,
    `${filed.id}: ${told.copy}`,
  );
}

/** Sent back with all reasons at once, amended in one field, handed in again. */
export async function returnOnce(years: Years, filed: Filed, desk: Visitor): Promise<void> {
  const { play } = years;
  const params = { filing: filed.id };
  const today = dayIn(await play.clock.now(), SHANGHAI);
  const told = await desk.asks('return-filing', {
    params,
    body: {
      version: filed.version,
      reasons: REASONS,
      dueAt: atLocalTime(addDays(today, DAYS_TO_ANSWER), '17:30', SHANGHAI),
    },
  });
  filed.version = told.version;
  const seen = await filed.writer.asks('see-filing', { params });
  expects(
    play,
    'all reasons of a return reach whoever filed at once',
    seen.returned.at(-1)?.reasons.length === REASONS.length,
    `${filed.id}: ${seen.returned.at(-1)?.reasons.length ?? 0} of ${REASONS.length}`,
  );
  const { values } = await filed.writer.asks('see-filing-draft', { params });
  const long = Object.entries(values).find(([, { value }]) => typeof value === 'string' && value.length > 60);
  if (long !== undefined) {
    const [field, { revision, value }] = long;
    const amended = `${String(value).slice(0, -12)}已按意见补正（虚构）。`;
    await filed.writer.asks('save-filing-fields', {
      params,
      body: { fields: [{ field, basedOn: revision, value: amended }] },
    });
    filed.saved.set(field, amended);
  }
  await submit(years, filed);
}

/** The recommender's approver passes it on, the authority takes it in. */
export async function takeIn(
  { cast }: Pick<Years, 'cast'>,
  filed: Filed,
  endorser: Visitor | null,
  { taker = cast.clerk, opinion = OPINION } = {},
): Promise<void> {
  const params = { filing: filed.id };
  if (endorser !== null) {
    const told = await endorser.asks('endorse-filing', { params, body: { version: filed.version, opinion } });
    filed.version = told.version;
    filed.state = told.state;
  }
  const told = await taker.asks('accept-filing', { params, body: { version: filed.version, reason: '' } });
  filed.version = told.version;
  filed.state = told.state;
}
