import { CHECK_WORDS, FORM_VIEW_WORDS, OVERLAP_WORDS } from '@qichuang/language';
import { findForm, type Programme } from '@qichuang/programmes';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { CaseUnder, CopyLine } from '../../case-tabs/CaseFacts.tsx';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { DifferencesTab } from '../../case-tabs/DifferencesTab.tsx';
import { HistoryTab } from '../../case-tabs/HistoryTab.tsx';
import { RulesTab } from '../../case-tabs/RulesTab.tsx';
import { useReading } from '../../case-tabs/use-reading.ts';
import { AttachmentReading } from '../../form-view/AttachmentReading.tsx';
import { FormReading } from '../../form-view/FormReading.tsx';
import { ActBar } from '../../kit/ActBar.tsx';
import { useAddress } from '../../kit/address.ts';
import { CasePage, type CaseTab } from '../../kit/CasePage.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { useWords } from '../../kit/words.ts';
import { StepsOfApplication } from '../../review-steps/StepsOfApplication.tsx';
import { applicationDraft } from '../../wire/draft-of.ts';
import { useView } from '../../wire/use-view.ts';
import { ExtensionNews } from '../case-acts/ExtensionDialogs.tsx';
import { FindingNews } from '../case-acts/FindingDialogs.tsx';
import { CaseSteps } from './CaseSteps.tsx';
import { CheckActs } from './CheckActs.tsx';
import { CheckNews } from './CheckNews.tsx';
import { CheckTab } from './CheckTab.tsx';
import { checkInHand, type Outcome } from './check-items.ts';
import { EvidencePane } from './EvidencePane.tsx';
import { OverlapNews } from './OverlapNews.tsx';
import { OverlapsTab } from './OverlapsTab.tsx';
import { ReviewsTab } from './ReviewsTab.tsx';
import { useCheckNotes } from './use-check-notes.ts';
import { useOtherActs } from './use-other-acts.tsx';
import './check.css';

/** An application as the authority works on it: the formal check item by item, with its evidence beside it. */
export function CheckCasePage() {
  const { application = '' } = useParams({ strict: false }) as { readonly application?: string };
  const query = useView('see-application', { params: { application } }, { everyMs: 15_000 });
  const selfCheck = useView('self-check', { params: { application } });
  const view = query.data;
  const programme = documentOf(useProgramme(view?.programme, view?.programmeDigest).data);
  return (
    <ProgrammeProvider programme={programme}>
      <Fetched query={query}>
        {(seen) => (
          <Fetched query={selfCheck}>
            {({ outcomes }) => (
              <Case
                key={`${seen.id} ${seen.copies.length}`}
                view={seen}
                programme={programme}
                outcomes={outcomes}
              />
            )}
          </Fetched>
        )}
      </Fetched>
    </ProgrammeProvider>
  );
}

interface CaseProps {
  readonly view: CaseView;
  readonly programme: Programme | null;
  readonly outcomes: readonly Outcome[];
}

function Case({ view, programme, outcomes }: CaseProps) {
  const t = useWords();
  const reading = useReading(view, programme);
  const form = programme === null ? undefined : findForm(programme, view.category);
  const check = checkInHand(view);
  const editable = view.acts.some(({ act, allowed }) => act === 'note-check' && allowed);
  const { keeper, kept } = useCheckNotes(view, outcomes, editable);
  const [current, setCurrent] = useState<string | null>(null);
  const [address] = useAddress();
  const inCheck = view.state === 'recommended' || view.check !== null;
  // Asked beside the page, which waits for nothing here: the first time a server compares may take a while.
  const overlaps = useView(
    'see-overlaps',
    { params: { application: view.id } },
    { enabled: view.copies.length > 0 },
  ).data;
  const rules = Object.keys(kept.value);
  const files = view.form?.attachments ?? [];
  const checkTab: CaseTab = inCheck
    ? {
        id: 'check',
        label: t(CHECK_WORDS.tab),
        count: rules.length,
        body: (
          <CheckTab
            view={view}
            outcomes={outcomes}
            kept={kept}
            keeper={keeper}
            editable={editable}
            current={current}
            onCurrent={setCurrent}
          />
        ),
      }
    : {
        id: 'rules',
        label: t(FORM_VIEW_WORDS.selfCheck),
        body: (
          <>
            <p className="hint">{t(CHECK_WORDS.notInCheck)}</p>
            <RulesTab application={view.id} />
          </>
        ),
      };
  const others = useOtherActs(view);
  return (
    <>
      <CasePage
        title={view.name}
        under={<CaseUnder view={view} programme={programme} />}
        crumbs={[{ label: t(CHECK_WORDS.queue), to: '/checks' }, { label: view.receipt ?? view.name }]}
        state={view.state}
        steps={view.path}
        holder={view.holder}
        aside={<CaseSteps view={view} />}
        news={
          <>
            <CheckNews view={view} />
            {overlaps !== undefined && <OverlapNews overlaps={overlaps} />}
            <ExtensionNews view={view} />
            <FindingNews view={view} />
            <StepsOfApplication application={view.id} />
          </>
        }
        tabs={[
          checkTab,
          {
            id: 'form',
            label: t(FORM_VIEW_WORDS.form),
            body:
              reading === null ? null : (
                <>
                  <CopyLine view={view} />
                  <FormReading reading={reading} />
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
              />
            ),
          },
          ...(overlaps === undefined
            ? []
            : [
                {
                  id: 'overlaps',
                  label: t(OVERLAP_WORDS.tab),
                  count: overlaps.overlaps.length + overlaps.claims.length,
                  body: <OverlapsTab overlaps={overlaps} reading={reading} />,
                },
              ]),
          {
            id: 'versions',
            label: t(FORM_VIEW_WORDS.differences),
            count: view.copies.length,
            body: <DifferencesTab application={view.id} copies={view.copies} reading={reading} />,
          },
          ...(view.reviews !== null && view.reviews.length > 0
            ? [{ id: 'reviews', label: t(CHECK_WORDS.reviews), body: <ReviewsTab view={view} /> }]
            : []),
          { id: 'history', label: t(FORM_VIEW_WORDS.history), body: <HistoryTab application={view.id} /> },
        ]}
        evidence={
          inCheck && (address['tab'] ?? 'check') === 'check' ? (
            <EvidencePane
              view={view}
              programme={programme}
              reading={reading}
              rule={current}
              number={current === null ? 0 : rules.indexOf(current) + 1}
            />
          ) : undefined
        }
        actBar={
          view.state === 'recommended' ? (
            <CheckActs
              view={view}
              check={check}
              outcomes={outcomes}
              kept={kept}
              keeper={keeper}
              editable={editable}
              correctionDays={programme?.sharedRules.formalCheck.correctionWorkingDays ?? 5}
              maxCorrections={programme?.sharedRules.formalCheck.maxCorrections ?? 1}
            >
              {others.acts.map(({ id, label, onAct }) => (
                <Button key={id} type="link" onClick={onAct}>
                  {label}
                </Button>
              ))}
            </CheckActs>
          ) : (
            others.acts.length > 0 && <ActBar acts={others.acts} />
          )
        }
      />
      {others.dialog}
    </>
  );
}
