import { CITIES, countiesOf } from '@qichuang/domain';
import { FORM_WORDS } from '@qichuang/language';
import { type Choice, proofOf, proofText, type TableColumn } from '@qichuang/programmes';
import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../../../kit/words.ts';
import { readNumber } from '../controls/numbers.ts';
import type { Cell } from './rows.ts';
import { unitBeside } from './unit-beside.ts';

interface Props {
  readonly column: TableColumn;
  readonly value: Cell;
  readonly onType: (value: Cell) => void;
  readonly onLeave: () => void;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly faulty: boolean;
  readonly fixed: boolean;
}

/** One cell of a table: plain elements, for a hundred rows must stay quick under the fingers. */
export function CellControl(props: Props) {
  const { column, value, onType, onLeave, label, choices, faulty, fixed } = props;
  const t = useWords();
  const language = useLanguage();
  const shared = {
    className: 'cell',
    'aria-label': label,
    'aria-invalid': faulty ? (true as const) : undefined,
    disabled: fixed,
    onBlur: onLeave,
  };
  switch (column.type) {
    case 'enum':
      return (
        <select
          {...shared}
          value={String(value ?? '')}
          onChange={({ target }) => onType(target.value || null)}
        >
          <option value="">{fixed ? '' : t(FORM_WORDS.choose)}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice[language]}
            </option>
          ))}
        </select>
      );
    case 'region':
      return (
        <select
          {...shared}
          value={String(value ?? '')}
          onChange={({ target }) => onType(target.value || null)}
        >
          <option value="">{t(FORM_WORDS.choose)}</option>
          {CITIES.map((city) => (
            <optgroup key={city.code} label={city[language]}>
              {countiesOf(city.code).map((county) => (
                <option key={county.code} value={county.code}>
                  {county[language]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      );
    case 'proof':
      return <ProofCell {...props} />;
    case 'integer':
    case 'decimal':
    case 'money':
    case 'year':
      return <NumberCell {...props} />;
    case 'textarea':
      return (
        <textarea
          {...shared}
          rows={2}
          value={String(value ?? '')}
          onChange={({ target }) => onType(target.value || null)}
        />
      );
    case 'date':
    case 'month':
      return (
        <input
          {...shared}
          type={column.type}
          placeholder={t(column.type === 'month' ? FORM_WORDS.monthShape : FORM_WORDS.dayShape)}
          value={String(value ?? '')}
          onChange={({ target }) => onType(target.value || null)}
        />
      );
    case 'text':
    case 'uscc':
    case 'person':
      return (
        <input
          {...shared}
          value={String(value ?? '')}
          onChange={({ target }) => onType(target.value || null)}
        />
      );
  }
}

function NumberCell({ column, value, onType, onLeave, label, faulty, fixed }: Props) {
  const language = useLanguage();
  const [typed, setTyped] = useState(() => String(value ?? ''));
  useEffect(() => {
    setTyped((text) => (readNumber(text) === value ? text : String(value ?? '')));
  }, [value]);
  return (
    <input
      className="cell num"
      inputMode="decimal"
      aria-label={`${label}${unitBeside(column, language)}`}
      aria-invalid={faulty ? true : undefined}
      disabled={fixed}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        const number = readNumber(target.value);
        // Text that is no number is kept as typed: the check beside the table names the cell.
        onType(number === undefined ? target.value : number);
      }}
      onBlur={onLeave}
    />
  );
}

/** Which file of this application proves the row, and on which page. */
function ProofCell({ value, onType, onLeave, label, files, faulty }: Props) {
  const t = useWords();
  const { file, page } = proofOf(String(value ?? ''));
  return (
    <span className="proof-cell">
      <select
        className="cell"
        aria-label={label}
        aria-invalid={faulty ? true : undefined}
        value={file}
        onChange={({ target }) =>
          onType(target.value === '' ? null : proofText({ file: target.value, page }))
        }
        onBlur={onLeave}
      >
        <option value="">{t(FORM_WORDS.choose)}</option>
        {files.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <input
        className="cell page"
        aria-label={`${label} ${t(FORM_WORDS.proofPage)}`}
        placeholder={t(FORM_WORDS.proofPage)}
        inputMode="numeric"
        disabled={file === ''}
        value={page}
        onChange={({ target }) => onType(proofText({ file, page: target.value.replace(/#/g, '') }))}
        onBlur={onLeave}
      />
    </span>
  );
}
