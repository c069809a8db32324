import { FORM_WORDS } from '@qichuang/language';
import type { Form, FormState } from '@qichuang/programmes';
import type { Reason } from '../../kit/ReasonList.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { FormSurroundings } from './controls/control.ts';
import type { DraftKeeper, DraftStanding } from './draft-keeper.ts';
import { FieldView } from './FieldView.tsx';
import { notesOf } from './return-notes.ts';

interface Props {
  readonly form: Form;
  readonly current: string;
  readonly state: FormState;
  readonly standing: DraftStanding;
  readonly surroundings: FormSurroundings;
  readonly notes: readonly Reason[];
  readonly keeper: DraftKeeper;
  readonly onConflict: (field: string) => void;
  readonly onHistory: (field: string) => void;
}

/** The fields of one section, each with its return notes. */
export function SectionFields(props: Props) {
  const { form, current, state, standing, surroundings, notes, keeper, onConflict, onHistory } = props;
  const t = useWords();
  const language = useLanguage();
  const section = form.sections.find(({ id }) => id === current);
  if (section === undefined) return null;
  const carried = section.fields.some(({ id }) => standing.fields[id]?.carriedOver === true);
  return (
    <>
      {section.help !== undefined && <p className="hint">{section.help[language]}</p>}
      {carried && <p className="hint">{t(FORM_WORDS.carriedSection)}</p>}
      {section.fields.map((field) => (
        <FieldView
          key={`${field.id} ${language}`}
          field={field}
          required={state.fields[field.id]?.required === true}
          standing={standing.fields[field.id]}
          surroundings={surroundings}
          notes={notesOf(notes, field.id)}
          onType={(value) => keeper.type(field.id, value)}
          onLeave={() => void keeper.flush()}
          onConflict={() => onConflict(field.id)}
          onHistory={() => onHistory(field.id)}
        />
      ))}
    </>
  );
}
