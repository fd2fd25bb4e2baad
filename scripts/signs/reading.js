// Reads what somebody types about the body: words, and what they mean, which many words share.
//
// "cant pee", "cannot urinate" and "unable to pass water" are the same two parts. Words that say
// little are no part. A word that nobody knows and that is one slip of the keys away from a word of
// the signs is taken for that word.
import { stem } from "../search/english.js";
import { distance } from "../search/slips.js";
import { split } from "../search/words.js";
import { CHILD, ELDERLY, FILLERS, TELLING, UNLIKE } from "./english.js";

/**
 * A word or phrase by what it means; `from` and `to` count words, the last included.
 *
 * @typedef {object} Part
 * @property {string} means
 * @property {number} from
 * @property {number} to
 */

/**
 * A text as words and as parts; `slips` are the places of words that were taken for another on
 * thin grounds: short ones, and the halves of one that nobody knows.
 *
 * @typedef {object} Reading
 * @property {string[]} words
 * @property {Part[]} parts
 * @property {Set<number>} slips
 */

const LONGEST = 600; // signs of a text that are read: a danger may stand at the end of a long one
const MOST_READ = 80;
const LONGEST_PHRASE = 5; // words that together mean one thing
const SURE_WITH_SLIP = 6; // letters, from which on a word with a slip is surely meant
const SLIP_FROM = 4; // letters; shorter words are too close to each other
const ALL_LETTERS_BELOW = 5; // of a shorter word only swapped letters are a slip
const TWO_SLIPS_FROM = 8;
const CHILD_BELOW = 17; // years

/** Knows the words of the signs, and which of them mean the same. */
export class Reader {
  /**
   * @param {string[]} phrases all that people may type
   * @param {string[][]} sameWords
   * @param {string[]} spared words of the site that are no slips, close as they are
   */
  constructor(phrases, sameWords, spared) {
    /** @private @type {Map<string, string[]>} the words that a phrase of so many words stands for */
    this._meanings = new Map(
      sameWords.flatMap((group) => {
        const first = split(group[0]);
        const keys = group.map((phrase) => stemmed(split(phrase)));
        // a first phrase of more words stands for them, so it is no key itself
        const others = keys.filter((key) => first.length === 1 || key !== keys[0]);
        return others.map((key) => [key, first]);
      }),
    );
    const texts = [...phrases, ...sameWords.flat()].map(split);
    const words = texts.flat();
    /** @private @type {Map<string, string[]>} "chestpain": words that phrases have side by side */
    this._joined = new Map(texts.flatMap(pairs));
    /** @private */
    this._words = new Set(words);
    /** @private */
    this._known = new Set([...words, ...words.map(stem), ...spared, ...FILLERS, ...TELLING]);
    /** @private @type {Map<string, string[]>} by first letter: a slip is rarely there */
    this._byLetter = new Map();
    for (const word of this._words) {
      const row = this._byLetter.get(word[0]) || [];
      this._byLetter.set(word[0], [...row, word]);
    }
  }

  /** @param {string} text @returns {Reading} */
  read(text) {
    const slips = new Set();
    /** @type {string[]} */
    const words = [];
    for (const word of split(text.slice(0, LONGEST)).slice(0, MOST_READ)) {
      const isKnown = this._known.has(word) || this._known.has(stem(word));
      const meant = isKnown ? [word] : this._meant(word);
      if (meant.length > 1) { for (const at of meant.keys()) slips.add(words.length + at); }
      else if (meant[0] !== word && word.length < SURE_WITH_SLIP) slips.add(words.length);
      words.push(...meant);
    }
    return { words, parts: this._parts(words), slips };
  }

  /** @private @param {string[]} words @returns {Part[]} */
  _parts(words) {
    /** @type {Part[]} */
    const parts = [];
    for (let from = 0; from < words.length;) {
      const { means, to } = this._longest(words, from);
      parts.push(...means.map((meant) => ({ means: meant, from, to })));
      from = to + 1;
    }
    if (parts.length) return parts;
    // of a phrase such as "keeps me up" nothing would be left
    return words.map((word, at) => ({ means: wordForm(word), from: at, to: at }));
  }

  /**
   * What the longest phrase that begins at a word means: nothing, one thing or more.
   *
   * @private
   * @param {string[]} words
   * @param {number} from
   * @returns {{ means: string[], to: number }}
   */
  _longest(words, from) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - from); length; length--) {
      const meant = this._meanings.get(stemmed(words.slice(from, from + length)));
      const to = from + length - 1;
      if (meant && meant.length === 1) return { means: [`=${meant[0]}`], to };
      if (meant) return { means: this._parts(meant).map((part) => part.means), to };
    }
    const to = endOfAge(words, from);
    if (to > from && Number(words[from]) < CHILD_BELOW) return { means: [CHILD], to };
    if (/^[6-9]\d$/.test(words[from])) return { means: [ELDERLY], to };
    return { means: FILLERS.has(words[from]) ? [] : [wordForm(words[from])], to: from };
  }

  /** @private @param {string} word @returns {string[]} */
  _meant(word) {
    if (word.length < SLIP_FROM) return [word];
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

/** @param {string[]} words */
function stemmed(words) {
  return words.map(wordForm).join(" ");
}

/**
 * What a word shares with its other forms, but for those that tell signs apart.
 *
 * @param {string} word
 * @returns {string}
 */
export function wordForm(word) {
  return UNLIKE.has(word) ? word : stem(word);
}

/**
 * The place of the last word of "7 years old", or that of the number.
 *
 * @param {string[]} words
 * @param {number} at
 */
function endOfAge(words, at) {
  const [year, old] = words.slice(at + 1, at + 3);
  if (!/^\d{1,2}$/.test(words[at]) || !year) return at;
  if (/^yo$/.test(year)) return at + 1;
  return /^(?:years?|yrs?)$/.test(year) && /^olds?$/.test(old || "") ? at + 2 : at;
}
