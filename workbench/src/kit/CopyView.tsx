import type { Choice, Form, Programme } from '@qichuang/programmes';
import { cellText, valueText } from './value-text.ts';
import { useLanguage } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly form: Form;
  /** Bare values by field. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly named?: readonly Choice[];
}

/** An application to read: section by section, choices and regions by name, tables as tables. What is empty is left out. */
export function CopyView({ programme, form, values, named = [] }: Props) {
  const language = useLanguage();
  return form.sections.map((section) => {
    const filled = section.fields.filter(({ id }) => isFilled(values[id]));
    if (filled.length === 0) return null;
    return (
      <section key={section.id} className="copy-section">
        <h2>{section[language]}</h2>
        <dl>
          {filled.map((field) => {
            const ask = { programme, form, field, language, named };
            const value = values[field.id];
            return (
              <div key={field.id} className={field.type === 'table' ? 'wide' : undefined}>
                <dt>{field[language]}</dt>
                <dd>
                  {field.type === 'table' ? (
                    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
                    <section className="scroll" tabIndex={0} aria-label={field[language]}>
                      <table className="rows narrow">
                        <thead>
                          <tr>
                            {field.columns.map((column) => (
                              <th key={column.id} scope="col">
                                {column[language]}
                              </th>
                            ))}
                          </tr>
                        </thead>
                        <tbody>
                          {(value as readonly Readonly<Record<string, unknown>>[]).map((row, place) => (
                            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a frozen copy never change places
                            <tr key={place}>
                              {field.columns.map((column) => (
                                <td key={column.id}>{cellText(ask, field, column, row[column.id])}</td>
                              ))}
                            </tr>
                          ))}
                        </tbody>
                      </table>
                    </section>
                  ) : (
                    <span className="value">{valueText(ask, value)}</span>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
    );
  });
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}
