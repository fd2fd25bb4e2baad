// What somebody does not want: positions and things behind a "no".
import { FORM } from "./weights.js";
/** @import { Word } from "./phrases.js" */
/** @import { Postings } from "./postings.js" */

/**
 * The words of a query that name what is not wanted, and the documents that have it. A position or a
 * thing may have several words: "no foam roller", "not on my stomach".
 *
 * @param {Word[]} words
 * @param {Postings} postings
 * @returns {{ refused: Set<Word>, documents: number[] }} by place
 */
export function refusals(words, postings) {
  /** @type {Set<Word>} */
  const refused = new Set();
  /** @type {Set<number>} */
  const all = new Set();
  words.forEach((word, at) => {
    let settings = word.negated ? settingsOf(word, postings) : [];
    if (!settings.length) return;
    refused.add(word);
    for (const next of words.slice(at + 1).filter(({ quiet }) => !quiet)) {
      const both = next.negated ? [] : common(settings, settingsOf(next, postings));
      if (!both.length) break;
      settings = both;
      refused.add(next);
    }
    for (const setting of settings) all.add(setting);
  });
  return { refused, documents: [...all].flatMap((setting) => postings.documentsWith(setting)) };
}

/** @param {Word} word @param {Postings} postings */
function settingsOf({ meanings }, postings) {
  const certain = [...meanings].filter(([, quality]) => quality >= FORM);
  return certain.flatMap(([number]) => postings.settingsWith(number));
}

/** @param {number[]} some @param {number[]} others */
function common(some, others) {
  return some.filter((one) => others.includes(one));
}
