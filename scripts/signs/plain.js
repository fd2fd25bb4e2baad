// Writes what somebody types in one way, before it is read, so that no list needs each form.
import { fold, split } from "../search/folding.js";
import { CRASHES } from "./english/crashes.js";
import { LACKS } from "./english/lacks.js";
import { CAPITALS, LETTERS } from "./english/letters.js";
import { THINGS } from "./english/things.js";
import { SPELLINGS, TICKS } from "./english/spelling.js";
import { TOLD } from "./english/told.js";
import { WEEKS } from "./english/weeks.js";
import { FORMS } from "./english/written.js";

/** Signs of a text that are read at its beginning, and at its end: a danger may stand there. */
export const LONGEST = 2000;
const FORMS_AT_ONCE = 20;
const MOST_TIDIED = 20_000; // signs, many of which may be blanks
/** @type {[RegExp, string][]} */
const TIDIED = [
  ...TICKS,
  ...CAPITALS,
  [/\s*[\r\n]\s*/g, ". "], // people write no full stop before it
  [/[^\S\ufeff]+/g, " "], // that one is a sign that nobody sees
  [/([^\p{L}\p{N}\s])\1{2,}/gu, "$1"], // "!!!!", a row of faces
  [/([\p{L}\p{N}]{40})[\p{L}\p{N}]+/gu, "$1"], // no word of ours, and slow to compare
  [/(^|[.!?] )(\w+)[.!] (\w+)[.!] (\w+)(?=[.!]|$)/g, "$1$2 $3 $4"], // "want. to. die."
];
/** Ends a clause. */
export const CLAUSE =
  /[.,;:!?()[\]{}|\u2022\u00b7]+(?!\d)|\s[-\u2013\u2014/=>*]+\s|\p{Extended_Pictographic}+/u; // 38.5 is one number
/** Ends a sentence. */
export const SENTENCE = /[.;!?]+(?!\d)/;
/** How a text is read: as it is written, or as somebody who tells of a sign may mean it. */
const WAYS = {
  written: [...SPELLINGS, ...FORMS, ...WEEKS, ...LETTERS, ...CRASHES, ...THINGS],
  told: [...SPELLINGS, ...FORMS, ...WEEKS, ...LETTERS, ...TOLD, ...LACKS, ...CRASHES, ...THINGS],
};
/** @typedef {keyof WAYS} Way */

/**
 * The words of a text in their usual forms.
 *
 * @param {string} text
 * @param {Way} [way]
 * @returns {string[]}
 */
export function wordsIn(text, way = "written") {
  return split(
    WAYS[way].reduce((told, [form, usual]) => told.replace(form, usual), fold(text)),
  );
}

/**
 * The words of each of many short texts, as `wordsIn` gives them. Every form is looked for once, in
 * all of them together, which takes a tenth of the time; none reaches over the end of a line.
 *
 * @param {string[]} texts
 * @returns {string[][]}
 */
export function wordsOfEach(texts) {
  const bits = wordsBitByBit(texts);
  let bit = bits.next();
  while (!bit.done) bit = bits.next();
  return bit.value;
}

/**
 * The same, a few forms at a time: browsers take long to get ready to look for a form.
 *
 * @param {string[]} texts
 * @returns {Generator<void, string[][]>}
 */
export function* wordsBitByBit(texts) {
  let told = texts.map(fold).join("\n");
  for (const [at, [form, usual]] of WAYS.written.entries()) {
    if (at % FORMS_AT_ONCE === 0) yield;
    told = told.replace(byLine(form), usual);
  }
  yield;
  return told.split("\n").map(split);
}

/** @param {RegExp} form */
function byLine({ source, flags }) {
  return new RegExp(source, `${flags}m`);
}

/**
 * The words of a text, with those that begin a clause and the sentence of each. Blanks are no
 * part of what is read.
 *
 * @param {string} text
 * @param {Way} [way]
 * @returns {{ word: string, isFirst: boolean, sentence: number }[]}
 */
export function wordsOfClauses(text, way = "written") {
  return sentencesOf(text)
    .flatMap((read, sentence) =>
      read.split(CLAUSE).flatMap((clause) =>
        wordsIn(clause, way).map((word, at) => ({ word, isFirst: at === 0, sentence }))
      )
    );
}

/** @param {string} text */
export function sentencesOf(text) {
  return tidied(text).split(SENTENCE);
}

/**
 * What is read of a text, however long it is: its beginning and its end, without what says nothing.
 *
 * @param {string} text
 */
export function tidied(text) {
  const told = TIDIED.reduce(
    (so, [found, by]) => so.replace(found, by),
    ends(text, MOST_TIDIED).trim(),
  );
  return ends(told, LONGEST);
}

/** @param {string} text @param {number} length */
function ends(text, length) {
  return text.length <= 2 * length ? text : `${text.slice(0, length)}. ${text.slice(-length)}`;
}
