// Words that are no slips of the keys: plain English, and what only the texts of the site say. Only
// those are sent that could be taken for a slip; generator/site/plain_words.py packs them.
import { bases } from "./english.js";

const SHARING = /(\d)(\D+)/g; // how many letters a word shares with the one before, and the others

/** Packed words. */
export class PlainWords {
  /** @param {string} packed */
  constructor(packed) {
    let word = "";
    /** @private */
    this._words = new Set(
      Array.from(packed.matchAll(SHARING), ([, shared, own]) => {
        word = word.slice(0, Number(shared)) + own;
        return word;
      }),
    );
  }

  /**
   * Whether a word is one of them, or one of them with an ending.
   *
   * @param {string} text
   * @returns {boolean}
   */
  has(text) {
    return [text, ...bases(text)].some((word) => this._words.has(word));
  }
}
