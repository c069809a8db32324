import { RollbackOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import { FILING_WORDS, FORM_WORDS, formatShortInstant, KIT_WORDS } from '@qichuang/language';
import type { Form, FormValues, Programme } from '@qichuang/programmes';
import { useNavigate } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useMemo, useState } from 'react';
import { useUploads } from '../../applicant/form/attachments/use-uploads.ts';
import { faultsHere, stateOf } from '../../applicant/form/check/form-faults.ts';
import type { FormSurroundings } from '../../applicant/form/controls/control.ts';
import { FormBar } from '../../applicant/form/FormBar.tsx';
import { ATTACHMENTS, COMMITMENT } from '../../applicant/form/marks.ts';
import { placesOf } from '../../applicant/form/places.ts';
import { SectionFields } from '../../applicant/form/SectionFields.tsx';
import { SectionFiles } from '../../applicant/form/SectionFiles.tsx';
import { SectionMenu } from '../../applicant/form/SectionMenu.tsx';
import { useAfterSaving, useDraft } from '../../applicant/form/use-draft.ts';
import { useFieldDialogs } from '../../applicant/form/use-field-dialogs.tsx';
import { useSections } from '../../applicant/form/use-sections.ts';
import { PageHead } from '../../kit/PageHead.tsx';
import { ReasonList } from '../../kit/ReasonList.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { filingDraft } from '../../wire/draft-of.ts';
import { useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { FilingNumbers } from '../FilingNumbers.tsx';
import { FilingState } from '../FilingState.tsx';
import { type FilingView, filingTitle } from '../filing-words.ts';
import { SubmitFilingDialog } from './SubmitFilingDialog.tsx';

interface Props {
  readonly programme: Programme;
  readonly form: Form;
  readonly view: FilingView;
  /** What the system reckons is asked again after what was typed is saved. */
  readonly onSaved: () => void;
}

/** The desk at which a filing is written: the form of an application, with what the system counts beside it. */
export function FilingDesk({ programme, form, view, onSaved }: Props) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const { person } = useSession();
  const of = filingDraft(view.id);
  const draft = useDraft({ of, person: person?.id ?? '', initial: view.form.values });
  const { keeper, standing } = draft;
  const values = draft.values as FormValues;
  const uploads = useUploads(of);
  const submit = useAct('submit-filing');
  const carry = useAct('carry-over-filing');
  const [reviewing, setReviewing] = useState(false);
  const [paneOpen, setPaneOpen] = useState(false);
  const state = useMemo(() => stateOf(form), [form]);
  const files = view.form.attachments;
  const faults = useMemo(() => faultsHere(form, programme, values, files), [form, programme, values, files]);
  useAfterSaving(standing, view.version, onSaved);

  const returned = view.state === 'returned' ? view.returned.at(-1) : undefined;
  const notes = returned?.reasons ?? NONE;
  const surroundings: FormSurroundings = {
    programme,
    form,
    values,
    year: Number(view.period.slice(0, 4)) || Number(view.since.slice(0, 4)),
    recommenders: [],
    files,
  };
  const places = placesOf({
    form,
    state,
    standing,
    surroundings,
    view,
    stood: [],
    ticked: [],
    notes,
    t,
    language,
  }).filter(({ id }) => id !== COMMITMENT && (id !== ATTACHMENTS || form.attachments.slots.length > 0));
  const { current, goTo, goToTarget } = useSections(form, places);
  const { labelOf, onConflict, onHistory, dialogs } = useFieldDialogs({ of, keeper, standing, surroundings });
  const place = places.findIndex(({ id }) => id === current);
  const after = places[place + 1];
  const pane = <FilingNumbers view={view} />;
  const title = filingTitle(view, language, programme);

  return (
    <div className="form-page">
      <PageHead
        title={title}
        crumbs={[
          { label: t(FILING_WORDS.ownFilings), to: '/filings' },
          { label: view.receipt ?? title, to: `/filings/${view.id}` },
          { label: t(FORM_WORDS.edit) },
        ]}
        under={
          <p>
            {view.platform?.name ?? view.recommender.name}
            {view.platform !== null && `　${view.platform.number}`}
          </p>
        }
        aside={<FilingState state={view.state} overdue={view.overdue} />}
      />
      {returned !== undefined && (
        <div className="notice soft filing-news">
          <RollbackOutlined aria-hidden />
          <div>
            <b>
              {t(FILING_WORDS.returnedOn, {
                when: formatShortInstant(returned.at as Instant, language),
                count: returned.reasons.length,
                due: formatShortInstant(returned.dueAt as Instant, language),
              })}
            </b>
            <ReasonList
              reasons={notes}
              targetOf={(target) => (
                <Button type="link" size="small" onClick={() => goToTarget(target)}>
                  {target === '' ? t(FILING_WORDS.reasonWhole) : labelOf(target)}
                </Button>
              )}
            />
          </div>
        </div>
      )}
      {view.carries && (
        <div className="notice info filing-news">
          <div>
            {t(FILING_WORDS.carryWhat)}{' '}
            <Button size="small" loading={carry.pending} onClick={() => void bringIn()}>
              {t(FILING_WORDS.carry)}
            </Button>
          </div>
        </div>
      )}
      <RefusalPanel refusal={standing.refusal} onAgain={() => void keeper.retry()} />
      <RefusalPanel refusal={carry.refusal} />
      <div className="form-columns">
        <SectionMenu places={places} current={current} onGo={(id) => goTo(id)} />
        <section className="section-sheet" aria-labelledby="section-title">
          <h2 id="section-title" tabIndex={-1}>
            {places[place]?.label}
          </h2>
          {current === ATTACHMENTS ? (
            <SectionFiles {...{ of, form, files, state, uploads, notes }} />
          ) : (
            <SectionFields
              {...{ form, current, state, standing, surroundings, notes, keeper }}
              onConflict={onConflict}
              onHistory={onHistory}
            />
          )}
          <div className="section-foot">
            <span className="space" />
            {after !== undefined && (
              <Button type="primary" ghost onClick={() => goTo(after.id)}>
                {t(KIT_WORDS.labelled, { label: t(FORM_WORDS.next), value: after.label })}
              </Button>
            )}
          </div>
        </section>
        <aside className="check-pane">{pane}</aside>
      </div>
      <FormBar
        again={view.state === 'returned'}
        standing={standing}
        unsaved={keeper.unsaved()}
        typing={draft.typing.map(({ name, field }) => ({ name, field: labelOf(field) }))}
        until={view.answerBy ?? (view.dueOn === null ? null : `${view.dueOn}T15:59:59.000Z`)}
        mayAct={view.acts.find(({ act }) => act === 'submit-filing')}
        refused={faults.length}
        onCheck={() => setPaneOpen(true)}
        onReview={() => void keeper.flush().then(() => setReviewing(true))}
      />
      <Drawer open={paneOpen} onClose={() => setPaneOpen(false)} title={t(FORM_WORDS.selfCheck)} size={380}>
        {pane}
      </Drawer>
      {dialogs}
      {reviewing && (
        <SubmitFilingDialog
          view={view}
          faults={faults}
          unsaved={keeper.unsaved()}
          pending={submit.pending}
          refusal={submit.refusal}
          onGo={(target) => {
            setReviewing(false);
            goToTarget(target);
          }}
          onCancel={() => {
            submit.clear();
            setReviewing(false);
          }}
          onHandIn={() => void handIn()}
        />
      )}
    </div>
  );

  /** What the server brings in is heard like another person’s typing. */
  async function bringIn(): Promise<void> {
    await keeper.flush();
    await carry.act({ params: { filing: view.id }, body: { version: view.version } });
  }

  async function handIn(): Promise<void> {
    const handed = await submit.act({
      params: { filing: view.id },
      body: { version: view.version, declaresTrue: true },
    });
    if (handed !== undefined) void go({ to: `/filings/${view.id}` });
  }
}

const NONE: NonNullable<FilingView['returned'][number]>['reasons'] = [];
