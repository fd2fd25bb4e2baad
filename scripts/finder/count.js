// How many exercises there are, in words.
import { fill, fillCounted } from "../page/filling.js";
import { head, read } from "../search/words.js";
import { against } from "./against.js";
import { suitingCount } from "./asking.js";
import { countOf } from "./hint.js";
/** @import { Exercise } from "./exercises.js" */

/**
 * Says how many exercises are shown, and for what.
 *
 * @param {Exercise[]} exercises
 * @param {number[]} places of those shown
 * @param {string[]} reasons of the reader
 * @param {string} query
 * @returns {string}
 */
export function saidOf(exercises, places, reasons, query) {
  if (reasons.length) return suitingCount(exercises, places, reasons);
  return isWordless(query) ? wordless(places.length, query) : countOf(places.length, query);
}

/**
 * How many of the exercises shown nothing speaks against.
 *
 * @param {Exercise[]} exercises
 * @param {number[]} places
 * @param {string[]} reasons
 * @returns {number}
 */
export function suitingOf(exercises, places, reasons) {
  return places.filter((at) => !against(exercises[at].record, reasons).length).length;
}

/** Whether something is typed, and no word of it can be looked for. @param {string} query */
function isWordless(query) {
  return query !== "" && read(query).length === 0;
}

/** @param {number} number @param {string} query */
function wordless(number, query) {
  const begun = head(query);
  const shown = begun === query ? query : fill(FACTS.resultWords.cut, { query: begun });
  return fillCounted(FACTS.chosenWords.wordless, number, { query: shown });
}
