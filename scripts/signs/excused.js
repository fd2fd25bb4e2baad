// Which matches somebody makes harmless by what stands beside them.
import { fold } from "../search/folding.js";
import { EXCUSES, NEVER_EXCUSED } from "./english/excuses.js";
import { sentencesOf } from "./plain.js";
/** @import { Excuse } from "./english/excuses.js" */
/** @import { Match } from "./matching.js" */
/** @import { Reading } from "./reading.js" */

/**
 * The excuses that a text gives, by sentence.
 *
 * @param {string} text
 * @returns {Excuse[][]}
 */
export function excusesOf(text) {
  const whole = bare(text);
  const open = NEVER_EXCUSED.test(whole) ? [] : EXCUSES.filter(({ unless }) => !unless.test(whole));
  return sentencesOf(text).map(bare).map((told) =>
    open.filter(({ said }) => said.every((one) => one.test(told)))
  );
}

/** @param {string} text */
function bare(text) {
  return fold(text).replace(/[^a-z0-9]+/g, " ");
}

/**
 * Whether an excuse takes a match: it means nothing else, and stands in its sentence.
 *
 * @param {Match} match
 * @param {Reading} reading
 * @param {Excuse[][]} excuses
 */
export function isExcused({ phrase, words }, { sentences }, excuses) {
  const [first, ...others] = new Set([...words].map((word) => sentences[word]));
  if (others.length || !excuses[first]) return false;
  return excuses[first].some(({ takes }) => phrase.means.every((one) => takes.has(one)));
}
