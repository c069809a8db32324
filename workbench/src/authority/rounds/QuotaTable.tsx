import { ROUND_WORDS, UNIT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../kit/words.ts';
import { type Places, pastedQuotas, placeKey } from './pasted-quotas.ts';
import './rounds.css';

interface Props {
  readonly recommenders: readonly { readonly id: string; readonly name: string }[];
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly places: Places;
  readonly onChange: (places: Places) => void;
}

/** Quotas by unit and category; a block from a spreadsheet can be pasted into any cell. */
export function QuotaTable({ recommenders, categories, places, onChange }: Props) {
  const t = useWords();
  const [told, setTold] = useState('');
  if (recommenders.length === 0) {
    return (
      <p className="muted">
        {t(ROUND_WORDS.noRecommenders)} <Link to="/recommenders">{t(ROUND_WORDS.toRecommenders)}</Link>
      </p>
    );
  }
  const sums = categories.map(({ id }) =>
    recommenders.reduce((sum, unit) => sum + (places[placeKey(unit.id, id)] ?? 0), 0),
  );
  return (
    <>
      <p className="hint">{t(ROUND_WORDS.quotasHint)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="scroll" tabIndex={0} aria-label={t(ROUND_WORDS.quotas)}>
        <table className="rows quota-table">
          <thead>
            <tr>
              <th scope="col">{t(UNIT_WORDS.recommenders)}</th>
              {categories.map(({ id, name }) => (
                <th key={id} scope="col" className="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recommenders.map((unit, row) => (
              <tr key={unit.id}>
                <th scope="row">{unit.name}</th>
                {categories.map((category, column) => (
                  <td key={category.id} className="num">
                    <Input
                      size="small"
                      inputMode="numeric"
                      aria-label={t(ROUND_WORDS.quotaOf, { unit: unit.name, category: category.name })}
                      value={places[placeKey(unit.id, category.id)] ?? ''}
                      onChange={({ target }) => put(unit.id, category.id, target.value)}
                      onPaste={(event) => {
                        const text = event.clipboardData.getData('text/plain');
                        if (!/[\t\n]/.test(text.trim())) return;
                        event.preventDefault();
                        paste(text, row, column);
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t(ROUND_WORDS.quotaSum)}</th>
              {sums.map((sum, column) => (
                <td key={categories[column]?.id} className="num">
                  <b>{sum}</b>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      <p className="hint" role="status">
        {told}
      </p>
    </>
  );

  function put(unit: string, category: string, typed: string) {
    const digits = typed.normalize('NFKC').replace(/\D/g, '').slice(0, 4);
    const { [placeKey(unit, category)]: _, ...rest } = places;
    onChange(digits === '' ? rest : { ...rest, [placeKey(unit, category)]: Number(digits) });
  }

  function paste(text: string, row: number, column: number) {
    const pasted = pastedQuotas(
      text,
      places,
      recommenders,
      categories.map(({ id }) => id),
      { row, column },
    );
    onChange(pasted.places);
    const unknown =
      pasted.unknown.length === 0
        ? ''
        : ` ${t(ROUND_WORDS.pastedUnknown, { names: pasted.unknown.join('、') })}`;
    setTold(t(ROUND_WORDS.pasted, { count: pasted.count }) + unknown);
  }
}
