// Puts an entry into words.
import { fill, fillCounted } from "../page/filling.js";
import { dayInWords } from "./days.js";
/** @import { Entry } from "./entry.js" */
/** @import { DiaryDay } from "./periods.js" */

/** @type {Intl.DateTimeFormatOptions} */
const LONG_DATE = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
/** @type {Intl.DateTimeFormatOptions} */
const SHORT_DATE = { day: "numeric", month: "short" };

/**
 * A day with its year.
 *
 * @param {string} day
 * @returns {string}
 */
export function longDay(day) {
  return dayInWords(day, LONG_DATE);
}

/**
 * A day of these weeks.
 *
 * @param {string} day
 * @returns {string}
 */
export function shortDay(day) {
  return dayInWords(day, SHORT_DATE);
}

/** @param {Entry} entry */
function sessionInWords({ name, minutes, done, of }) {
  const words = FACTS.loggingWords;
  const parts = [
    name || words.session,
    ...(of ? [fillCounted(words.movesDone, of, { done })] : []),
    ...(minutes ? [fillCounted(words.took, minutes)] : []),
  ];
  return parts.join(", ");
}

/**
 * What somebody did, or that it is about the day.
 *
 * @param {Entry} entry
 * @returns {string}
 */
export function whatInWords(entry) {
  const { walked, wholeDay } = FACTS.loggingWords;
  if (entry.kind === "walk") return fillCounted(walked, entry.minutes);
  return entry.kind === "day" ? wholeDay : sessionInWords(entry);
}

/**
 * Pain as a number, or nothing.
 *
 * @param {number | null} pain
 * @returns {string}
 */
export function painInWords(pain) {
  return pain === null ? "" : fill(FACTS.loggingWords.outOfTen, { pain });
}

/**
 * A day of the diary in one line, for a message.
 *
 * @param {DiaryDay} day
 * @returns {string}
 */
export function lineOfDay({ day, sessions, walked, sessionPain, dayPain, notes }) {
  const words = FACTS.loggingWords;
  const parts = [
    ...sessions.map(sessionInWords),
    ...(walked ? [fillCounted(words.walked, walked)] : []),
    ...(sessionPain.length ? [fill(words.painAfter, { pain: sessionPain.join(", ") })] : []),
    ...(dayPain.length ? [fill(words.painOfDay, { pain: dayPain.join(", ") })] : []),
    ...notes,
  ];
  return `${longDay(day)}: ${parts.join("; ")}`;
}
