// Ages and spans of time, which say something of a reader and of no exercise: "78", "30 weeks".
import { head } from "../search/words.js";

const NUMBER = "\\d+(?:[.,]\\d+)?";
const SPAN = "(?:days?|weeks?|wks?|months?|years?|yrs?|yo|y/o)";
// how long an exercise takes is asked for: "5 minutes", "2 min"
const TIMES = new RegExp(
  `\\b(?:aged? )?${NUMBER}(?![\\d.,]*[ -]?(?:min|sec|s\\b))(?:[ -]?${SPAN}\\b)?(?:[ -]?old\\b)?`,
  "giu",
);

/**
 * The part of a query that the search reads, without them: a row of digits costs its square.
 *
 * @param {string} query
 * @returns {string}
 */
export function withoutTimes(query) {
  return head(query).replace(TIMES, " ").replace(/\s+/g, " ").trim();
}
