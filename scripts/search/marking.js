// Finds in a text what a query means.
import { split } from "./words.js";
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
 * Where the first word that a query means stands, or 0.
 *
 * @param {Index} index
 * @param {string} text
 * @param {Word[]} words
 * @returns {number}
 */
export function firstHit(index, text, words) {
  for (const { 0: word, index: start = 0 } of text.matchAll(WORD)) {
    if (isHit(index, words, word)) return start;
  }
  return 0;
}

/**
 * How much of a query a text has, weighted by rarity, from 0 to 1.
 *
 * @param {Index} index
 * @param {string} text
 * @param {Word[]} words
 * @returns {number}
 */
export function share(index, text, words) {
  const said = new Set(split(text));
  let sum = 0;
  let has = 0;
  for (const word of words) {
    sum += word.rarity;
    const meant = [...word.meanings.keys()].map((number) => index.vocabulary.text(number));
    if (meant.some((one) => said.has(one))) has += word.rarity;
  }
  return sum ? has / sum : 0;
}
