import { WarningOutlined } from '@ant-design/icons';
import { FORM_WORDS, KIT_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { Countdown } from '../../kit/Countdown.tsx';
import { SaveState } from '../../kit/SaveState.tsx';
import { useWords } from '../../kit/words.ts';
import type { DraftStanding } from './draft-keeper.ts';

interface Props {
  readonly again: boolean;
  readonly standing: DraftStanding;
  readonly unsaved: number;
  readonly typing: readonly { readonly name: string; readonly field: string }[];
  /** `null` where nothing is due. */
  readonly until: string | null;
  readonly mayAct: { readonly allowed: boolean; readonly why: string | null } | undefined;
  readonly refused: number;
  readonly onCheck: () => void;
  readonly onReview: () => void;
}

/** The bar of the form: not submitted yet, how saving stands, who else writes, what time is left, check and submit. */
export function FormBar(props: Props) {
  const { again, standing, unsaved, typing, until, mayAct, refused, onCheck, onReview } = props;
  const t = useWords();
  // The server leaves out what is not the reader's to do: a handler fills in, the submitter submits. What keeps it from being
  // submitted now is told here and once more, in full, by the last look.
  const mine = mayAct !== undefined;
  return (
    <section className="form-bar">
      <span className="not-submitted">
        <WarningOutlined aria-hidden /> {t(again ? FORM_WORDS.notResubmitted : FORM_WORDS.notSubmitted)}
      </span>
      <BarSaving standing={standing} unsaved={unsaved} />
      {typing.map(({ name, field }) => (
        <span key={`${name} ${field}`} className="hint">
          {t(FORM_WORDS.alsoEdits, { name, field })}
        </span>
      ))}
      <span className="space" />
      {until !== null && <Countdown until={until} />}
      <Button className="check-button" onClick={onCheck}>
        {t(FORM_WORDS.selfCheck)} {refused > 0 && <span className="tag bad">{refused}</span>}
      </Button>
      <Button
        type="primary"
        size="large"
        disabled={!mine}
        aria-describedby={mine && mayAct.allowed ? undefined : 'why-not-submit'}
        onClick={onReview}
      >
        {t(again ? FORM_WORDS.checkAndResubmit : FORM_WORDS.checkAndSubmit)}
      </Button>
      {(!mine || !mayAct.allowed) && (
        <p className="hint why-not" id="why-not-submit">
          {mine ? mayAct.why : t(FORM_WORDS.handlerCannot)}
        </p>
      )}
    </section>
  );
}

/** How saving of the whole draft stands. */
export function BarSaving({ standing, unsaved }: { standing: DraftStanding; unsaved: number }) {
  const t = useWords();
  const fields = Object.values(standing.fields);
  const last = fields
    .filter(({ saving }) => saving === 'saved')
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (standing.offline || standing.refusal !== null) {
    return <SaveState live saving={{ kind: 'kept', count: unsaved }} />;
  }
  if (fields.some(({ saving }) => saving === 'saving')) return <SaveState live saving={{ kind: 'saving' }} />;
  if (unsaved > 0) return <SaveState live saving={{ kind: 'typing' }} />;
  if (last !== undefined) return <SaveState live saving={{ kind: 'saved', at: last }} />;
  return (
    <span className="saved" aria-live="polite">
      {t(KIT_WORDS.nothingToSave)}
    </span>
  );
}
