import { FORM_WORDS, KIT_WORDS } from '@qichuang/language';
import type { Form, FormState } from '@qichuang/programmes';
import { Button } from 'antd';
import type { Reason } from '../../kit/ReasonList.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { SlotView } from './attachments/SlotView.tsx';
import type { Uploads } from './attachments/use-uploads.ts';
import { CommitmentView } from './CommitmentView.tsx';
import type { FormSurroundings } from './controls/control.ts';
import type { DraftKeeper, DraftStanding } from './draft-keeper.ts';
import { FieldView, type ReturnNote } from './FieldView.tsx';
import type { DeskProps } from './FormDesk.tsx';
import { ATTACHMENTS, COMMITMENT } from './marks.ts';
import { PartnersPanel } from './PartnersPanel.tsx';
import type { MenuPlace } from './SectionMenu.tsx';
import type { useReasons } from './use-reasons.ts';

interface Props {
  readonly form: Form;
  readonly view: DeskProps['view'];
  readonly current: string;
  readonly places: readonly MenuPlace[];
  readonly state: FormState;
  readonly standing: DraftStanding;
  readonly surroundings: FormSurroundings;
  readonly notes: readonly Reason[];
  readonly keeper: DraftKeeper;
  readonly uploads: Uploads;
  readonly reasons: ReturnType<typeof useReasons>;
  readonly onConflict: (field: string) => void;
  readonly onHistory: (field: string) => void;
  readonly onGo: (place: string) => void;
}

/** The section in hand. */
export function SectionView(props: Props) {
  const { places, current, onGo } = props;
  const t = useWords();
  const place = places.findIndex(({ id }) => id === current);
  const [before, after] = [places[place - 1], places[place + 1]];
  return (
    <section className="section-sheet" aria-labelledby="section-title">
      <h2 id="section-title" tabIndex={-1}>
        {places[place]?.label}
      </h2>
      <Body {...props} />
      <div className="section-foot">
        {before !== undefined && (
          <Button onClick={() => onGo(before.id)}>
            {t(FORM_WORDS.previous)}
            <span className="sr"> {before.label}</span>
          </Button>
        )}
        <span className="space" />
        {after !== undefined && (
          <Button type="primary" ghost onClick={() => onGo(after.id)}>
            {t(KIT_WORDS.labelled, { label: t(FORM_WORDS.next), value: after.label })}
          </Button>
        )}
      </div>
    </section>
  );
}

function Body(props: Props) {
  const { current, form, view, reasons } = props;
  if (current === ATTACHMENTS) return <Attachments {...props} />;
  if (current === COMMITMENT) {
    return (
      <CommitmentView commitment={form.commitment} ticked={reasons.ticked} editable onTick={reasons.tick} />
    );
  }
  return (
    <>
      <Fields {...props} />
      {current === 'partners' && (
        <PartnersPanel
          application={view.id}
          version={view.version}
          partners={view.identity?.partners ?? []}
          editable
          onBefore={props.keeper.flush}
        />
      )}
    </>
  );
}

function Fields(props: Props) {
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

function Attachments({ form, view, state, uploads, notes }: Props) {
  const t = useWords();
  return form.attachments.slots.map((slot) => (
    <SlotView
      key={slot.id}
      application={view.id}
      slot={slot}
      required={state.slots[slot.id]?.required === true}
      files={(view.form?.attachments ?? []).filter((file) => file.slot === slot.id)}
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

function notesOf(notes: readonly Reason[], target: string): readonly ReturnNote[] {
  return notes.flatMap((note, place) =>
    note.target === target ? [{ number: place + 1, text: note.text, clause: note.clause }] : [],
  );
}
