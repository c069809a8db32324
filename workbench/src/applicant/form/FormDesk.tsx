import { RollbackOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { FORM_WORDS, formatShortInstant, SHELL_WORDS } from '@qichuang/language';
import { type Form, type FormValues, findCategory, type Programme } from '@qichuang/programmes';
import { useNavigate } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useMemo, useState } from 'react';
import { PageHead } from '../../kit/PageHead.tsx';
import { ReasonList } from '../../kit/ReasonList.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { applicationDraft } from '../../wire/draft-of.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';
import { inOrderFor } from '../recommenders.ts';
import { useUploads } from './attachments/use-uploads.ts';
import { contextHere, formStateHere, type Outcome, outcomesHere, standingOf } from './check/outcomes.ts';
import { SelfCheckPane } from './check/SelfCheckPane.tsx';
import type { FormSurroundings } from './controls/control.ts';
import { FormBar } from './FormBar.tsx';
import { placesOf } from './places.ts';
import { SectionMenu } from './SectionMenu.tsx';
import { SectionView } from './SectionView.tsx';
import { ShortFormNote } from './ShortFormNote.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';
import { useAfterSaving, useDraft } from './use-draft.ts';
import { useFieldDialogs } from './use-field-dialogs.tsx';
import { useReasons } from './use-reasons.ts';
import { useSections } from './use-sections.ts';
import { VersionMoves } from './VersionMoves.tsx';

export interface DeskProps {
  readonly programme: Programme;
  readonly form: Form;
  readonly view: ViewOf<(typeof REQUESTS)['see-application']>;
  readonly organisation: ViewOf<(typeof REQUESTS)['see-organisation']>;
  readonly round: ViewOf<(typeof REQUESTS)['see-round']>;
  readonly recommenders: ViewOf<(typeof REQUESTS)['list-recommenders']>['rows'];
}

