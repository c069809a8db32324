import { CHECK_WORDS, FORM_VIEW_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { DifferencesTab } from '../../case-tabs/DifferencesTab.tsx';
import { HistoryTab } from '../../case-tabs/HistoryTab.tsx';
import { AttachmentReading } from '../../form-view/AttachmentReading.tsx';
import { FormReading } from '../../form-view/FormReading.tsx';
import type { Reading } from '../../form-view/value-words.ts';
import { useAddress } from '../../kit/address.ts';
import { useWords } from '../../kit/words.ts';
import { applicationDraft } from '../../wire/draft-of.ts';
import { restsOn } from './check-items.ts';
import './check.css';

interface Props {
  readonly view: CaseView;
  readonly programme: Programme | null;
  readonly reading: Reading | null;
  readonly rule: string | null;
  readonly number: number;
}

/** Beside the check list: what the chosen item rests on, what changed since the last version, what happened last. */
export function EvidencePane({ view, programme, reading, rule, number }: Props) {
  const t = useWords();
  const [, change] = useAddress();
  return (
    <div className="evidence-pane">
      <section className="card" aria-live="polite">
        <div className="card-head">
          <h2>{rule === null ? t(CHECK_WORDS.condition) : t(CHECK_WORDS.evidence, { number })}</h2>
        </div>
        <div className="card-body">
          {rule === null || reading === null ? (
            <p className="muted">{t(CHECK_WORDS.evidencePick)}</p>
          ) : (
            <RestsOn key={rule} view={view} programme={programme} reading={reading} rule={rule} />
          )}
        </div>
      </section>
      {view.copies.length > 1 && (
        <section className="card">
          <div className="card-head">
            <h2>{t(FORM_VIEW_WORDS.differences)}</h2>
          </div>
          <div className="card-body">
            <DifferencesTab application={view.id} copies={view.copies} reading={reading} short />
          </div>
        </section>
      )}
      <section className="card">
        <div className="card-head">
          <h2>{t(FORM_VIEW_WORDS.history)}</h2>
          <span className="space" />
          <button type="button" className="clause" onClick={() => change({ tab: 'history' })}>
            {t(FORM_VIEW_WORDS.history)} ›
          </button>
        </div>
        <div className="card-body">
          <HistoryTab application={view.id} most={5} />
        </div>
      </section>
    </div>
  );
}

interface RestsProps {
  readonly view: CaseView;
  readonly programme: Programme | null;
  readonly reading: Reading;
  readonly rule: string;
}

function RestsOn({ view, programme, reading, rule }: RestsProps) {
  const t = useWords();
  const asked = programme?.rules.find(({ id }) => id === rule);
  const { fields, slots } = restsOn(reading.form, rule, asked?.check ?? '');
  const files = (view.form?.attachments ?? []).filter(({ slot }) => slots.some(({ id }) => id === slot));
  if (fields.size === 0 && slots.length === 0) {
    return <p className="muted">{t(CHECK_WORDS.evidenceNone)}</p>;
  }
  return (
    <>
      {slots.length > 0 && (
        <>
          <h3>{t(CHECK_WORDS.files)}</h3>
          <AttachmentReading of={applicationDraft(view.id)} slots={slots} files={files} openFirst />
        </>
      )}
      {fields.size > 0 && (
        <>
          <h3>{t(CHECK_WORDS.fields)}</h3>
          <FormReading reading={reading} only={fields} />
        </>
      )}
    </>
  );
}
