import type { Problem } from '@qichuang/contract';
import { FILING_WORDS } from '@qichuang/language';
import type { FormFault } from '../../applicant/form/check/form-faults.ts';
import { FaultLinks, LastLook } from '../../applicant/form/LastLook.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { FilingView } from '../filing-words.ts';

interface Props {
  readonly view: FilingView;
  readonly faults: readonly FormFault[];
  readonly unsaved: number;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  readonly onGo: (target: string) => void;
  readonly onHandIn: () => void;
  readonly onCancel: () => void;
}

/** The last look at a filing: besides what is missing, the figures to look at once more. */
export function SubmitFilingDialog({ view, faults, onGo, ...look }: Props) {
  const t = useWords();
  const language = useLanguage();
  const missing = faults.length === 0 ? null : t(FILING_WORDS.missing, { count: faults.length });
  return (
    <LastLook
      {...look}
      title={t(FILING_WORDS.submitTitle)}
      verb={t(view.state === 'returned' ? FILING_WORDS.resubmit : FILING_WORDS.submit)}
      text={t(view.kind === 'progress-report' ? FILING_WORDS.submitWhatProgress : FILING_WORDS.submitWhat)}
      missing={missing}
    >
      {missing === null ? (
        <p className="good-text">{t(FILING_WORDS.ready)}</p>
      ) : (
        <FaultLinks {...{ missing, faults, onGo }} />
      )}
      {view.notices.length > 0 && (
        <div className="notice soft">
          <div>
            <b>{t(FILING_WORDS.notices)}</b>
            <ul className="plain">
              {view.notices.map((notice) => (
                <li key={notice.check}>{notice[language]}</li>
              ))}
            </ul>
            <p className="hint">{t(FILING_WORDS.noticesHint)}</p>
          </div>
        </div>
      )}
    </LastLook>
  );
}
