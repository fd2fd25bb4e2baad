// Finds in a text what a query means.
import { split } from "./folding.js";
/** @import { Index } from "./index.js" */
/** @import { Word } from "./phrases.js" */

/** @typedef {{ text: string, hit: boolean }} Piece */

/** A word of a text as it is written. */
export const WORD = /[\p{L}\p{N}'\u2019]+/gu;

/** @param {Index} index @param {Word[]} words @param {string} text */
function isHit(index, words, text) {
  const number = index.vocabulary.find(split(text)[0]);
  return number !== undefined && words.some((word) => word.meanings.has(number));
}

/**
 * A text in pieces, those that a query means marked.
 *
 * @param {Index} index
 * @param {string} text
 * @param {Word[]} words
 * @returns {Piece[]}
 */
export function pieces(index, text, words) {
  /** @type {Piece[]} */
  const all = [];
  let done = 0;
  for (const { 0: word, index: start = 0 } of text.matchAll(WORD)) {
    if (!isHit(index, words, word)) continue;
    if (start > done) all.push({ text: text.slice(done, start), hit: false });
    done = start + word.length;
    all.push({ text: word, hit: true });
  }
  if (done < text.length) all.push({ text: text.slice(done), hit: false });
  return all;
}

/**
 * How much of a query some texts have, weighted by rarity, from 0 to 1.
 *
 * @param {Index} index
 * @param {string[]} texts
 * @param {Word[]} words
 * @returns {number}
 */
export function share(index, texts, words) {
  const said = new Set(texts.flatMap(split).map((word) => index.vocabulary.find(word)));
  let sum = 0;
  let has = 0;
  for (const { rarity, meanings } of words) {
    sum += rarity;
    if ([...meanings.keys()].some((number) => said.has(number))) has += rarity;
  }
  return sum ? has / sum : 0;
}
