import { DESK_WORDS, formatDecimal } from '@qichuang/language';
import { checkScores, type ScoreFault, type ScoringSheet, totalOf } from '@qichuang/programmes';
import { Button, Modal } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { type ReviewOpen, type SheetValues, scoredOf, textIn } from './sheet-values.ts';

interface Props {
  readonly review: ReviewOpen;
  readonly sheet: ScoringSheet;
  readonly values: SheetValues;
  /** Saves what is left to save, and answers the version to hand in. */
  readonly flush: () => Promise<number | null>;
  readonly onClose: () => void;
  readonly onGoTo: (fault: ScoreFault) => void;
}

/** Save, check, confirm in one: what is missing is listed with the way there; complete, the total is confirmed and handed in. */
export function SubmitSheet({ review, sheet, values, flush, onClose, onGoTo }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { act, pending, refusal } = useAct('submit-scores');
  const scored = scoredOf(values, sheet);
  const faults = checkScores(sheet, scored);

  async function submit() {
    const version = await flush();
    if (version === null) return;
    const done = await act({ params: { review: review.id }, body: { version } });
    if (done !== undefined) onClose();
  }

  if (faults.length > 0) {
    return (
      <Modal
        open
        title={t(DESK_WORDS.missingTitle, { count: faults.length })}
        onCancel={onClose}
        footer={null}
        width={600}
      >
        <p className="hint">{t(DESK_WORDS.missingKept)}</p>
        <ul className="missing">
          {faults.map((fault) => (
            <li key={`${fault.kind} ${fault.at ?? ''}`}>
              <span>{fault[language]}</span>
              <Button size="small" onClick={() => onGoTo(fault)}>
                {t(DESK_WORDS.goThere)}
              </Button>
            </li>
          ))}
        </ul>
      </Modal>
    );
  }
  const recommendation = sheet.scoring.recommendation.find(
    ({ id }) => id === textIn(values, 'recommendation'),
  );
  return (
    <ConfirmDialog
      open
      title={t(DESK_WORDS.confirmTitle, { label: review.label })}
      verb={t(DESK_WORDS.confirmVerb)}
      pending={pending}
      refusal={refusal}
      onConfirm={() => void submit()}
      onCancel={onClose}
    >
      <p>
        {t(DESK_WORDS.confirmText, {
          total: formatDecimal(totalOf(sheet, scored.scores), 1),
          recommendation: recommendation?.[language] ?? '',
        })}
      </p>
    </ConfirmDialog>
  );
}
