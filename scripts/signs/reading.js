// Reads what somebody types about the body: words, and what they mean, which many words share.
//
// "cant pee", "cannot urinate" and "unable to pass water" are the same two parts. Words that say
// little are no part. A word that nobody knows and that is one slip of the keys away from a word of
// the signs is taken for that word.
import { stem } from "../search/english.js";
import { COMMON } from "./english/common.js";
import { CHILD, ELDERLY, FILLERS, TELLING, UNLIKE } from "./english/words.js";
import { looseForm, meaningsOf, ofWords, wordForm } from "./forms.js";
import { NearWords, SLIP_FROM } from "./near.js";
import { wordsIn, wordsOfClauses, wordsOfEach } from "./plain.js";
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
const CHILD_BELOW = 17; // years

/** Knows the words of the signs, and which of them mean the same. */
export class Reader {
  /**
   * @param {string[]} phrases all that people may type
   * @param {string[][]} sameWords
   * @param {string[][]} kinds the first word of each stands for what all the others mean
   * @param {string[]} spared words of the site that are no slips, close as they are
   * @param {Map<string, string[]>} [known] the words of all these texts, where they were read before
   */
  constructor(phrases, sameWords, kinds, spared, known) {
    const given = [...phrases, ...sameWords.flat(), ...kinds.flat()];
    const texts = known ? given.map((text) => known.get(text) || []) : wordsOfEach(given);
    /** @private */
    this._given = new Map(given.map((text, at) => [text, texts[at]]));
    const groups = [...sameWords, ...kinds.map(ofWords)];
    /** @private @type {Map<string, string[]>} the words that a phrase of so many words stands for */
    this._meanings = new Map(
      groups.flatMap((group) => meaningsOf(group.map((text) => this._wordsOf(text)))),
    );
    /** @private @type {Map<string, string[]>} "chestpain": words that phrases have side by side */
    this._joined = new Map(texts.flatMap(pairs));
    /** @private */
    this._words = new Set(texts.flat());
    const words = [...this._words];
    /** @private */
    this._known = new Set([...words, ...words.map(stem), ...spared, ...USUAL]);
    /** @private */
    this._near = new NearWords(words);
    /** @private @type {Map<string, string[]>} by what a word means */
    this._kinds = new Map();
    for (const [kind, ...members] of kinds.map((group) => group.map((word) => this._means(word)))) {
      for (const means of members) this._kinds.set(means, [...this._kindsOf(means), kind]);
    }
  }

  /**
   * A phrase of the data: its words, each of which is known, and its parts.
   *
   * @param {string} text
   * @returns {{ words: string[], parts: Part[] }}
   */
  readPhrase(text) {
    const words = this._wordsOf(text);
    return { words, parts: this._parts(words) };
  }

  /** @private @param {string} text */
  _wordsOf(text) {
    return this._given.get(text) || wordsIn(text);
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
    const forms = words.map(wordForm);
    for (let from = 0; from < words.length;) {
      const end = [...starts].find((at) => at > from);
      const { means, to } = this._longest(words.slice(0, end), forms, from, within);
      parts.push(
        ...means.map((meant) => ({ means: meant, kinds: this._kindsOf(meant), from, to })),
      );
      from = to + 1;
    }
    if (parts.length) return parts;
    // of a phrase such as "keeps me up" nothing would be left
    return forms.map((means, at) => ({ means, kinds: [], from: at, to: at }));
  }

  /** @private @param {string} means @returns {string[]} */
  _kindsOf(means) {
    return this._kinds.get(means) || [];
  }

  /** @private @param {string} word */
  _means(word) {
    const words = this._wordsOf(word);
    return this._longest(words, words.map(wordForm), 0).means[0];
  }

  /**
   * What the longest phrase that begins at a word means: nothing, one thing or more.
   *
   * @private
   * @param {string[]} words
   * @param {string[]} forms of these words
   * @param {number} from
   * @param {string[]} within
   * @returns {{ means: string[], to: number }}
   */
  _longest(words, forms, from, within = []) {
    for (let to = Math.min(from + LONGEST_PHRASE, words.length) - 1; to >= from; to--) {
      const row = forms.slice(from, to + 1);
      const phrase = row.join(" ");
      const meant = within.includes(phrase) ? undefined : this._meanings.get(phrase) ||
        this._meanings.get(looseForm(words.slice(from, to + 1), row));
      if (meant && meant.length === 1) return { means: [`=${meant[0]}`], to };
      if (!meant) continue;
      return { means: this._parts(meant, [...within, phrase]).map((part) => part.means), to };
    }
    const to = endOfAge(words, from);
    if (to > from && Number(stem(words[from])) < CHILD_BELOW) return { means: [CHILD], to };
    if (/^[6-9]\d$/.test(words[from])) return { means: [ELDERLY], to };
    return { means: FILLERS.has(words[from]) ? [] : [forms[from]], to: from };
  }

  /** @private @param {string} word @returns {string[]} */
  _meant(word) {
    if (word.length < SLIP_FROM) return [word];
    if (word.endsWith("in") && this._known.has(stem(`${word}g`))) return [`${word}g`]; // "talkin"
    const two = this._joined.get(word);
    if (two) return two;
    return [this._near.nearest(word) || word];
  }
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
