// Pain from day to day as a drawing: round marks for what was done, square ones for whole days.
import { fill } from "../page/filling.js";
import { dayNumber, dayOfNumber } from "./days.js";
import { CHART_WIDTH, chartDrawing, chartText, shape } from "./drawing.js";
import { MOST_PAIN } from "./entry.js";
import { shortDay } from "./entry-words.js";
/** @import { DiaryDay, Period } from "./periods.js" */

const PAIN_LEFT = 26;
const PAIN_TOP = 12;
const PAIN_STEP = 15; // a point of pain
const MARK_SIZE = 4.5; // half the size of a mark
const PAIN_BOTTOM = PAIN_TOP + MOST_PAIN * PAIN_STEP;
const PAIN_HIGH = PAIN_BOTTOM + 28;

/**
 * Where the pain rule changes: the last number of each of its steps.
 *
 * @param {{ score: string }[]} rule
 * @returns {number[]}
 */
export function stepsOfRule(rule) {
  const ends = rule.map(({ score }) => Number((score.match(/\d+/g) || []).pop()));
  return [...new Set([0, ...ends.filter((end) => end > 0 && end <= MOST_PAIN)])];
}

/** @param {number} pain */
function heightOf(pain) {
  return PAIN_BOTTOM - pain * PAIN_STEP;
}

/** @param {number} pain */
function levelLine(pain) {
  const y = heightOf(pain);
  const line = shape("line", {
    class: "chart__line",
    x1: PAIN_LEFT,
    x2: CHART_WIDTH,
    y1: y,
    y2: y,
  });
  return [line, chartText(pain, PAIN_LEFT - 6, y + 5, "end")];
}

/** @param {number} x @param {number} pain */
function doneMark(x, pain) {
  return shape("circle", { class: "chart__done", cx: x, cy: heightOf(pain), r: MARK_SIZE });
}

/** @param {number} x @param {number} pain */
function dayMark(x, pain) {
  const size = 2 * MARK_SIZE;
  const corner = { x: x - MARK_SIZE, y: heightOf(pain) - MARK_SIZE };
  return shape("rect", { class: "chart__day", ...corner, width: size, height: size });
}

/** @param {Period} period */
function scaleOf({ from, to }) {
  const [first, last] = [dayNumber(from) || 0, dayNumber(to) || 0];
  const width = (CHART_WIDTH - PAIN_LEFT - 2 * MARK_SIZE) / Math.max(last - first, 1);
  /** @param {string} day */
  const place = (day) => PAIN_LEFT + MARK_SIZE + ((dayNumber(day) || 0) - first) * width;
  const weeks = Array.from({ length: 4 }, (_, part) => {
    return dayOfNumber(first + Math.floor(part * (last - first + 1) / 4));
  });
  return { place, weeks: [...new Set(weeks)] };
}

/**
 * The drawing.
 *
 * @param {DiaryDay[]} days of the period
 * @param {Period} period
 * @param {{ score: string }[]} rule
 * @param {string} id for its name, which no other part of the page may have
 * @returns {SVGElement}
 */
export function painChart(days, period, rule, id) {
  const { painChart: title, painTold } = FACTS.loggingWords;
  const { place, weeks } = scaleOf(period);
  const marks = days.flatMap(({ day, sessionPain, dayPain }) => [
    ...dayPain.map((pain) => dayMark(place(day), pain)),
    ...sessionPain.map((pain) => doneMark(place(day), pain)),
  ]);
  const dates = weeks.map((day) =>
    chartText(shortDay(day), place(day) - MARK_SIZE, PAIN_HIGH - 6, "start")
  );
  const lines = stepsOfRule(rule).flatMap(levelLine);
  const told = fill(painTold, { from: shortDay(period.from), to: shortDay(period.to) });
  return chartDrawing(id, PAIN_HIGH, { title, told }, [...lines, ...dates, ...marks]);
}
