// Writes what somebody types in one way, before it is read, so that no list needs each form.
import { split } from "../search/words.js";
import { CRASHES } from "./english/crashes.js";
import { HAD, LONG_AGO, NOT_OVER, OF_NOW, OF_OTHERS, OVER } from "./english/words.js";
import { THINGS } from "./english/things.js";
import { FORMS } from "./english/written.js";

const LONGEST = 600; // signs of a text that are read: a danger may stand at the end of a long one
const MOST_READ = 80;
const CLAUSE = /[.,;:!?]+(?!\d)/; // 38.5 is one number
const SENTENCE = /[.;!?]+(?!\d)/;
const OVER_NEXT = RegExp(
  `^[.;!?]+ ?(?:(?:all|its?|i|im|ive|he|she|was|is|been|have|completely|now|then|and) )*${OVER.source}`,
);
const MOST_CLAUSES = 3; // from "in 2014" to "fine since"
const WRITTEN = [...FORMS, ...CRASHES, ...THINGS];
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
 * The first words of a text, with those that begin a clause and the sentence of each. Blanks are no
 * part of what is read.
 *
 * @param {string} text
 * @returns {{ word: string, isFirst: boolean, sentence: number }[]}
 */
export function wordsOfClauses(text) {
  return sentencesOf(text)
    .flatMap((read, sentence) =>
      read.split(CLAUSE).flatMap((clause) =>
        wordsIn(clause).map((word, at) => ({ word, isFirst: at === 0, sentence }))
      )
    )
    .slice(0, MOST_READ);
}

/** @param {string} text */
export function sentencesOf(text) {
  return text.replace(BLANKS, " ").trim().slice(0, LONGEST).split(SENTENCE);
}

/**
 * Which words of a text tell of what was long ago and is over, or was somebody else's: of "kidney stone
 * in 2014, fine since. is yoga ok" those before the full stop. Both stand in one sentence, or the next
 * begins with the end of it.
 *
 * @param {string} text
 * @returns {{ from: number, to: number } | null} counts of words
 */
export function longOver(text) {
  const told = text.toLowerCase().replace(/['\u2019]/g, "");
  const ago = LONG_AGO.exec(told);
  const ended = ago && endedOf(told, ago.index);
  if (!ago || !ended) return null;
  const from = beginOf(told, Math.min(ago.index, ended.from));
  const to = Math.max(ago.index + ago[0].length, ended.to);
  const inside = told.slice(from, to);
  const isNow = NOT_OVER.test(told.replace(OVER, "")) || OF_NOW.test(inside.replace(OVER, ""));
  if (isNow || inside.split(CLAUSE).length > MOST_CLAUSES) return null;
  return { from: wordsBefore(told.slice(0, from)), to: wordsBefore(told.slice(0, to)) };
}

/**
 * What says that something of long ago is over, or that another had it.
 *
 * @param {string} told
 * @param {number} ago
 */
function endedOf(told, ago) {
  const begins = ago - (told.slice(0, ago).split(SENTENCE).pop() || "").length;
  const ends = ago + told.slice(ago).split(SENTENCE)[0].length;
  const clause = ago - (told.slice(0, ago).split(CLAUSE).pop() || "").length;
  return placed(OVER.exec(told.slice(begins, ends)), begins) ||
    placed(OVER_NEXT.exec(told.slice(ends)), ends) ||
    placed(OF_OTHERS.exec(told.slice(clause, ago)), clause);
}

/** @param {RegExpExecArray | null} found @param {number} after */
function placed(found, after) {
  if (!found) return null;
  const from = after + found.index;
  return { from, to: from + found[0].length };
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
