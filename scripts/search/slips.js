// Slips of the keys: how far one word is from another.

/** Letters; shorter words are too close to each other. */
export const SHORT = 3;
const BEGINNING = 4; // letters of a beginning with a slip: it fits many words
const OTHER_LETTERS = 5; // letters of one that may have a letter which the word has not
const OTHER_START = 6; // letters of a word that may begin with another letter
const LONG = 8; // letters, from which on a word may have two slips
const FURTHER = 0.5; // of a slip

/**
 * How many edits still count as the same word.
 *
 * @param {string} word
 * @returns {number}
 */
export function forgiven(word) {
  if (word.length < SHORT) return 0;
  return word.length < LONG ? 1 : 2;
}

/**
 * How many of its letters the word that is meant may lack: of three letters none, or "hot" is "hip".
 *
 * @param {string} word
 * @returns {number}
 */
export function mayLack(word) {
  return word.length > SHORT ? forgiven(word) : 0;
}

/**
 * How many slips a typed word is from another one, or `Infinity` where it is no slip of it. The
 * beginning of a word, and a first letter that is wrong, are a little further than that.
 *
 * @param {string} text
 * @param {string} word
 * @returns {number}
 */
export function slips(text, word) {
  const limit = forgiven(text);
  if (!limit || word.length < SHORT) return Infinity;
  const isAlike = startsAlike(text, word);
  if (!isAlike && text.length < OTHER_START) return Infinity;
  const away = distance(text, word, isAlike ? limit : 1);
  if (away <= (isAlike ? limit : 1)) return text[0] === word[0] ? away : away + FURTHER;
  return isAlike && isBeginning(text, word) ? limit + FURTHER : Infinity;
}

/** @param {string} text @param {string} word */
function isBeginning(text, word) {
  if (text.length < BEGINNING || word.length <= text.length) return false;
  const beginning = word.slice(0, text.length);
  const lacks = missing(lettersOf(text), lettersOf(beginning));
  return (text.length >= OTHER_LETTERS || !lacks) && distance(text, beginning, 1) <= 1;
}

/**
 * Whether two words begin with the same letter, or with the same two the other way round: most
 * people get the first letter right.
 *
 * @param {string} one
 * @param {string} other
 */
function startsAlike(one, other) {
  return one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);
}

/**
 * Edits from one word to another (insert, drop, change, swap neighbours; Damerau 1964, in the form
 * of optimal string alignment), or `limit + 1` as soon as it must be more than `limit`.
 *
 * @param {string} one
 * @param {string} other
 * @param {number} limit
 * @returns {number}
 */
export function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  /** @type {number[]} */
  let older = [];
  let old = Array.from({ length: other.length + 1 }, (_, place) => place);
  /** @type {number[]} */
  let row = [];
  for (let i = 1; i <= one.length; i++) {
    let least = (row[0] = i);
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, older[j - 2] + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [older, old, row] = [old, row, older];
  }
  return old[other.length];
}

/**
 * The letters of a word as bits, to tell quickly which words are too far from each other.
 *
 * @param {string} word
 * @returns {number}
 */
export function lettersOf(word) {
  let bits = 0;
  for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}

/**
 * How many letters of one word another has not, both as `lettersOf` gives them.
 *
 * @param {number} letters
 * @param {number} others
 * @returns {number}
 */
export function missing(letters, others) {
  let count = 0;
  for (let bits = letters & ~others; bits; bits &= bits - 1) count += 1;
  return count;
}
