// The diary as a table that spreadsheets open, and that comes home without loss.
/** @import { Entry } from "./entry.js" */

/** @type {(keyof Entry)[]} */
const CSV_COLUMNS = ["day", "kind", "name", "minutes", "done", "of", "pain", "note"];
/** @type {ReadonlySet<string>} */
const NUMBER_COLUMNS = new Set(["minutes", "done", "of", "pain"]);
const BYTE_MARK = "\ufeff"; // without it some spreadsheets take UTF-8 for something else
// What spreadsheets would reckon; a sign before it makes it text, and that sign itself gets one too.
const RECKONED = /^['=+\-@\t\r]/;
const QUOTED = /[",\r\n']/;
const CSV_CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\r|\n|$)/y;

/** @param {string | number | null} value */
function writtenCell(value) {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const guarded = RECKONED.test(value) ? `'${value}` : value;
  return QUOTED.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}

/**
 * Entries as CSV by RFC 4180, below the names of the columns.
 *
 * @param {Entry[]} entries
 * @returns {string}
 */
export function csvOf(entries) {
  const rows = entries.map((entry) => CSV_COLUMNS.map((column) => writtenCell(entry[column])));
  return BYTE_MARK + [CSV_COLUMNS, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

/**
 * The rows of a table, or null where it is none.
 *
 * @param {string} text
 * @returns {string[][] | null}
 */
function rowsOf(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (CSV_CELL.lastIndex = 0; CSV_CELL.lastIndex < text.length;) {
    const found = CSV_CELL.exec(text);
    if (!found) return null;
    const [, cell, end] = found;
    rows[rows.length - 1].push(
      cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell,
    );
    if (end !== "," && CSV_CELL.lastIndex < text.length) rows.push([]);
  }
  if (text.endsWith(",")) rows[rows.length - 1].push("");
  return rows;
}

/** @param {string} column @param {string} cell */
function valueOfCell(column, cell) {
  if (!NUMBER_COLUMNS.has(column)) return cell.replace(/^'/, "");
  return cell === "" ? null : /^\d{1,4}$/.test(cell) ? Number(cell) : cell;
}

/**
 * What a table of ours says, not checked yet; null where it has other columns.
 *
 * @param {string} text
 * @returns {unknown[] | null}
 */
export function readCsv(text) {
  const rows = rowsOf(text.startsWith(BYTE_MARK) ? text.slice(1) : text);
  const [header, ...cells] = rows || [];
  if (!header || String(header) !== String(CSV_COLUMNS)) return null;
  return cells.map((row) => {
    if (row.length !== CSV_COLUMNS.length) return null;
    return Object.fromEntries(
      CSV_COLUMNS.map((column, at) => [column, valueOfCell(column, row[at])]),
    );
  });
}
