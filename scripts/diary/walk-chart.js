// Minutes walked from week to week as a drawing: a bar a week with its number.
import { fillCounted } from "../page/filling.js";
import { CHART_WIDTH, chartDrawing, chartText, shape } from "./drawing.js";
import { shortDay } from "./entry-words.js";

/** @typedef {{ from: string, minutes: number }} WeekWalked */

const WEEK_ROW = 30;
const WEEK_NAMES = 62;
const WEEK_NUMBERS = 48;
const WEEK_BAR = 16;

/**
 * The drawing.
 *
 * @param {WeekWalked[]} weeks
 * @param {string} id for its name, which no other part of the page may have
 * @returns {SVGElement}
 */
export function walkChart(weeks, id) {
  const { walkChart: title, walked } = FACTS.loggingWords;
  const most = Math.max(...weeks.map(({ minutes }) => minutes), 1);
  const rows = weeks.flatMap(({ from, minutes }, row) => {
    const y = row * WEEK_ROW + (WEEK_ROW - WEEK_BAR) / 2;
    const width = Math.max(minutes / most * (CHART_WIDTH - WEEK_NAMES - WEEK_NUMBERS), 1);
    const bar = shape("rect", { class: "chart__bar", x: WEEK_NAMES, y, width, height: WEEK_BAR });
    const base = y + WEEK_BAR - 3;
    return [
      chartText(shortDay(from), 0, base, "start"),
      bar,
      chartText(minutes, WEEK_NAMES + width + 8, base, "start"),
    ];
  });
  const told = weeks.map(({ from, minutes }) =>
    `${shortDay(from)}: ${fillCounted(walked, minutes)}`
  );
  return chartDrawing(id, weeks.length * WEEK_ROW, { title, told: told.join("; ") }, rows);
}
