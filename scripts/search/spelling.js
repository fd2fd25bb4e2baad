// What was probably meant: other spellings of a query.
import { SURE } from "./weights.js";
import { read } from "./words.js";
/** @import { Index } from "./index.js" */
/** @import { Word } from "./phrases.js" */
/** @import { Meanings } from "./vocabulary.js" */

const ALIKE = 0.4; // words that have less in common are not offered for each other

/**
 * The query as it was probably meant, or null if all its words are words of the index.
 *
 * @param {Index} index
 * @param {Word[]} words
 * @returns {string | null}
 */
export function spelling(index, words) {
  let isChanged = false;
  const meant = words.map((word) => {
    const guess = guessOf(word.meanings);
    if (guess === null) return word.text;
    isChanged = true;
    return index.vocabulary.text(guess);
  });
  return isChanged ? meant.join(" ") : null;
}

/**
 * The likeliest of the meanings of a word, or null where one of them is sure.
 *
 * @param {Meanings} meanings
 */
function guessOf(meanings) {
  let best = 0;
  let guess = null;
  for (const [number, quality] of meanings) {
    if (quality > best) {
      best = quality;
      guess = number;
    }
  }
  return best < SURE ? guess : null;
}

/**
 * A query of words that the index has, each the most alike to one typed, or null.
 *
 * @param {Index} index
 * @param {string} query
 * @returns {string | null}
 */
export function nearest(index, query) {
  const near = read(query).map((word) => mostAlike(index, word.text));
  return near.filter(Boolean).join(" ") || null;
}

/** @param {Index} index @param {string} text */
function mostAlike(index, text) {
  let best = ALIKE;
  /** @type {string | null} */
  let alike = null;
  index.vocabulary.eachWritten((word) => {
    const value = likeness(text, word);
    if (value > best) {
      best = value;
      alike = word;
    }
  });
  return alike;
}

/**
 * The share of pairs of letters that two words have in common (Dice 1945), from 0 to 1.
 *
 * @param {string} one
 * @param {string} other
 */
function likeness(one, other) {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const shared = pairs.filter((pair) => others.includes(pair)).length;
  return 2 * shared / (pairs.length + others.length);
}

/** @param {string} word */
function pairsOf(word) {
  return Array.from(word, (letter, place) => (place ? word[place - 1] : " ") + letter);
}
