// Files of the diary: a file of anybody's is refused as a whole where one part is not as it must be.
import { readCsv } from "./csv.js";
import { checkedEntry, contentOf, lackingEntries, MOST_ENTRIES } from "./entry.js";
/** @import { Entry } from "./entry.js" */

const DIARY_FORMAT = "my-diary";
const DIARY_FILE_VERSION = 1;
/** The largest file that is read, in bytes. */
export const LARGEST_DIARY_FILE = 1_000_000;

/** @typedef {"large" | "unreadable" | "foreign" | "newer" | "entry" | "full"} Refusal */
/**
 * The entries that a file would add, or why it is refused; `place` is the number of the entry that is
 * not as it must be.
 *
 * @typedef {{ added: Entry[], same: number } | { refusal: Refusal, place: number }} DiaryRead
 */

/**
 * Entries as JSON.
 *
 * @param {Entry[]} entries
 * @returns {string}
 */
export function jsonOf(entries) {
  const head = { format: DIARY_FORMAT, version: DIARY_FILE_VERSION };
  return `${JSON.stringify({ ...head, entries }, null, 1)}\n`;
}

/**
 * What a file would add to a diary.
 *
 * @param {string} text
 * @param {Entry[]} own what the diary has
 * @returns {DiaryRead}
 */
export function readDiaryFile(text, own) {
  if (text.length > LARGEST_DIARY_FILE) return refused("large");
  const given = text.trimStart().startsWith("{") ? listedIn(text) : readCsv(text) || "foreign";
  if (!Array.isArray(given)) return refused(given);
  if (given.length > MOST_ENTRIES) return refused("full");
  /** @type {Entry[]} */
  const entries = [];
  for (const [index, one] of given.entries()) {
    const entry = exactEntry(one);
    if (!entry) return refused("entry", index + 1);
    entries.push(entry);
  }
  const added = lackingEntries(own, entries);
  if (own.length + added.length > MOST_ENTRIES) return refused("full");
  return { added, same: entries.length - added.length };
}

/** @param {Refusal} refusal @returns {DiaryRead} */
function refused(refusal, place = 0) {
  return { refusal, place };
}

/** @param {string} text @returns {unknown[] | Refusal} */
function listedIn(text) {
  try {
    const { format, version, entries } = JSON.parse(text);
    if (format !== DIARY_FORMAT || !Array.isArray(entries)) return "foreign";
    return version === DIARY_FILE_VERSION ? entries : "newer";
  } catch {
    return "unreadable";
  }
}

/**
 * An entry that needed no mending, or null.
 *
 * @param {unknown} given
 * @returns {Entry | null}
 */
function exactEntry(given) {
  const entry = checkedEntry(given);
  const whole = /** @type {Entry} */ ({ ...entry, .../** @type {object} */ (given) });
  return entry && contentOf(whole) === contentOf(entry) ? entry : null;
}
