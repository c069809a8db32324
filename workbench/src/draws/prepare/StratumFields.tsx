import { DRAW_OFFICE_WORDS, DRAW_WORDS } from '@qichuang/language';
import { Button, Input, InputNumber } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { excludedFault, linesOf, type StratumDraft } from './draw-plan.ts';

interface Props {
  readonly number: number;
  readonly stratum: StratumDraft;
  readonly onChange: (part: Partial<StratumDraft>) => void;
  readonly onRemove?: () => void;
}

/** One pool: its name, how many are taken from it, who is on it and who is kept out. */
export function StratumFields({ number, stratum, onChange, onRemove }: Props) {
  const t = useWords();
  const faulty = excludedFault(stratum.excluded);
  return (
    <fieldset className="card-body draw-form">
      <legend>{t(DRAW_OFFICE_WORDS.stratum, { number })}</legend>
      <FormRow label={t(DRAW_OFFICE_WORDS.stratumName)} required hint={t(DRAW_OFFICE_WORDS.stratumNameHint)}>
        {(ids) => (
          <Input
            {...ids}
            value={stratum.name}
            maxLength={60}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(DRAW_WORDS.places)} required>
        {(ids) => (
          <InputNumber
            {...ids}
            min={0}
            max={5000}
            precision={0}
            value={stratum.take}
            onChange={(take) => onChange({ take: take ?? 0 })}
          />
        )}
      </FormRow>
      <FormRow label={t(DRAW_WORDS.reserves)}>
        {(ids) => (
          <InputNumber
            {...ids}
            min={0}
            max={5000}
            precision={0}
            value={stratum.reserves}
            onChange={(reserves) => onChange({ reserves: reserves ?? 0 })}
          />
        )}
      </FormRow>
      <div className="wide">
        <FormRow
          label={t(DRAW_OFFICE_WORDS.candidates)}
          required
          hint={t(DRAW_OFFICE_WORDS.candidatesCount, { count: linesOf(stratum.candidates).length })}
        >
          {(ids) => (
            <Input.TextArea
              {...ids}
              autoSize={{ minRows: 4, maxRows: 14 }}
              value={stratum.candidates}
              onChange={({ target }) => onChange({ candidates: target.value })}
            />
          )}
        </FormRow>
        <FormRow
          label={t(DRAW_OFFICE_WORDS.excluded)}
          fault={faulty === null ? null : t(DRAW_OFFICE_WORDS.excludedFault, { line: faulty })}
        >
          {(ids) => (
            <Input.TextArea
              {...ids}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={stratum.excluded}
              onChange={({ target }) => onChange({ excluded: target.value })}
            />
          )}
        </FormRow>
        {onRemove !== undefined && <Button onClick={onRemove}>{t(DRAW_OFFICE_WORDS.removeStratum)}</Button>}
      </div>
    </fieldset>
  );
}
