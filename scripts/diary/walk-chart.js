// Minutes walked from week to week as a drawing: a bar a week with its number.
import { fillCounted } from "../page/filling.js";
import { CHART_WIDTH, chartDrawing, chartText, shape } from "./drawing.js";
import { shortDay } from "./entry-words.js";

/** @typedef {{ from: string, minutes: number }} WeekWalked */

const BAR_ROW = 30;
const NAMES = 62;
const NUMBERS = 48;
const BAR = 16;

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
    const y = row * BAR_ROW + (BAR_ROW - BAR) / 2;
    const width = Math.max(minutes / most * (CHART_WIDTH - NAMES - NUMBERS), 1);
    const bar = shape("rect", { class: "chart__bar", x: NAMES, y, width, height: BAR });
    const base = y + BAR - 3;
    return [
      chartText(shortDay(from), 0, base, "start"),
      bar,
      chartText(minutes, NAMES + width + 8, base, "start"),
    ];
  });
  const told = weeks.map(({ from, minutes }) =>
    `${shortDay(from)}: ${fillCounted(walked, minutes)}`
  );
  return chartDrawing(id, weeks.length * BAR_ROW, { title, told: told.join("; ") }, rows);
}
