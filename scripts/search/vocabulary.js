// All words of an index by number, and which of them a typed word may mean, how surely.
import { stem } from "./english.js";
import { lettersOf, mayLack, missing, SHORT, slips } from "./slips.js";
import { BEGUN, FORM, LONGER, SAME, WRITTEN_OUT } from "./weights.js";

/** @typedef {Map<number, number>} Meanings numbers of words with the quality of each, up to 1 */

/**
 * A word with its other forms, and how often something is called by one of them.
 *
 * @typedef {{ words: number[], times: number }} Forms
 */

/** The words of an index, each with a number. */
export class Vocabulary {
  /** @param {{ has: (text: string) => boolean }} [plain] words that are no slips of others */
  constructor(plain = new Set()) {
    /** @private */
    this._plain = plain;
    /** @private @type {string[]} */
    this._texts = [];
    /** @private @type {Set<number>} words that nobody wrote as one */
    this._joined = new Set();
    /** @private @type {Map<string, number>} */
    this._numbers = new Map();
    /** @private @type {number[]} */
    this._letters = [];
    /** @private @type {Map<string, Forms>} */
    this._byStem = new Map();
    /** @private @type {Forms[]} by number */
    this._forms = [];
    /** @private @type {Map<string, Meanings>} of words typed before: one types letter by letter */
    this._meanings = new Map();
    /** @private @type {Map<string, string>} of the same */
    this._meant = new Map();
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
    const forms = this._byStem.get(root) || { words: [], times: 0 };
    forms.words.push(number);
    this._byStem.set(root, forms);
    this._forms.push(forms);
    return number;
  }

  /**
   * A slip may mean this word in any form: something is called by it, it is no odd word of a text.
   *
   * @param {number} number
   */
  expect(number) {
    this._forms[number].times += 1;
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
    const known = this._byStem.get(stem(text));
    for (const number of known ? known.words : []) meanings.set(number, FORM);
    for (const [number, quality] of this.same(text)) meanings.set(number, quality);
    return meanings;
  }

  /**
   * All that a word may mean: itself, its other forms, and what it is the beginning of.
   *
   * @param {string} text
   * @returns {Meanings}
   */
  meanings(text) {
    const known = this._meanings.get(text);
    if (known) return known;
    const meanings = this.forms(text);
    this._addBeginnings(text, meanings, meanings.size > 0);
    this._meanings.set(text, meanings);
    return meanings;
  }

  /**
   * The words that those of a query were meant as. Where none is known as it stands and one has no
   * likely slip either, it is another language: "dolor de espalda" asks for no door.
   *
   * @param {string[]} texts
   * @returns {Map<string, string>} by the word that was typed
   */
  allMeant(texts) {
    const meant = new Map(texts.map((text) => [text, this.meant(text)]));
    const isWord = (/** @type {string} */ text) => this._isWord(text);
    const isOurs = texts.some((text) => text.length > SHORT && isWord(text)) ||
      [...meant.values()].every(isWord);
    return isOurs ? meant : new Map();
  }

  /** @private @param {string} text */
  _isWord(text) {
    return this.meanings(text).size > 0 || this._plain.has(text);
  }

  /**
   * The word that a typed one was meant as: another one only where it means nothing, is not plain,
   * and is few slips of the keys away. Of words as near it is the one that stands most often.
   *
   * @param {string} text
   * @returns {string}
   */
  meant(text) {
    const known = this._meant.get(text);
    if (known) return known;
    const meant = this._isWord(text) ? text : this._nearest(text);
    this._meant.set(text, meant);
    return meant;
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

  /** @private @param {string} text */
  _nearest(text) {
    const letters = lettersOf(text);
    const lacking = mayLack(text);
    let best = { word: text, away: Infinity, times: Infinity }; // nothing is further
    for (const { words, times } of this._byStem.values()) {
      for (const number of times ? words : []) {
        // each edit takes one letter of the typed word at most
        if (missing(letters, this._letters[number]) > lacking) continue;
        const word = this._texts[number];
        const away = slips(text, word);
        if (away < best.away || (away === best.away && times > best.times)) {
          best = { word, away, times };
        }
      }
    }
    return best.word;
  }
}

/** @param {string} text @param {string} word */
function writtenOut(text, word) {
  return BEGUN + WRITTEN_OUT * text.length / word.length;
}
