// Writes what somebody types in one way, before it is read, so that no list needs each form.
import { split } from "../search/words.js";
import { FORMS, LONG_AGO, NOT_OVER, OF_OTHERS, OVER } from "./english.js";
import { THINGS } from "./things.js";

const LONGEST = 600; // signs of a text that are read: a danger may stand at the end of a long one
const MOST_READ = 80;
const CLAUSE = /[.,;:!?]+(?!\d)/; // 38.5 is one number
const HAD = " had ";
const MOST_CLAUSES = 3; // from "in 2014" to "fine since"
const WRITTEN = [...FORMS, ...THINGS];
const BLANKS = /[^\S\ufeff]+/g; // that one is a sign that nobody sees

/**
 * The words of a text in their usual forms.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsIn(text) {
  return split(
    WRITTEN.reduce((told, [form, usual]) => told.replace(form, usual), text.toLowerCase()),
  );
}

/**
 * The first words of a text, with those that begin a clause. Blanks are no part of what is read.
 *
 * @param {string} text
 * @returns {{ word: string, isFirst: boolean }[]}
 */
export function wordsOfClauses(text) {
  const read = text.replace(BLANKS, " ").trim().slice(0, LONGEST);
  const clauses = read.split(CLAUSE).map(wordsIn);
  return clauses
    .flatMap((words) => words.map((word, at) => ({ word, isFirst: at === 0 })))
    .slice(0, MOST_READ);
}

/**
 * Which words of a text tell of what was long ago and is over, or was somebody else's: of "kidney stone
 * in 2014, fine since. is yoga ok" those before the full stop.
 *
 * @param {string} text
 * @returns {{ from: number, to: number } | null} counts of words
 */
export function longOver(text) {
  const told = text.toLowerCase();
  const ago = LONG_AGO.exec(told);
  const over = ago && (OVER.exec(told) || ofOthers(told, ago.index));
  if (!ago || !over || NOT_OVER.test(told.replace(OVER, ""))) return null;
  const from = beginOf(told, Math.min(ago.index, over.index));
  const to = Math.max(...[ago, over].map((found) => found.index + found[0].length));
  const isNear = told.slice(from, to).split(CLAUSE).length <= MOST_CLAUSES;
  return isNear
    ? { from: wordsBefore(told.slice(0, from)), to: wordsBefore(told.slice(0, to)) }
    : null;
}

/** @param {string} told @param {number} ago */
function ofOthers(told, ago) {
  const found = OF_OTHERS.exec(told);
  return found && found.index < ago ? found : null;
}

/**
 * Where what was long ago begins: at "had", or with its clause.
 *
 * @param {string} told
 * @param {number} at
 */
function beginOf(told, at) {
  const before = told.slice(0, at);
  const clause = before.length - (before.split(CLAUSE).pop() || "").length;
  return Math.max(clause, before.lastIndexOf(HAD));
}

/** @param {string} text */
function wordsBefore(text) {
  return wordsOfClauses(text).length;
}
