// The sections of all pages, as `search/sections.js` of the site packs them.

/**
 * A section of a page; `words` are those below its heading, each once. Only what is found by itself,
 * a page or a hard word, has a lead: what it is.
 *
 * @typedef {object} Section
 * @property {string} location the path of the page without its ending, and the id of the heading
 * @property {string} title
 * @property {string} [lead]
 * @property {string[]} words
 */

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MORE = "."; // before a digit that is not the last of its number

/**
 * The sections, in the order of the site.
 *
 * @param {PackedSections} packed
 * @returns {Section[]}
 */
export function sectionsOf({ sections, words, places }) {
  const all = sections.map(([location, title, lead]) => {
    /** @type {Section} */
    const section = { location, title, lead, words: [] };
    return section;
  });
  const postings = places.split(",");
  wholeWords(words).forEach((word, number) => {
    let at = 0;
    for (const step of numbersIn(postings[number])) {
      at += step;
      all[at].words.push(word);
    }
  });
  return all;
}

/**
 * Words, each of which stands behind the number of letters that it shares with the one before.
 *
 * @param {string} packed
 */
function wholeWords(packed) {
  let before = "";
  return (packed ? packed.split(",") : []).map((word) => {
    before = before.slice(0, DIGITS.indexOf(word[0])) + word.slice(1);
    return before;
  });
}

/** @param {string} text */
function numbersIn(text) {
  /** @type {number[]} */
  const numbers = [];
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const isMore = text[at] === MORE;
    if (isMore) at += 1;
    number = number * DIGITS.length + DIGITS.indexOf(text[at]);
    if (isMore) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}
