// What was probably meant: a query with its slips put right.
import { WORD } from "./marking.js";
import { split } from "./folding.js";
/** @import { Word } from "./phrases.js" */

/**
 * The query that was searched for, or null where that is what was typed.
 *
 * @param {string} query
 * @param {Word[]} words
 * @returns {string | null}
 */
export function corrected(query, words) {
  const meant = new Map(words.map(({ typed, text }) => [typed, text]));
  const put = query.replace(WORD, (typed) => {
    const [text] = split(typed);
    const right = meant.get(text);
    return right && right !== text ? right : typed;
  });
  return put === query ? null : put;
}
