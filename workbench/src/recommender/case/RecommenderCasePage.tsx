import type { Instant } from '@qichuang/base';
import { FORM_VIEW_WORDS, RECOMMENDER_WORDS } from '@qichuang/language';
import { findForm, type Programme } from '@qichuang/programmes';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CaseUnder, CopyLine } from '../../case-tabs/CaseFacts.tsx';
import { DifferencesTab } from '../../case-tabs/DifferencesTab.tsx';
import { HistoryTab } from '../../case-tabs/HistoryTab.tsx';
import { RulesTab } from '../../case-tabs/RulesTab.tsx';
import { useReading } from '../../case-tabs/use-reading.ts';
import { AttachmentReading } from '../../form-view/AttachmentReading.tsx';
import { FormReading } from '../../form-view/FormReading.tsx';
import { clauseOfTarget, targetWords } from '../../form-view/target-words.ts';
import { ActBar } from '../../kit/ActBar.tsx';
import { CasePage } from '../../kit/CasePage.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { ReasonList } from '../../kit/ReasonList.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { applicationDraft } from '../../wire/draft-of.ts';
import { useView } from '../../wire/use-view.ts';
import { NotedReason, ReasonButton, ReasonNote } from './ReasonNote.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { useReturnReasons } from './use-return-reasons.ts';
import './recommender-case.css';
import type { CaseView } from '../../case-tabs/case-view.ts';

/** An application as its recommender reads it: everything at hand, reasons noted where they belong, returned all at once. */
export function RecommenderCasePage() {
  const { application = '' } = useParams({ strict: false }) as { readonly application?: string };
  const query = useView('see-application', { params: { application } }, { everyMs: 15_000 });
  const view = query.data;
  const programme = documentOf(useProgramme(view?.programme, view?.programmeDigest).data);
  return (
    <ProgrammeProvider programme={programme}>
      <Fetched query={query}>{(seen) => <Case key={seen.id} view={seen} programme={programme} />}</Fetched>
    </ProgrammeProvider>
  );
}

function Case({ view, programme }: { view: CaseView; programme: Programme | null }) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const reading = useReading(view, programme);
  const { reasons, note, forget } = useReturnReasons(view.id);
  const [open, setOpen] = useState<string | null>(null);
  const [returning, setReturning] = useState(false);
  const form = programme === null ? undefined : findForm(programme, view.category);
  const nameOf = (target: string) =>
    programme === null ? target : targetWords(programme, form, target, language);
  const mayReturn = view.acts.some(({ act, allowed }) => act === 'return-application' && allowed);
  const noted = (target: string) => reasons.find((reason) => reason.target === target);
  const beside = mayReturn
    ? (target: string) => (
        <ReasonButton
          noted={noted(target) !== undefined}
          name={nameOf(target)}
          onOpen={() => setOpen(open === target ? null : target)}
        />
      )
    : undefined;
  const below = mayReturn
    ? (target: string) => {
        const reason = noted(target);
        if (open === target) {
          const clause =
            reason?.clause ?? (programme === null ? null : clauseOfTarget(programme, form, target));
          return (
            <ReasonNote
              key={target}
              application={view.id}
              reason={reason ?? { target, text: '', clause }}
              name={nameOf(target)}
              onClose={() => setOpen(null)}
              onKeep={(text) => {
                note({ target, text, clause });
                setOpen(null);
              }}
            />
          );
        }
        return reason === undefined ? null : <NotedReason reason={reason} />;
      }
    : undefined;
  const files = view.form?.attachments ?? [];
  // Handing back and ranking are the clerk's; the approver reads, and confirms the list as a whole.
  const told = view.standing.grade === 'clerk' ? view.acts : [];
  const acts = caseActs(told, {
    'return-application': {
      label:
        reasons.length === 0
          ? t(RECOMMENDER_WORDS.returnAct)
          : t(RECOMMENDER_WORDS.returnActCount, { count: reasons.length }),
      onAct: () => setReturning(true),
    },
    'draft-recommendation': {
      label: t(RECOMMENDER_WORDS.putInList),
      primary: true,
      onAct: () => void go({ to: '/ranking', search: { round: view.round.id } }),
    },
  });
  return (
    <>
      <CasePage
        title={view.name}
        under={<CaseUnder view={view} programme={programme} />}
        crumbs={[{ label: t(RECOMMENDER_WORDS.queue), to: '/queue' }, { label: view.receipt ?? view.name }]}
        state={view.state}
        steps={view.path}
        holder={view.holder}
        news={<Earlier view={view} nameOf={nameOf} />}
        tabs={[
          {
            id: 'rules',
            label: t(FORM_VIEW_WORDS.selfCheck),
            body: <RulesTab application={view.id} beside={beside} below={below} />,
          },
          {
            id: 'form',
            label: t(FORM_VIEW_WORDS.form),
            body:
              reading === null ? null : (
                <>
                  <CopyLine view={view} />
                  <FormReading reading={reading} beside={beside} below={below} />
                </>
              ),
          },
          {
            id: 'files',
            label: t(FORM_VIEW_WORDS.attachments),
            count: files.length,
            body: (
              <AttachmentReading
                of={applicationDraft(view.id)}
                slots={form?.attachments.slots ?? []}
                files={files}
                beside={beside}
                below={below}
              />
            ),
          },
          {
            id: 'versions',
            label: t(FORM_VIEW_WORDS.differences),
            count: view.copies.length,
            body: <DifferencesTab application={view.id} copies={view.copies} reading={reading} />,
          },
          {
            id: 'history',
            label: t(FORM_VIEW_WORDS.history),
            body: <HistoryTab application={view.id} />,
          },
        ]}
        actBar={
          acts.length > 0 && (
            <ActBar acts={acts}>
              {reasons.length > 0 && <span>{t(RECOMMENDER_WORDS.reasonKept)}</span>}
            </ActBar>
          )
        }
      />
      <ReturnDialog
        open={returning}
        application={view.id}
        version={view.version}
        reasons={reasons}
        nameOf={nameOf}
        windowUntil={view.round.recommendUntil as Instant}
        days={programme?.sharedRules.preliminaryReview.returnWorkingDays ?? 5}
        onDrop={(target) => note({ target, text: '', clause: null })}
        onClose={() => setReturning(false)}
        onReturned={() => {
          forget();
          setReturning(false);
        }}
      />
    </>
  );
}

/** What was asked of the applicant before, so that a resubmission is read against it. */
function Earlier({ view, nameOf }: { view: CaseView; nameOf: (target: string) => string }) {
  const t = useWords();
  const last = view.returned?.at(-1);
  if (last === undefined) return null;
  return (
    <details className="card" open={view.state === 'submitted' || view.state === 'returned'}>
      <summary className="card-head">{t(RECOMMENDER_WORDS.previousReturns)}</summary>
      <div className="card-body">
        <ReasonList reasons={last.reasons} targetOf={nameOf} />
      </div>
    </details>
  );
}
