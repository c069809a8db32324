import { ASSESSMENT_WORDS, formatNumber } from '@qichuang/language';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Assessment } from './AssessmentPage.tsx';

interface Given {
  readonly points: number | null;
  readonly comment: string;
}

interface Written {
  readonly given: Readonly<Record<string, Given>>;
  readonly overall: string;
}

const STEP = 0.5;

function givenIn({ scores, comment: overall }: Assessment): Written {
  const given = scores.map(({ criterion, halfPoints, comment }) => [
    criterion,
    { points: halfPoints / 2, comment },
  ]);
  return { given: Object.fromEntries(given), overall };
}

/** The criteria with their anchors, points in halves and a comment each; kept on this device until they are handed in, once. */
export function SheetForm({ assessment }: { assessment: Assessment }) {
  const t = useWords();
  const language = useLanguage();
  const { sheet, state } = assessment;
  const writable = state === 'declared';
  const [written, write, forget, found] = useKeptFields(`${assessment.id}:sheet`, () => givenIn(assessment));
  // What was handed in stands as it was, whatever an earlier hand left on this device.
  const { given, overall } = writable ? written : givenIn(assessment);
  const { act, pending, refusal } = useAct('score-assessment', forget);
  const [asking, setAsking] = useState(false);
  const of = (criterion: string): Given => given[criterion] ?? { points: null, comment: '' };
  const set = (criterion: string, patch: Partial<Given>) =>
    write({ given: { ...given, [criterion]: { ...of(criterion), ...patch } } });
  const whole = sheet.every(({ criterion }) => of(criterion).points !== null);
  const total = sheet.reduce((sum, { criterion }) => sum + (of(criterion).points ?? 0), 0);
  const full = sheet.reduce((sum, { points }) => sum + points, 0);

  const handIn = async () => {
    const done = await act({
      params: { assessment: assessment.id },
      body: {
        version: assessment.version,
        scores: sheet.map(({ criterion }) => ({
          criterion,
          halfPoints: Math.round((of(criterion).points ?? 0) * 2),
          comment: of(criterion).comment,
        })),
        comment: overall,
      },
    });
    if (done !== undefined) setAsking(false);
  };

  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(ASSESSMENT_WORDS.sheet)}</h2>
        <span className="space" />
        <b>
          {t(ASSESSMENT_WORDS.total)} {formatNumber(total)} / {formatNumber(full)}
        </b>
      </div>
      <div className="card-body">
        {writable && <FoundNote found={found} />}
        {sheet.map(({ criterion, points, lookAt, anchors, ...words }) => (
          <fieldset key={criterion} className="form-field">
            <legend>{words[language]}</legend>
            {lookAt !== '' && <p className="hint">{lookAt}</p>}
            {anchors.length > 0 && <p className="hint">{anchors.join(' / ')}</p>}
            <FormRow
              label={t(ASSESSMENT_WORDS.score)}
              required={writable}
              hint={t(ASSESSMENT_WORDS.half, { points: formatNumber(points) })}
            >
              {(ids) => (
                <InputNumber
                  {...ids}
                  min={0}
                  max={points}
                  step={STEP}
                  readOnly={!writable}
                  value={of(criterion).points}
                  parser={(text) => Math.round(Number(text) / STEP) * STEP}
                  onChange={(next) => set(criterion, { points: next })}
                />
              )}
            </FormRow>
            <FormRow label={t(ASSESSMENT_WORDS.comment)}>
              {(ids) => (
                <Input.TextArea
                  {...ids}
                  value={of(criterion).comment}
                  maxLength={1000}
                  readOnly={!writable}
                  autoSize={{ minRows: 1 }}
                  onChange={({ target }) => set(criterion, { comment: target.value })}
                />
              )}
            </FormRow>
          </fieldset>
        ))}
        <FormRow label={t(ASSESSMENT_WORDS.overall)}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              value={overall}
              maxLength={2000}
              readOnly={!writable}
              autoSize={{ minRows: 3 }}
              onChange={({ target }) => write({ overall: target.value })}
            />
          )}
        </FormRow>
        {writable && (
          <p className="line">
            <Button type="primary" disabled={!whole} onClick={() => setAsking(true)}>
              {t(ASSESSMENT_WORDS.handIn)}
            </Button>
          </p>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        title={t(ASSESSMENT_WORDS.handIn)}
        verb={t(ASSESSMENT_WORDS.handIn)}
        pending={pending}
        refusal={refusal}
        onConfirm={() => void handIn()}
        onCancel={() => setAsking(false)}
      >
        <p>
          {t(ASSESSMENT_WORDS.total)} {formatNumber(total)} / {formatNumber(full)}。
          {t(ASSESSMENT_WORDS.handInWhat)}
        </p>
      </ConfirmDialog>
    </section>
  );
}
