// What the diary keeps on the device.
import { forget, remember, remembered } from "../page/memory.js";
import { checkedEntries, checkedEntry, inOrderOfDays, MOST_ENTRIES } from "./entry.js";
/** @typedef {import("./entry.js").Entry} Entry */

const DIARY = "my-diary";
const DIARY_VERSION = 1;
/** What a page is told when a session of it was kept: the session is a script of its own. */
export const DIARY_CHANGED = "diary-changed";

/**
 * What the device keeps, the oldest first; `isWhole` is whether all that it has could be read.
 *
 * @returns {{ entries: Entry[], isWhole: boolean }}
 */
export function keptEntries() {
  const kept = remembered(DIARY);
  const entries = checkedEntries(kept?.entries);
  const isWhole = !kept || Array.isArray(kept.entries) && kept.entries.length === entries.length;
  return { entries, isWhole };
}

/**
 * Keeps all entries in place of those before.
 *
 * @param {Entry[]} entries
 * @returns {boolean} whether the device keeps them
 */
export function saveEntries(entries) {
  return remember(DIARY, { version: DIARY_VERSION, entries });
}

/**
 * Keeps one more entry.
 *
 * @param {Entry} entry
 * @returns {boolean} whether the device keeps it; it does not where the diary is full
 */
export function keepEntry(entry) {
  const { entries } = keptEntries();
  const checked = checkedEntry(entry);
  if (!checked || entries.length >= MOST_ENTRIES) return false;
  const isKept = saveEntries(inOrderOfDays([...entries, checked]));
  self.dispatchEvent(new Event(DIARY_CHANGED));
  return isKept;
}

/** Deletes the whole diary. */
export function forgetEntries() {
  forget(DIARY);
}
