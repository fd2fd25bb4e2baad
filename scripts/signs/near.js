// Words of the signs with a slip of the keys.
import { distance } from "../search/slips.js";

/** Letters; shorter words are too close to each other. */
export const SLIP_FROM = 4;
const ALL_LETTERS_BELOW = 5; // of a shorter word only swapped letters are a slip
const TWO_SLIPS_FROM = 9; // letters

/** Words that may be meant by others. */
export class NearWords {
  /** @param {Iterable<string>} words */
  constructor(words) {
    /** @private @type {Map<string, string[]>} by first letter: a slip is rarely there */
    this._byLetter = new Map();
    for (const word of words) {
      const row = this._byLetter.get(word[0]);
      if (row) row.push(word);
      else this._byLetter.set(word[0], [word]);
    }
  }

  /**
   * The word that another one is with a slip, or nothing.
   *
   * @param {string} word
   * @returns {string}
   */
  nearest(word) {
    let least = word.length < TWO_SLIPS_FROM ? 1 : 2;
    let nearest = "";
    const swapped = this._byLetter.get(word[1]) || [];
    for (const other of [...(this._byLetter.get(word[0]) || []), ...swapped]) {
      const far = isNear(word, other) ? distance(word, other, least) : least + 1;
      if (far > least || (nearest && far === least)) continue;
      least = far;
      nearest = other;
    }
    return nearest;
  }
}

/**
 * Whether a word may be another at all: a short one has the same letters or lacks one, and no slip
 * is at the first letter, unless it and the next are swapped.
 *
 * @param {string} word
 * @param {string} other
 */
function isNear(word, other) {
  if (other.length < SLIP_FROM) return false;
  const isShort = word.length < ALL_LETTERS_BELOW && other.length <= word.length;
  if (isShort && sortedLetters(word) !== sortedLetters(other)) return false;
  return other[0] === word[0] || (other[1] === word[0] && other[0] === word[1]);
}

/** @param {string} word */
function sortedLetters(word) {
  return [...word].sort().join("");
}
