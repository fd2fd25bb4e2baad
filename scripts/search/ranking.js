// Adds up what documents have of a query, and puts them in order.
import { FULL, KEPT, THERE } from "./weights.js";
/** @import { Hits } from "./postings.js" */

/** What each document has of a query so far, by place. */
export class Tally {
  /** @param {Float64Array} priors by place */
  constructor(priors) {
    /** @private */
    this._priors = priors;
    /** @private how well the words fit, weighted by rarity */
    this._fitting = new Float64Array(priors.length);
    /** @private the rarity of the words that it has, less where they are worth little */
    this._covered = new Float64Array(priors.length);
    /** @private the rarity of the words that it has, however little they weigh there */
    this._present = new Float64Array(priors.length);
    /** @private of all words */
    this._rarity = 0;
  }

  /**
   * Counts one word of the query.
   *
   * @param {number} rarity
   * @param {Hits} hits
   */
  add(rarity, { places, best }) {
    const { _fitting: fitting, _covered: covered, _present: present } = this;
    this._rarity += rarity;
    for (const at of places) {
      fitting[at] += rarity * best[at];
      covered[at] += rarity * Math.min(1, THERE + (1 - THERE) * best[at] / FULL);
      present[at] += rarity;
    }
  }

  /**
   * The prior of a document times its coverage.
   *
   * @param {number} at
   * @returns {number}
   */
  share(at) {
    return this._priors[at] * this._covered[at] / (this._rarity || 1);
  }

  /**
   * The scores of all documents by their words alone.
   *
   * @returns {Float64Array}
   */
  scores() {
    const rarity = this._rarity || 1;
    const scores = new Float64Array(this._fitting.length);
    for (let at = 0; at < scores.length; at++) {
      scores[at] = this._fitting[at] * (this.share(at) / rarity);
    }
    return scores;
  }

  /**
   * The documents that have enough of the query, in their order; those unwanted do not count.
   *
   * @param {Uint8Array} unwanted by place
   * @returns {number[]}
   */
  answers(unwanted) {
    const { _present: present, _covered: covered } = this;
    let most = 0;
    let strongest = 0;
    for (let at = 0; at < present.length; at++) {
      if (unwanted[at]) continue;
      if (present[at] > most) most = present[at];
      if (covered[at] > strongest) strongest = covered[at];
    }
    /** @type {number[]} */
    const places = [];
    for (let at = 0; at < present.length; at++) {
      if (unwanted[at] || !present[at]) continue;
      if (present[at] >= KEPT * most || covered[at] >= KEPT * strongest) places.push(at);
    }
    return places;
  }
}

const STEPS = 1e6; // scores that differ by less than a millionth count as equal
const ROOM = 2 ** 20; // more than there are documents

/**
 * Places by score, then in their order. Numbers sort many times faster than a comparison by
 * function does, so each carries its place behind its score: 20 bits of place, 33 bits of score.
 *
 * @param {number[]} places
 * @param {Float64Array} scores by place
 * @returns {number[]}
 */
export function inOrder(places, scores) {
  const keys = new Float64Array(places.length);
  for (let i = 0; i < keys.length; i++) {
    keys[i] = Math.round(scores[places[i]] * STEPS) * ROOM + ROOM - 1 - places[i];
  }
  keys.sort();
  const sorted = new Array(keys.length);
  for (let i = 0; i < keys.length; i++) sorted[i] = ROOM - 1 - keys[keys.length - 1 - i] % ROOM;
  return sorted;
}
