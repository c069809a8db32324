import { LockOutlined } from '@ant-design/icons';
import { FILING_WORDS, FORM_WORDS } from '@qichuang/language';
import { filingForm } from '@qichuang/programmes';
import { Link, useParams } from '@tanstack/react-router';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { type FilingView, filingTitle } from '../filing-words.ts';
import { FilingDesk } from './FilingDesk.tsx';
import '../../style/form.css';

/** The desk at which a filing is written; whoever may not write it now is led to its page. */
export function FilingDeskPage() {
  const { filing = '' } = useParams({ strict: false }) as { filing?: string };
  const seen = useView('see-filing', { params: { filing } });
  return (
    <Fetched query={seen} rows={10}>
      {(view) => <Gathered key={view.id} view={seen.data ?? view} again={() => void seen.refetch()} />}
    </Fetched>
  );
}

function Gathered({ view, again }: { view: FilingView; again: () => void }) {
  const t = useWords();
  const language = useLanguage();
  const programme = useProgramme(view.programme, view.programmeDigest);
  const writes = view.acts.some(({ act, allowed }) => act === 'save-filing-fields' && allowed);
  return (
    <Fetched query={programme} rows={10}>
      {(answer) => {
        const document = documentOf(answer);
        const form = document === null ? undefined : filingForm(document, view);
        if (!writes || document === null || form === undefined) {
          return (
            <>
              <PageHead
                title={filingTitle(view, language, document)}
                crumbs={[{ label: t(FILING_WORDS.ownFilings), to: '/filings' }]}
              />
              <EmptyState
                icon={<LockOutlined aria-hidden />}
                title={t(FILING_WORDS.notEditable)}
                hint={t(FILING_WORDS.notEditableHint)}
              >
                <p>
                  <Link to="/filings/$filing" params={{ filing: view.id }}>
                    {t(FORM_WORDS.toCase)}
                  </Link>
                </p>
              </EmptyState>
            </>
          );
        }
        return (
          <ProgrammeProvider programme={document}>
            <FilingDesk programme={document} form={form} view={view} onSaved={again} />
          </ProgrammeProvider>
        );
      }}
    </Fetched>
  );
}
