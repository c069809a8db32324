import { FILING_ACT_WORDS, FILING_WORDS, FORM_VIEW_WORDS } from '@qichuang/language';
import { type Form, type FormValues, filingForm, type Programme } from '@qichuang/programmes';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useState } from 'react';
import { AttachmentReading } from '../../form-view/AttachmentReading.tsx';
import { FormReading } from '../../form-view/FormReading.tsx';
import { targetWords } from '../../form-view/target-words.ts';
import { ActBar } from '../../kit/ActBar.tsx';
import { useAddress } from '../../kit/address.ts';
import { caseActs } from '../../kit/case-acts.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { HistoryTimeline } from '../../kit/HistoryTimeline.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PathBar } from '../../kit/PathBar.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { filingDraft } from '../../wire/draft-of.ts';
import { useView } from '../../wire/use-view.ts';
import { FilingNumbers } from '../FilingNumbers.tsx';
import { FilingState } from '../FilingState.tsx';
import { type FilingView, filingSteps, filingTitle } from '../filing-words.ts';
import { type Decision, DecisionDialog } from './DecisionDialog.tsx';
import { FilingNews } from './FilingNews.tsx';
import { ReturnFilingDialog } from './ReturnFilingDialog.tsx';
import '../../style/form.css';

/** One filing: where it stands, what it says, what the reader can do with it. */
export function FilingPage() {
  const { filing = '' } = useParams({ strict: false }) as { filing?: string };
  const query = useView('see-filing', { params: { filing } }, { everyMs: 15_000 });
  const programme = documentOf(useProgramme(query.data?.programme, query.data?.programmeDigest).data);
  return (
    <ProgrammeProvider programme={programme}>
      <Fetched query={query} rows={8}>
        {(view) => <Reading key={view.id} view={view} programme={programme} />}
      </Fetched>
    </ProgrammeProvider>
  );
}

function Reading({ view, programme }: { view: FilingView; programme: Programme | null }) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const [address, change] = useAddress();
  const [asking, setAsking] = useState<Decision | 'return' | null>(null);
  const form = programme === null ? undefined : filingForm(programme, view);
  const host = view.standing.part === 'host';
  const title = filingTitle(view, language, programme);
  const nameOf = (target: string) =>
    programme === null || target === ''
      ? t(FILING_WORDS.reasonWhole)
      : targetWords(programme, form, target, language);
  const tab = address['tab'] ?? 'form';
  const decide = (act: Decision) => () => setAsking(act);
  const acts = caseActs(view.acts, {
    'save-filing-fields': {
      label: t(view.state === 'returned' ? FILING_WORDS.amend : FILING_WORDS.fill),
      primary: true,
      onAct: () => void go({ to: `/filings/${view.id}/form` }),
    },
    'withdraw-filing': { label: t(FILING_WORDS.withdraw), onAct: decide('withdraw-filing') },
    'return-filing': { label: t(FILING_WORDS.return), onAct: () => setAsking('return') },
    'decline-filing': { label: t(FILING_WORDS.decline), danger: true, onAct: decide('decline-filing') },
    'endorse-filing': { label: t(FILING_WORDS.endorse), primary: true, onAct: decide('endorse-filing') },
    'accept-filing': { label: t(FILING_WORDS.accept), primary: true, onAct: decide('accept-filing') },
  });
  const last = view.copies.at(-1);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t(host ? FILING_WORDS.ownFilings : FILING_WORDS.filings), to: '/filings' },
          { label: view.receipt ?? title },
        ]}
        under={
          <p>
            {[
              view.platform?.name ?? view.recommender.name,
              view.platform?.number,
              view.organisation,
              view.receipt,
            ]
              .filter((part) => part !== undefined && part !== null && part !== '')
              .join('　')}
          </p>
        }
        aside={<FilingState state={view.state} overdue={view.overdue} />}
      />
      <PathBar steps={filingSteps(view)} yours={view.state === 'returned' && host} />
      <FilingNews view={view} nameOf={nameOf} />
      <div className="case-columns">
        <div>
          <div className="case-main">
            <Tabs
              activeKey={tab}
              onChange={(key) => change({ tab: key === 'form' ? undefined : key })}
              items={[
                {
                  key: 'form',
                  label: t(FILING_WORDS.tabReading),
                  children: (
                    <div className="tab-body">
                      {last !== undefined && view.form.copy !== null && (
                        <p className="hint">
                          SHA-256 <HashText hash={last.hash} short />
                        </p>
                      )}
                      <FormBody view={view} programme={programme} form={form} />
                    </div>
                  ),
                },
                {
                  key: 'files',
                  label: `${t(FILING_WORDS.tabFiles)} ${view.form.attachments.length}`,
                  children: (
                    <div className="tab-body">
                      <AttachmentReading
                        of={filingDraft(view.id)}
                        slots={form?.attachments.slots ?? []}
                        files={view.form.attachments}
                      />
                    </div>
                  ),
                },
                {
                  key: 'history',
                  label: t(FILING_WORDS.tabHistory),
                  children: (
                    <div className="tab-body">
                      <HistoryTimeline rows={view.history} actWords={FILING_ACT_WORDS} />
                    </div>
                  ),
                },
              ]}
            />
          </div>
          {acts.length > 0 && <ActBar acts={acts} />}
        </div>
        <aside>
          <FilingNumbers view={view} />
        </aside>
      </div>
      {asking !== null && asking !== 'return' && (
        <DecisionDialog view={view} act={asking} onDone={() => setAsking(null)} />
      )}
      {asking === 'return' && form !== undefined && (
        <ReturnFilingDialog view={view} form={form} onDone={() => setAsking(null)} />
      )}
    </>
  );
}

function FormBody({
  view,
  programme,
  form,
}: {
  view: FilingView;
  programme: Programme | null;
  form: Form | undefined;
}) {
  const t = useWords();
  const language = useLanguage();
  if (programme === null || form === undefined) return <p className="muted">{t(FORM_VIEW_WORDS.empty)}</p>;
  const values = Object.fromEntries(
    Object.entries(view.form.values).map(([id, { value }]) => [id, value]),
  ) as FormValues;
  const names = Object.fromEntries(view.form.attachments.map(({ id, name }) => [id, name]));
  return <FormReading reading={{ programme, form, language, values, names }} />;
}
