// How the search reads words: the same for what pages say and for what people type.
import { NEGATORS, OR, STOP } from "./english.js";

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

// Keyboards and pasted texts have many: "can´t" is "cant". An accent of its own would be
// unfolded to a space.
const APOSTROPHES = /['\u0060\u00b4\u02b9\u02bc\u2018\u2019\u201b\u2032\uff07]/g;
// Signs that nobody sees, such as a soft hyphen inside a word. A space without width parts words.
const UNSEEN = /(?!\u200b)\p{Default_Ignorable_Code_Point}/gu;

/**
 * A text without accents, apostrophes, capitals and signs that nobody sees.
 *
 * @param {string} text
 */
export function fold(text) {
  const bare = text.replace(APOSTROPHES, "").replace(UNSEEN, "");
  return bare.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}

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
 * The words of a text, without accents, apostrophes and capitals.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function split(text) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) || [];
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
