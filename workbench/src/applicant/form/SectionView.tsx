import { FORM_WORDS, KIT_WORDS } from '@qichuang/language';
import type { Form, FormState } from '@qichuang/programmes';
import { Button } from 'antd';
import type { Reason } from '../../kit/ReasonList.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { applicationDraft } from '../../wire/draft-of.ts';
import type { Uploads } from './attachments/use-uploads.ts';
import { CarriedSection } from './CarriedSection.tsx';
import { CommitmentView } from './CommitmentView.tsx';
import type { FormSurroundings } from './controls/control.ts';
import type { DraftKeeper, DraftStanding } from './draft-keeper.ts';
import type { DeskProps } from './FormDesk.tsx';
import { ATTACHMENTS, COMMITMENT } from './marks.ts';
import { PartnersPanel } from './PartnersPanel.tsx';
import { SectionFields } from './SectionFields.tsx';
import { SectionFiles } from './SectionFiles.tsx';
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
  const language = useLanguage();
  if (current === ATTACHMENTS) {
    return <SectionFiles {...props} of={applicationDraft(view.id)} files={view.form?.attachments ?? []} />;
  }
  if (current === COMMITMENT) {
    return (
      <CommitmentView commitment={form.commitment} ticked={reasons.ticked} editable onTick={reasons.tick} />
    );
  }
  const carried = view.shortForm?.sections.includes(current)
    ? form.sections.find(({ id }) => id === current)
    : undefined;
  if (carried !== undefined) {
    const { programme, values } = props.surroundings;
    return (
      <CarriedSection
        application={view.id}
        version={view.version}
        section={carried}
        reading={{ programme, form, values, language }}
      />
    );
  }
  return (
    <>
      <SectionFields {...props} />
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
