// One entry of the diary, checked wherever it comes from: storage and files hold anything.
import { oneLine } from "../page/one-line.js";
import { dayNumber } from "./days.js";

/**
 * A session, a walk or how a day was. `day` is as 2026-12-01, in the time of the device; `pain` is 0 to
 * 10, or null where nobody said; of a session so many moves are `done`, `of` all.
 *
 * @typedef {{
 *   day: string,
 *   kind: "session" | "walk" | "day",
 *   name: string,
 *   minutes: number,
 *   done: number,
 *   of: number,
 *   pain: number | null,
 *   note: string,
 * }} Entry
 */

/** How many entries a diary may have. */
export const MOST_ENTRIES = 3000;
/** The most minutes of an entry: a day. */
export const MOST_ENTRY_MINUTES = 1440;
/** The worst pain. */
export const MOST_PAIN = 10;
/** How many signs the note of an entry may have. */
export const LONGEST_NOTE = 120;
/** How many signs the name of a session or of a person may have. */
export const LONGEST_NAME = 60;
const MOST_MOVES_DONE = 99;
/** @type {Entry["kind"][]} */
const ENTRY_KINDS = ["session", "walk", "day"];

/** @param {unknown} value @param {number} most */
function wholeNumber(value, most) {
  return typeof value === "number" && value >= 0 && value <= most ? Math.round(value) : null;
}

/**
 * An entry of whatever was given, or null where it says nothing: it needs a day; a walk needs minutes,
 * and a day needs pain or a note.
 *
 * @param {unknown} given
 * @returns {Entry | null}
 */
export function checkedEntry(given) {
  /** @type {Record<string, unknown>} */
  const values = given && typeof given === "object" ? { ...given } : {};
  const kind = ENTRY_KINDS.find((known) => known === values.kind);
  if (!kind || dayNumber(values.day) === null) return null;
  const isSession = kind === "session";
  const of = isSession ? wholeNumber(values.of, MOST_MOVES_DONE) || 0 : 0;
  const entry = {
    day: String(values.day),
    kind,
    name: isSession ? oneLine(values.name, LONGEST_NAME) : "",
    minutes: kind === "day" ? 0 : wholeNumber(values.minutes, MOST_ENTRY_MINUTES) || 0,
    done: Math.min(wholeNumber(values.done, MOST_MOVES_DONE) || 0, of),
    of,
    pain: wholeNumber(values.pain, MOST_PAIN),
    note: oneLine(values.note, LONGEST_NOTE),
  };
  return saysSomething(entry) ? entry : null;
}

/** @param {Entry} entry */
function saysSomething({ kind, minutes, pain, note }) {
  if (kind === "walk") return minutes > 0;
  return kind === "session" || pain !== null || note !== "";
}

/**
 * The entries of a list that are as they must be, the oldest first and no more than a diary may have.
 *
 * @param {unknown} given
 * @returns {Entry[]}
 */
export function checkedEntries(given) {
  const listed = Array.isArray(given) ? given.slice(0, MOST_ENTRIES) : [];
  return inOrderOfDays(listed.flatMap((one) => checkedEntry(one) || []));
}

/**
 * Entries by their days; those of a day stay as they came.
 *
 * @param {Entry[]} entries
 * @returns {Entry[]}
 */
export function inOrderOfDays(entries) {
  return [...entries].sort((one, other) =>
    Number(one.day > other.day) - Number(one.day < other.day)
  );
}

/**
 * All that an entry says, so that two that say the same are known as such.
 *
 * @param {Entry} entry
 * @returns {string}
 */
export function contentOf({ day, kind, name, minutes, done, of, pain, note }) {
  return JSON.stringify([day, kind, name, minutes, done, of, pain, note]);
}

/**
 * The entries of a second list that a first one lacks. What somebody did twice stands twice in both, so
 * each entry of the first makes up for one of the second.
 *
 * @param {Entry[]} own
 * @param {Entry[]} others
 * @returns {Entry[]}
 */
export function lackingEntries(own, others) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const entry of own) counts.set(contentOf(entry), (counts.get(contentOf(entry)) || 0) + 1);
  return others.filter((entry) => {
    const count = counts.get(contentOf(entry)) || 0;
    counts.set(contentOf(entry), count - 1);
    return count < 1;
  });
}

/**
 * Entries with one in another's place, or without it; the others stay.
 *
 * @param {Entry[]} entries
 * @param {Entry} before
 * @param {Entry | null} after
 * @returns {Entry[]}
 */
export function replacedEntry(entries, before, after) {
  const place = entries.findIndex((entry) => contentOf(entry) === contentOf(before));
  if (place < 0) return entries;
  return inOrderOfDays(entries.flatMap((entry, at) => at === place ? after || [] : entry));
}
