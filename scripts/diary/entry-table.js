// The entries as a table, the newest first.
import { button, element } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { longDay, painInWords, whatInWords } from "./entry-words.js";
/** @import { Entry } from "./entry.js" */

const SHOWN_AT_FIRST = 20;

/** @typedef {{ change: (entry: Entry) => void, remove: (entry: Entry) => void }} EntryActs */

/** @param {string} role @param {string} text @param {string} label */
function cellOf(role, text, label) {
  return element("td", { role, "data-label": label, ...(text ? {} : { class: "empty" }) }, text);
}

/** @param {string} phrase @param {Entry} entry @param {string} shown @param {() => void} act */
function actButton(phrase, entry, shown, act) {
  const made = button(shown, "diary-table__act", act);
  made.setAttribute(
    "aria-label",
    fill(phrase, { what: whatInWords(entry), day: longDay(entry.day) }),
  );
  return made;
}

/** @param {Entry} entry @param {EntryActs} acts */
function entryRow(entry, { change, remove }) {
  const words = FACTS.loggingWords;
  const day = element("th", { scope: "row", role: "rowheader" }, longDay(entry.day));
  const acts = element(
    "td",
    { role: "cell", class: "diary-table__acts" },
    actButton(words.changeOne, entry, words.change, () => change(entry)),
    actButton(words.removeOne, entry, words.remove, () => remove(entry)),
  );
  const note = cellOf("cell", entry.note, words.note);
  const pain = cellOf("cell", painInWords(entry.pain), words.pain);
  return element(
    "tr",
    { role: "row" },
    day,
    cellOf("cell", whatInWords(entry), ""),
    pain,
    note,
    acts,
  );
}

/** @returns {HTMLElement} */
function entryHead() {
  const { date, what, pain, note, acts } = FACTS.loggingWords;
  const cells = [date, what, pain, note, acts].map((name) =>
    element("th", { scope: "col", role: "columnheader" }, name)
  );
  return element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...cells));
}

/**
 * The table of all entries; at first a few of them, where there are many.
 *
 * @param {Entry[]} entries the oldest first
 * @param {EntryActs} acts
 * @param {boolean} isWhole whether all are shown
 * @param {() => void} showAll
 * @returns {HTMLElement[]}
 */
export function entryTable(entries, acts, isWhole, showAll) {
  const newest = [...entries].reverse();
  const shown = isWhole ? newest : newest.slice(0, SHOWN_AT_FIRST);
  const body = element(
    "tbody",
    { role: "rowgroup" },
    ...shown.map((entry) => entryRow(entry, acts)),
  );
  const caption = element("caption", {}, fillCounted(FACTS.loggingWords.count, entries.length));
  // A phone shows rows as blocks, which takes their roles from them in some browsers.
  const table = element(
    "table",
    { class: "diary-table", role: "table" },
    caption,
    entryHead(),
    body,
  );
  const more = fillCounted(FACTS.loggingWords.showAll, entries.length);
  return shown.length < entries.length ? [table, button(more, "md-button", showAll)] : [table];
}
