// Drawings of a period, and the same as tables.
import { element } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { longDay, shortDay } from "./entry-words.js";
import { painChart } from "./pain-chart.js";
import { diaryDays, entriesIn, walkedByWeek } from "./periods.js";
import { walkChart } from "./walk-chart.js";
/** @import { Entry } from "./entry.js" */
/** @import { DiaryDay, Period } from "./periods.js" */
/** @import { WeekWalked } from "./walk-chart.js" */

/** @typedef {{ score: string, act: string }[]} PainRule */

/**
 * What the site says of pain.
 *
 * @returns {PainRule}
 */
export function painRule() {
  return self.moveLibrary?.rules?.pain || [];
}

/**
 * A table of texts; the first cell of a row is its heading.
 *
 * @param {string} caption
 * @param {string[]} names
 * @param {(string | number)[][]} rows
 * @returns {HTMLTableElement}
 */
export function plainTable(caption, names, rows) {
  const head = names.map((name) => element("th", { scope: "col" }, name));
  const body = rows.map(([first, ...rest]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, String(first)),
      ...rest.map((cell) => element("td", {}, String(cell))),
    )
  );
  return element(
    "table",
    { class: "diary-plain" },
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...body),
  );
}

/** @param {DiaryDay[]} days */
function painTable(days) {
  const { painChart: caption, date, painDone, painDay } = FACTS.loggingWords;
  const rows = days.filter(({ sessionPain, dayPain }) => sessionPain.length + dayPain.length)
    .map(({ day, sessionPain, dayPain }) => [
      longDay(day),
      sessionPain.join(", "),
      dayPain.join(", "),
    ]);
  return plainTable(caption, [date, painDone, painDay], rows);
}

/** @param {WeekWalked[]} weeks */
function walkTable(weeks) {
  const { walkChart: caption, weekFrom, minutes: name } = FACTS.loggingWords;
  const rows = weeks.map(({ from, minutes }) => [longDay(from), minutes]);
  return plainTable(caption, [weekFrom, name], rows);
}

/** @param {PainRule} rule */
function ruleText(rule) {
  return rule.map(({ score, act }) => fill(FACTS.loggingWords.rule, { score, act })).join(" ");
}

/**
 * The two drawings of a period, each with its legend.
 *
 * @param {Entry[]} entries
 * @param {Period} period
 * @param {string} id
 * @returns {HTMLElement[]}
 */
export function chartsOf(entries, period, id) {
  const words = FACTS.loggingWords;
  const own = entriesIn(entries, period);
  const rule = painRule();
  const pain = painChart(diaryDays(own), period, rule, `${id}-pain`);
  const walks = walkChart(walkedByWeek(own, period), `${id}-walks`);
  const legend = element("p", {}, words.marks);
  return [
    element(
      "figure",
      { class: "diary-chart" },
      element("figcaption", {}, words.painChart),
      pain,
      legend,
      element("p", {}, ruleText(rule)),
    ),
    element(
      "figure",
      { class: "diary-chart" },
      element("figcaption", {}, words.walkChart),
      walks,
      element("p", {}, fill(words.weeksFrom, { day: shortDay(period.from) })),
    ),
  ];
}

/**
 * The same as tables, folded.
 *
 * @param {Entry[]} entries
 * @param {Period} period
 * @returns {HTMLElement}
 */
export function chartTables(entries, period) {
  const own = entriesIn(entries, period);
  const tables = [painTable(diaryDays(own)), walkTable(walkedByWeek(own, period))];
  const summary = element("summary", {}, element("span", {}, FACTS.loggingWords.asTable));
  return element("details", { class: "fold diary-fold" }, summary, ...tables);
}
