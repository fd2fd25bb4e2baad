// Days as people write them down, such as 2026-12-01: without an hour, so without a zone.

const WRITTEN = /^(20\d\d)-(\d\d)-(\d\d)$/;
const DAY_LENGTH = 86_400_000; // milliseconds

/** @param {number} number */
function twoDigits(number) {
  return String(number).padStart(2, "0");
}

/**
 * The day that it is on this device.
 *
 * @param {Date} [now]
 * @returns {string}
 */
export function localDay(now = new Date()) {
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}

/**
 * A day as a number that grows by one from day to day, or null where it is none of this century.
 *
 * @param {unknown} day
 * @returns {number | null}
 */
export function dayNumber(day) {
  const parts = typeof day === "string" ? WRITTEN.exec(day) : null;
  if (!parts) return null;
  const number = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY_LENGTH;
  return dayOfNumber(number) === day ? number : null;
}

/**
 * The day of such a number.
 *
 * @param {number} number
 * @returns {string}
 */
export function dayOfNumber(number) {
  return new Date(number * DAY_LENGTH).toISOString().slice(0, 10);
}

/**
 * A day so many days later, or earlier where the number is negative.
 *
 * @param {string} day
 * @param {number} days
 * @returns {string} the same where it is no day
 */
export function daysLater(day, days) {
  const number = dayNumber(day);
  return number === null ? day : dayOfNumber(number + days);
}

/**
 * The day of the week, from 1, a Monday, to 7.
 *
 * @param {number} number as of `dayNumber`
 * @returns {number}
 */
export function weekdayOf(number) {
  return (number + 3) % 7 + 1; // number 0 was a Thursday
}

/**
 * A day in the words of the reader's language.
 *
 * @param {string} day
 * @param {Intl.DateTimeFormatOptions} form
 * @param {string} [language]
 * @returns {string}
 */
export function dayInWords(day, form, language = FACTS.language) {
  const date = new Date((dayNumber(day) || 0) * DAY_LENGTH);
  return new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" }).format(date);
}
