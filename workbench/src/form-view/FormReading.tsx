import { FORM_VIEW_WORDS, FORM_WORDS } from '@qichuang/language';
import type { FormField, TableField } from '@qichuang/programmes';
import type { ReactNode } from 'react';
import { useWords } from '../kit/words.ts';
import './form-view.css';
import { cellWords, type Reading, valueWords } from './value-words.ts';

interface Props {
  readonly reading: Reading;
  /** Beside a field: a mark, or the button that binds a reason to it. */
  readonly beside?: ((target: string) => ReactNode) | undefined;
  /** Below a field: the reason bound to it. */
  readonly below?: ((target: string) => ReactNode) | undefined;
  /** Only these fields: what a rule looks at. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Under a heading that names the section already. */
  readonly untitled?: boolean;
}

/** A form as it was filled in, section by section, to be read: nothing in it can be changed. */
export function FormReading({ reading, beside, below, only, untitled = false }: Props) {
  const t = useWords();
  const { form, values, language } = reading;
  const sections = form.sections
    .map((section) => ({
      ...section,
      fields: section.fields.filter(({ id }) => only === undefined || only.has(id)),
    }))
    // A section that does not concern this application was never filled in.
    .filter(({ fields, shownWhen }) => fields.some(({ id }) => shownWhen === undefined || id in values));
  return (
    <div className="form-reading">
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={untitled ? 'section-title' : `section-${section.id}`}>
          {!untitled && (
            <h3 id={`section-${section.id}`}>
              {section[language]}
              {reading.carried?.includes(section.id) === true && (
                <small className="muted">　{t(FORM_WORDS.standsAsBefore)}</small>
              )}
            </h3>
          )}
          <dl>
            {section.fields.map((field) => (
              <div key={field.id} id={`field-${field.id}`} className={isWide(field) ? 'wide' : undefined}>
                <dt>
                  {field[language]} {beside?.(field.id)}
                </dt>
                <dd>
                  <FieldValue reading={reading} field={field} />
                  {below?.(field.id)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function isWide({ type }: FormField): boolean {
  return type === 'textarea' || type === 'table';
}

function FieldValue({ reading, field }: { reading: Reading; field: FormField }) {
  const t = useWords();
  const value = reading.values[field.id];
  if (field.type === 'table') return <Rows reading={reading} table={field} />;
  const text = valueWords(reading, field, value);
  if (text === '') return <span className="muted">{t(FORM_VIEW_WORDS.empty)}</span>;
  return <span className="value">{text}</span>;
}

function Rows({ reading, table }: { reading: Reading; table: TableField }) {
  const t = useWords();
  const { values, language } = reading;
  const value = values[table.id];
  const rows = (Array.isArray(value) ? value : []) as readonly Readonly<Record<string, unknown>>[];
  if (rows.length === 0) return <span className="muted">{t(FORM_VIEW_WORDS.noRows)}</span>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" tabIndex={0} aria-label={table[language]}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col" className="num">
              #
            </th>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className={isNumber(column.type) ? 'num' : undefined}>
                {column[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a frozen table never change places
            <tr key={place}>
              <td className="num muted">{place + 1}</td>
              {table.columns.map((column) => (
                <td key={column.id} className={isNumber(column.type) ? 'num' : undefined}>
                  {cellWords(reading, table, column, row[column.id]) || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isNumber(type: string): boolean {
  return type === 'integer' || type === 'decimal' || type === 'money';
}
