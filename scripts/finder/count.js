// How many exercises there are, in words.
import { fill, fillCounted } from "../page/filling.js";
import { head, read } from "../search/words.js";
import { against } from "../reasons/against.js";
import { shownOf } from "./exercises.js";
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
  return places.filter((at) => !against(shownOf(exercises[at]).record, reasons).length).length;
}

/**
 * How many exercises suit the reader, and how many do not.
 *
 * @param {Exercise[]} exercises
 * @param {number[]} places
 * @param {string[]} reasons
 * @returns {string}
 */
function suitingCount(exercises, places, reasons) {
  const { suit, others } = FACTS.suitsWords;
  const number = places.length - suitingOf(exercises, places, reasons);
  const suiting = fillCounted(suit, places.length - number);
  return number ? `${suiting}. ${fillCounted(others, number)}` : `${suiting}.`;
}

/**
 * How many exercises there are for what was typed.
 *
 * @param {number} number
 * @param {string | null} query
 * @returns {string}
 */
function countOf(number, query) {
  const words = FACTS.resultWords;
  if (!query) return number ? fillCounted(words.count, number) : words.none;
  const gaps = { query: shown(query) };
  return number ? fillCounted(words.countFor, number, gaps) : fill(words.noneFor, gaps);
}

/** Whether something is typed, and no word of it can be looked for. @param {string} query */
function isWordless(query) {
  return query !== "" && read(query).length === 0;
}

/** @param {number} number @param {string} query */
function wordless(number, query) {
  return fillCounted(FACTS.chosenWords.wordless, number, { query: shown(query) });
}

/** @param {string} query */
function shown(query) {
  const start = head(query);
  return start === query ? query : fill(FACTS.resultWords.cut, { query: start });
}
