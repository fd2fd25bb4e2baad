// What a query asks for: a warning sign before all else, then what its reader has, then exercises.
import { fillCounted } from "../page/filling.js";
import { STOP } from "../search/english.js";
import { wordsOf } from "../search/words.js";
import { unread } from "../signs/unread.js";
import { against } from "./against.js";
/** @import { Found, Index } from "../search/index.js" */
/** @import { Judge, Judgement } from "../signs/judging.js" */
/** @import { Exercise } from "./exercises.js" */
/** @import { Suits } from "./suits.js" */

/**
 * The exercises found, and the reasons of the reader; `isPlain`: it names no sign and no reason;
 * `isAll`: none was found behind a card, so all are there.
 *
 * @typedef {object} Asked
 * @property {Judgement} judgement
 * @property {Found} found
 * @property {string[]} reasons
 * @property {boolean} isPlain
 * @property {boolean} isAll
 */

/** Reads queries. */
export class Asking {
  /**
   * @param {Index} index
   * @param {Judge | null} judge none where the signs did not come
   * @param {Suits | null} suits none where nobody can read reasons
   */
  constructor(index, judge, suits) {
    /** @private */
    this._index = index;
    /** @private */
    this._judge = judge;
    /** @private */
    this._suits = suits;
  }

  /**
   * Of a query that only says what its reader has, all exercises are left, those found first.
   *
   * @param {string} query
   * @param {string[]} ticked
   * @returns {Asked}
   */
  ask(query, ticked) {
    const judgement = this._judge ? this._judge.judge(query) : unread(query);
    const said = this._suits ? this._suits.read(query) : { reasons: [], rest: query };
    // "with" and "i am" ask for nothing
    const rest = wordsOf(said.rest).every((word) => STOP.has(word)) ? "" : said.rest.trim();
    const found = this._index.search(rest || query);
    // a card's way on leads to exercises, also where no exercise is for what was typed
    const isAll = judgement.shows === "card" && !found.places.length;
    const asked = {
      judgement,
      isAll,
      reasons: [...new Set([...ticked, ...said.reasons])],
      isPlain: judgement.shows === "nothing" && !said.reasons.length,
    };
    if (!isAll && (rest || !said.reasons.length)) return { ...asked, found };
    const all = this._index.documents.map((_, at) => at);
    return { ...asked, found: { ...found, places: [...new Set([...found.places, ...all])] } };
  }
}

/**
 * Places in their order, those at the end that something speaks against.
 *
 * @param {Exercise[]} exercises
 * @param {number[]} places
 * @param {string[]} reasons
 * @returns {number[]}
 */
export function suitingFirst(exercises, places, reasons) {
  const isAgainst = (/** @type {number} */ at) => against(exercises[at].record, reasons).length > 0;
  return [...places.filter((at) => !isAgainst(at)), ...places.filter(isAgainst)];
}

/**
 * How many exercises suit the reader, and how many do not.
 *
 * @param {Exercise[]} exercises
 * @param {number[]} places
 * @param {string[]} reasons
 * @returns {string}
 */
export function suitingCount(exercises, places, reasons) {
  const { suit, others } = FACTS.suitsWords;
  const number = places.filter((at) => against(exercises[at].record, reasons).length).length;
  const suiting = fillCounted(suit, places.length - number);
  return number ? `${suiting}. ${fillCounted(others, number)}` : `${suiting}.`;
}
