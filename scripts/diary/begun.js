// When a reader began a plan by weeks, as the device keeps it.
import { remember, remembered } from "../page/memory.js";
import { dayNumber } from "./days.js";

const BEGUN = "my-programme";

/** @returns {Record<string, unknown>} */
function allBegun() {
  const kept = remembered(BEGUN);
  return kept && typeof kept === "object" ? { ...kept } : {};
}

/**
 * The day on which a plan was begun, or "".
 *
 * @param {string} plan the id of its routine
 * @returns {string}
 */
export function begunOn(plan) {
  const day = allBegun()[plan];
  return typeof day === "string" && dayNumber(day) !== null ? day : "";
}

/**
 * Keeps on which day a plan was begun; with "" it is forgotten.
 *
 * @param {string} plan
 * @param {string} day
 * @returns {boolean} whether the device keeps it
 */
export function keepBegun(plan, day) {
  const { [plan]: _, ...others } = allBegun();
  return remember(BEGUN, day ? { ...others, [plan]: day } : others);
}
