// All words of an index by number, and which of them a typed word may mean, how surely.
import { stem } from "./english.js";
import { distance, forgiven, lettersOf, missing } from "./slips.js";
import {
  FORM,
  LONGER,
  OTHER_START,
  SAME,
  SECOND_SLIP,
  SLIP,
  SLIP_IN_BEGINNING,
  SURE,
  WRITTEN_OUT,
} from "./weights.js";

/** @typedef {Map<number, number>} Meanings numbers of words with the quality of each, up to 1 */

const SHORTEST_SLIP = 3; // letters of the word that is meant

/** The words of an index, each with a number. */
export class Vocabulary {
  constructor() {
    /** @private @type {string[]} */
    this._texts = [];
    /** @private @type {Set<number>} words that nobody wrote as one */
    this._joined = new Set();
    /** @private @type {Map<string, number>} */
    this._numbers = new Map();
    /** @private @type {number[]} */
    this._letters = [];
    /** @private @type {Map<string, number[]>} */
    this._byStem = new Map();
    /** @private @type {Map<string, Meanings>} of words typed before: one types letter by letter */
    this._meanings = new Map();
  }

  /** @param {number} number */
  text(number) {
    return this._texts[number];
  }

  /** @param {string} text */
  find(text) {
    return this._numbers.get(text);
  }

  /**
   * Calls back with each word that somebody wrote as one.
   *
   * @param {(text: string, number: number) => void} visit
   */
  eachWritten(visit) {
    this._texts.forEach((text, number) => {
      if (!this._joined.has(number)) visit(text, number);
    });
  }

  /**
   * Takes a word in, and gives its number.
   *
   * @param {string} text
   * @returns {number}
   */
  add(text) {
    const known = this._numbers.get(text);
    if (known !== undefined) return known;
    const number = this._texts.push(text) - 1;
    const root = stem(text);
    this._numbers.set(text, number);
    this._letters.push(lettersOf(text));
    const alike = this._byStem.get(root);
    if (alike) alike.push(number);
    else this._byStem.set(root, [number]);
    return number;
  }

  /**
   * Takes in what people write as one word, too: "shoulderblade", "tspine".
   *
   * @param {string} one
   * @param {string} other
   * @returns {number}
   */
  join(one, other) {
    const isNew = !this._numbers.has(one + other);
    const number = this.add(one + other);
    if (isNew) this._joined.add(number);
    return number;
  }

  /**
   * Only the word itself.
   *
   * @param {string} text
   * @returns {Meanings}
   */
  same(text) {
    const number = this._numbers.get(text);
    return new Map(number === undefined ? [] : [[number, SAME]]);
  }

  /**
   * The word and its other forms.
   *
   * @param {string} text
   * @returns {Meanings}
   */
  forms(text) {
    /** @type {Meanings} */
    const meanings = new Map();
    for (const number of this._byStem.get(stem(text)) || []) meanings.set(number, FORM);
    for (const [number, quality] of this.same(text)) meanings.set(number, quality);
    return meanings;
  }

  /**
   * All that a typed word may mean; slips of the keys only where it is no word of the index.
   *
   * @param {string} text
   * @returns {Meanings}
   */
  meanings(text) {
    const known = this._meanings.get(text);
    if (known) return known;
    const meanings = this.forms(text);
    const isWord = meanings.size > 0;
    this._addBeginnings(text, meanings, isWord);
    if (!isWord) this._addSlips(text, meanings);
    this._meanings.set(text, meanings);
    return meanings;
  }

  /** @private @param {string} text @param {Meanings} meanings @param {boolean} isWord */
  _addBeginnings(text, meanings, isWord) {
    const root = stem(text);
    /** @type {number[]} */
    const joined = [];
    this._texts.forEach((word, number) => {
      const begins = word.startsWith(text) || (root.length > 3 && word.startsWith(root));
      if (!begins || meanings.has(number)) return;
      if (this._joined.has(number)) joined.push(number);
      else meanings.set(number, isWord ? LONGER : writtenOut(text, word));
    });
    if (meanings.size) return; // "standinghip" says no more than "standing", of which it is made
    for (const number of joined) meanings.set(number, writtenOut(text, this._texts[number]));
  }

  /** @private @param {string} text @param {Meanings} meanings */
  _addSlips(text, meanings) {
    const limit = forgiven(text);
    if (!limit) return;
    const letters = lettersOf(text);
    this._texts.forEach((word, number) => {
      // each edit takes one letter of the typed word at most
      if (missing(letters, this._letters[number]) > limit) return;
      if (meanings.has(number) || word.length < SHORTEST_SLIP) return;
      const quality = slip(text, word, limit);
      if (quality) meanings.set(number, quality);
    });
  }
}

/** @param {string} text @param {string} word */
function writtenOut(text, word) {
  return SURE + WRITTEN_OUT * text.length / word.length;
}

/**
 * How surely a typed word is another one with slips of the keys, or 0.
 *
 * @param {string} text
 * @param {string} word
 * @param {number} limit
 */
function slip(text, word, limit) {
  const start = text[0] === word[0] ? 0 : OTHER_START;
  if (start && text.length === 3) return 0;
  const away = distance(text, word, limit);
  if (away <= limit) return (away === 1 ? SLIP : SECOND_SLIP) - start;
  if (text.length < 4 || word.length <= text.length) return 0;
  // most people get the first letters right, and a beginning fits many words
  if (text[0] !== word[0] && text[0] !== word[1] && text[1] !== word[0]) return 0;
  return distance(text, word.slice(0, text.length), 1) <= 1 ? SLIP_IN_BEGINNING - start : 0;
}
