import { CopyOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { FORM_WORDS } from '@qichuang/language';
import {
  checkFieldValue,
  choicesOf,
  type FieldFault,
  type TableColumn,
  type TableField,
} from '@qichuang/programmes';
import { Button } from 'antd';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { useLanguage, useWords } from '../../../kit/words.ts';
import type { FormSurroundings } from '../controls/control.ts';
import { isTable, pastedCells } from '../pasted-rows.ts';
import { CellControl } from './CellControl.tsx';
import { isNumericColumn, type Pasted, paste, type Row, rowsIn, standingRows } from './rows.ts';
import { unitBeside } from './unit-beside.ts';

interface Props {
  readonly table: TableField;
  readonly value: unknown;
  readonly onType: (rows: readonly Row[]) => void;
  readonly onLeave: () => void;
  readonly surroundings: FormSurroundings;
  readonly labelledBy: string;
}

/** A table to fill in: typed, pasted from a spreadsheet, rows added, copied and deleted, all by keyboard too. */
export function TableControl({ table, value, onType, onLeave, surroundings, labelledBy }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [deleted, setDeleted] = useState<readonly Row[] | null>(null);
  const rows = rowsIn(table, value, surroundings.year);
  const standing = standingRows(table);
  const { maxRows } = table;
  const full = maxRows !== undefined && rows.length >= maxRows;
  const faults = faultsOf(table, value, rows, surroundings);
  const choicesFor = (column: TableColumn) =>
    choicesOf({ ...surroundings, field: column, table }) ?? surroundings.recommenders;

  const change = (next: readonly Row[]) => {
    setDeleted(null);
    onType(next);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="scroll table-field" aria-labelledby={labelledBy} tabIndex={0}>
        <table className="rows entry">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">{t(FORM_WORDS.row, { row: '' })}</span>
              </th>
              {table.columns.map((column) => (
                <th key={column.id} scope="col" className={isNumericColumn(column) ? 'num' : undefined}>
                  {column[language]}
                  {unitBeside(column, language)}
                  {column.required && <span className="need"> *</span>}
                </th>
              ))}
              {table.fixedRows !== true && <td />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own; their place is what they are
              <tr key={place} className={faults.some((fault) => fault.row === place) ? 'faulty' : undefined}>
                <th scope="row" className="muted">
                  {place + 1}
                </th>
                {table.columns.map((column, across) => (
                  <td
                    key={column.id}
                    onPaste={(event) => onPaste(event, place, across)}
                    onKeyDown={(event) => onKey(event, place, across)}
                    data-cell={`${place} ${across}`}
                  >
                    <CellControl
                      column={column}
                      value={row[column.id] ?? null}
                      label={t(FORM_WORDS.inCell, { row: place + 1, column: column[language] })}
                      choices={choicesFor(column)}
                      files={surroundings.files}
                      faulty={faults.some((fault) => fault.row === place && fault.column === column.id)}
                      fixed={place < standing && across === 0}
                      onType={(cell) =>
                        change(rows.map((each, at) => (at === place ? { ...each, [column.id]: cell } : each)))
                      }
                      onLeave={onLeave}
                    />
                  </td>
                ))}
                {table.fixedRows !== true && (
                  <td className="nowrap">
                    <Button
                      type="text"
                      size="small"
                      icon={<CopyOutlined aria-hidden />}
                      aria-label={t(FORM_WORDS.copyRow, { row: place + 1 })}
                      title={t(FORM_WORDS.copyRow, { row: place + 1 })}
                      disabled={full}
                      onClick={() => change(rows.toSpliced(place + 1, 0, row))}
                    />
                    <Button
                      type="text"
                      size="small"
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={t(FORM_WORDS.deleteRow, { row: place + 1 })}
                      title={t(FORM_WORDS.deleteRow, { row: place + 1 })}
                      disabled={place < standing}
                      onClick={() => {
                        onType(rows.toSpliced(place, 1));
                        setDeleted(rows);
                      }}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="hint table-empty">{t(FORM_WORDS.tableEmpty)}</p>}
      </section>
      <div className="table-foot">
        {table.fixedRows !== true && (
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            disabled={full}
            onClick={() => change([...rows, {}])}
          >
            {t(FORM_WORDS.addRow)}
          </Button>
        )}
        <span className="hint">
          {maxRows === undefined
            ? t(FORM_WORDS.rows, { count: rows.length })
            : t(FORM_WORDS.rowsLimit, { count: rows.length, limit: maxRows })}
          {' · '}
          {t(FORM_WORDS.pasteHint)}
        </span>
        <span aria-live="polite" className="hint">
          {deleted !== null && (
            <>
              {t(FORM_WORDS.rowDeleted)}{' '}
              <Button type="link" size="small" onClick={() => change(deleted)}>
                {t(FORM_WORDS.undo)}
              </Button>
            </>
          )}
          {pasted !== null && (
            <>
              {pasted.dropped === 0
                ? t(FORM_WORDS.pasted, { rows: pasted.taken })
                : t(FORM_WORDS.pastedSome, { rows: pasted.taken, dropped: pasted.dropped })}
              {pasted.unknown > 0 && ` ${t(FORM_WORDS.pastedUnknown, { count: pasted.unknown })}`}
            </>
          )}
        </span>
      </div>
      <ul className="cell-faults">
        {faults.slice(0, MOST_FAULTS).map((fault) => (
          <li key={`${fault.row} ${fault.column} ${fault.kind}`} className="fault">
            {cellName(fault)}
            {fault[language]}
          </li>
        ))}
      </ul>
    </>
  );

  function onPaste(event: ClipboardEvent, row: number, column: number): void {
    const text = event.clipboardData.getData('text/plain');
    if (!isTable(text)) return;
    event.preventDefault();
    const next = paste({ table, rows, cells: pastedCells(text), at: { row, column }, choicesOf: choicesFor });
    setPasted(next);
    change(next.rows);
  }

  /** Enter goes to the cell below, adding a row after the last; a line of a longer text keeps its Enter. */
  function onKey(event: KeyboardEvent, row: number, column: number): void {
    if (event.key !== 'Enter' || event.target instanceof HTMLTextAreaElement || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    const body = event.currentTarget.closest('tbody');
    if (row === rows.length - 1 && table.fixedRows !== true && !full) change([...rows, {}]);
    requestAnimationFrame(() => {
      body
        ?.querySelector<HTMLElement>(`[data-cell="${row + 1} ${column}"] :is(input, select, textarea)`)
        ?.focus();
    });
  }

  function cellName({ row }: FieldFault): string {
    return row === undefined ? '' : `${t(FORM_WORDS.row, { row: row + 1 })}　`;
  }
}

const MOST_FAULTS = 5;

function faultsOf(
  table: TableField,
  value: unknown,
  rows: readonly Row[],
  { form, programme, values }: FormSurroundings,
): readonly FieldFault[] {
  // Rows that always stand there accuse nobody before something is written in them.
  if (!Array.isArray(value) || rows.length === 0) return [];
  const checked = checkFieldValue(form, table.id, rows, { programme, values });
  const faults = checked.ok ? checked.value.warnings : checked.refusal;
  const untouched = new Set(
    rows.flatMap((row, place) => (place < standingRows(table) && filledCells(row) <= 1 ? [place] : [])),
  );
  return faults.filter(({ row }) => row !== undefined && !untouched.has(row));
}

function filledCells(row: Row): number {
  return Object.values(row).filter((cell) => cell !== null && cell !== '').length;
}
