// What a query asks for: a warning sign before all else, then what its reader has, then exercises.
import { unread } from "../signs/unread.js";
/** @import { Found, Index } from "../search/index.js" */
/** @import { Judge, Judgement } from "../signs/judging.js" */
/** @import { Suits } from "../reasons/suits.js" */

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
    const found = this._index.search(said.rest || query);
    // a card's way on leads to exercises, also where no exercise is for what was typed
    const isAll = judgement.shows === "card" && !found.places.length;
    const asked = {
      judgement,
      isAll,
      reasons: [...new Set([...ticked, ...said.reasons])],
      isPlain: judgement.shows === "nothing" && !said.reasons.length,
    };
    const isFound = said.rest && found.places.length; // what nobody can find must hide no exercise
    if (!isAll && (isFound || !said.reasons.length)) return { ...asked, found };
    const all = this._index.documents.map((_, at) => at);
    return { ...asked, found: { ...found, places: [...new Set([...found.places, ...all])] } };
  }
}
