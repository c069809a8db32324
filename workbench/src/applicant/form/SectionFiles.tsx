import { FORM_WORDS } from '@qichuang/language';
import type { Form, FormState } from '@qichuang/programmes';
import type { Reason } from '../../kit/ReasonList.tsx';
import { useWords } from '../../kit/words.ts';
import type { DraftOf } from '../../wire/draft-of.ts';
import { type FileView, SlotView } from './attachments/SlotView.tsx';
import type { Uploads } from './attachments/use-uploads.ts';
import { notesOf } from './return-notes.ts';

interface Props {
  readonly of: DraftOf;
  readonly form: Form;
  readonly files: readonly FileView[];
  readonly state: FormState;
  readonly uploads: Uploads;
  readonly notes: readonly Reason[];
}

/** The slots for files of a form, each with its return notes. */
export function SectionFiles({ of, form, files, state, uploads, notes }: Props) {
  const t = useWords();
  return form.attachments.slots.map((slot) => (
    <SlotView
      key={slot.id}
      of={of}
      slot={slot}
      required={state.slots[slot.id]?.required === true}
      files={files.filter((file) => file.slot === slot.id)}
      uploads={uploads}
      editable
    >
      {notesOf(notes, `attachment:${slot.id}`).map(({ number, text }) => (
        <div key={number} className="return-note">
          <b>{t(FORM_WORDS.returnOpinion, { number })}</b>　{text}
        </div>
      ))}
    </SlotView>
  ));
}
