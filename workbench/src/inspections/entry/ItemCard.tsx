import { INSPECTION_TASK_WORDS as WORDS } from '@qichuang/language';
import type { AttachmentSlot, FormSection } from '@qichuang/programmes';
import { type FileView, SlotView } from '../../applicant/form/attachments/SlotView.tsx';
import type { Uploads } from '../../applicant/form/attachments/use-uploads.ts';
import type { FormSurroundings } from '../../applicant/form/controls/control.ts';
import type { DraftKeeper, DraftStanding } from '../../applicant/form/draft-keeper.ts';
import { FieldView } from '../../applicant/form/FieldView.tsx';
import { ClauseTags } from '../../kit/ClauseTag.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { DraftOf } from '../../wire/draft-of.ts';

interface Props {
  readonly of: DraftOf;
  readonly section: FormSection;
  /** `null` for the result at the end. */
  readonly number: number | null;
  readonly faulty: boolean;
  /** Clauses the item rests on. */
  readonly basis: readonly string[];
  readonly slots: readonly AttachmentSlot[];
  readonly files: readonly FileView[];
  readonly uploads: Uploads;
  readonly standing: DraftStanding;
  readonly surroundings: FormSurroundings;
  readonly keeper: DraftKeeper;
  readonly onConflict: (field: string) => void;
  readonly onHistory: (field: string) => void;
}

/** One item on the spot: its ground, the verdict, what was found, and pictures taken there. */
export function ItemCard(props: Props) {
  const { of, section, number, faulty, basis, slots, files, uploads, standing, surroundings, keeper } = props;
  const t = useWords();
  const language = useLanguage();
  const first = section.fields[0];
  const filled = first !== undefined && typeof standing.fields[first.id]?.value === 'string';
  const look = lookOf(faulty, filled);
  return (
    <section
      className={`entry-item ${look}`}
      id={`item-${section.id}`}
      aria-labelledby={`head-${section.id}`}
    >
      <h2 id={`head-${section.id}`}>
        {number !== null && <small className="muted">{t(WORDS.item, { number })} </small>}
        {section[language]} <ClauseTags clauses={basis} />
      </h2>
      {section.help !== undefined && <p className="hint">{section.help[language]}</p>}
      {section.fields.map((field) => (
        <FieldView
          key={field.id}
          field={field}
          required={field.required}
          standing={standing.fields[field.id]}
          surroundings={surroundings}
          notes={[]}
          onType={(value) => keeper.type(field.id, value)}
          onLeave={() => void keeper.flush()}
          onConflict={() => props.onConflict(field.id)}
          onHistory={() => props.onHistory(field.id)}
        />
      ))}
      {slots.map((slot) => (
        <SlotView
          key={slot.id}
          of={of}
          slot={slot}
          required={false}
          files={files.filter((file) => file.slot === slot.id)}
          uploads={uploads}
          editable
          camera
        />
      ))}
    </section>
  );
}

/** The mark of an item: something does not agree, its verdict is there, or nothing yet. */
export function lookOf(faulty: boolean, filled: boolean): string {
  if (faulty) return 'faulty';
  return filled ? 'done' : '';
}
