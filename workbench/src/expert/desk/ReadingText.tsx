import { DESK_WORDS } from '@qichuang/language';
import type { FormField, FormSection, TableField } from '@qichuang/programmes';
import { cellWords, type Reading, valueWords } from '../../form-view/value-words.ts';
import { useWords } from '../../kit/words.ts';
import { type Fed, fieldAnchor, sectionAnchor } from './feeds.ts';
import { Redacted } from './Redacted.tsx';

interface Props {
  readonly reading: Reading;
  /** What the criterion in hand rests on; marked with an edge and a word. */
  readonly fed: Fed;
}

/** The application as running text to be read at length: short facts in lines, long texts in paragraphs, tables as tables. */
export function ReadingText({ reading, fed }: Props) {
  const sections = reading.form.sections.filter(
    ({ shownWhen, fields }) => shownWhen === undefined || fields.some(({ id }) => id in reading.values),
  );
  return sections.map((section) => (
    <Section key={section.id} section={section} reading={reading} fed={fed} />
  ));
}

function Section({ section, reading, fed }: Props & { section: FormSection }) {
  const whole = fed.sections.has(section.id);
  const facts = section.fields.filter(isFact);
  const id = sectionAnchor(section.id);
  return (
    <section aria-labelledby={id} className={whole ? 'fed' : undefined}>
      <h2 id={id} tabIndex={-1}>
        {section[reading.language]} {whole && <FedMark />}
      </h2>
      {facts.length > 0 && (
        <dl className="read-facts">
          {facts.map((field) => (
            <div
              key={field.id}
              id={fieldAnchor(field.id)}
              tabIndex={-1}
              className={fed.fields.has(field.id) ? 'fed' : undefined}
            >
              <dt>
                {field[reading.language]} {fed.fields.has(field.id) && <FedMark />}
              </dt>
              <dd>
                <Value reading={reading} field={field} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {section.fields
        .filter((field) => !isFact(field))
        .map((field) => (
          <div key={field.id} className={fed.fields.has(field.id) ? 'fed' : undefined}>
            <h3 id={fieldAnchor(field.id)} tabIndex={-1}>
              {field[reading.language]} {fed.fields.has(field.id) && <FedMark />}
            </h3>
            {field.type === 'table' ? (
              <Rows reading={reading} table={field} />
            ) : (
              <Value reading={reading} field={field} />
            )}
          </div>
        ))}
    </section>
  );
}

function FedMark() {
  const t = useWords();
  return <span className="tag moving">{t(DESK_WORDS.feedsHere)}</span>;
}

function isFact({ type }: FormField): boolean {
  return type !== 'table' && type !== 'textarea';
}

function Value({ reading, field }: { reading: Reading; field: FormField }) {
  const t = useWords();
  const text = field.type === 'table' ? '' : valueWords(reading, field, reading.values[field.id]);
  if (text === '') return <span className="muted">{t(DESK_WORDS.noValue)}</span>;
  if (field.type !== 'textarea') return <Redacted text={text} />;
  return text.split(/\n+/).map((paragraph, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a frozen text never change places
    <p key={place}>
      <Redacted text={paragraph} />
    </p>
  ));
}

function Rows({ reading, table }: { reading: Reading; table: TableField }) {
  const t = useWords();
  const value = reading.values[table.id];
  const rows = (Array.isArray(value) ? value : []) as readonly Readonly<Record<string, unknown>>[];
  if (rows.length === 0) return <p className="muted">{t(DESK_WORDS.noValue)}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" tabIndex={0} aria-label={table[reading.language]}>
      <table className="rows">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className={isNumber(column.type) ? 'num' : undefined}>
                {column[reading.language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a frozen table never change places
            <tr key={place}>
              {table.columns.map((column) => (
                <td key={column.id} className={isNumber(column.type) ? 'num' : undefined}>
                  <Redacted text={cellWords(reading, table, column, row[column.id]) || '–'} />
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
