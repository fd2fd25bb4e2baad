// Writes what somebody types in one way, before it is read, so that no list needs each form.
import { split } from "../search/words.js";
import { FORMS, LONG_AGO, NOT_OVER, OVER } from "./english.js";

const LONGEST = 600; // signs of a text that are read: a danger may stand at the end of a long one
const MOST_READ = 80;
const CLAUSE = /[.,;:!?]+(?!\d)/; // 38.5 is one number
const BLANKS = /[^\S\ufeff]+/g; // that one is a sign that nobody sees

/**
 * The words of a text in their usual forms.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsIn(text) {
  return split(
    FORMS.reduce((told, [form, usual]) => told.replace(form, usual), text.toLowerCase()),
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
 * Whether somebody speaks of what was long ago and is over: "kidney stone in 2014, fine since".
 *
 * @param {string} text
 */
export function isLongOver(text) {
  const told = text.toLowerCase();
  return LONG_AGO.test(told) && OVER.test(told) && !NOT_OVER.test(told);
}
