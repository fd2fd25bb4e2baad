// What was long ago and is over, or was somebody else's: "kidney stone in 2014, fine since".
import { fold } from "../search/folding.js";
import { COMPLAINT, HAD, LONG_AGO, NOT_OVER, OF_NOW, OF_OTHERS, OVER } from "./english/words.js";
import { CLAUSE, LONGEST, SENTENCE, wordsOfClauses } from "./plain.js";
/** @import { Match } from "./matching.js" */
/** @import { Way } from "./plain.js" */

const OVER_NEXT = RegExp(
  `^[.;!?]+ ?(?:(?:all|its?|i|im|ive|he|she|was|is|been|have|completely|now|then|and) )*${OVER.source}`,
);
/** "my husband had chest pain like 3 years ago": today. */
const LIKE_THEN = /\b(?:like|same as|as in|as when|should)\b/;
const MOST_CLAUSES = 3; // from "in 2014" to "fine since"
const MOST_BEFORE = 5; // words, as in "fell off a horse 12"

/**
 * What says that something of long ago is over: what lies between both, and which of it.
 *
 * @typedef {object} End
 * @property {number} from
 * @property {number} to
 * @property {boolean} isOfOthers
 */

/**
 * Matches that lie in what was long ago and is over.
 *
 * @param {string} text
 * @param {Match[]} found
 * @param {Way} [way]
 */
export function overOf(text, found, way = "written") {
  const over = longOver(text, way);
  if (!over) return [];
  const { from, to } = over;
  return found.filter(({ words }) => [...words].every((word) => word >= from && word < to));
}

/**
 * Which words of a text tell of it: of "kidney stone in 2014, fine since. is yoga ok" those before the
 * full stop. Both stand in one sentence, or the next begins with the end of it; and nothing that
 * somebody complains of stands between.
 *
 * @param {string} text
 * @param {Way} way
 * @returns {{ from: number, to: number } | null} counts of words
 */
function longOver(text, way) {
  const told = fold(text);
  const ago = told.length < LONGEST ? LONG_AGO.exec(told) : null;
  const end = ago && endOf(told, ago.index);
  if (!ago || !end || LIKE_THEN.test(told)) return null;
  const from = end.isOfOthers ? end.from : beginOf(told, Math.min(ago.index, end.from));
  const to = Math.max(ago.index + ago[0].length, end.to);
  const isNow = NOT_OVER.test(told.replace(OVER, "")) ||
    OF_NOW.test(told.slice(from, to).replace(OVER, ""));
  const isComplaint = !end.isOfOthers && COMPLAINT.test(complainedOf(told, from, ago, end));
  if (isNow || isComplaint || told.slice(from, to).split(CLAUSE).length > MOST_CLAUSES) return null;
  return { from: wordsBefore(told, from, way), to: wordsBefore(told, to, way) };
}

/**
 * @param {string} told
 * @param {number} ago
 * @returns {End | null}
 */
function endOf(told, ago) {
  const begins = ago - (told.slice(0, ago).split(SENTENCE).pop() || "").length;
  const ends = ago + told.slice(ago).split(SENTENCE)[0].length;
  const clause = clauseBefore(told, ago);
  return placed(OVER.exec(told.slice(begins, ends)), begins) ||
    placed(OVER_NEXT.exec(told.slice(ends)), ends) ||
    placed(OF_OTHERS.exec(told.slice(clause, ago)), clause, true);
}

/** @param {RegExpExecArray | null} found @param {number} after @param {boolean} [isOfOthers] */
function placed(found, after, isOfOthers = false) {
  if (!found) return null;
  const from = after + found.index;
  return { from, to: from + found[0].length, isOfOthers };
}

/**
 * Where what was long ago begins: at "had", or a few words before.
 *
 * @param {string} told
 * @param {number} at
 */
function beginOf(told, at) {
  const clause = clauseBefore(told, at);
  const had = told.slice(0, at).lastIndexOf(HAD);
  if (had >= clause) return had;
  const words = told.slice(clause, at).trimEnd().split(" ");
  return Math.max(clause, at - words.slice(-MOST_BEFORE).join(" ").length - 1);
}

/**
 * What must hold no complaint: all of it, but for what somebody says to have had.
 *
 * @param {string} told
 * @param {number} from
 * @param {RegExpExecArray} ago
 * @param {End} end
 */
function complainedOf(told, from, ago, end) {
  const between = told.slice(
    Math.min(ago.index + ago[0].length, end.to),
    Math.max(ago.index, end.from),
  );
  return told.startsWith(HAD, from)
    ? between
    : told.slice(from, Math.min(ago.index, end.from)) + between;
}

/** @param {string} told @param {number} at */
function clauseBefore(told, at) {
  const before = told.slice(0, at);
  return at - (before.split(CLAUSE).pop() || "").length;
}

/** @param {string} told @param {number} at @param {Way} way */
function wordsBefore(told, at, way) {
  return wordsOfClauses(told.slice(0, at), way).length;
}
