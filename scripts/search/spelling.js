// What was probably meant: a query with its slips put right.
import { WORD } from "./marking.js";
import { SURE } from "./weights.js";
import { split } from "./words.js";
/** @import { Index } from "./index.js" */
/** @import { Word } from "./phrases.js" */

/**
 * The query that was searched for, or null where that is what was typed.
 *
 * @param {Index} index
 * @param {string} query
 * @param {Word[]} words
 * @returns {string | null}
 */
export function corrected(index, query, words) {
  const meant = new Map(words.map((word) => [word.typed, meantBy(index, word)]));
  const put = query.replace(WORD, (typed) => {
    const [text] = split(typed);
    const right = meant.get(text);
    return right && right !== text ? right : typed;
  });
  return put === query ? null : put;
}

/**
 * What a word was taken for, if only for a slip; the word itself where one of its meanings is sure.
 *
 * @param {Index} index
 * @param {Word} word
 */
function meantBy(index, { text, meanings }) {
  const [first] = meanings;
  return first && first[1] < SURE ? index.vocabulary.text(first[0]) : text;
}