/** The desk at which an application is written: sections, the section in hand, the self-check beside it, the bar below. */
export function FormDesk({ programme, form, view, organisation, round, recommenders }: DeskProps) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const { person } = useSession();
  const of = applicationDraft(view.id);
  const now = useServerNow(60_000);
  const draft = useDraft({ of, person: person?.id ?? '', initial: view.form?.values ?? {} });
  const { keeper, standing } = draft;
  const values = draft.values as FormValues;
  const reasons = useReasons({
    application: view.id,
    version: view.version,
    stated: view.reasons ?? NONE,
    statements: view.statements ?? NO_STATEMENTS,
  });
  const uploads = useUploads(of);
  const submit = useAct('submit-application');
  const [reviewing, setReviewing] = useState(false);
  const [checkOpen, setCheckOpen] = useState(false);

  const selfCheck = useView('self-check', { params: { application: view.id } }, { keepOld: true });
  useAfterSaving(standing, view.version, () => void selfCheck.refetch());
  const context = useMemo(
    () => contextHere({ programme, view, organisation, recommenders, round, values, now }),
    [programme, view, organisation, recommenders, round, values, now],
  );
  const state = useMemo(
    () => formStateHere({ programme, view, organisation, recommenders, round, values, now }, context),
    [programme, view, organisation, recommenders, round, values, now, context],
  );
  const outcomes = useMemo(
    () => outcomesHere(programme, context, selfCheck.data?.outcomes ?? []),
    [programme, context, selfCheck.data],
  );
  const stood = outcomes.map((outcome) => ({
    outcome,
    standing: standingOf(outcome, reasons.desk.texts[outcome.rule]),
  }));
  const returned = view.returned?.at(-1);
  const notes = view.state === 'draft' ? [] : (returned?.reasons ?? []);
  const surroundings: FormSurroundings = {
    programme,
    form,
    values,
    year: view.round.year,
    recommenders: inOrderFor(organisation.region, recommenders).map(({ id, name, nameEn }) => ({
      id,
      zh: name,
      en: nameEn,
    })),
    files: view.form?.attachments ?? [],
  };
  const places = placesOf({
    form,
    state,
    standing,
    surroundings,
    view,
    stood,
    ticked: reasons.ticked,
    notes,
    t,
    language,
  });
  const { current, goTo, goToTarget } = useSections(form, places);
  const { labelOf, onConflict, onHistory, dialogs } = useFieldDialogs({ of, keeper, standing, surroundings });
  const again = view.state !== 'draft';

  const goToRule = (outcome: Outcome) => {
    const target = targetOf(outcome, form);
    return target === null ? null : () => goToTarget(target);
  };
  const pane = <SelfCheckPane outcomes={outcomes} reasons={reasons.desk} onGo={goToRule} />;
  const checkCount = stood.filter((one) => one.standing === 'refused').length;
  const due = view.dueAt ?? view.round.applyUntil;

  return (
    <div className="form-page">
      <PageHead
        title={
          view.name === '' ? (findCategory(programme, view.category)?.names[language] ?? view.id) : view.name
        }
        crumbs={[
          { label: t(SHELL_WORDS.applications), to: '/applications' },
          { label: view.receipt ?? view.round.title[language], to: `/applications/${view.id}` },
          { label: t(FORM_WORDS.edit) },
        ]}
        under={
          <p>
            {findCategory(programme, view.category)?.names[language]}
            {view.receipt !== null && `　${view.receipt}`}
            {'　'}
            {t(FORM_WORDS.pinned, {
              plan: language === 'zh' ? programme.names.documentZh : programme.names.documentEn,
            })}
            {'　'}
            <a href={fileAddress('fetch-application-form', { application: view.id })} download>
              {t(FORM_WORDS.preview)}
            </a>
          </p>
        }
        aside={<StateMark state={view.state} />}
      />
      <VersionMoves application={view.id} programme={view.programme} category={view.category} />
      {view.shortForm !== null && <ShortFormNote form={form} shortForm={view.shortForm} />}
      {notes.length > 0 && returned !== undefined && (
        <div className="notice soft">
          <RollbackOutlined aria-hidden />
          <div>
            <b>
              {t(returned.kind === 'return' ? FORM_WORDS.returnedAll : FORM_WORDS.correctionAll, {
                when: formatShortInstant(returned.at as Instant, language),
                count: notes.length,
              })}
            </b>
            {language === 'zh' ? '' : ' '}
            {t(FORM_WORDS.returnedDue, { due: formatShortInstant(returned.dueAt as Instant, language) })}
            <ReasonList
              reasons={notes}
              targetOf={(target) => (
                <Button type="link" size="small" onClick={() => goToTarget(target)}>
                  {labelOf(target)}
                </Button>
              )}
            />
          </div>
        </div>
      )}
      <RefusalPanel refusal={standing.refusal} onAgain={() => void keeper.retry()} />
      <RefusalPanel refusal={reasons.refusal} />
      <div className="form-columns">
        <SectionMenu places={places} current={current} onGo={(id) => goTo(id)} />
        <SectionView
          {...{ form, view, current, places, state, standing, surroundings, notes, keeper, uploads, reasons }}
          onConflict={onConflict}
          onHistory={onHistory}
          onGo={(id) => goTo(id)}
        />
        <aside className="check-pane">{pane}</aside>
      </div>
      <FormBar
        again={again}
        standing={standing}
        unsaved={keeper.unsaved()}
        typing={draft.typing.map(({ name, field }) => ({ name, field: labelOf(field) }))}
        until={due}
        mayAct={view.acts.find(({ act }) => act === 'submit-application')}
        refused={checkCount}
        onCheck={() => setCheckOpen(true)}
        onReview={() => void review()}
      />
      <Drawer open={checkOpen} onClose={() => setCheckOpen(false)} title={t(FORM_WORDS.selfCheck)} size={380}>
        {pane}
      </Drawer>
      {dialogs}
      <SubmitDialog
        open={reviewing}
        again={again}
        refused={stood.filter((one) => one.standing === 'refused').map(({ outcome }) => outcome)}
        reasoned={stood.filter((one) => one.standing === 'reason').map(({ outcome }) => outcome)}
        checking={selfCheck.isFetching}
        unsaved={keeper.unsaved()}
        pending={submit.pending}
        refusal={submit.refusal}
        onCancel={() => {
          submit.clear();
          setReviewing(false);
        }}
        onHandIn={() => void handIn()}
      />
    </div>
  );

  /** Saves, asks the server for its check, and shows the last look. */
  async function review(): Promise<void> {
    await keeper.flush();
    if (!(await reasons.settle())) return;
    setReviewing(true);
    await selfCheck.refetch();
  }

  async function handIn(): Promise<void> {
    const handed = await submit.act({
      params: { application: view.id },
      body: { version: view.version, declaresTrue: true },
    });
    if (handed !== undefined) void go({ to: `/applications/${view.id}/receipt` });
  }
}

const NONE: readonly { readonly rule: string; readonly text: string }[] = [];
const NO_STATEMENTS: readonly string[] = [];

/** Where a rule is put right: the first field, slot or statement its evidence names. */
function targetOf({ rule, evidence }: Outcome, form: Form): string | null {
  const fields = form.sections.flatMap((section) => section.fields);
  const because = fields.find(({ why }) => why.includes(`rule:${rule}`))?.id;
  const named = evidence.map((one) => one.replace(/^(form|field|application)[.:]/, ''));
  const slot = form.attachments.slots.find(
    ({ id, why }) => why.includes(`rule:${rule}`) || named.includes(id) || named.includes(`attachment:${id}`),
  )?.id;
  const field = named.find((one) => fields.some(({ id }) => id === one)) ?? because;
  if (field !== undefined) return field;
  if (slot !== undefined) return `attachment:${slot}`;
  return rule.includes('commitment') || named.includes('statements') ? `statement:${rule}` : null;
}
