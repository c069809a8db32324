import { FORM_WORDS, type Language } from '@qichuang/language';
import { checkFieldValue, type Form, type FormState } from '@qichuang/programmes';
import type { Reason } from '../../kit/ReasonList.tsx';
import type { Say } from '../../kit/words.ts';
import type { Outcome, Standing } from './check/outcomes.ts';
import type { FormSurroundings } from './controls/control.ts';
import type { DraftStanding } from './draft-keeper.ts';
import { ATTACHMENTS, COMMITMENT, type SectionMark, sectionMark } from './marks.ts';
import type { MenuPlace } from './SectionMenu.tsx';

interface Ask {
  readonly form: Form;
  readonly state: FormState;
  readonly standing: DraftStanding;
  readonly surroundings: FormSurroundings;
  readonly view: {
    readonly form: { readonly attachments: readonly { readonly slot: string }[] } | null;
    readonly shortForm?: { readonly sections: readonly string[] } | null;
  };
  readonly stood: readonly { readonly outcome: Outcome; readonly standing: Standing }[];
  readonly ticked: readonly string[];
  readonly notes: readonly Reason[];
  readonly t: Say;
  readonly language: Language;
}

/** The menu of the form: the sections shown now, then attachments and commitment, each with how it stands. */
export function placesOf(ask: Ask): readonly MenuPlace[] {
  const { form, state, standing, surroundings, notes, stood, language, t } = ask;
  const { values, programme } = surroundings;
  const returned = new Set(notes.map(({ target }) => target));
  const reasonRules = stood
    .filter((one) => one.standing === 'reason')
    .map(({ outcome }) => `rule:${outcome.rule}`);
  const fields = form.sections.flatMap((section) => section.fields);
  const faulty = new Set(
    fields
      .filter(({ id }) => {
        const value = values[id];
        if (value === undefined || value === null || standing.fields[id]?.saving === 'typing') return false;
        const checked = checkFieldValue(form, id, value, { programme, values });
        return !checked.ok || checked.value.warnings.some(({ kind }) => kind !== 'missing');
      })
      .map(({ id }) => id),
  );
  const reasoned = new Set(
    fields.filter(({ why }) => why.some((one) => reasonRules.includes(one))).map(({ id }) => id),
  );
  const sections = form.sections
    .filter(({ id }) => state.sections[id]?.shown !== false)
    .map((section) => ({
      id: section.id,
      label: section[language],
      mark: markOf(
        ask.view.shortForm?.sections.includes(section.id) === true,
        sectionMark({ section, state, values, faulty, returned, reasoned }),
      ),
    }));
  return [
    ...sections,
    { id: ATTACHMENTS, label: t(FORM_WORDS.attachments), mark: attachmentMark(ask) },
    { id: COMMITMENT, label: t(FORM_WORDS.commitment), mark: commitmentMark(ask) },
  ];
}

/** What stands as in the last application, and nothing against it. */
function markOf(carried: boolean, mark: SectionMark): SectionMark {
  return carried && mark.kind === 'met' ? { kind: 'carried' } : mark;
}

function attachmentMark({ form, state, view, notes }: Ask): SectionMark {
  if (notes.some(({ target }) => target.startsWith('attachment:'))) return { kind: 'returned' };
  const there = new Set(view.form?.attachments.map(({ slot }) => slot));
  const missing = form.attachments.slots.filter(
    ({ id }) => state.slots[id]?.required === true && !there.has(id),
  ).length;
  if (missing > 0) return there.size === 0 ? { kind: 'empty' } : { kind: 'missing', count: missing };
  return { kind: 'met' };
}

function commitmentMark({ form, ticked }: Ask): SectionMark {
  const missing = form.commitment.statements.filter(({ id }) => !ticked.includes(id)).length;
  if (missing === 0) return { kind: 'met' };
  return ticked.length === 0 ? { kind: 'empty' } : { kind: 'missing', count: missing };
}
