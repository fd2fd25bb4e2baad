// Reads what somebody types about the body: words, and what they mean, which many words share.
//
// "cant pee", "cannot urinate" and "unable to pass water" are the same two parts. Words that say
// little are no part. A word that nobody knows and that is one slip of the keys away from a word of
// the signs is taken for that word.
import { stem } from "../search/english.js";
import { distance } from "../search/slips.js";
import { COMMON } from "./english/common.js";
import { CHILD, ELDERLY, FILLERS, TELLING, UNLIKE } from "./english/words.js";
import { looseForm, meaningsOf, ofWords, stemmed, wordForm } from "./forms.js";
import { wordsIn, wordsOfClauses } from "./plain.js";
/** @import { Way } from "./plain.js" */

/**
 * A word or phrase by what it means, and of what kinds that is; `from` and `to` count words, the last
 * included.
 *
 * @typedef {object} Part
 * @property {string} means
 * @property {string[]} kinds
 * @property {number} from
 * @property {number} to
 */

/**
 * A text as words and as parts; `slips` are the places of words that were taken for another on
 * thin grounds: short ones, and the halves of one that nobody knows. `starts` are the places of
 * words with which a clause begins, `sentences` the number of that in which each word stands.
 *
 * @typedef {object} Reading
 * @property {string[]} words
 * @property {Part[]} parts
 * @property {Set<number>} slips
 * @property {Set<number>} starts
 * @property {number[]} sentences
 */

const USUAL = [...FILLERS, ...TELLING, ...UNLIKE, ...COMMON]; // no slips of other words
const LONGEST_PHRASE = 6; // words that together mean one thing
const SURE_WITH_SLIP = 6; // letters, from which on a word with a slip is surely meant
const SLIP_FROM = 4; // letters; shorter words are too close to each other
const ALL_LETTERS_BELOW = 5; // of a shorter word only swapped letters are a slip
const TWO_SLIPS_FROM = 9;
const CHILD_BELOW = 17; // years

/** Knows the words of the signs, and which of them mean the same. */
export class Reader {
  /**
   * @param {string[]} phrases all that people may type
   * @param {string[][]} sameWords
   * @param {string[][]} kinds the first word of each stands for what all the others mean
   * @param {string[]} spared words of the site that are no slips, close as they are
   */
  constructor(phrases, sameWords, kinds, spared) {
    /** @private @type {Map<string, string[]>} the words that a phrase of so many words stands for */
    this._meanings = new Map([...sameWords, ...kinds.map(ofWords)].flatMap(meaningsOf));
    const texts = [...phrases, ...sameWords.flat(), ...kinds.flat()].map((text) => wordsIn(text));
    const words = texts.flat();
    /** @private @type {Map<string, string[]>} "chestpain": words that phrases have side by side */
    this._joined = new Map(texts.flatMap(pairs));
    /** @private */
    this._words = new Set(words);
    /** @private */
    this._known = new Set([...words, ...words.map(stem), ...spared, ...USUAL]);
    /** @private @type {Map<string, string[]>} by first letter: a slip is rarely there */
    this._byLetter = new Map();
    for (const word of this._words) {
      const row = this._byLetter.get(word[0]) || [];
      this._byLetter.set(word[0], [...row, word]);
    }
    /** @private @type {Map<string, string[]>} by what a word means */
    this._kinds = new Map();
    for (const [kind, ...members] of kinds.map((group) => group.map((word) => this._means(word)))) {
      for (const means of members) this._kinds.set(means, [...this._kindsOf(means), kind]);
    }
  }

  /** @param {string} text @param {Way} [way] @returns {Reading} */
  read(text, way = "written") {
    const slips = new Set();
    const starts = new Set();
    /** @type {string[]} */
    const words = [];
    /** @type {number[]} */
    const sentences = [];
    for (const { word, isFirst, sentence } of wordsOfClauses(text, way)) {
      const isKnown = this._known.has(word) || this._known.has(stem(word));
      const meant = isKnown ? [word] : this._meant(word);
      if (isFirst) starts.add(words.length);
      if (meant.length > 1) { for (const at of meant.keys()) slips.add(words.length + at); }
      else if (meant[0] !== word && word.length < SURE_WITH_SLIP) slips.add(words.length);
      words.push(...meant);
      sentences.push(...meant.map(() => sentence));
    }
    return { words, parts: this._parts(words, [], starts), slips, starts, sentences };
  }

