import { type Result, refused } from '@qichuang/base';
import {
  type Application,
  type Attachment,
  type Campaign,
  type Evaluation,
  type Platform,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import {
  allowsShortForm,
  carriedSections,
  carriedSlots,
  findForm,
  type Programme,
} from '@qichuang/programmes';
import { mayType } from '../application/save-fields.ts';
import { valuesOf } from '../application/values-of.ts';
import type { Act, Desk, FieldSave, Write } from '../ports.ts';
import { caseOf, personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';

interface Begun {
  readonly programme: Programme;
  readonly platform: Platform;
  /** The new draft, still without its short form. */
  readonly application: Application;
  readonly fields: readonly FieldSave[];
}

interface ShortForm {
  readonly shortForm: NonNullable<Application['shortForm']>;
  /** The files that prove what is carried over, as files of the new draft. */
  readonly files: readonly Write[];
}

/**
 * The short form of a draft that renews a platform, where its last published evaluation allows one (default; A3.6, B5.2). `null` where it
 * does not, where the platform is one of another work plan, or where nothing of what is carried over is whole.
 */
export async function shortFormFor(
  desk: Desk,
  act: Act<unknown>,
  { programme, platform, application, fields }: Begun,
): Promise<ShortForm | null> {
  const form = findForm(programme, application.category);
  if (form?.shortForm === undefined || platform.programme !== programme.id) return null;
  const evaluation = await lastEvaluation(desk, platform);
  if (evaluation === null || evaluation.grade === null || !allowsShortForm(programme, evaluation.grade))
    return null;
  const files = await filesOf(desk, platform, application);
  const sections = carriedSections({
    programme,
    form,
    values: valuesOf(fields),
    slots: new Set(files.map(({ slot }) => slot)),
  });
  if (sections.length === 0) return null;
  const slots = carriedSlots(form, sections);
  return {
    shortForm: { evaluation: evaluation.id, sections },
    files: files
      .filter(({ slot }) => slots.includes(slot))
      .map((file, place) => ({
        kind: 'attachment',
        previous: null,
        next: {
          ...file,
          id: mint(act, 'att', place),
          version: 1,
          holder: application.id,
          by: personOf(act),
          at: act.at,
        },
      })),
  };
}

/** Of the evaluations of a platform that were published, the one published last. */
async function lastEvaluation({ shelf }: Desk, { id }: Platform): Promise<Evaluation | null> {
  const published = await shelf.where('evaluation', { platform: id, state: 'published' });
  const within = await Promise.all(published.map(({ campaign }) => shelf.find('campaign', campaign)));
  const at = (campaign: Campaign | undefined) => campaign?.published?.at ?? '';
  const [last] = published
    .map((evaluation, place) => ({ evaluation, at: at(within[place]) }))
    .sort((one, other) => (one.at < other.at ? 1 : -1));
  return last?.evaluation ?? null;
}

async function filesOf(
  { shelf }: Desk,
  platform: Platform,
  { organisation }: Application,
): Promise<readonly Attachment[]> {
  const earlier = await shelf.find('application', platform.application);
  // As with the values: what another organisation handed in for the platform is not its present holder's.
  if (earlier === undefined || earlier.organisation !== organisation) return [];
  return shelf.where('attachment', { holder: earlier.id, state: 'ready' });
}

export interface ReopenSection {
  readonly application: string;
  readonly version: number;
  readonly section: string;
}

/** Things have changed: a section that was carried over is filled in like any other. It is not carried over again. */
export async function reopenSection(
  desk: Desk,
  act: Act<ReopenSection>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const may = mayType(found.value, act.actor, act.at);
  if (!may.ok) return may;
  const { application } = found.value;
  const current = seen(application, act.body.version);
  if (!current.ok) return current;
  const { shortForm } = application;
  const { section } = act.body;
  if (shortForm === undefined || !shortForm.sections.includes(section))
    return refused(refusal('value-not-allowed', 'B5.2', { field: 'section', section }));
  const sections = shortForm.sections.filter((one) => one !== section);
  const next: Application = { ...application, shortForm: { ...shortForm, sections } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'reopen-section', clause: 'B5.2' }, 'application', application, next),
    { quiet: true },
  );
}
