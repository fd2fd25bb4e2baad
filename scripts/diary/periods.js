// What a diary says of days and of weeks.
import { dayNumber, dayOfNumber, daysLater } from "./days.js";
/** @import { Entry } from "./entry.js" */

/** The weeks that the chart shows. */
export const CHART_WEEKS = 4;

/**
 * From a day to a day, both of them in it.
 *
 * @typedef {{ from: string, to: string }} Period
 */

/**
 * One day of a diary: pain of its sessions, and of the day itself.
 *
 * @typedef {{
 *   day: string,
 *   sessions: Entry[],
 *   walked: number,
 *   sessionPain: number[],
 *   dayPain: number[],
 *   notes: string[],
 * }} DiaryDay
 */

/**
 * The weeks up to a day, which is the last of them.
 *
 * @param {string} today
 * @returns {Period}
 */
export function lastWeeks(today) {
  return { from: daysLater(today, 1 - 7 * CHART_WEEKS), to: today };
}

/**
 * The entries of a period.
 *
 * @param {Entry[]} entries
 * @param {Period} period
 * @returns {Entry[]}
 */
export function entriesIn(entries, { from, to }) {
  return entries.filter(({ day }) => from <= day && day <= to);
}

/** @param {Entry[]} entries @param {(entry: Entry) => boolean} holds */
function painsOf(entries, holds) {
  return entries.flatMap((entry) => holds(entry) && entry.pain !== null ? entry.pain : []);
}

/**
 * The days that have entries, in their order.
 *
 * @param {Entry[]} entries
 * @returns {DiaryDay[]}
 */
export function diaryDays(entries) {
  return [...new Set(entries.map(({ day }) => day))].map((day) => {
    const own = entries.filter((entry) => entry.day === day);
    return {
      day,
      sessions: own.filter(({ kind }) => kind === "session"),
      walked: minutesWalked(own),
      sessionPain: painsOf(own, ({ kind }) => kind !== "day"),
      dayPain: painsOf(own, ({ kind }) => kind === "day"),
      notes: own.flatMap(({ note }) => note || []),
    };
  });
}

/**
 * The minutes of all walks.
 *
 * @param {Entry[]} entries
 * @returns {number}
 */
export function minutesWalked(entries) {
  return entries.reduce((sum, { kind, minutes }) => sum + (kind === "walk" ? minutes : 0), 0);
}

/**
 * The minutes walked in each week of a period, by its first day.
 *
 * @param {Entry[]} entries
 * @param {Period} period
 * @returns {{ from: string, minutes: number }[]}
 */
export function walkedByWeek(entries, { from, to }) {
  const first = dayNumber(from) || 0;
  const count = Math.ceil(((dayNumber(to) || 0) - first + 1) / 7);
  return Array.from({ length: Math.max(count, 0) }, (_, week) => {
    const start = dayOfNumber(first + 7 * week);
    const end = dayOfNumber(Math.min(first + 7 * week + 6, dayNumber(to) || 0));
    return { from: start, minutes: minutesWalked(entriesIn(entries, { from: start, to: end })) };
  });
}