  /**
   * What words mean; `within` are the phrases that these words stand for, which mean no more than
   * themselves: of "severe pain" and "pain" as the same, each would stand for the other for ever.
   *
   * @private
   * @param {string[]} words
   * @param {string[]} [within]
   * @param {Set<number>} [starts] of clauses: no phrase reaches over one
   * @returns {Part[]}
   */
  _parts(words, within = [], starts = new Set()) {
    /** @type {Part[]} */
    const parts = [];
    for (let from = 0; from < words.length;) {
      const ends = [...starts].find((at) => at > from);
      const { means, to } = this._longest(words.slice(0, ends), from, within);
      parts.push(
        ...means.map((meant) => ({ means: meant, kinds: this._kindsOf(meant), from, to })),
      );
      from = to + 1;
    }
    if (parts.length) return parts;
    // of a phrase such as "keeps me up" nothing would be left
    return words.map((word, at) => ({ means: wordForm(word), kinds: [], from: at, to: at }));
  }

  /** @private @param {string} means @returns {string[]} */
  _kindsOf(means) {
    return this._kinds.get(means) || [];
  }

  /** @private @param {string} word */
  _means(word) {
    return this._longest(wordsIn(word), 0).means[0];
  }

  /**
   * What the longest phrase that begins at a word means: nothing, one thing or more.
   *
   * @private
   * @param {string[]} words
   * @param {number} from
   * @param {string[]} within
   * @returns {{ means: string[], to: number }}
   */
  _longest(words, from, within = []) {
    for (let to = Math.min(from + LONGEST_PHRASE, words.length) - 1; to >= from; to--) {
      const row = words.slice(from, to + 1);
      const phrase = stemmed(row);
      const meant = within.includes(phrase)
        ? undefined
        : this._meanings.get(phrase) || this._meanings.get(looseForm(row));
      if (meant && meant.length === 1) return { means: [`=${meant[0]}`], to };
      if (!meant) continue;
      return { means: this._parts(meant, [...within, phrase]).map((part) => part.means), to };
    }
    const to = endOfAge(words, from);
    if (to > from && Number(stem(words[from])) < CHILD_BELOW) return { means: [CHILD], to };
    if (/^[6-9]\d$/.test(words[from])) return { means: [ELDERLY], to };
    return { means: FILLERS.has(words[from]) ? [] : [wordForm(words[from])], to: from };
  }

  /** @private @param {string} word @returns {string[]} */
  _meant(word) {
    if (word.length < SLIP_FROM) return [word];
    if (word.endsWith("in") && this._known.has(stem(`${word}g`))) return [`${word}g`]; // "talkin"
    const two = this._joined.get(word);
    if (two) return two;
    return [this._nearest(word) || word];
  }

  /** @private @param {string} word */
  _nearest(word) {
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

/**
 * Two words each that stand side by side, by how they look without the space.
 *
 * @param {string[]} words
 * @returns {[string, string[]][]}
 */
function pairs(words) {
  return words.slice(1).map((word, at) => [words[at] + word, [words[at], word]]);
}

/** @param {string} word */
function sortedLetters(word) {
  return [...word].sort().join("");
}

/**
 * The place of the last word of "7 years old", or that of the number.
 *
 * @param {string[]} words
 * @param {number} at
 */
function endOfAge(words, at) {
  const [year, old] = words.slice(at + 1, at + 3);
  if (!/^\d{1,2}$/.test(stem(words[at])) || !year) return at;
  if (/^yo$/.test(year)) return at + 1;
  return /^(?:years?|yrs?)$/.test(year) && /^olds?$/.test(old || "") ? at + 2 : at;
}
