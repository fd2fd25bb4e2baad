// Which phrases of a text hold: neither excused, nor denied, nor long over, nor inside a longer one.
import { isInside, negatedOf } from "./denied.js";
import { isExcused } from "./excused.js";
import { matches } from "./matching.js";
import { overOf } from "./over.js";
/** @import { Excuse } from "./english/excuses.js" */
/** @import { Match, Phrase } from "./matching.js" */
/** @import { Way } from "./plain.js" */
/** @import { Reading } from "./reading.js" */

/**
 * A text, how it is read, and what in it takes phrases away.
 *
 * @typedef {object} ReadText
 * @property {string} text
 * @property {Way} way
 * @property {Reading} reading
 * @property {Set<number>[]} misses
 * @property {Excuse[][]} excuses
 */

/**
 * The phrases that a text has, by what becomes of them.
 *
 * @param {ReadText} told
 * @param {Phrase[]} phrases
 * @returns {{ there: Match[], notThere: Match[], excused: Match[] }}
 */
export function holdingOf({ text, way, reading, misses, excuses }, phrases) {
  const all = matches(reading, phrases, misses);
  const excused = all.filter((match) => isExcused(match, reading, excuses));
  const meant = all.filter((match) => !excused.includes(match));
  const away = new Set([...negatedOf(reading, meant), ...overOf(text, meant, way)]);
  const there = meant.filter((match) => !away.has(match));
  return { there, notThere: [...away], excused };
}

/**
 * Matches that lie in no longer one, nor in one that is the text itself. One that begins in another
 * sentence takes none: "back is stiff. legs heavy" is no stiff walk alone.
 *
 * @param {Match[]} found
 * @param {Reading} reading
 * @returns {Match[]}
 */
export function longest(found, { sentences }) {
  return found.filter((one) =>
    !found.some((other) =>
      other.phrase.place !== one.phrase.place && isInside(one.words, [other.words]) &&
      (other.words.size > one.words.size || (other.isWhole && !one.isWhole)) &&
      countOfSentences(other, sentences) <= countOfSentences(one, sentences)
    )
  );
}

/** @param {Match} match @param {number[]} sentences */
function countOfSentences({ words }, sentences) {
  return new Set([...words].map((word) => sentences[word])).size;
}
