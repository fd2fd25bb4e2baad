// One page of the diary for paper, and the same as text for a message.
import { element } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { chartsOf, plainTable } from "./charts.js";
import { lineOfDay, longDay, whatInWords } from "./entry-words.js";
import { diaryDays, entriesIn } from "./periods.js";
/** @import { Entry } from "./entry.js" */
/** @import { DiaryDay, Period } from "./periods.js" */

const PRINTING = "printing-diary";

/** @param {DiaryDay} day */
function sheetRow({ day, sessions, walked, sessionPain, dayPain, notes }) {
  return [
    longDay(day),
    sessions.map(whatInWords).join("; "),
    walked || "",
    sessionPain.join(", "),
    dayPain.join(", "),
    notes.join(" "),
  ];
}

/** @param {Period} period */
function periodInWords({ from, to }) {
  return fill(FACTS.loggingWords.period, { from: longDay(from), to: longDay(to) });
}

/**
 * The page.
 *
 * @param {Entry[]} entries
 * @param {Period} period
 * @param {string} name whose diary it is; may be empty
 * @returns {HTMLElement}
 */
export function diarySheet(entries, period, name) {
  const { sheetTitle, sheetName, date, session, walkMinutes, painDone, painDay, note } =
    FACTS.loggingWords;
  const rows = diaryDays(entriesIn(entries, period)).map(sheetRow);
  const heads = [date, session, walkMinutes, painDone, painDay, note];
  return element(
    "section",
    { class: "diary-sheet md-typeset" },
    element("h1", {}, sheetTitle),
    element("p", {}, fill(sheetName, { name: name || "____________________" })),
    element("p", {}, periodInWords(period)),
    element("div", { class: "diary-sheet__charts" }, ...chartsOf(entries, period, "sheet")),
    plainTable(sheetTitle, heads, rows),
  );
}

/**
 * Prints the page alone.
 *
 * @param {HTMLElement} sheet
 */
export function printSheet(sheet) {
  const root = document.documentElement;
  const before = document.title;
  document.body.append(sheet);
  root.classList.add(PRINTING);
  document.title = FACTS.loggingWords.sheetTitle; // above the sheet, and the name of a file
  const end = () => {
    sheet.remove();
    root.classList.remove(PRINTING);
    document.title = before;
  };
  window.addEventListener("afterprint", end, { once: true });
  window.print();
}

/**
 * The same as text.
 *
 * @param {Entry[]} entries
 * @param {Period} period
 * @param {string} name
 * @returns {string}
 */
export function diaryText(entries, period, name) {
  const { sheetTitle } = FACTS.loggingWords;
  const head = name ? `${sheetTitle}: ${name}` : sheetTitle;
  const lines = diaryDays(entriesIn(entries, period)).map(lineOfDay);
  return [head, periodInWords(period), "", ...lines].join("\n");
}
