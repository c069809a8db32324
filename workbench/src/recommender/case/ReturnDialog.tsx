import { addWorkingDays, type Instant } from '@qichuang/base';
import { formatShortInstant, RECOMMENDER_WORDS, shanghaiDay } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { MomentPicker, useCalendar } from '../../kit/MomentPicker.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { closingOf } from '../../kit/shanghai-wall.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { NotedReason } from './ReasonNote.tsx';
import type { Noted } from './return-reasons.ts';

interface Props {
  readonly open: boolean;
  readonly application: string;
  readonly version: number;
  readonly reasons: readonly Noted[];
  readonly nameOf: (target: string) => string;
  /** End of the recommender's window: nothing can come back after it. */
  readonly windowUntil: Instant;
  /** Working days a return runs by default, from the programme. */
  readonly days: number;
  readonly onDrop: (target: string) => void;
  readonly onClose: () => void;
  readonly onReturned: () => void;
}

/** Sends all reasons at once, with the day by which the applicant resubmits. */
export function ReturnDialog(props: Props) {
  const { open, application, version, reasons, nameOf, windowUntil, days, onDrop, onClose, onReturned } =
    props;
  const t = useWords();
  const language = useLanguage();
  const now = useServerNow(60_000);
  const calendar = useCalendar();
  const { act, pending, refusal, clear } = useAct('return-application');
  const byDefault = closingOf(addWorkingDays(calendar, shanghaiDay(now), days));
  const [chosen, setChosen] = useState<Instant | null>(null);
  // Moments in order of text are in order of time.
  const [earlier = windowUntil] = [byDefault, windowUntil].toSorted();
  const dueAt = chosen ?? earlier;
  return (
    <ConfirmDialog
      open={open}
      width={680}
      title={t(RECOMMENDER_WORDS.returnTitle)}
      verb={t(RECOMMENDER_WORDS.returnVerb)}
      pending={pending}
      refusal={refusal}
      blocked={reasons.length === 0 ? t(RECOMMENDER_WORDS.returnNone) : null}
      onCancel={() => {
        clear();
        onClose();
      }}
      onConfirm={() =>
        void act({
          params: { application },
          body: { version, dueAt, reasons: reasons.map((reason) => ({ ...reason })) },
        }).then((done) => done && onReturned())
      }
    >
      {reasons.length > 0 && <p>{t(RECOMMENDER_WORDS.returnText, { count: reasons.length })}</p>}
      <ol className="reasons-to-send">
        {reasons.map((reason) => (
          <li key={reason.target}>
            <div className="label">
              <b>{nameOf(reason.target)}</b>
              <Button size="small" type="link" onClick={() => onDrop(reason.target)}>
                {t(RECOMMENDER_WORDS.dropReason)}
              </Button>
            </div>
            <NotedReason reason={reason} />
          </li>
        ))}
      </ol>
      <FormRow
        label={t(RECOMMENDER_WORDS.returnDue)}
        required
        hint={t(RECOMMENDER_WORDS.returnDueHint, {
          days,
          until: formatShortInstant(windowUntil, language),
        })}
      >
        {(ids) => (
          <MomentPicker
            ids={ids}
            value={dueAt}
            onChange={setChosen}
            notBefore={shanghaiDay(now)}
            notAfter={shanghaiDay(windowUntil)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
