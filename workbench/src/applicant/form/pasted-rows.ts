/** The cells of a piece of a spreadsheet, as it comes from the clipboard: tabs between cells, line ends between rows, quotes round cells with either. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let place = 0; place < plain.length; place += 1) {
    const sign = plain.charAt(place);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (plain.charAt(place + 1) === '"') {
        cell += '"';
        place += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}

/** Whether a paste is a piece of a table and not a text for one cell. */
export function isTable(text: string): boolean {
  return text.includes('\t') || /\n./s.test(text.trimEnd());
}
