// Writes calendars by RFC 5545, as `generator/site/calendars.py` does with a library: hours of the
// reader's own clock, without a zone.
import { dayNumber, daysLater, weekdayOf } from "../diary/days.js";

/** @typedef {{ title: string, text: string, minutes: number, days: number[], week?: number }} Reminder */
/**
 * What stands in a calendar; `page` may be empty, `id` and `host` make names that no other event has.
 *
 * @typedef {{ id: string, host: string, page: string, reminders: Reminder[] }} CalendarPlan
 */
/**
 * When it begins: a day, and an hour as 09:30.
 *
 * @typedef {{ day: string, time: string }} CalendarStart
 */

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const LONGEST_LINE = 75; // bytes
const LINE_FOLD = "\r\n\x20";
const CALENDAR_BYTES = new TextEncoder();

/** @param {string} text */
function escaped(text) {
  return text.replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd");
}

/** @param {string} line */
function foldedLine(line) {
  let folded = "";
  let length = 0;
  for (const sign of line) {
    const size = CALENDAR_BYTES.encode(sign).length;
    const isFull = length + size > LONGEST_LINE;
    folded += isFull ? LINE_FOLD + sign : sign;
    length = isFull ? 1 + size : length + size;
  }
  return `${folded}\r\n`;
}

/** @param {string} day */
function compact(day) {
  return day.replace(/-/g, "");
}

/**
 * The first of some days of the week on or after a day.
 *
 * @param {string} day
 * @param {number[]} days from 1, a Monday, to 7
 * @returns {string}
 */
export function firstOfDays(day, days) {
  const week = [0, 1, 2, 3, 4, 5, 6].map((later) => daysLater(day, later));
  return week.find((one) => days.includes(weekdayOf(dayNumber(one) || 0))) || day;
}

/** @param {Reminder} reminder */
function ruleOf({ days, week }) {
  if (week === undefined && days.length === WEEKDAYS.length) return "FREQ=DAILY";
  const count = week === undefined ? "" : `;COUNT=${days.length}`;
  return `FREQ=WEEKLY${count};BYDAY=${days.map((day) => WEEKDAYS[day - 1]).join()}`;
}

/** @param {CalendarPlan} plan @param {Reminder} reminder @param {CalendarStart} start */
function eventLines({ id, host, page }, reminder, { day, time }) {
  const { title, text, minutes, days, week } = reminder;
  const first = firstOfDays(daysLater(day, 7 * (week || 0)), days);
  const summary = escaped(title);
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(id)}${week === undefined ? "" : `-week-${week + 1}`}@${escaped(host)}`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART:${compact(first)}T${time.replace(":", "")}00`,
    `DURATION:PT${minutes}M`,
    `RRULE:${ruleOf(reminder)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped([text, page].filter(Boolean).join("\n"))}`,
    ...(page ? [`URL:${new URL(page).href}`] : []),
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT0S",
    `DESCRIPTION:${summary}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

/**
 * A calendar that begins on a day of the reader's choice and is stamped with it, not with the clock.
 *
 * @param {CalendarPlan} plan
 * @param {CalendarStart} start
 * @returns {string}
 */
export function calendarText(plan, start) {
  const events = plan.reminders.flatMap((reminder) => eventLines(plan, reminder, start));
  const name = `PRODID:-//${escaped(plan.host)}//${escaped(plan.id)}//EN`;
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", name, ...events, "END:VCALENDAR"];
  return lines.map(foldedLine).join("");
}
