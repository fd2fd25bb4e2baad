// How well a phrase fits a query.
import { STOP } from "./english.js";
import { QUIET, WEIGHTS } from "./weights.js";
import { split } from "./folding.js";
/** @import { Meanings } from "./vocabulary.js" */

/** @typedef {keyof typeof WEIGHTS} Field */

/**
 * A text of a document; a reader is told `label`, or the text itself.
 *
 * @typedef {{ field: Field, text: string, label?: string }} Part
 */

/**
 * A text that is looked at as a whole: its words by number, and how much each weighs in it.
 *
 * @typedef {{ field: Field, label: string, words: number[], weights: number[] }} Phrase
 */

/**
 * A word of a query as the index takes it, with a slip put right, and as it was typed; `rarity`
 * grows as fewer documents have it.
 *
 * @typedef {import("./words.js").Asked & { typed: string, rarity: number, meanings: Meanings }} Word
 */

const IN_PHRASES = new Set(["name", "also", "words", "called", "lay", "signs", "terms", "setting"]);

/**
 * A part as a phrase, or null for a text of which only the single words count.
 *
 * @param {Part} part
 * @param {number[]} words
 * @returns {Phrase | null}
 */
export function phraseOf(part, words) {
  if (!IN_PHRASES.has(part.field)) return null;
  const weights = split(part.text).map((text) => (STOP.has(text) ? QUIET : 1));
  return { field: part.field, label: part.label || part.text, words, weights };
}

/**
 * The weight of the best of some phrases times its fit.
 *
 * @param {Phrase[]} phrases
 * @param {Word[]} words
 * @returns {number}
 */
export function bestFit(phrases, words) {
  let best = 0;
  for (const phrase of phrases) {
    best = Math.max(best, WEIGHTS[phrase.field] * fitOf(phrase, words));
  }
  return best;
}

/**
 * From 0 to 1: the share of the query found in a phrase times the share of the phrase found.
 *
 * @param {Phrase} phrase
 * @param {Word[]} words
 */
function fitOf(phrase, words) {
  const said = new Float64Array(phrase.words.length);
  let asked = 0;
  let sum = 0;
  for (const word of words) {
    let best = 0;
    for (let place = 0; place < said.length; place++) {
      const quality = word.meanings.get(phrase.words[place]) || 0;
      if (quality > best) best = quality;
      if (quality > said[place]) said[place] = quality;
    }
    asked += word.rarity * best;
    sum += word.rarity;
  }
  return asked ? asked / sum * mean(said, phrase.weights) : 0;
}

/** @param {Float64Array} values @param {number[]} weights */
function mean(values, weights) {
  let sum = 0;
  let all = 0;
  for (let place = 0; place < values.length; place++) {
    sum += values[place] * weights[place];
    all += weights[place];
  }
  return sum / all;
}
