'use strict';

/** Rows of cells as CSV (RFC 4180). */
function formatCsv(rows) {
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map((text) => cell(String(text))).join(',') + '\n').join('');
}

/** CSV as objects by the names of columns; takes what spreadsheets put between cells. */
function parseCsv(text) {
  const source = text.replace(/^\uFEFF/, '');
  const header = source.split('\n', 1)[0];
  const count = (mark) => header.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
  const [names, ...rows] = cells(source, delimiter);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(names.map((name, i) => [name.trim(), row[i] ?? ''])));
}

function cells(source, delimiter) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows[rows.length - 1].push(cell);
    cell = '';
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (quoted && c === '"' && source[i + 1] === '"') {
      cell += source[++i];
    } else if (c === '"' && (quoted || cell === '')) {
      quoted = !quoted;
    } else if (!quoted && c === delimiter) {
      endCell();
    } else if (!quoted && c === '\n') {
      cell = cell.replace(/\r$/, '');
      endCell();
      rows.push([]);
    } else {
      cell += c;
    }
  }
  endCell();
  return rows;
}
