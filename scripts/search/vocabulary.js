// All words of an index by number, and which of them a typed word may mean, how surely.
import { stem } from "./english.js";
import { distance, forgiven, lettersOf, mayLack, missing, startsAlike } from "./slips.js";
import {
  FORM,
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
const SHORTEST_OTHER_START = 6; // letters of a word that may begin with another letter
const SHORTEST_BEGINNING = 4; // letters of a beginning with a slip: it fits many words
const OTHER_LETTERS = 5; // letters of one that may have other letters, not only two swapped

/** The words of an index, each with a number. */
export class Vocabulary {
  /** @param {{ has: (text: string) => boolean }} [plain] words that are no slips of others */
  constructor(plain = new Set()) {
    /** @private */
    this._plain = plain;
    /** @private @type {Map<number[], number>} words that a slip may mean, and how often they stand */
    this._expected = new Map();
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
    /** @private @type {number[][]} by number: a word with its other forms */
    this._forms = [];
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
    const forms = this._byStem.get(root) || [];
    forms.push(number);
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
    const forms = this._forms[number];
    this._expected.set(forms, (this._expected.get(forms) || 0) + 1);
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
   * All that a typed word may mean; a slip of the keys only where nothing else fits.
   *
   * @param {string} text
   * @returns {Meanings}
   */
  meanings(text) {
    const known = this._meanings.get(text);
    if (known) return known;
    const meanings = this.forms(text);
    this._addBeginnings(text, meanings);
    if (!meanings.size && !this._plain.has(text)) this._addSlip(text, meanings);
    this._meanings.set(text, meanings);
    return meanings;
  }

  /** @private @param {string} text @param {Meanings} meanings */
  _addBeginnings(text, meanings) {
    const root = stem(text);
    /** @type {number[]} */
    const joined = [];
    this._texts.forEach((word, number) => {
      const begins = word.startsWith(text) || (root.length > 3 && word.startsWith(root));
      if (!begins || meanings.has(number)) return;
      if (this._joined.has(number)) joined.push(number);
      else meanings.set(number, writtenOut(text, word));
    });
    if (meanings.size) return; // "standinghip" says no more than "standing", of which it is made
    for (const number of joined) meanings.set(number, writtenOut(text, this._texts[number]));
  }

  /**
   * A slip means one word, which a reader can be told, in all its forms.
   *
   * @private @param {string} text @param {Meanings} meanings
   */
  _addSlip(text, meanings) {
    const { meant, quality } = this._nearest(text);
    if (!quality) return;
    meanings.set(meant, quality); // the first, as what was meant
    for (const number of this._forms[meant]) meanings.set(number, quality);
  }

  /** @private @param {string} text */
  _nearest(text) {
    const letters = lettersOf(text);
    const lacking = mayLack(text);
    let best = { meant: 0, quality: 0, times: 0 };
    for (const [forms, times] of this._expected) {
      for (const meant of forms) {
        // each edit takes one letter of the typed word at most
        if (missing(letters, this._letters[meant]) > lacking) continue;
        const quality = slip(text, this._texts[meant]);
        const isBetter = quality > best.quality || (quality === best.quality && times > best.times);
        if (isBetter) best = { meant, quality, times };
      }
    }
    return best;
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
 */
function slip(text, word) {
  const limit = forgiven(text);
  const isAlike = startsAlike(text, word);
  if (!limit || word.length < SHORTEST_SLIP) return 0;
  if (!isAlike && text.length < SHORTEST_OTHER_START) return 0;
  const away = distance(text, word, isAlike ? limit : 1);
  const start = text[0] === word[0] ? 0 : OTHER_START;
  if (away === 1) return SLIP - start;
  if (away <= limit && isAlike) return SECOND_SLIP - start;
  return isAlike && isBeginning(text, word) ? SLIP_IN_BEGINNING - start : 0;
}

/** @param {string} text @param {string} word */
function isBeginning(text, word) {
  if (text.length < SHORTEST_BEGINNING || word.length <= text.length) return false;
  const beginning = word.slice(0, text.length);
  const lacks = missing(lettersOf(text), lettersOf(beginning));
  return (text.length >= OTHER_LETTERS || !lacks) && distance(text, beginning, 1) <= 1;
}
