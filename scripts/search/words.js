// How the search reads a query.
import { NEGATORS, OR, STOP } from "./english.js";
import { fold, split } from "./folding.js";

/**
 * A word of a query.
 *
 * @typedef {object} Asked
 * @property {string} text
 * @property {boolean} negated it stands after a "no"
 * @property {boolean} quiet it says little by itself
 */

// What the search looks at of a query: whole sentences are shorter, and a text that somebody put
// into the box or the address must not keep the page busy.
const LONGEST_QUERY = 200; // signs
const MOST_WORDS = 20;

/**
 * The beginning of a query, which is all that the search reads.
 *
 * @param {string} query
 * @returns {string}
 */
export function head(query) {
  return query.slice(0, LONGEST_QUERY);
}

/**
 * The first words of a query. One sign may stand for many letters, so what it was unfolded to is
 * cut again.
 *
 * @param {string} query
 * @returns {string[]}
 */
export function wordsOf(query) {
  return split(head(fold(head(query)))).slice(0, MOST_WORDS);
}

/**
 * The words of a query, with what each asks for; "no" itself is none of them.
 *
 * @param {string} query
 * @returns {Asked[]}
 */
export function read(query) {
  /** @type {Asked[]} */
  const words = [];
  let negated = false;
  for (const text of wordsOf(query)) {
    const last = words[words.length - 1];
    if (NEGATORS.has(text) || (text === OR && last && last.negated)) {
      negated = true;
    } else {
      const quiet = STOP.has(text);
      words.push({ text, negated: negated && !quiet, quiet });
      negated = negated && quiet;
    }
  }
  // of a query such as "how to" nothing would be left
  const isAllQuiet = words.every((word) => word.quiet);
  return words.map((word) => ({ ...word, quiet: word.quiet && !isAllQuiet }));
}
