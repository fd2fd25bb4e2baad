// Says why a document was found: which of its phrases fit, which of its words were meant.
/** @import { Index } from "./index.js" */
/** @import { Phrase, Word } from "./phrases.js" */

const MOST_GROUNDS = 3; // for one document

/**
 * The phrases that have what the name of a document lacks of a query, the most telling first.
 *
 * @param {Index} index
 * @param {number} at
 * @param {Word[]} words
 * @returns {Phrase[]}
 */
export function grounds(index, at, words) {
  const phrases = index.postings.phrases(at);
  const names = phrases.filter((phrase) => phrase.field === "name");
  const others = phrases.filter((phrase) => phrase.field !== "name");
  let open = words.filter((word) => word.rarity && !names.some((name) => fits(name, word)));
  /** @type {Phrase[]} */
  const given = [];
  while (open.length && given.length < MOST_GROUNDS) {
    const best = mostTelling(others, open);
    if (!best) break;
    given.push(best);
    open = open.filter((word) => !fits(best, word));
  }
  return given;
}

/** @param {Phrase} phrase @param {Word} word */
function fits(phrase, word) {
  return phrase.words.some((number) => word.meanings.has(number));
}

/** @param {Phrase[]} phrases @param {Word[]} open */
function mostTelling(phrases, open) {
  let best = 0;
  /** @type {Phrase | null} */
  let telling = null;
  for (const phrase of phrases) {
    const fitting = open.filter((word) => fits(phrase, word));
    const rarity = fitting.reduce((sum, word) => sum + word.rarity, 0);
    // of phrases that have as much, the one without other words
    const value = rarity * (1 + fitting.length / phrase.words.length);
    if (value > best) {
      best = value;
      telling = phrase;
    }
  }
  return telling;
}

/**
 * The word of a document that a word of the query means best, or null.
 *
 * @param {Index} index
 * @param {number} at
 * @param {Word} word
 * @returns {string | null}
 */
export function meaningIn(index, at, word) {
  let best = 0;
  let meant = null;
  for (const [number, quality] of word.meanings) {
    if (quality > best && index.postings.has(number, at)) {
      best = quality;
      meant = index.vocabulary.text(number);
    }
  }
  return meant;
}
