// Which matches somebody says not to have: those behind a "no".
import { OR } from "../search/english.js";
import {
  BETWEEN_NEGATOR,
  COMPLETE,
  ENDING_NO,
  NEVER,
  NO_WORDS,
  THERE_NOW,
  UNTIL_NOW,
} from "./english/words.js";
/** @import { Match } from "./matching.js" */
/** @import { Reading } from "./reading.js" */

/**
 * Matches behind a "no": "no chest pain or fever" has two.
 *
 * @param {Reading} reading
 * @param {Match[]} found
 * @returns {Set<Match>}
 */
export function negatedOf(reading, found) {
  const { words } = reading;
  /** @type {Set<Match>} */
  const negated = new Set();
  if (THERE_NOW.test(words.join(" "))) return negated;
  /** @type {Set<number>[]} */
  const denied = [];
  /** @type {Set<number>} */
  const places = new Set();
  const inOrder = [...found].sort((one, other) =>
    Math.min(...one.words) - Math.min(...other.words)
  );
  for (const match of inOrder) {
    const before = beforeNegator(reading, Math.min(...match.words));
    const isFurther = words[before] === OR && places.has(before - 1);
    const isDenied = (isNo(words, before, match) || isFurther) && !isEnded(words, match.words);
    if (!isDenied && !isNegatedInside(reading, match)) continue;
    negated.add(match);
    // "it hurts, no fall": only the fall is denied
    if (isDenied) denied.push(inFirstClause(reading, match));
    for (const word of match.words) places.add(word);
  }
  return new Set(
    found.filter((match) =>
      negated.has(match) || denied.some((others) => isDeniedWith(match.words, others, reading))
    ),
  );
}

/**
 * Whether a match inside a denied one is denied with it: it begins with it, or both are of one list
 * that ends with an "or". Of "no sweating breathless", the breath is not denied.
 *
 * @param {Set<number>} match
 * @param {Set<number>} denied
 * @param {Reading} reading
 */
function isDeniedWith(match, denied, { words }) {
  if (!isInside(match, [denied])) return false;
  const first = Math.min(...denied);
  const isOfAList = words.slice(first, Math.max(...match) + 3).includes(OR);
  return Math.min(...match) === first || isOfAList || !COMPLETE.has(words[first]);
}

/**
 * The words of a match up to the end of the clause in which it begins: no "no" reaches further.
 *
 * @param {Reading} reading
 * @param {Match} match
 */
function inFirstClause({ starts }, match) {
  const first = Math.min(...match.words);
  const ends = Math.min(...[...starts].filter((at) => at > first));
  return new Set([...match.words].filter((word) => word < ends));
}

/** @param {string[]} words @param {Set<number>} places */
function isEnded(words, places) {
  return words.slice(Math.min(...places), Math.max(...places)).some((word) => ENDING_NO.has(word));
}

/**
 * Whether the word at a place says that a match is not there. "Never" with "before" is too little
 * to take a card away.
 *
 * @param {string[]} words
 * @param {number} at
 * @param {Match} match
 */
function isNo(words, at, { phrase }) {
  if (words[at] !== NEVER) return NO_WORDS.has(words[at]);
  return phrase.shows === "line" || !words.some((word) => UNTIL_NOW.has(word));
}

/**
 * The place of the word before a word, but for words that may stand between it and a "no".
 *
 * @param {Reading} reading
 * @param {number} at
 */
function beforeNegator({ words, starts }, at) {
  let before = at - 1;
  while (before >= 0 && !starts.has(before + 1) && BETWEEN_NEGATOR.has(words[before])) before -= 1;
  return starts.has(before + 1) ? -1 : before;
}

/**
 * Whether a "no" that the phrase itself has not stands before one of its words: "my arm does not
 * tingle".
 *
 * @param {Reading} reading
 * @param {Match} match
 */
function isNegatedInside(reading, match) {
  const first = Math.min(...match.words);
  return [...match.words].some((word) => {
    const before = beforeNegator(reading, word);
    return before > first && isNo(reading.words, before, match) && !match.words.has(before);
  });
}

/** @param {Set<number>} words @param {Set<number>[]} others */
export function isInside(words, others) {
  return others.some((other) => [...words].every((word) => other.has(word)));
}
