import type { Instant } from '@qichuang/base';
import { CASE_ACT_WORDS, formatInstant, shanghaiDay } from '@qichuang/language';
import { Button } from 'antd';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { FormRow } from '../../kit/FormRow.tsx';
import { MomentPicker } from '../../kit/MomentPicker.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';

interface PrepareProps {
  readonly application: string;
  readonly onClose: () => void;
}

/** Proposes more time for one application; another person grants it. */
export function PrepareExtension({ application, onClose }: PrepareProps) {
  const t = useWords();
  const now = useServerNow(60_000);
  const [until, setUntil, forget] = useKept<Instant | null>(`${application}:extension-until`, () => null);
  const preparing = useAct('prepare-extension', forget);
  return (
    <ReasonDialog
      of={`${application}:extension`}
      title={t(CASE_ACT_WORDS.extension)}
      verb={t(CASE_ACT_WORDS.extension)}
      label={t(CASE_ACT_WORDS.extensionReason)}
      missing={until === null ? t(CASE_ACT_WORDS.extensionUntil) : undefined}
      least={4}
      by={preparing}
      onSend={async (reason) =>
        until === null ? undefined : preparing.act({ params: { application }, body: { until, reason } })
      }
      onClose={onClose}
    >
      <p>{t(CASE_ACT_WORDS.extensionText)}</p>
      <FormRow label={t(CASE_ACT_WORDS.extensionUntil)} required>
        {(ids) => <MomentPicker ids={ids} value={until} onChange={setUntil} notBefore={shanghaiDay(now)} />}
      </FormRow>
    </ReasonDialog>
  );
}

/** How an extension stands, with the decision for whoever may make it. */
export function ExtensionNews({ view }: { view: CaseView }) {
  const t = useWords();
  const language = useLanguage();
  const { act, pending, refusal } = useAct('decide-extension');
  const { extension } = view;
  if (extension === null) return null;
  const values = { until: formatInstant(extension.until as Instant, language), reason: extension.reason };
  const told = view.acts.find((one) => one.act === 'decide-extension');
  const decide = (decision: 'granted' | 'refused') =>
    void act({ params: { extension: extension.id }, body: { version: extension.version, decision } });
  const words = {
    prepared: CASE_ACT_WORDS.extensionProposed,
    granted: CASE_ACT_WORDS.extensionGranted,
    refused: CASE_ACT_WORDS.extensionRefused,
  }[extension.state];
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(CASE_ACT_WORDS.extension)}</h2>
      </div>
      <div className="card-body">
        <p>{t(words, values)}</p>
        {told?.allowed === true && (
          <p className="reason-acts">
            <Button type="primary" loading={pending} onClick={() => decide('granted')}>
              {t(CASE_ACT_WORDS.grant)}
            </Button>
            <Button disabled={pending} onClick={() => decide('refused')}>
              {t(CASE_ACT_WORDS.refuseExtension)}
            </Button>
          </p>
        )}
        {told?.allowed === false && view.standing.grade === 'approver' && <p className="hint">{told.why}</p>}
        <RefusalPanel refusal={refusal} />
      </div>
    </section>
  );
}
