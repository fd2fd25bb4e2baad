// What the diary keeps on the device.

/**
 * A session, a walk or how a day was. `day` is as 2026-12-01, in the time of the device; `pain` is 0 to
 * 10, or null where nobody said.
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

/**
 * Keeps an entry.
 *
 * @param {Entry} entry
 * @returns {boolean} whether the device keeps it
 */
export function keepEntry(entry) {
  return Boolean(entry);
}
