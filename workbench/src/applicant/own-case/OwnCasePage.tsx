import { RollbackOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import { maySee, type Standing } from '@qichuang/domain';
import { APPLICANT_WORDS, FORM_WORDS, formatShortInstant, SHELL_WORDS } from '@qichuang/language';
import { findForm } from '@qichuang/programmes';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { CasePage } from '../../kit/CasePage.tsx';
import { CopyView } from '../../kit/CopyView.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { HistoryTimeline } from '../../kit/HistoryTimeline.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { ReasonList } from '../../kit/ReasonList.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { StepsOfApplication } from '../../review-steps/StepsOfApplication.tsx';
import { applicationDraft } from '../../wire/draft-of.ts';
import { useAct } from '../../wire/use-act.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { categoryName } from '../category-names.ts';
import { SlotView } from '../form/attachments/SlotView.tsx';
import { useUploads } from '../form/attachments/use-uploads.ts';
import { CaseOverview } from './CaseOverview.tsx';
import { Versions } from './Versions.tsx';

export type CaseView = NonNullable<ViewQuery<'see-application'>['data']>;

/** The applicant's case: where it stands, who has it, what came back, what was decided and why. */
export function OwnCasePage() {
  const { application = '' } = useParams({ strict: false }) as { application?: string };
  const seen = useView('see-application', { params: { application } });
  return <Fetched query={seen}>{(view) => <OwnCase key={view.id} view={view} />}</Fetched>;
}

function OwnCase({ view }: { view: CaseView }) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const programme = documentOf(useProgramme(view.programme, view.programmeDigest).data);
  const form = programme === null ? undefined : findForm(programme, view.category);
  const remembers = maySee('history', view.standing as Standing, view.state, view.receipt !== null);
  const history = useView('see-history', { params: { application: view.id } }, { enabled: remembers });
  const [leaving, setLeaving] = useState<'withdraw' | 'discard' | null>(null);
  const uploads = useUploads(applicationDraft(view.id));
  const returned =
    view.state === 'returned' || view.state === 'correction' ? view.returned?.at(-1) : undefined;
  const toForm = () => void go({ to: `/applications/${view.id}/form` });
  const labelOf = (target: string) =>
    form?.sections.flatMap(({ fields }) => fields).find(({ id }) => id === target)?.[language] ??
    form?.attachments.slots.find(({ id }) => `attachment:${id}` === target)?.[language] ??
    target;
  const files = view.form?.attachments ?? [];

  return (
    <ProgrammeProvider programme={programme}>
      <CasePage
        title={view.name || t(APPLICANT_WORDS.unnamed)}
        under={
          <p>
            {view.identity?.organisation.name}　{categoryName(programme, view.category, language)}
            {'　'}
            {view.round.title[language]}　{view.receipt}
          </p>
        }
        crumbs={[
          { label: t(SHELL_WORDS.applications), to: '/applications' },
          { label: view.receipt ?? (view.name || t(APPLICANT_WORDS.unnamed)) },
        ]}
        state={view.state}
        steps={view.path}
        holder={view.holder}
        news={
          returned === undefined ? undefined : (
            <div className="notice soft">
              <RollbackOutlined aria-hidden />
              <div>
                <b>
                  {t(returned.kind === 'return' ? FORM_WORDS.returnedAll : FORM_WORDS.correctionAll, {
                    when: formatShortInstant(returned.at as Instant, language),
                    count: returned.reasons.length,
                  })}
                </b>
                {language === 'zh' ? '' : ' '}
                {t(FORM_WORDS.returnedDue, { due: formatShortInstant(returned.dueAt as Instant, language) })}
                <ReasonList reasons={returned.reasons} targetOf={labelOf} />
              </div>
            </div>
          )
        }
        tabs={[
          {
            id: 'overview',
            label: t(APPLICANT_WORDS.tabOverview),
            body: (
              <>
                <StepsOfApplication application={view.id} />
                <CaseOverview view={view} />
              </>
            ),
          },
          {
            id: 'form',
            label: t(APPLICANT_WORDS.tabForm),
            body: programme !== null && form !== undefined && view.form !== null && (
              <CopyView
                programme={programme}
                form={form}
                values={Object.fromEntries(
                  Object.entries(view.form.values).map(([field, { value }]) => [field, value]),
                )}
                named={
                  view.identity?.recommender == null
                    ? []
                    : [
                        {
                          id: view.identity.recommender.id,
                          zh: view.identity.recommender.name,
                          en: view.identity.recommender.name,
                        },
                      ]
                }
              />
            ),
          },
          {
            id: 'attachments',
            label: t(APPLICANT_WORDS.tabAttachments),
            count: files.length,
            body: form?.attachments.slots
              .filter(({ id }) => files.some(({ slot }) => slot === id))
              .map((slot) => (
                <SlotView
                  key={slot.id}
                  of={applicationDraft(view.id)}
                  slot={slot}
                  required={false}
                  files={files.filter((file) => file.slot === slot.id)}
                  uploads={uploads}
                  editable={false}
                />
              )),
          },
          {
            id: 'versions',
            label: t(APPLICANT_WORDS.tabVersions),
            count: view.copies.length,
            body: <Versions view={view} programme={programme} form={form} />,
          },
          ...(remembers
            ? [
                {
                  id: 'history',
                  label: t(APPLICANT_WORDS.tabHistory),
                  body: <Fetched query={history}>{({ rows }) => <HistoryTimeline rows={rows} />}</Fetched>,
                },
              ]
            : []),
        ]}
        actBar={
          <ActBar
            acts={caseActs(view.acts, {
              discard: { label: t(APPLICANT_WORDS.discard), onAct: () => setLeaving('discard') },
              withdraw: { label: t(APPLICANT_WORDS.withdraw), onAct: () => setLeaving('withdraw') },
              save: { label: t(APPLICANT_WORDS.fill), primary: true, onAct: toForm },
              amend: { label: t(APPLICANT_WORDS.amend), primary: true, onAct: toForm },
              correct: { label: t(APPLICANT_WORDS.amend), primary: true, onAct: toForm },
            })}
          />
        }
      />
      {leaving !== null && <LeaveDialog view={view} act={leaving} onDone={() => setLeaving(null)} />}
    </ProgrammeProvider>
  );
}

function LeaveDialog({
  view,
  act,
  onDone,
}: {
  view: CaseView;
  act: 'withdraw' | 'discard';
  onDone: () => void;
}) {
  const t = useWords();
  const withdraw = useAct('withdraw-application');
  const verb = t(act === 'withdraw' ? APPLICANT_WORDS.withdrawDo : APPLICANT_WORDS.discardDo);
  return (
    <ReasonDialog
      of={`${view.id}:withdraw`}
      danger
      title={verb}
      verb={verb}
      label={t(APPLICANT_WORDS.reason)}
      least={0}
      by={withdraw}
      onSend={(reason) =>
        withdraw.act({ params: { application: view.id }, body: { version: view.version, reason } })
      }
      onClose={onDone}
    >
      <p>{t(APPLICANT_WORDS.withdrawText)}</p>
    </ReasonDialog>
  );
}
