// Which week of a plan it is for a reader who has said when they began.
import { dayNumber, dayOfNumber } from "./days.js";

/**
 * The number of the week, from 1; 0 or less before the first day, null where one of the two is no day.
 *
 * @param {string} began
 * @param {string} today
 * @returns {number | null}
 */
export function weekOf(began, today) {
  const [start, now] = [dayNumber(began), dayNumber(today)];
  return start === null || now === null ? null : Math.floor((now - start) / 7) + 1;
}

/**
 * The day to have begun on, so that the week before this one is done again; after the end of the plan
 * its last week begins today.
 *
 * @param {string} began
 * @param {string} today
 * @param {number} count of weeks
 * @returns {string}
 */
export function againFrom(began, today, count) {
  const week = weekOf(began, today);
  if (week === null) return began;
  if (week > count) return dayOfNumber((dayNumber(today) || 0) - 7 * (count - 1));
  return dayOfNumber((dayNumber(began) || 0) + (week > 1 ? 7 : 0));
}

/**
 * The place of a week in stages that have so many weeks each, from 0; -1 outside of them.
 *
 * @param {number} week
 * @param {number[]} stages
 * @returns {number}
 */
export function stageOfWeek(week, stages) {
  let last = 0;
  const ends = stages.map((count) => last += count);
  return week < 1 ? -1 : ends.findIndex((end) => week <= end);
}
